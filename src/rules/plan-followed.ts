import { activityYear, deviatesFromPlan, hasTakenPlace, heldOccasions } from '../figures/activity-facts';
import { deviationOf, exceedsThreshold } from '../figures/budget-deviation';
import { forecastOf } from '../figures/budget-sums';
import { thresholdsOf } from '../figures/thresholds';
import type { Activity, BudgetRow, Workbook } from '../workbook/workbook';

/** What the data say of a plan: that it was not followed, that they do not tell, or that it was. */
export type PlanState = 'deviates' | 'unknown' | 'followed';

/** Whether the budget was kept beyond the limits; a forecast stands for the outcome where the period goes on. */
export function budgetState(workbook: Workbook, years: readonly number[]): PlanState {
  const thresholds = thresholdsOf(workbook.settings);
  const stateOf = (row: BudgetRow): PlanState => {
    const outcome = row.outcome.value ?? forecastOf(row, workbook);
    if (row.type.value === null || row.budget.value === null || outcome === null) return 'unknown';
    const deviation = deviationOf(row.type.value, row.budget.value, outcome);
    return exceedsThreshold(deviation, thresholds) ? 'deviates' : 'followed';
  };
  return worst(workbook.budget.rows.filter(({ year }) => isOf(years, year.value)).map(stateOf));
}

/** Whether the activities were held as planned, beyond the limits. */
export function scheduleState(workbook: Workbook, years: readonly number[]): PlanState {
  const thresholds = thresholdsOf(workbook.settings);
  const stateOf = (activity: Activity): PlanState =>
    deviatesFromPlan(activity, thresholds) ? 'deviates' : isUnknown(activity) ? 'unknown' : 'followed';
  return worst(workbook.activities.rows.filter((row) => isOf(years, activityYear(row))).map(stateOf));
}

/** True for one of the years, and for any year when none are given. */
export function isOf(years: readonly number[], year: number | null): boolean {
  return years.length === 0 || (year !== null && years.includes(year));
}

function worst(states: readonly PlanState[]): PlanState {
  if (states.includes('deviates')) return 'deviates';
  return states.length === 0 || states.includes('unknown') ? 'unknown' : 'followed';
}

function isUnknown(activity: Activity): boolean {
  if (activity.status.value === null) return true;
  if (activity.status.value === 'Pågår' || !hasTakenPlace(activity)) return false;
  const dates = [activity.plannedEnd, activity.actualEnd];
  return dates.some(({ value }) => value === null) || heldOccasions(activity) === null;
}
