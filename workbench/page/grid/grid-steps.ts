import type { SheetInfo } from '../../protocol';
import type { Place } from '../store/page-state';

/** Where the officer goes when an edit ends, counted in cells; 0 and 0 is to stay. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** The cell a step away, past hidden columns and within the tab. */
export function placeAfter(sheet: SheetInfo, { row, column }: Place, { rows, columns }: Step): Place {
  const shown = Array.from({ length: sheet.columns }, (_, index) => index + 1).filter(
    (one) => !sheet.hiddenColumns[one - 1],
  );
  const next = columns === 0 ? column : (shown[shown.indexOf(column) + columns] ?? column);
  return { row: Math.min(Math.max(row + rows, 1), sheet.rows), column: next };
}
