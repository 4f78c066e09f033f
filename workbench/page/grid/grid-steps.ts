import type { SheetInfo } from '../../protocol';
import type { Place } from '../store/page-state';

/** Where the officer goes when an edit ends, counted in cells; 0 and 0 is to stay. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** The cell a step away, past hidden rows and columns and within the tab. */
export function placeAfter(sheet: SheetInfo, { row, column }: Place, { rows, columns }: Step): Place {
  const hiddenRows = new Set(sheet.hiddenRows);
  return {
    row: stepped(row, rows, sheet.rows, (one) => hiddenRows.has(one)),
    column: stepped(column, columns, sheet.columns, (one) => sheet.hiddenColumns[one - 1] ?? false),
  };
}

/** The number so many steps away, hidden ones not counted; the last that is shown where there are no more. */
function stepped(from: number, steps: number, last: number, isHidden: (place: number) => boolean): number {
  const direction = Math.sign(steps);
  let reached = from;
  let left = Math.abs(steps);
  for (let place = from + direction; left > 0 && place >= 1 && place <= last; place += direction) {
    if (isHidden(place)) continue;
    reached = place;
    left--;
  }
  return reached;
}
