import type { docs_v1 } from '@googleapis/docs';
import fc from '../../../seeded-fast-check';
import type { Assumptions } from '../../../../host/docs/document/assumptions';
import { documentText } from '../../../../host/docs/document/document-text';
import { flatTabs, tabTree } from '../../../../host/docs/document/tab-contents';
import {
  addComment,
  addFootnote,
  addPicture,
  addTab,
  addTable,
  addTableColumn,
  addTableRow,
  suggestDeletion,
  suggestText,
} from '../../../../host/docs/edit/insert-elements';
import { dragRow } from '../../../../host/docs/edit/drag-row';
import {
  deleteText,
  findAndReplace,
  joinParagraphs,
  restyleParagraphs,
  restyleText,
  retypeParagraph,
  splitParagraph,
  typeOver,
  typeText,
} from '../../../../host/docs/edit/edit-text';
import type { Editor } from '../../../../host/docs/edit/editor';
import { cutAndPaste, dragSection } from '../../../../host/docs/edit/move-content';
import { viewDocument } from '../../../../host/docs/document/view-document';
import {
  aDocument,
  after,
  bodyOf,
  bodyText,
  cellTexts,
  paragraphsOf,
  paragraphWith,
  rangesNamed,
  runsOf,
  tableOf,
  textOf,
} from '../document/a-document';
import { expectInvariants } from '../document/invariants';

type Document = docs_v1.Schema$Document;

const named = (name: string, startIndex: number, endIndex: number) => ({
  createNamedRange: { name, range: { startIndex, endIndex } },
});
const heading = (startIndex: number, namedStyleType: string) => ({
  updateParagraphStyle: {
    range: { startIndex, endIndex: startIndex + 1 },
    paragraphStyle: { namedStyleType },
    fields: 'namedStyleType',
  },
});

/** Where a text of the body begins. */
function at(document: Document, text: string): number {
  for (const paragraph of paragraphsOf(bodyOf(document))) {
    const offset = textOf(paragraph).indexOf(text);
    if (offset >= 0) return (paragraph.elements?.[0]?.startIndex ?? 0) + offset;
  }
  throw new Error(`the body has no ${text}`);
}

/** The range of a text of the body. */
function rangeOf(document: Document, text: string): { startIndex: number; endIndex: number } {
  const startIndex = at(document, text);
  return { startIndex, endIndex: startIndex + text.length };
}

const PICTURE = { uri: 'data:image/png;base64,AAAA', width: 10, height: 10 };

/** Two sections with a subsection and a table, each block in a named range. */
function aReport(): Document {
  const text = 'Ett\nförsta stycket\nUnder\nandra\nTvå\ntredje stycket';
  const document = after(
    aDocument(text),
    heading(1, 'HEADING_1'),
    heading(20, 'HEADING_2'),
    heading(32, 'HEADING_1'),
    { insertTable: { location: { index: 31 }, rows: 3, columns: 2 } },
  );
  const filled = ['c1', 'b1', 'a1'].reduce(
    (each, cell, i) => after(each, { insertText: { location: { index: [45, 40, 35][i] ?? 0 }, text: cell } }),
    document,
  );
  return after(
    filled,
    named('första', at(filled, 'första stycket'), at(filled, 'första stycket') + 15),
    named('rad', tableOf(filled).at + 1, tableOf(filled).at + 8),
    named('tredje', at(filled, 'tredje'), at(filled, 'tredje') + 14),
  );
}

