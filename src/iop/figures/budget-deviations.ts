import { daysBetween, type CivilDate } from '../../engine/values/civil-date';
import type { BudgetRow, Workbook } from '../workbook';
import { agreementNumbered, endedEarly } from './agreement-periods';
import { deviationOf, exceedsThreshold, type BudgetType, type Deviation } from './budget-deviation';
import { wholeOutcome, yearOfEarlyEnd, type BudgetPost, type BudgetYear, type PostSum } from './budget-sums';
import { thresholdsOf, type Thresholds } from './thresholds';

const DAYS_A_YEAR = 365;
/** How much of a year's budget more than the days that were left may have been left. */
const MARGIN = 0.1;

/** A deviation beyond the limits: of a post in a year, or of one row where the rows of the post even out. */
export interface BudgetDeviation {
  readonly type: BudgetType;
  readonly year: number | null;
  readonly post: BudgetPost | null;
  readonly rows: readonly BudgetRow[];
  readonly deviation: Deviation;
  /** The row's agreement when the deviation is not that of the whole post. */
  readonly agreement: number | null;
}

/** The row's own deviation; null when type, budget or outcome is missing, or the outcome is of a part of the year. */
export function rowDeviation(row: BudgetRow, workbook: Workbook): Deviation | null {
  const outcome = wholeOutcome(row, workbook);
  if (row.type.value === null || row.budget.value === null || outcome === null) return null;
  return deviationOf(row.type.value, row.budget.value, outcome);
}

/** The deviations beyond the limits, the largest amount first. Each row is in one of them at most. */
export function budgetDeviations(
  years: readonly BudgetYear[],
  workbook: Workbook,
): readonly BudgetDeviation[] {
  const thresholds = thresholdsOf(workbook.settings);
  const found = years.flatMap((year) => [
    ...year.costPosts.flatMap((sum) => ofPost('Kostnad', year.year, sum, workbook, thresholds)),
    ...year.financingPosts.flatMap((sum) => ofPost('Finansiering', year.year, sum, workbook, thresholds)),
  ]);
  return found.sort((a, b) => Math.abs(b.deviation.amount) - Math.abs(a.deviation.amount));
}

/**
 * True for less than was budgeted in the year in which the agreement ended early, without another explanation, where the rest
 * of the year's share of the budget is enough to explain it: the budget was of the whole year.
 */
export function isOfEarlyEnd(row: BudgetRow, workbook: Workbook): boolean {
  const { budget, outcome, explanation, year } = row;
  if (explanation.text !== '' || budget.value === null || outcome.value === null) return false;
  if (year.value === null || year.value !== yearOfEarlyEnd(row, workbook)) return false;
  const of = agreementNumbered(row.agreement.value, workbook);
  const ended = of === null ? null : endedEarly(of, workbook);
  if (ended === null) return false;
  const shareLeft = daysBetween(ended, `${String(year.value)}-12-31` as CivilDate) / DAYS_A_YEAR;
  return outcome.value < budget.value && outcome.value >= budget.value * (1 - shareLeft - MARGIN);
}

/** True when every row has type, budget and outcome, and there is a row: only then can nothing be said to deviate. */
export function isBudgetComplete(rows: readonly BudgetRow[], workbook: Workbook): boolean {
  return rows.length > 0 && rows.every((row) => rowDeviation(row, workbook) !== null);
}

function ofPost(
  type: BudgetType,
  year: number | null,
  sum: PostSum,
  workbook: Workbook,
  thresholds: Thresholds,
): readonly BudgetDeviation[] {
  const { post, rows, deviation } = sum;
  if (deviation !== null && exceedsThreshold(deviation, thresholds)) {
    return [{ type, year, post, rows, deviation, agreement: null }];
  }
  return rows.flatMap((row) => {
    const own = rowDeviation(row, workbook);
    if (own === null || !exceedsThreshold(own, thresholds)) return [];
    return [{ type, year, post, rows: [row], deviation: own, agreement: row.agreement.value }];
  });
}
