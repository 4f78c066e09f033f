import type { docs_v1 } from '@googleapis/docs';
import { dragRow } from '../../../../host/docs/edit/drag-row';
import { deleteText, restyleText, typeText } from '../../../../host/docs/edit/edit-text';
import { addPicture, addTab, addTableRow } from '../../../../host/docs/edit/insert-elements';
import { viewDocument } from '../../../../host/docs/document/view-document';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import { blockUnits } from '../../../../src/engine/docs/block-units';
import { keepForUndo, undoRequests } from '../../../../src/engine/docs/edit/undo-update';
import type { Block, Report } from '../../../../src/engine/report/tree';
import { differenceOf, keptFor, undoOnce, type Made } from '../../../updates/undo-once';
import { PREFIX, freshDocument, updateOnce } from '../../../updates/update-once';
import { aReport } from '../apply-and-read-back';
import { aParagraph, everyKind, table } from '../sample-blocks';

type Document = docs_v1.Schema$Document;

const last = aParagraph('sist', 'Sist i rapporten.');
const reportOf = (...blocks: readonly Block[]): Report => aReport([...blocks, last]);
const withFigure = (figure: string) =>
  reportOf(aParagraph('utfall', `Utfallet blev ${figure} kronor. Alla kom.`), table);
const [was, next] = [withFigure('412 000'), withFigure('418 500')];

/** An update of a document from one report to another, as if nothing had to be decided. */
function made(from: Report, to: Report, before: Document = freshDocument(from)): Made {
  const { requests, document } = updateOnce(before, blockUnits(from), to);
  return { before, after: document, requests };
}

/** The document with a header that says UTKAST. */
function withHeader(document: Document): Document {
  const { document: headed, replies } = applyBatchUpdate(document, [{ createHeader: { type: 'DEFAULT' } }]);
  const { createHeader } = replies[0] as { readonly createHeader: { readonly headerId: string } };
  const location = { segmentId: createHeader.headerId, index: 0 };
  return applyBatchUpdate(headed, [{ insertText: { location, text: 'UTKAST, sida' } }]).document;
}

const seen = (document: Document) => viewDocument(document, { includeTabsContent: true });

function indexOf(document: Document, text: string): number {
  const runs = (document.body?.content ?? []).flatMap(({ paragraph }) => paragraph?.elements ?? []);
  const run = runs.find(({ textRun }) => textRun?.content?.includes(text));
  return (run?.startIndex ?? 0) + (run?.textRun?.content?.indexOf(text) ?? 0);
}

