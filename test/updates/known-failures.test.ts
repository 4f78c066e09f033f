/** What users of other tools that write in documents have reported, each as it would happen here. */
import type { docs_v1 } from '@googleapis/docs';
import { dragRow } from '../../host/docs/edit/drag-row';
import { findAndReplace, joinParagraphs, splitParagraph, typeText } from '../../host/docs/edit/edit-text';
import { cutAndPaste } from '../../host/docs/edit/move-content';
import { addPicture, addTableColumn, addTableRow, suggestText } from '../../host/docs/edit/insert-elements';
import { applyBatchUpdate } from '../../host/docs/requests/apply-batch';
import { blockUnits } from '../../src/engine/docs/block-units';
import type { Block, Report } from '../../src/engine/report/tree';
import { aReport } from '../engine/docs/apply-and-read-back';
import { aParagraph, table } from '../engine/docs/sample-blocks';
import { aWorkbook } from '../builders/a-workbook';
import {
  changeWorkbook,
  listed,
  readUpdate,
  tableCellAt,
  textOf,
  typeBehind,
  update as press,
} from '../builders/on-an-update';
import { generated, hostOf } from '../builders/on-the-host';
import { allText } from './person';
import { withoutRanges } from './run-sequence';
import { freshDocument, PREFIX, updateOnce } from './update-once';

type Document = docs_v1.Schema$Document;

const report = (figure: string, cell = '120\u00a0000'): Report => {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((each, at) => (at === 1 ? { text: cell } : each)),
  }));
  const blocks: readonly Block[] = [
    { kind: 'heading', key: 'utfall', level: 1, text: 'Utfall' },
    aParagraph('utfall.1', `Utfallet blev ${figure} kronor. Alla kom.`),
    aParagraph('utfall.2', 'Verksamheten pågick hela året.'),
    { ...table, rows },
    aParagraph('utfall.3', 'Efter tabellen står detta.'),
  ];
  return aReport(blocks);
};
const was = report('412 000');
const next = report('418 500', '140\u00a0000');
const standing = freshDocument(was);

const update = (document: Document) => updateOnce(document, blockUnits(was), next);
const textAfter = (document: Document) => allText(update(document).document);
const indexOf = (text: string): number => {
  const found = (standing.body?.content ?? []).flatMap(({ paragraph }) =>
    (paragraph?.elements ?? []).flatMap(({ textRun, startIndex }) => {
      const at = textRun?.content?.indexOf(text) ?? -1;
      return at < 0 ? [] : [(startIndex ?? 0) + at];
    }),
  );
  return found[0] ?? 0;
};
const paragraph = (text: string) => ({
  startIndex: indexOf(text),
  endIndex: indexOf(text) + text.length + 1,
});
const first = 'Utfallet blev 412 000 kronor. Alla kom.';

