import type { docs_v1 } from '@googleapis/docs';
import { aDocument, after, refusal, tableOf } from '../document/a-document';

const document = after(aDocument(), { insertTable: { location: { index: 1 }, rows: 2, columns: 3 } });
const tableStartLocation = { index: 2 };

/** One field of every cell's style, row by row. */
function cellStyles(of: docs_v1.Schema$Document, field: keyof docs_v1.Schema$TableCellStyle) {
  return (tableOf(of).tableRows ?? []).map((row) =>
    (row.tableCells ?? []).map((cell) => cell.tableCellStyle?.[field]),
  );
}

describe('updateTableCellStyle', () => {
  it('styles the cells of a range, or all of a table', () => {
    const backgroundColor = { color: { rgbColor: { red: 1 } } };
    const some = after(document, {
      updateTableCellStyle: {
        tableRange: {
          tableCellLocation: { tableStartLocation, rowIndex: 0, columnIndex: 1 },
          rowSpan: 2,
          columnSpan: 2,
        },
        tableCellStyle: { backgroundColor },
        fields: 'backgroundColor',
      },
    });
    expect(cellStyles(some, 'backgroundColor')).toEqual([
      [{}, backgroundColor, backgroundColor],
      [{}, backgroundColor, backgroundColor],
    ]);
    const all = after(document, {
      updateTableCellStyle: {
        tableStartLocation,
        tableCellStyle: { contentAlignment: 'MIDDLE' },
        fields: 'contentAlignment',
      },
    });
    expect(cellStyles(all, 'contentAlignment').flat()).toEqual(Array(6).fill('MIDDLE'));
  });

  // UpdateTableCellStyleRequest in v1.d.ts: a border shared with a neighbour changes there too.
  it('changes the border of the neighbour with that of the cell', () => {
    const line = { color: {}, width: { magnitude: 2, unit: 'PT' }, dashStyle: 'SOLID' };
    const bordered = after(document, {
      updateTableCellStyle: {
        tableRange: {
          tableCellLocation: { tableStartLocation, rowIndex: 0, columnIndex: 1 },
          rowSpan: 1,
          columnSpan: 1,
        },
        tableCellStyle: { borderRight: line, borderBottom: line },
        fields: 'borderRight,borderBottom',
      },
    });
    expect(cellStyles(bordered, 'borderLeft')).toEqual([
      [undefined, undefined, line],
      [undefined, undefined, undefined],
    ]);
    expect(cellStyles(bordered, 'borderTop')[1]).toEqual([undefined, line, undefined]);
  });

  it('refuses cells that are not there', () => {
    const tableRange = { tableCellLocation: { tableStartLocation, rowIndex: 2 }, rowSpan: 1, columnSpan: 1 };
    expect(
      refusal(document, {
        updateTableCellStyle: { tableRange, tableCellStyle: {}, fields: 'backgroundColor' },
      }),
    ).toMatch(/^Invalid requests\[0\]\.updateTableCellStyle: /);
  });
});

describe('updateTableColumnProperties', () => {
  const width = { magnitude: 100, unit: 'PT' };
  const fixed = { widthType: 'FIXED_WIDTH', width };

  it('sets the width of the named columns, and of all where none is named', () => {
    const request = { tableStartLocation, tableColumnProperties: fixed, fields: 'width,widthType' };
    const one = after(document, { updateTableColumnProperties: { ...request, columnIndices: [1] } });
    const even = { widthType: 'EVENLY_DISTRIBUTED' };
    expect(tableOf(one).tableStyle?.tableColumnProperties).toEqual([even, fixed, even]);
    const all = after(document, { updateTableColumnProperties: request });
    expect(tableOf(all).tableStyle?.tableColumnProperties).toEqual([fixed, fixed, fixed]);
  });

  it('refuses a column under five points', () => {
    expect(
      refusal(document, {
        updateTableColumnProperties: {
          tableStartLocation,
          tableColumnProperties: { width: { magnitude: 4, unit: 'PT' } },
          fields: 'width',
        },
      }),
    ).toContain('5 points');
  });
});

describe('updateTableRowStyle', () => {
  it('styles the named rows', () => {
    const minRowHeight = { magnitude: 20, unit: 'PT' };
    const styled = after(document, {
      updateTableRowStyle: {
        tableStartLocation,
        rowIndices: [1],
        tableRowStyle: { minRowHeight },
        fields: 'minRowHeight',
      },
    });
    expect(tableOf(styled).tableRows?.map((row) => row.tableRowStyle?.minRowHeight)).toEqual([
      { unit: 'PT' },
      minRowHeight,
    ]);
  });
});

describe('pinTableHeaderRows', () => {
  const pin = (pinnedHeaderRowsCount: number) => ({
    pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount },
  });
  const pinned = (of: docs_v1.Schema$Document) =>
    tableOf(of).tableRows?.map((row) => row.tableRowStyle?.tableHeader);

  // As recorded: docs-fixtures/extrasuite-extracts/table-pinned-header-fixed-width.json.
  it('marks so many rows from the top, and none with zero', () => {
    expect(pinned(after(document, pin(1)))).toEqual([true, undefined]);
    expect(pinned(after(document, pin(1), pin(0)))).toEqual([undefined, undefined]);
  });

  it('refuses more rows than there are', () => {
    expect(refusal(document, pin(3))).toContain('pinTableHeaderRows');
  });
});
