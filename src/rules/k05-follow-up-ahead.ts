import type { Finding } from '../finding';
import { followUpsSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { ordered } from './columns/cell-checks';
import { bookOf, checkRows } from './columns/column-check';
import { ofRule } from './finding-at';

/** A follow-up that says it covers days after its own day, at the cell that says so. */
export function checkFollowUps(workbook: Workbook): readonly Finding[] {
  const checks = { to: [ordered('until', followUpsSheet, 'date')] };
  return ofRule('K05', 'VARNING', checkRows(workbook.followUps, followUpsSheet, checks, bookOf(workbook)));
}
