import { costPosts, financingPosts } from '../lists';
import { sumMoney, type Money } from '../../engine/values/money';
import type { BudgetRow, Workbook } from '../workbook';
import { yearOf } from '../../engine/values/civil-date';
import { agreementNumbered, endedEarly, figuresUntil, hasEnded, lastDay } from './agreement-periods';
import { deviationOf, type BudgetType, type Deviation } from './budget-deviation';
import { byYear, grouped } from '../../engine/values/grouped';

export type BudgetPost = NonNullable<BudgetRow['post']['value']>;

/**
 * Rows of one type added up. A sum is null when a row lacks the amount: empty is not zero. An outcome of a year that goes
 * on is no outcome of the year (see `isPartYear`).
 */
export interface BudgetSum {
  readonly rows: readonly BudgetRow[];
  readonly budget: Money | null;
  readonly missingBudgets: number;
  readonly outcome: Money | null;
  readonly missingOutcomes: number;
  /** Outcomes, and forecasts where an ongoing period has no outcome yet; null when a row has neither. */
  readonly expected: Money | null;
  /** What the rows came to until the figures end, where a row is of a part of its year; null when a row has nothing yet. */
  readonly soFar: Money | null;
  /** Rows with neither outcome nor a forecast that counts. */
  readonly missingExpected: number;
  /** True when a forecast is part of `expected`. */
  readonly forecast: boolean;
  /** Outcome against budget; null unless every row has both. */
  readonly deviation: Deviation | null;
  /** `expected` against budget, so that a forecast has its deviation too; null unless every row has both. */
  readonly expectedDeviation: Deviation | null;
}

/** The rows of one post. */
export interface PostSum extends BudgetSum {
  readonly post: BudgetPost | null;
}

/** A year's costs and financing; `year` is null for rows whose year could not be read. */
export interface BudgetYear {
  readonly year: number | null;
  readonly costPosts: readonly PostSum[];
  readonly costs: BudgetSum;
  readonly financingPosts: readonly PostSum[];
  readonly financing: BudgetSum;
}

/** The year in which the row's agreement ended early; null where it did not. */
export function yearOfEarlyEnd({ agreement: { value } }: BudgetRow, workbook: Workbook): number | null {
  const agreement = agreementNumbered(value, workbook);
  const ended = agreement === null ? null : endedEarly(agreement, workbook);
  return ended === null ? null : yearOf(ended);
}

/** True for what was budgeted for a year after the one in which the agreement ended early, and has no outcome. */
export function isNeverDue(row: BudgetRow, workbook: Workbook): boolean {
  const { year, outcome } = row;
  if (outcome.text !== '' || year.value === null) return false;
  return year.value > (yearOfEarlyEnd(row, workbook) ?? year.value);
}

/** The budget without what was never due. */
export function dueRows(workbook: Workbook): readonly BudgetRow[] {
  return workbook.budget.rows.filter((row) => !isNeverDue(row, workbook));
}

/** True when the row's agreement and year both go on after the figures end, so that its outcome is not of the whole year. */
export function isPartYear({ agreement: { value }, year }: BudgetRow, workbook: Workbook): boolean {
  const agreement = agreementNumbered(value, workbook);
  const end = agreement === null ? null : lastDay(agreement, workbook);
  const until = figuresUntil(workbook);
  if (end === null || until === null || until >= end) return false;
  return year.value === null || year.value > yearOf(until) || until < `${String(year.value)}-12-31`;
}

/** A row's outcome of its whole year; null when it has none, or the year goes on. */
export function wholeOutcome(row: BudgetRow, workbook: Workbook): Money | null {
  return isPartYear(row, workbook) ? null : row.outcome.value;
}

/** A row's forecast, where it may stand for the outcome: the year goes on, or there is no outcome and the period has not ended. */
export function forecastOf(row: BudgetRow, workbook: Workbook): Money | null {
  if (row.outcome.value === null && row.outcome.text !== '') return null;
  if (isPartYear(row, workbook)) return row.forecast.value;
  if (row.outcome.value !== null) return null;
  const agreement = agreementNumbered(row.agreement.value, workbook);
  const until = figuresUntil(workbook);
  const ended = agreement !== null && until !== null && hasEnded(agreement, until, workbook);
  return ended ? null : row.forecast.value;
}

