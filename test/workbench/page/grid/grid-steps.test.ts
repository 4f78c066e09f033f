import { placeAfter } from '../../../../workbench/page/grid/grid-steps';
import type { SheetInfo } from '../../../../workbench/protocol';

const sheet: SheetInfo = {
  id: 0,
  name: 'Budget',
  hidden: false,
  rows: 10,
  columns: 4,
  frozenRows: 1,
  frozenColumns: 0,
  hiddenRows: [],
  groups: [],
  columnWidths: [],
  hiddenColumns: [false, true],
};
const from = (row: number, column: number, rows: number, columns: number) =>
  placeAfter(sheet, { row, column }, { rows, columns });

describe('placeAfter', () => {
  it('goes to the row below and above', () => {
    expect([from(3, 1, 1, 0), from(3, 1, -1, 0)]).toEqual([
      { row: 4, column: 1 },
      { row: 2, column: 1 },
    ]);
  });

  it('passes hidden columns', () => {
    expect([from(3, 1, 0, 1), from(3, 3, 0, -1)]).toEqual([
      { row: 3, column: 3 },
      { row: 3, column: 1 },
    ]);
  });

  it('passes hidden rows', () => {
    const folded = { ...sheet, hiddenRows: [4, 5] };
    expect(placeAfter(folded, { row: 3, column: 1 }, { rows: 1, columns: 0 })).toEqual({ row: 6, column: 1 });
  });

  it('stays within the tab', () => {
    expect([from(10, 4, 1, 0), from(1, 4, -1, 0), from(3, 4, 0, 1), from(3, 1, 0, -1)]).toEqual([
      { row: 10, column: 4 },
      { row: 1, column: 4 },
      { row: 3, column: 4 },
      { row: 3, column: 1 },
    ]);
  });
});
