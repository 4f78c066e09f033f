import { membersOf } from '../../runtime/define-stand-in';
import { standIn } from '../../runtime/params';
import type { Member } from '../../runtime/stand-in';
import type { Area } from '../../sheets/a1';
import { cellAt, hasContent, type SheetModel } from '../../sheets/spreadsheet-model';
import { enumeration } from '../enumeration';
import { rangeType } from './declared-types';
import type { RangeState } from './sheet-state';

/** SpreadsheetApp.Direction. */
export const direction = enumeration('Direction', 'SpreadsheetApp', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
/** SpreadsheetApp.Dimension. */
export const dimension = enumeration('Dimension', 'SpreadsheetApp', ['COLUMNS', 'ROWS']);

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** The cell that Ctrl and an arrow go to: the end of a run of cells, the next cell with content, or the edge. */
function nextDataCell({ sheet, area }: RangeState, [down, right]: readonly [number, number]): Area {
  let { row, column } = area;
  const isInside = (): boolean =>
    row + down >= 1 &&
    row + down <= sheet.maxRows &&
    column + right >= 1 &&
    column + right <= sheet.maxColumns;
  const isFull = (r: number, c: number): boolean => hasContent(cellAt(sheet, r, c));
  const inRun = isFull(row, column) && isFull(row + down, column + right);
  while (isInside()) {
    if (inRun && !isFull(row + down, column + right)) break;
    row += down;
    column += right;
    if (!inRun && isFull(row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}

/** The area round a range that content borders on, along one axis or both. */
function dataRegion(
  { sheet, area }: RangeState,
  axes: { readonly rows: boolean; readonly columns: boolean },
): Area {
  let region = area;
  for (;;) {
    const grown = grow(sheet, region, axes);
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

function grow(
  sheet: SheetModel,
  area: Area,
  axes: { readonly rows: boolean; readonly columns: boolean },
): Area {
  const { row, column, rows, columns } = area;
  const [bottom, right] = [row + rows - 1, column + columns - 1];
  const [left, wide] = axes.columns ? [column - 1, columns + 2] : [column, columns];
  const [top, high] = axes.rows ? [row - 1, rows + 2] : [row, rows];
  const across = (at: number): boolean => hasAny(sheet, { row: at, column: left, rows: 1, columns: wide });
  const along = (at: number): boolean => hasAny(sheet, { row: top, column: at, rows: high, columns: 1 });
  const up = axes.rows && across(row - 1) ? 1 : 0;
  const down = axes.rows && across(bottom + 1) ? 1 : 0;
  const before = axes.columns && along(column - 1) ? 1 : 0;
  const after = axes.columns && along(right + 1) ? 1 : 0;
  return {
    row: row - up,
    column: column - before,
    rows: rows + up + down,
    columns: columns + before + after,
  };
}

function hasAny(sheet: SheetModel, { row, column, rows, columns }: Area): boolean {
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) if (hasContent(cellAt(sheet, row + r, column + c))) return true;
  }
  return false;
}

const { call, counted, either } = membersOf<RangeState>();

/** The members of Range that look for where content begins and ends. */
export const rangeDirectionMembers: Readonly<Record<string, Member<RangeState>>> = {
  getDataRegion: either(
    counted([], (range) =>
      rangeType.of({ ...range, area: dataRegion(range, { rows: true, columns: true }) }),
    ),
    counted([standIn(() => dimension.valueType)], (range, { name }) =>
      rangeType.of({
        ...range,
        area: dataRegion(range, { rows: name === 'ROWS', columns: name === 'COLUMNS' }),
      }),
    ),
  ),
  getNextDataCell: call([standIn(() => direction.valueType)], (range, { name }) =>
    rangeType.of({ ...range, area: nextDataCell(range, steps[name] ?? [0, 1]) }),
  ),
};