describe('typing', () => {
  it('types, deletes, splits and joins as in the editor', () => {
    const document = aDocument('ett två');
    const typed = typeText(document, { index: 4 }, ' och');
    expect(bodyText(typed)).toBe('ett och två\n');
    expect(bodyText(deleteText(typed, rangeOf(typed, 'ett ')))).toBe('och två\n');
    const split = splitParagraph(document, { index: 4 });
    expect(bodyText(split)).toBe('ett\n två\n');
    expect(bodyText(joinParagraphs(split, { index: 2 }))).toBe('ett två\n');
  });

  it('loses the range and keeps the style of a paragraph that is retyped', () => {
    const report = aReport();
    const retyped = retypeParagraph(report, { index: at(report, 'första') }, 'annat');
    expect(rangesNamed(retyped, 'första')).toHaveLength(1);
    expect(bodyText(retyped)).toContain('Ett\nannat\nUnder\n');
    const whole = typeOver(report, { ...rangeOf(report, 'tredje stycket') }, 'x');
    expect(rangesNamed(whole, 'tredje')).toEqual([]);
  });

  it('deletes over a suggestion, which the API refuses', () => {
    const suggested = suggestText(aDocument('ett två'), { index: 4 }, 'x');
    expect(bodyText(deleteText(suggested, rangeOf(suggested, 'tx')))).toBe('et två\n');
  });

  it('leaves the very same document where the editor cannot do it', () => {
    const document = aReport();
    expect(joinParagraphs(document, { index: tableOf(document).at - 1 })).toBe(document);
    expect(typeText(document, { index: 9999 }, 'x')).toBe(document);
  });
});

describe('restyling', () => {
  it('changes only the fields that are given', () => {
    const document = restyleText(aDocument('ett två'), { startIndex: 1, endIndex: 4 }, { italic: true });
    expect(runsOf(paragraphWith(document, 'ett'))[0]).toEqual(['ett', { italic: true }]);
    const styled = restyleParagraphs(
      document,
      { startIndex: 1, endIndex: 2 },
      { namedStyleType: 'HEADING_2' },
    );
    expect(paragraphWith(styled, 'ett').paragraphStyle?.namedStyleType).toBe('HEADING_2');
  });
});

describe('cutAndPaste', () => {
  it('moves words with their look', () => {
    const bold = restyleText(aDocument('ett två tre'), { startIndex: 5, endIndex: 8 }, { bold: true });
    const moved = cutAndPaste(bold, { startIndex: 5, endIndex: 9 }, { index: 1 });
    expect(runsOf(paragraphWith(moved, 'två')).slice(0, 2)).toEqual([
      ['två', { bold: true }],
      [' ett tre\n', {}],
    ]);
    const back = cutAndPaste(moved, { startIndex: 1, endIndex: 5 }, { index: 9 });
    expect(bodyText(back)).toBe('ett två tre\n');
  });

  // Live: zotero issues 25 and 56.
  it('loses the ranges of what is moved, or keeps them where Google is assumed to', () => {
    const report = aReport();
    const range = { startIndex: at(report, 'första'), endIndex: at(report, 'Under') };
    const target = { index: at(report, 'tredje') };
    const lost = cutAndPaste(report, range, target);
    expect(documentText(lost)).toBe(
      'Ett\nUnder\nandra\na1\t\nb1\t\nc1\t\n\nTvå\nförsta stycket\ntredje stycket\n',
    );
    expect(rangesNamed(lost, 'första')).toEqual([]);
    const kept = cutAndPaste(report, range, target, { assumptions: { cutAndPasted: 'kept' } });
    const start = at(kept, 'första');
    expect(rangesNamed(kept, 'första')).toEqual([[start, start + 15]]);
    expect(rangesNamed(kept, 'tredje')).toEqual([[start + 15, start + 29]]);
  });

  it('leaves a paragraph where a table or a cell needs one', () => {
    const report = aReport();
    const range = { startIndex: at(report, 'andra'), endIndex: tableOf(report).at };
    const moved = cutAndPaste(report, range, { index: 1 });
    expect(documentText(moved).split('\n').slice(0, 5)).toEqual([
      'andra',
      'Ett',
      'första stycket',
      'Under',
      'a1\t',
    ]);
    const inCell = rangeOf(report, 'b1');
    const emptied = cutAndPaste(report, { ...inCell, endIndex: inCell.endIndex + 1 }, { index: 1 });
    expect(cellTexts(emptied)).toEqual([
      ['a1', ''],
      ['', ''],
      ['c1', ''],
    ]);
    expectInvariants(emptied);
  });
});

