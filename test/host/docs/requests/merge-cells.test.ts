import { aDocument, after, cellTexts, rangesNamed, refusal, tableOf } from '../document/a-document';

const tableStartLocation = { index: 2 };
const document = after(
  aDocument(),
  { insertTable: { location: { index: 1 }, rows: 2, columns: 2 } },
  { insertText: { location: { index: 12 }, text: 'D' } },
  { insertText: { location: { index: 7 }, text: 'B' } },
  { insertText: { location: { index: 5 }, text: 'A' } },
  { createNamedRange: { name: 'sist', range: { startIndex: 14, endIndex: 15 } } },
);
const area = (rowIndex: number, columnIndex: number, rowSpan: number, columnSpan: number) => ({
  tableRange: { tableCellLocation: { tableStartLocation, rowIndex, columnIndex }, rowSpan, columnSpan },
});
const spans = (of: typeof document) =>
  (tableOf(of).tableRows ?? []).map((row) =>
    (row.tableCells ?? []).map(({ tableCellStyle }) => [tableCellStyle?.rowSpan, tableCellStyle?.columnSpan]),
  );

describe('mergeTableCells', () => {
  // MergeTableCellsRequest in v1.d.ts.
  it('joins the text in the first cell, which spans the area', () => {
    expect(cellTexts(document)).toEqual([
      ['A', 'B'],
      ['', 'D'],
    ]);
    const merged = after(document, { mergeTableCells: area(0, 0, 1, 2) });
    expect(cellTexts(merged)).toEqual([
      ['A/B', ''],
      ['', 'D'],
    ]);
    expect(spans(merged)[0]).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect(rangesNamed(merged, 'sist')).toEqual([[15, 16]]);
  });

  it('moves the text into an empty first cell as it is', () => {
    expect(cellTexts(after(document, { mergeTableCells: area(1, 0, 1, 2) }))[1]).toEqual(['D', '']);
  });

  it('lets no text into a covered cell', () => {
    const merged = after(document, { mergeTableCells: area(0, 0, 2, 2) });
    const last = tableOf(merged).tableRows?.[1]?.tableCells?.[1]?.content?.[0]?.startIndex ?? 0;
    expect(refusal(merged, { insertText: { location: { index: last }, text: 'x' } })).toContain(
      'insertion index',
    );
  });

  it('refuses an area that cuts a merged cell', () => {
    const merged = after(document, { mergeTableCells: area(0, 0, 1, 2) });
    expect(refusal(merged, { mergeTableCells: area(0, 0, 2, 1) })).toContain('not rectangular');
  });
});

describe('unmergeTableCells', () => {
  it('lets every cell span itself again and leaves the text in the first', () => {
    const merged = after(document, { mergeTableCells: area(0, 0, 2, 2) });
    const unmerged = after(merged, { unmergeTableCells: area(0, 0, 1, 1) });
    expect(spans(unmerged).flat()).toEqual(Array(4).fill([1, 1]));
    expect(cellTexts(unmerged)).toEqual([
      ['A/B/D', ''],
      ['', ''],
    ]);
  });
});