/** The sum of rows that are all of `type`. No rows give zero. */
export function sumBudget(type: BudgetType, rows: readonly BudgetRow[], workbook: Workbook): BudgetSum {
  const budgets = rows.map((row) => row.budget.value);
  const outcomes = rows.map((row) => wholeOutcome(row, workbook));
  const forecasts = rows.map((row) => forecastOf(row, workbook));
  const budget = sumOfKnownMoney(budgets);
  const outcome = sumOfKnownMoney(outcomes);
  const expectations = outcomes.map((amount, index) => amount ?? forecasts[index] ?? null);
  const expected = sumOfKnownMoney(expectations);
  return {
    rows,
    budget,
    missingBudgets: missing(budgets),
    outcome,
    missingOutcomes: missing(outcomes),
    expected,
    soFar: rows.some((row) => isPartYear(row, workbook))
      ? sumOfKnownMoney(rows.map((row) => row.outcome.value))
      : null,
    missingExpected: missing(expectations),
    forecast: expected !== null && outcome === null,
    deviation: budget === null || outcome === null ? null : deviationOf(type, budget, outcome),
    expectedDeviation: budget === null || expected === null ? null : deviationOf(type, budget, expected),
  };
}

/** The budget year by year, rows without a year last; posts in the order of their lists, rows without a post last. */
export function budgetYears(workbook: Workbook): readonly BudgetYear[] {
  return byYear(dueRows(workbook), (row) => row.year.value).map(([year, rows]) => {
    const costs = ofType('Kostnad', rows);
    const financing = ofType('Finansiering', rows);
    return {
      year,
      costPosts: postSums('Kostnad', costs, workbook),
      costs: sumBudget('Kostnad', costs, workbook),
      financingPosts: postSums('Finansiering', financing, workbook),
      financing: sumBudget('Finansiering', financing, workbook),
    };
  });
}

/**
 * The year as its tables show it: where the sum is of what a part of the year came to, each post is too, its forecast left
 * out, so that the column adds up.
 */
export function asShown(year: BudgetYear): BudgetYear {
  return {
    ...year,
    costPosts: year.costPosts.map((post) => besideSum(post, year.costs)),
    financingPosts: year.financingPosts.map((post) => besideSum(post, year.financing)),
  };
}

function besideSum(post: PostSum, sum: BudgetSum): PostSum {
  const isSoFar = sum.expected === null && sum.soFar !== null && post.soFar !== null;
  return isSoFar ? { ...post, expected: null, forecast: false, expectedDeviation: null } : post;
}

/** The budget rows that are neither cost nor financing, as far as could be read: no sum includes them. */
export function untypedRows(workbook: Workbook): readonly BudgetRow[] {
  return workbook.budget.rows.filter((row) => row.type.value === null);
}

/** True when every post of the years has an outcome that is its budget. */
export function isExact(years: readonly BudgetYear[]): boolean {
  return years
    .flatMap(({ costPosts, financingPosts }) => [...costPosts, ...financingPosts])
    .every(({ deviation }) => deviation?.amount === 0);
}

/** The rows of the type, of every year. */
export function ofType(type: BudgetType, rows: readonly BudgetRow[]): readonly BudgetRow[] {
  return rows.filter((row) => row.type.value === type);
}

function postSums(type: BudgetType, rows: readonly BudgetRow[], workbook: Workbook): readonly PostSum[] {
  const byPost = grouped(rows, (row) => row.post.value);
  const order: readonly (BudgetPost | null)[] = [...costPosts, ...financingPosts, null];
  return order.flatMap((post) => {
    const ofPost = byPost.get(post);
    return ofPost === undefined ? [] : [{ post, ...sumBudget(type, ofPost, workbook) }];
  });
}

/** The sum, or null when an amount is missing. */
export function sumOfKnownMoney(amounts: readonly (Money | null)[]): Money | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sumMoney(known) : null;
}

function missing(amounts: readonly (Money | null)[]): number {
  return amounts.filter((amount) => amount === null).length;
}