describe('dragging', () => {
  it('moves a section with all under it before another', () => {
    const report = aReport();
    const moved = dragSection(report, { index: at(report, 'Två') }, { index: 1 });
    expect(documentText(moved)).toBe(
      'Två\ntredje stycket\nEtt\nförsta stycket\nUnder\nandra\na1\t\nb1\t\nc1\t\n\n',
    );
    const back = dragSection(moved, { index: at(moved, 'Under') }, { index: 1 });
    expect(documentText(back)).toBe(
      'Under\nandra\na1\t\nb1\t\nc1\t\n\nTvå\ntredje stycket\nEtt\nförsta stycket\n',
    );
  });

  it('moves a row, and its range only where Google is assumed to keep it', () => {
    const report = aReport();
    const tableStart = { index: tableOf(report).at };
    const moved = dragRow(report, tableStart, { from: 0, to: 2 });
    expect(cellTexts(moved)).toEqual([
      ['b1', ''],
      ['c1', ''],
      ['a1', ''],
    ]);
    expect(rangesNamed(moved, 'rad')).toEqual([]);
    const kept = dragRow(report, tableStart, { from: 0, to: 2 }, { assumptions: { cutAndPasted: 'kept' } });
    const third = tableOf(kept).tableRows?.[2];
    expect(rangesNamed(kept, 'rad')).toEqual([[third?.startIndex, third?.endIndex]]);
  });
});

describe('adding', () => {
  it('adds rows, columns, pictures, footnotes, comments and tabs', () => {
    const table = addTable(aDocument('ett'), { index: 4 }, { rows: 1, columns: 1 });
    const cell = { tableStartLocation: { index: tableOf(table).at } };
    expect(cellTexts(addTableColumn(addTableRow(table, cell), cell))).toEqual([
      ['', ''],
      ['', ''],
    ]);
    const document = addFootnote(
      addPicture(aDocument('ett'), { index: 2 }, PICTURE),
      { index: 5 },
      'Se bilaga.',
    );
    expect(documentText(document)).toBe('ett\n Se bilaga.\n');
    expect(Object.values(document.inlineObjects ?? {})).toHaveLength(1);
    const tabbed = addTab(
      addComment(document, { startIndex: 1, endIndex: 3 }, 'Vad är detta?'),
      'Försättsblad',
      0,
    );
    expect(flatTabs(tabTree(tabbed)).map(({ properties }) => properties.title)).toEqual([
      'Försättsblad',
      'Tab 1',
    ]);
    expect(JSON.stringify(tabbed)).toContain('Vad är detta?');
    expect(documentText(findAndReplace(tabbed, 'bilaga', 'tabell'))).toBe('\nTab 1\nett\n Se tabell.\n');
  });

  it('suggests whether the project is enrolled or not', () => {
    const editor: Editor = { assumptions: { suggestMode: 'edits' } };
    const document = suggestDeletion(aDocument('ett två'), { startIndex: 1, endIndex: 5 }, editor);
    expect(bodyText(document)).toBe('ett två\n');
    expect(bodyText(viewDocument(document, { suggestionsViewMode: 'PREVIEW_SUGGESTIONS_ACCEPTED' }))).toBe(
      'två\n',
    );
  });
});

const assumptions: fc.Arbitrary<Partial<Assumptions>> = fc.record({
  insertedAtStart: fc.constantFrom('outside', 'inside'),
  insertedAtEnd: fc.constantFrom('outside', 'inside'),
  insertedAtSeam: fc.constantFrom('neither', 'before', 'after', 'both'),
  editedInside: fc.constantFrom('kept', 'goes'),
  rowDeleted: fc.constantFrom('shrinks', 'goes'),
  tableInserted: fc.constantFrom('grows', 'splits', 'goes'),
  cutAndPasted: fc.constantFrom('lost', 'kept'),
});

