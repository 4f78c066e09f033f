import { delayDays, deviatesFromPlan, hasFewOccasions } from '../figures/activity-facts';
import { thresholdsOf } from '../figures/thresholds';
import type { Finding } from '../finding';
import { activitiesSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { findingAt, oneIfMissing } from './finding-at';

/**
 * Activities that were late, cancelled, held with a deviation or held fewer times than the limit allows, and do not say
 * why, at the empty explanation.
 */
export function checkExplanations({ activities, settings }: Workbook): readonly Finding[] {
  const thresholds = thresholdsOf(settings);
  const unexplained = activities.rows.flatMap((row) => {
    if (row.explanation.text !== '' || !deviatesFromPlan(row, thresholds)) return [];
    const days = delayDays(row) ?? 0;
    const facts = {
      activity: row.activity.text,
      status: row.status.text,
      days: days > thresholds.delayDays ? days : 0,
      held: hasFewOccasions(row, thresholds) ? row.heldOccasions.value : null,
      planned: row.plannedOccasions.value,
    };
    return findingAt('K14', 'FEL', row.explanation, { fault: 'plan-deviation-unexplained', ...facts });
  });
  return oneIfMissing(activities, activitiesSheet, 'explanation', unexplained);
}
