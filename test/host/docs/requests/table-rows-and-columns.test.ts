import type { docs_v1 } from '@googleapis/docs';
import { aDocument, after, bodyText, cellTexts, rangesNamed, refusal, tableOf } from '../document/a-document';

/** A table of two rows and two columns, A1 to B2, after "före", with the named range `rad` over the text of its second row. */
function withTable(): docs_v1.Schema$Document {
  const document = after(
    aDocument('före'),
    { insertTable: { location: { index: 5 }, rows: 2, columns: 2 } },
    { insertText: { location: { index: 16 }, text: 'B2' } },
    { insertText: { location: { index: 14 }, text: 'A2' } },
    { insertText: { location: { index: 11 }, text: 'B1' } },
    { insertText: { location: { index: 9 }, text: 'A1' } },
    { createNamedRange: { name: 'rad', range: { startIndex: 18, endIndex: 20 } } },
  );
  expect(cellTexts(document)).toEqual([
    ['A1', 'B1'],
    ['A2', 'B2'],
  ]);
  expect(rangesNamed(document, 'rad')).toEqual([[18, 20]]);
  return document;
}

const cell = (rowIndex: number, columnIndex: number) => ({
  tableCellLocation: { tableStartLocation: { index: 6 }, rowIndex, columnIndex },
});

describe('insertTableRow', () => {
  it('puts an empty row above or below', () => {
    expect(cellTexts(after(withTable(), { insertTableRow: { ...cell(0, 0), insertBelow: true } }))).toEqual([
      ['A1', 'B1'],
      ['', ''],
      ['A2', 'B2'],
    ]);
    const above = after(withTable(), { insertTableRow: { ...cell(0, 0), insertBelow: false } });
    expect(cellTexts(above)[0]).toEqual(['', '']);
    expect(rangesNamed(above, 'rad')).toEqual([[23, 25]]);
  });

  it('does not pin the new row with the row that it stands by', () => {
    const pinned = after(withTable(), {
      pinTableHeaderRows: { tableStartLocation: { index: 6 }, pinnedHeaderRowsCount: 1 },
    });
    const table = tableOf(after(pinned, { insertTableRow: { ...cell(0, 0), insertBelow: true } }));
    expect(table.tableRows?.map((row) => row.tableRowStyle?.tableHeader)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });
});

describe('insertTableColumn', () => {
  it('puts an empty cell in every row, left or right', () => {
    const right = after(withTable(), { insertTableColumn: { ...cell(0, 0), insertRight: true } });
    expect(cellTexts(right)).toEqual([
      ['A1', '', 'B1'],
      ['A2', '', 'B2'],
    ]);
    expect(tableOf(right).columns).toBe(3);
    expect(tableOf(right).tableStyle?.tableColumnProperties).toHaveLength(3);
    expect(rangesNamed(right, 'rad')).toEqual([[20, 22]]);
    expect(cellTexts(after(withTable(), { insertTableColumn: cell(0, 0) }))[0]).toEqual(['', 'A1', 'B1']);
  });
});

describe('deleteTableRow', () => {
  it('takes the row out, with the named range in it', () => {
    const document = after(withTable(), { deleteTableRow: cell(1, 0) });
    expect(cellTexts(document)).toEqual([['A1', 'B1']]);
    expect(rangesNamed(document, 'rad')).toEqual([]);
  });

  // DeleteTableRowRequest in v1.d.ts.
  it('takes the table out with its last row', () => {
    const document = after(withTable(), { deleteTableRow: cell(0, 0) }, { deleteTableRow: cell(0, 0) });
    expect(bodyText(document)).toBe('före\n\n');
  });

  it('refuses a row that is not there', () => {
    expect(refusal(withTable(), { deleteTableRow: cell(2, 0) })).toContain('deleteTableRow');
  });
});

describe('deleteTableColumn', () => {
  it('takes the cells of the column out', () => {
    const document = after(withTable(), { deleteTableColumn: cell(0, 0) });
    expect(cellTexts(document)).toEqual([['B1'], ['B2']]);
    expect(tableOf(document).columns).toBe(1);
  });

  it('takes the table out with its last column', () => {
    const document = after(withTable(), { deleteTableColumn: cell(0, 0) }, { deleteTableColumn: cell(0, 0) });
    expect(bodyText(document)).toBe('före\n\n');
  });
});

describe('rows and columns in merged cells', () => {
  const merged = () =>
    after(withTable(), {
      mergeTableCells: {
        tableRange: { tableCellLocation: cell(0, 0).tableCellLocation, rowSpan: 2, columnSpan: 2 },
      },
    });
  const spans = (document: docs_v1.Schema$Document) => {
    const style = tableOf(document).tableRows?.[0]?.tableCells?.[0]?.tableCellStyle;
    return [style?.rowSpan, style?.columnSpan];
  };

  it('stretch the merged cell when they come in inside it', () => {
    expect(spans(after(merged(), { insertTableRow: cell(1, 1) }))).toEqual([3, 2]);
    expect(spans(after(merged(), { insertTableColumn: cell(1, 1) }))).toEqual([2, 3]);
  });

  it('shrink it when they go', () => {
    expect(spans(after(merged(), { deleteTableRow: cell(1, 1) }))).toEqual([1, 2]);
    expect(spans(after(merged(), { deleteTableColumn: cell(1, 1) }))).toEqual([2, 1]);
  });
});