describe('every edit', () => {
  type Edit = (document: Document, from: number, to: number, editor: Editor) => Document;
  const range = (startIndex: number, endIndex: number) => ({ startIndex, endIndex });
  const firstTable = (document: Document) => bodyOf(document).find(({ table }) => table)?.startIndex ?? 0;
  const edits: readonly Edit[] = [
    (d, from, _to, e) => typeText(d, { index: from }, 'å\n😀', e),
    (d, from, to, e) => deleteText(d, range(from, to), e),
    (d, from, to, e) => typeOver(d, range(from, to), 'nytt', e),
    (d, from, _to, e) => retypeParagraph(d, { index: from }, 'nytt stycke', e),
    (d, from, _to, e) => joinParagraphs(d, { index: from }, e),
    (d, from, to, e) => restyleText(d, range(from, to), { bold: true }, e),
    (d, from, to, e) => restyleParagraphs(d, range(from, to), { namedStyleType: 'HEADING_1' }, e),
    (d, from, to, e) => cutAndPaste(d, range(from, Math.min(from + 3, to)), { index: 1 }, e),
    (d, from, to, e) => {
      const holds = bodyOf(d).filter(
        ({ startIndex, endIndex }) => (startIndex ?? 0) >= from && (endIndex ?? 0) <= to,
      );
      const [first, last] = [holds[0], holds.at(-1)];
      return cutAndPaste(d, range(first?.startIndex ?? 0, last?.endIndex ?? 0), { index: 1 }, e);
    },
    (d, from, to, e) => {
      const target = bodyOf(d).find(({ startIndex }) => (startIndex ?? 0) >= to)?.startIndex ?? 1;
      return dragSection(d, { index: from }, { index: target }, e);
    },
    (d, from, to, e) => dragRow(d, { index: firstTable(d) }, { from: from % 3, to: to % 3 }, e),
    (d, from, _to, e) =>
      addTableRow(d, { tableStartLocation: { index: firstTable(d) }, rowIndex: from % 2 }, e),
    (d, from, _to, e) => addTable(d, { index: from }, { rows: 2, columns: 2 }, e),
    (d, from, _to, e) => addPicture(d, { index: from }, PICTURE, e),
    (d, from, _to, e) => addFootnote(d, { index: from }, 'not', e),
    (d, from, to, e) => addComment(d, range(from, to), 'Varför?', e),
    (d, from, _to, e) => suggestText(d, { index: from }, 'förslag', e),
    (d, from, to, e) => suggestDeletion(d, range(from, to), e),
    (d, from, _to, e) => addTab(d, 'Flik', from % 2, e),
    (d, _from, _to, e) => findAndReplace(d, 'e', 'ee', e),
  ];
  const choice = fc.record({
    edit: fc.nat(edits.length - 1),
    from: fc.noBias(fc.nat(9999)),
    length: fc.noBias(fc.nat(60)),
  });

  it('leaves a valid document, whatever Google does of what nobody has measured', () => {
    const done = new Set<number>();
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 25 }), assumptions, (choices, assumed) => {
        let document = aReport();
        for (const { edit, from, length } of choices) {
          const end = bodyOf(document).at(-1)?.endIndex ?? 2;
          const start = Math.floor((from / 10_000) * end);
          const editor = { assumptions: assumed };
          const edited = edits[edit]?.(document, start, Math.min(start + length, end), editor) ?? document;
          if (edited !== document) done.add(edit);
          document = edited;
          expectInvariants(document);
          for (const { content } of flatTabs(tabTree(document))) expectInvariants(content);
        }
        for (const suggestionsViewMode of ['PREVIEW_SUGGESTIONS_ACCEPTED', 'PREVIEW_WITHOUT_SUGGESTIONS']) {
          expectInvariants(viewDocument(document, { suggestionsViewMode }));
        }
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(done.size).toBe(edits.length);
  });
});