describe('a report that is updated after', () => {
  it('a paragraph was copied: one of the two gets the new figure, and the copy stays as it is', () => {
    const copied = typeText(standing, { index: indexOf('Efter tabellen') }, `${first}\n`);
    const text = textAfter(copied);
    expect([text.match(/418 500/g)?.length, text.match(/412 000/g)?.length]).toEqual([1, 1]);
  });

  it('a paragraph was cut and pasted elsewhere: it gets the new figure there', () => {
    const moved = cutAndPaste(standing, paragraph(first), { index: indexOf('Efter tabellen') });
    expect(textAfter(moved)).toMatch(/Utfallet blev 418 500 kronor. Alla kom.\nEfter tabellen/);
  });

  it('a row was dragged: its cell gets the new figure, and no other', () => {
    const tableStart =
      (standing.body?.content ?? []).find((each) => each.table !== undefined)?.startIndex ?? 0;
    const dragged = dragRow(standing, { index: tableStart }, { from: 2, to: 1 });
    const text = textAfter(dragged);
    expect(text).toContain('Summa\n\t140\u00a0000\n');
    expect(text.match(/140\u00a0000/g)).toHaveLength(2);
  });

  it.each([
    ['a row', (at: docs_v1.Schema$TableCellLocation) => addTableRow(standing, at)],
    ['a column', (at: docs_v1.Schema$TableCellLocation) => addTableColumn(standing, at)],
  ])('%s was put in before the cell with the figure: it gets there, and in no other cell', (_, put) => {
    const text = textAfter(put({ ...tableCellAt(standing, 'Summa'), rowIndex: 0 }));
    expect(text.match(/140\u00a0000/g)).toHaveLength(2);
    expect(text).toMatch(/Summa\n\t(?:\n\t)?140\u00a0000\n/);
  });

  it('one letter was typed in another sentence of the paragraph: both are there', () => {
    const typed = typeText(standing, { index: indexOf('Alla kom') + 8 }, 'x');
    expect(textAfter(typed)).toContain('Utfallet blev 418 500 kronor. Alla komx.');
  });

  it('one letter was typed in the sentence with the figure: nothing is written there until it is decided', () => {
    const typed = typeText(standing, { index: indexOf('kronor. Alla') }, 'x');
    const { plan, document } = update(typed);
    expect(plan.conflicts).toHaveLength(1);
    expect(allText(document)).toContain('Utfallet blev 412 000 xkronor. Alla kom.');
  });

  it('every named range was lost', () => {
    expect(textAfter(withoutRanges(standing))).toBe(textAfter(standing));
  });

  it('every named range was doubled', () => {
    const requests = Object.entries(standing.namedRanges ?? {}).map(([name, { namedRanges }]) => {
      const { startIndex, endIndex } = namedRanges?.[0]?.ranges?.[0] ?? {};
      return { createNamedRange: { name, range: { startIndex, endIndex } } };
    });
    const { document } = update(applyBatchUpdate(standing, requests).document);
    expect(allText(document)).toBe(textAfter(standing));
    expect(document.namedRanges?.[`${PREFIX}.utfall.1`]?.namedRanges).toHaveLength(1);
  });

  it('the update had been written although its answer was lost: it is not written twice', () => {
    const { document } = update(standing);
    expect(update(document).requests).toEqual([]);
  });

  it('a paragraph was split: the figure changes in its part', () => {
    const split = splitParagraph(standing, { index: indexOf('Alla kom') });
    expect(textAfter(split)).toContain('Utfallet blev 418 500 kronor. \nAlla kom.');
  });

  it('two paragraphs were joined: all that was typed is there', () => {
    const joined = joinParagraphs(standing, { index: indexOf(first) });
    expect(textAfter(joined)).toContain('Alla kom.Verksamheten pågick hela året.');
  });

  it('a word was replaced everywhere: where nothing of ours changes it stays replaced', () => {
    const replaced = findAndReplace(standing, 'Verksamheten', 'Arbetet');
    expect(textAfter(replaced)).toContain('Arbetet pågick hela året.');
  });

  it('a picture was put in the sentence with the figure: the picture stays, and it is a conflict', () => {
    const picture = { uri: 'data:image/png;base64,iVBORw0KGgo=', width: 10, height: 10 };
    const { plan, document } = update(addPicture(standing, { index: indexOf('412 000') }, picture));
    expect(plan.conflicts).toHaveLength(1);
    expect(allText(document)).toContain('\ufffc412 000');
  });

  it('a suggestion was made in the paragraph: it is not written in, and that is reported', () => {
    const { plan, document } = update(suggestText(standing, { index: indexOf('Alla kom') }, 'Nästan '));
    expect(plan.notes.map(({ kind }) => kind)).toEqual(['frozen']);
    expect(allText(document)).toContain('412 000');
  });
});

describe('an update that is pressed', () => {
  const book = aWorkbook();
  const FIGURE = 'antalet tillfällen var 125';
  const outdated = () => {
    const host = hostOf(book.sheets);
    const { id } = generated(host).document;
    changeWorkbook(host, book.with('Mål', 'Utfall', 2, 125).sheets);
    return { host, id };
  };

  it('in a sidebar whose list another one has written since writes nothing twice', () => {
    const { host, id } = outdated();
    const [mine, others] = [listed(host), listed(host)];
    expect(press(host, others.shown)).toMatchObject({ kind: 'updated' });
    typeBehind(host, id, FIGURE, ', minst');
    const text = textOf(host, id);
    expect(press(host, mine.shown)).toMatchObject({ kind: 'current' });
    expect(textOf(host, id)).toBe(text);
  });

  it('by a colleague who does not reach the document is refused, and writes nothing', () => {
    const { host, id } = outdated();
    const text = textOf(host, id);
    const { shown } = listed(host);
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    expect(press(host, shown)).toMatchObject({ ok: false, reason: { code: 'colleagues-document' } });
    expect(textOf(host, id)).toBe(text);
  });

  it('on a document that Google answers 500 for leaves it, and another is made of the workbook', () => {
    const { host, id } = outdated();
    const text = textOf(host, id);
    host.fail('Docs.Documents.get', { code: 500 }, 4);
    expect(readUpdate(host)).toMatchObject({ ok: false, reason: { code: 'document-unreadable' } });
    const { document } = generated(host, { again: true });
    expect(textOf(host, document.id)).toContain(FIGURE);
    expect(textOf(host, id)).toBe(text);
  });
});
