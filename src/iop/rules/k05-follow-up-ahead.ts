import type { Finding } from '../../engine/checks/finding';
import { followUpsSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { ordered } from './columns/cell-checks';
import { bookOf, checkRows } from '../../engine/checks/column-check';
import { ofRule } from '../../engine/checks/finding-at';

/** A follow-up that says it covers days after its own day, at the cell that says so. */
export function checkFollowUps(workbook: Workbook): readonly Finding[] {
  const checks = { to: [ordered('until', followUpsSheet, 'date')] };
  return ofRule('K05', 'VARNING', checkRows(workbook.followUps, followUpsSheet, checks, bookOf(workbook)));
}
