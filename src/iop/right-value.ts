import type { Finding } from '../engine/checks/finding';
import type { RawCell, RawSheet } from '../engine/contract/cell';
import { rightValue } from '../engine/contract/right-value';
import { thresholdsOf } from './figures/thresholds';
import type { Reading } from './read-workbook';
import { computedAt } from './rules/columns/typed-over';
import { tabs } from './sheets';

/** The one value that a cell with the finding should have: what is computed there, or what an input can mean (`rightValue`). */
export function rightValueIn(
  reading: Pick<Reading, 'workbook' | 'sheets'>,
  finding: Finding,
  cells: RawSheet['cells'],
): RawCell | null {
  const { workbook } = reading;
  const thresholds = thresholdsOf(workbook.settings);
  return computedAt({ workbook, thresholds }, finding) ?? rightValue(tabs, reading, finding, cells);
}