describe('keepForUndo and undoRequests', () => {
  const items = (...texts: readonly string[]): Block => ({
    kind: 'list',
    key: 'lista',
    style: 'numbered',
    items: texts.map((text) => ({ key: text, runs: [{ text }] })),
  });
  const rows = (...kept: readonly number[]): Block => ({
    ...table,
    rows: table.rows.filter((_, at) => kept.includes(at)),
  });
  const first = aParagraph('forst', 'Först i rapporten.');
  const narrow: Block = {
    ...table,
    columns: table.columns.slice(0, 1),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) })),
  };

  it.each<[string, Report, Report]>([
    ['a figure', was, next],
    ['a paragraph that came', reportOf(first), reportOf(first, aParagraph('ny', 'Nytt.'))],
    [
      'a paragraph that went',
      reportOf(first, aParagraph('gammal', 'Gammalt.'), table),
      reportOf(first, table),
    ],
    ['a list that came', reportOf(first), reportOf(first, items('Ett', 'Två'))],
    ['a list that went', reportOf(first, items('Ett', 'Två'), table), reportOf(first, table)],
    ['items of a list that came and went', reportOf(items('Ett', 'Två')), reportOf(items('Två', 'Tre'))],
    ['rows that came', reportOf(rows(0)), reportOf(table)],
    ['rows that went', reportOf(table), reportOf(rows(table.rows.length - 1))],
    ['columns that came', reportOf(narrow), reportOf(table)],
    ['columns that went', reportOf(table), reportOf(narrow)],
    ['a table that came', reportOf(first), reportOf(first, table)],
    ['a table that went', reportOf(first, table), reportOf(first)],
    ['blocks of every kind that came', reportOf(first), aReport([first, ...everyKind, last])],
    ['blocks of every kind that went', aReport([first, ...everyKind, last]), reportOf(first)],
  ])('bring back %s', (_, from, to) => {
    const update = made(from, to);
    expect(differenceOf(update.after, update.before)).not.toBeNull();
    expect(differenceOf(undoOnce(update) ?? {}, update.before)).toBeNull();
  });

  it('bring back the looks that a person had given a text that was replaced', () => {
    const fresh = freshDocument(was);
    const startIndex = indexOf(fresh, '412 000');
    const before = restyleText(fresh, { startIndex, endIndex: startIndex + 3 }, { bold: true });
    const update = made(was, next, before);
    expect(differenceOf(undoOnce(update) ?? {}, before)).toBeNull();
  });

  it('leave a row that a person has put in a table that goes and comes', () => {
    const fresh = freshDocument(reportOf(table));
    const start = fresh.body?.content?.find((each) => each.table !== undefined)?.startIndex ?? 0;
    const place = { tableStartLocation: { index: start }, rowIndex: 1, columnIndex: 0 };
    const before = addTableRow(fresh, place);
    const update = made(reportOf(table), reportOf(rows(0)), before);
    expect(differenceOf(undoOnce(update) ?? {}, before)).toBeNull();
  });

  it('leave the line above a row that stays, where the row that comes back before it had another', () => {
    const fresh = freshDocument(reportOf(table));
    const index = fresh.body?.content?.find((each) => each.table !== undefined)?.startIndex ?? 0;
    const line = (magnitude: number) => ({
      width: { magnitude, unit: 'PT' },
      dashStyle: 'SOLID',
      color: { color: { rgbColor: { red: 0.25 } } },
    });
    const styled = applyBatchUpdate(fresh, [
      {
        updateTableCellStyle: {
          tableRange: {
            tableCellLocation: { tableStartLocation: { index }, rowIndex: 1, columnIndex: 0 },
            rowSpan: 1,
            columnSpan: table.columns.length,
          },
          tableCellStyle: { borderTop: line(2), borderBottom: line(3) },
          fields: 'borderTop,borderBottom',
        },
      },
    ]).document;
    const before = dragRow(styled, { index }, { from: 1, to: table.rows.length });
    const undone = undoOnce(made(reportOf(table), reportOf(rows(0)), before)) ?? {};
    const linesOf = ({ body }: Document) =>
      body?.content
        ?.find((each) => each.table !== undefined)
        ?.table?.tableRows?.map(({ tableCells }) => {
          const { borderTop, borderBottom } = tableCells?.[0]?.tableCellStyle ?? {};
          return [borderTop?.width?.magnitude, borderBottom?.width?.magnitude];
        });
    expect(linesOf(before)).toEqual([
      [0.5, 2],
      [3, 0.5],
      [2, 3],
    ]);
    expect(linesOf(undone)).toEqual([
      [0.5, 2],
      [2, 2],
      [2, 3],
    ]);
    expect(differenceOf(undone, before)).toBeNull();
  });

  it('find the tab of the report behind another one', () => {
    const update = made(was, next, addTab(freshDocument(was), 'Egen', 0));
    expect(differenceOf(undoOnce(update) ?? {}, update.before)).toBeNull();
  });

  it('bring back the lines of a header', () => {
    const { before, after, requests } = made(was, next, withHeader(freshDocument(was)));
    const segmentId = Object.keys(before.headers ?? {})[0] ?? '';
    const range = { startIndex: 0, endIndex: 7, segmentId };
    const own = [
      { insertText: { location: { index: 7, segmentId }, text: 'Slutrapport\nDnr 1' } },
      { deleteContentRange: { range } },
    ];
    const both = { before, after: applyBatchUpdate(after, own).document, requests: [...requests, ...own] };
    expect(differenceOf(undoOnce(both) ?? {}, before)).toBeNull();
    expect(undoOnce(both)?.headers).toEqual(before.headers);
  });

  it('keep nothing when somebody typed before the document was read again', () => {
    const { before, after, requests } = made(was, next);
    const typed = typeText(after, { index: indexOf(after, 'Sist') }, 'Jag ');
    expect(keptFor({ before, after: typed, requests })).toBeNull();
  });

  it('keep nothing when a picture went, which cannot be put in again', () => {
    const picture = { uri: 'data:image/png;base64,iVBORw0KGgo=', width: 10, height: 10 };
    const fresh = freshDocument(was);
    const before = addPicture(fresh, { index: indexOf(fresh, '412 000') }, picture);
    const { plan } = updateOnce(before, blockUnits(was), next);
    const choices = Object.fromEntries(plan.conflicts.map(({ key }) => [key, 'workbook' as const]));
    const { requests, document } = updateOnce(before, blockUnits(was), next, { choices });
    expect(requests).not.toEqual([]);
    expect(keptFor({ before, after: document, requests })).toBeNull();
  });

  it('keep nothing of an update that is too large, or that wrote nothing', () => {
    const many = Array.from({ length: 70 }, (_, at) =>
      aParagraph(`stycke.${String(at)}`, `Stycke ${String(at)} säger något annat. `.repeat(40)),
    );
    expect(keptFor(made(reportOf(first, ...many), reportOf(first)))).toBeNull();
    expect(keptFor(made(was, was))).toBeNull();
  });

  it.each<[string, (document: Document) => Document]>([
    ['typed', (document) => typeText(document, { index: indexOf(document, 'Sist') }, 'x')],
    [
      'taken something away',
      (document) => {
        const startIndex = indexOf(document, 'Alla');
        return deleteText(document, { startIndex, endIndex: startIndex + 4 });
      },
    ],
    [
      'changed a look',
      (document) => {
        const startIndex = indexOf(document, 'Alla');
        return restyleText(document, { startIndex, endIndex: startIndex + 4 }, { bold: true });
      },
    ],
  ])('send nothing when somebody has %s since', (_, edit) => {
    const update = made(was, next);
    const kept = keptFor(update);
    if (kept === null) throw new Error('nothing is kept');
    expect(undoRequests(kept, seen(edit(update.after)), PREFIX)).toBeNull();
  });

  it('throw before anything is sent when something else would go than what the update put in', () => {
    const { before, after, requests } = made(was, next);
    const kept = keepForUndo({ before: seen(before), after: seen(after), requests, prefix: PREFIX });
    if (kept === null) throw new Error('nothing is kept');
    const range = { startIndex: indexOf(after, 'Sist'), endIndex: indexOf(after, 'Sist') + 4 };
    const parts = kept.parts.map((part) => ({
      ...part,
      requests: [{ deleteContentRange: { range } }, ...part.requests],
    }));
    const wrong = { ...kept, parts };
    expect(() => undoRequests(wrong, seen(after), PREFIX)).toThrow('did not put in');
  });

  it('name the ranges of the blocks again, and leave the others', () => {
    const update = made(was, next);
    const undone = undoOnce(update);
    const idOf = (document: Document | null, key: string) =>
      document?.namedRanges?.[`${PREFIX}.${key}`]?.namedRanges?.map(({ namedRangeId }) => namedRangeId);
    expect(idOf(undone, 'sist')).toEqual(idOf(update.before, 'sist'));
    expect(idOf(undone, 'utfall')).toHaveLength(1);
  });
});
