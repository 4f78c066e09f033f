import { costPosts, financingPosts } from '../workbook/lists';
import { sumMoney, type Money } from '../workbook/money';
import type { BudgetRow, Workbook } from '../workbook/workbook';
import { hasEnded } from './agreement-periods';
import { deviationOf, type BudgetType, type Deviation } from './budget-deviation';
import { byYear, grouped } from './grouped';

export type BudgetPost = NonNullable<BudgetRow['post']['value']>;

/** Rows of one type added up. A sum is null when a row lacks the amount: empty is not zero. */
export interface BudgetSum {
  readonly rows: readonly BudgetRow[];
  readonly budget: Money | null;
  readonly missingBudgets: number;
  readonly outcome: Money | null;
  readonly missingOutcomes: number;
  /** Outcomes, and forecasts where an ongoing period has no outcome yet; null when a row has neither. */
  readonly expected: Money | null;
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

/** A row's forecast, where it may stand for the outcome: the outcome is empty and the period has not ended. */
export function forecastOf(row: BudgetRow, workbook: Workbook): Money | null {
  if (row.outcome.value !== null || row.outcome.text !== '') return null;
  const agreement = workbook.agreements.rows.find(({ number }) => number.value === row.agreement.value);
  const cutOff = workbook.case.dataUntil.value ?? workbook.case.date.value;
  const ended = agreement !== undefined && cutOff !== null && hasEnded(agreement, cutOff);
  return ended ? null : row.forecast.value;
}

/** The sum of rows that are all of `type`. No rows give zero. */
export function sumBudget(type: BudgetType, rows: readonly BudgetRow[], workbook: Workbook): BudgetSum {
  const budgets = rows.map((row) => row.budget.value);
  const outcomes = rows.map((row) => row.outcome.value);
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
    missingExpected: missing(expectations),
    forecast: expected !== null && outcome === null,
    deviation: budget === null || outcome === null ? null : deviationOf(type, budget, outcome),
    expectedDeviation: budget === null || expected === null ? null : deviationOf(type, budget, expected),
  };
}

/** The budget year by year, rows without a year last; posts in the order of their lists, rows without a post last. */
export function budgetYears(workbook: Workbook): readonly BudgetYear[] {
  return byYear(workbook.budget.rows, (row) => row.year.value).map(([year, rows]) => {
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
