/**
 * The derivations that a figure of the report may come from, and no others: a sum of a column over rows that a filter
 * picks, the difference of two sums, that difference in percent of the first with one decimal, the number of rows that a
 * filter picks, days between two dates, and the largest of several.
 */
import { daysFrom, figuresEnd, type Book } from './book';
import type { GridRow } from './grid';
import { NO_YEAR } from './swedish';

/** The sum, or null when one is missing: empty is not zero. */
export function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (all, value) => (all === null || value === null ? null : all + value),
    0,
  );
}

/** One decimal, half away from zero. */
export function oneDecimal(value: number): number {
  const scaled = Number(`${String(Math.abs(value))}e1`);
  return (Math.sign(value) * Math.round(Number.isNaN(scaled) ? Math.abs(value) * 10 : scaled)) / 10 + 0;
}

/** The setting, or what the contract says when it is empty. */
export function setting({ settings }: Book, name: string, fallback: number): number {
  return settings.number(name) ?? fallback;
}

/** Sums of budget rows in öre; null where a row lacks the amount. */
export interface Money {
  readonly rows: readonly GridRow[];
  readonly budget: number | null;
  /** Of whole years only. */
  readonly outcome: number | null;
  /** Outcome, or forecast where the year goes on. */
  readonly expected: number | null;
  readonly hasForecast: boolean;
  /** What came of the rows until the figures end, where the year of a row goes on. */
  readonly soFar: number | null;
  /** Plus is better than budget. */
  readonly deviation: number | null;
}

function agreementEnd(row: GridRow, book: Book): string | null {
  return book.agreements.find(({ number }) => number === row.number('ÖK-nr'))?.end ?? null;
}

/** Whether both the row's agreement and its year go on after the figures, so that an outcome is only a part. */
export function isPartOfYear(row: GridRow, book: Book): boolean {
  const [end, until, year] = [agreementEnd(row, book), figuresEnd(book), row.number('År')];
  if (end === null || until === null || end <= until) return false;
  return year === null || `${String(year)}-12-31` > until;
}

/** The outcome of a whole year. */
export function outcomeOf(row: GridRow, book: Book): number | null {
  return isPartOfYear(row, book) ? null : row.amount('Utfall');
}

/** The outcome of the year; where there is none, the forecast of a row whose agreement goes on. */
export function expectedOf(row: GridRow, book: Book): number | null {
  const isUnread = row.amount('Utfall') === null && !row.isEmpty('Utfall');
  const outcome = outcomeOf(row, book);
  if (outcome !== null || isUnread) return outcome;
  const [end, until] = [agreementEnd(row, book), figuresEnd(book)];
  return end !== null && until !== null && end < until ? null : row.amount('Prognos');
}

/** Sums of rows of one type. */
export function moneyOf(type: string, rows: readonly GridRow[], book: Book): Money {
  const budget = sum(rows.map((row) => row.amount('Budget')));
  const outcome = sum(rows.map((row) => outcomeOf(row, book)));
  const expected = sum(rows.map((row) => expectedOf(row, book)));
  const difference = budget === null || expected === null ? null : budget - expected;
  return {
    rows,
    budget,
    outcome,
    expected,
    hasForecast: expected !== null && outcome === null,
    soFar: rows.some((row) => isPartOfYear(row, book)) ? sum(rows.map((row) => row.amount('Utfall'))) : null,
    deviation: difference === null ? null : type === 'Kostnad' ? difference : 0 - difference,
  };
}

/** The rows of a type, of one year where one is given. */
export function budgetRows({ budget }: Book, type: string, years?: readonly number[]): readonly GridRow[] {
  return budget.filter((row) => {
    const isOfYear = years === undefined || years.includes(row.number('År') ?? NO_YEAR);
    return row.text('Typ') === type && isOfYear;
  });
}

/** Each year of the budget tab, the rows without one as null. */
export function budgetYearsOf({ budget }: Book): readonly (number | null)[] {
  return [...new Set(budget.map((row) => row.number('År')))].sort((a, b) => (a ?? 1e9) - (b ?? 1e9));
}

/** Days that an activity ended after its plan; null when a day is missing. */
export function delayOf(row: GridRow): number | null {
  const planned = row.day('Planerat slut');
  const actual = row.day('Faktiskt slut');
  return planned === null || actual === null ? null : Math.max(0, daysFrom(planned, actual));
}

export function statusOf(row: GridRow): string | null {
  return row.text('Status');
}

export function isOverdueRow(row: GridRow, book: Book): boolean {
  const end = row.day('Planerat slut');
  const now = book.cutOff;
  const waits = statusOf(row) === 'Planerad' || statusOf(row) === 'Pågår';
  return waits && end !== null && now !== null && end < now;
}

export function isLateRow(row: GridRow, book: Book): boolean {
  return statusOf(row) === 'Försenad' || (delayOf(row) ?? 0) > setting(book, 'Tröskel försening, dagar', 14);
}

export function hasFewTimes(row: GridRow, book: Book): boolean {
  if (['Planerad', 'Pågår', 'Inställd'].includes(statusOf(row) ?? '')) return false;
  const planned = row.number('Planerade tillfällen');
  const held = row.number('Genomförda tillfällen');
  const share = setting(book, 'Tröskel tillfällen, procent', 80);
  return planned !== null && held !== null && held * 100 < planned * share;
}

/** True when every figure of the row shows that the plan was kept. */
export function keepsPlan(row: GridRow): boolean {
  const planned = row.number('Planerade tillfällen');
  const held = row.number('Genomförda tillfällen');
  return (
    statusOf(row) === 'Genomförd' &&
    delayOf(row) === 0 &&
    planned !== null &&
    held !== null &&
    held >= planned
  );
}

/** True when occasions and people are to be expected of the row. */
export function isStarted(row: GridRow): boolean {
  const status = statusOf(row);
  if (status === 'Försenad' || status === 'Flyttad') return row.day('Faktisk start') !== null;
  return status !== 'Planerad' && status !== 'Inställd';
}

/** The judgement that the figures of a goal give; null when they are missing or it is judged in words. */
export function judgementByFigures(goal: GridRow, book: Book): string | null {
  const target = goal.number('Målvärde');
  const outcome = goal.number('Utfall');
  if (target === null || outcome === null) return null;
  const share = setting(book, 'Tröskel delvis uppfyllt', 0.75);
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
  switch (goal.text('Riktning')) {
    case 'Minst':
      if (outcome >= target || near(outcome, target)) return 'Uppfyllt';
      return target > 0 && outcome / target >= share ? 'Delvis uppfyllt' : 'Inte uppfyllt';
    case 'Högst':
      if (outcome <= target || near(outcome, target)) return 'Uppfyllt';
      return outcome > 0 && target / outcome >= share ? 'Delvis uppfyllt' : 'Inte uppfyllt';
    case 'Exakt':
      return near(outcome, target) ? 'Uppfyllt' : 'Inte uppfyllt';
    default:
      return null;
  }
}
