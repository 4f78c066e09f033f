import { delayDays, deviatesFromPlan, hasFewOccasions } from '../figures/activity-facts';
import { thresholdsOf } from '../figures/thresholds';
import type { Finding } from '../../engine/checks/finding';
import { activitiesSheet } from '../sheets';
import type { Activity, Workbook } from '../workbook';
import { neededWhen } from './columns/cell-checks';
import { bookOf, checkRows, inColumn } from '../../engine/checks/column-check';
import { ofRule } from '../../engine/checks/finding-at';

/**
 * Activities that were late, cancelled, held with a deviation or held fewer times than the limit allows, and do not say
 * why, at the empty explanation.
 */
export function checkExplanations(workbook: Workbook): readonly Finding[] {
  const thresholds = thresholdsOf(workbook.settings);
  const deviation = (row: Activity) => {
    if (!deviatesFromPlan(row, thresholds)) return null;
    const isLate = (delayDays(row) ?? 0) > thresholds.delayDays;
    const field = isLate ? 'actualEnd' : hasFewOccasions(row, thresholds) ? 'heldOccasions' : 'status';
    return inColumn(activitiesSheet, field, row[field]);
  };
  const checks = { explanation: [neededWhen(deviation)] };
  return ofRule('K14', 'FEL', checkRows(workbook.activities, activitiesSheet, checks, bookOf(workbook)));
}
