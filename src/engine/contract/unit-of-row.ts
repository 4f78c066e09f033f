import { cellText, type RawCell } from './cell';
import { isOfPercent, percentage } from './cell-types';
import type { Column } from './column';

/** The column as a row has it: of percent where the row's unit says so. `at` gives the index of each field. */
export function columnIn(
  column: Column<unknown>,
  at: ReadonlyMap<string, number>,
  row: readonly RawCell[],
): Column<unknown> {
  const unit = at.get(column.unitIn ?? '');
  return unit !== undefined && isOfPercent(cellText(row[unit] ?? ''))
    ? { ...column, type: percentage }
    : column;
}
