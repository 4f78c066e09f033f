import { activityYear, deviatesFromPlan, hasTakenPlace, heldOccasions } from '../figures/activity-facts';
import { hasEnded } from '../figures/agreement-periods';
import { deviationOf, exceedsThreshold } from '../figures/budget-deviation';
import { forecastOf } from '../figures/budget-sums';
import { thresholdsOf } from '../figures/thresholds';
import type { Activity, BudgetRow, Workbook } from '../workbook/workbook';

/** The part of the workbook that is asked about; null for all of it. */
export interface PlanPart {
  readonly years: readonly number[] | null;
  readonly programmes: readonly string[] | null;
  readonly endedOnly: boolean;
}

/** What the data say of plan and budget: rows that deviate beyond the limits, and what is not known. */
export interface PlanFacts {
  readonly budgetRows: readonly BudgetRow[];
  readonly deviatingBudget: readonly BudgetRow[];
  readonly unknownBudget: readonly BudgetRow[];
  readonly activities: readonly Activity[];
  readonly deviatingActivities: readonly Activity[];
  readonly unknownActivities: readonly Activity[];
}

export const wholePlan: PlanPart = { years: null, programmes: null, endedOnly: false };

/**
 * What the data say of a part of plan and budget. A forecast stands for the outcome where the period goes on. A budget
 * belongs to no programme, so a part that is limited to programmes has the whole budget.
 */
export function planFacts(workbook: Workbook, part: PlanPart): PlanFacts {
  const thresholds = thresholdsOf(workbook.settings);
  const inPart = agreementsIn(workbook, part);
  const ofYear = (year: number | null) => part.years === null || (year !== null && part.years.includes(year));
  const budgetRows = workbook.budget.rows.filter(
    (row) => inPart(row.agreement.value) && ofYear(row.year.value),
  );
  const activities = workbook.activities.rows.filter(
    (row) =>
      inPart(row.agreement.value) &&
      ofYear(activityYear(row)) &&
      (part.programmes === null || part.programmes.includes(row.programme.value ?? '')),
  );
  const outcomeOf = (row: BudgetRow) => row.outcome.value ?? forecastOf(row, workbook);
  return {
    budgetRows,
    deviatingBudget: budgetRows.filter((row) => {
      const outcome = outcomeOf(row);
      if (row.type.value === null || row.budget.value === null || outcome === null) return false;
      return exceedsThreshold(deviationOf(row.type.value, row.budget.value, outcome), thresholds);
    }),
    unknownBudget: budgetRows.filter((row) => row.budget.value === null || outcomeOf(row) === null),
    activities,
    deviatingActivities: activities.filter((activity) => deviatesFromPlan(activity, thresholds)),
    unknownActivities: activities.filter(isUnknown),
  };
}

function isUnknown(activity: Activity): boolean {
  if (activity.status.value === null) return true;
  if (activity.status.value === 'Pågår' || !hasTakenPlace(activity)) return false;
  const dates = [activity.plannedEnd, activity.actualEnd];
  return dates.some(({ value }) => value === null) || heldOccasions(activity) === null;
}

function agreementsIn(workbook: Workbook, part: PlanPart): (agreement: number | null) => boolean {
  const cutOff = workbook.case.dataUntil.value;
  if (!part.endedOnly || cutOff === null) return () => true;
  const ended = workbook.agreements.rows.filter((agreement) => hasEnded(agreement, cutOff));
  const numbers = new Set(ended.map(({ number }) => number.value));
  return (agreement) => agreement !== null && numbers.has(agreement);
}
