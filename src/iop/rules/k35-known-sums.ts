import { yearOf, type CivilDate } from '../../engine/values/civil-date';
import { activityYear, ageGroups, heldOccasions, participants } from '../figures/activity-facts';
import { forecastOf, wholeOutcome } from '../figures/budget-sums';
import { grouped } from '../../engine/values/grouped';
import type { Activity, BudgetRow, Workbook } from '../workbook';
import { isOf } from './plan-followed';
import type { FigureKind } from './prose/figure-claims';

/** One figure of the data, and what a text may add it up by. Amounts are in öre. */
interface Item {
  readonly value: number | null;
  readonly year: number | null;
  readonly agreement: number | null;
  /** The post of a budget, or the programme of an activity. */
  readonly part: string;
  /** What is often added up by itself: money and what is in kind, visits and unique participants. */
  readonly kind: string | null;
}

/** What a text may add up: all, by year, agreement and part, each year's parts, and every figure alone. */
const KEYS: readonly ((item: Item) => unknown)[] = [
  () => 0,
  ({ year }) => year,
  ({ agreement }) => agreement,
  ({ part }) => part,
  ({ part, year }) => part + String(year),
  (item) => item,
];

/**
 * Every sum that the data know of what a sentence mentions, the whole first; of some years when they are given, and of
 * the programme or the post that the sentence names. Empty when the data know nothing of it.
 */
export function knownSums(
  of: FigureKind,
  workbook: Workbook,
  sentence: string,
  years: readonly number[],
): readonly number[] {
  return itemsOf(of, workbook).flatMap((all) => {
    const known = all.filter(({ value, year }) => value !== null && isOf(years, year));
    const named = known.filter(
      ({ part }) => part !== '' && sentence.toLowerCase().includes(part.toLowerCase()),
    );
    const items = named.length > 0 ? named : known;
    const sets = [items, ...grouped(items, ({ kind }) => kind).values()];
    return sets.flatMap((set) => KEYS.flatMap((key) => [...grouped(set, key).values()].map(sum)));
  });
}

/** The figures that may be meant. */
function itemsOf(of: FigureKind, workbook: Workbook): readonly (readonly Item[])[] {
  const ofBudget = (valueOf: (row: BudgetRow) => number | null): readonly Item[] =>
    workbook.budget.rows.flatMap((row) => {
      const { type, year, agreement, post, nature } = row;
      if (type.value !== 'Kostnad') return [];
      return [
        {
          value: valueOf(row),
          year: year.value,
          agreement: agreement.value,
          part: post.value ?? '',
          kind: nature.value,
        },
      ];
    });
  const ofActivities = (valueOf: (row: Activity) => number | null): readonly Item[] =>
    workbook.activities.rows.map((row) => ({
      value: valueOf(row),
      year: activityYear(row),
      agreement: row.agreement.value,
      part: row.programme.value ?? '',
      kind: row.counting.value,
    }));
  const paid = (value: number | null, date: CivilDate | null, agreement: number | null): Item => ({
    value,
    year: date && yearOf(date),
    agreement,
    part: '',
    kind: null,
  });
  switch (of) {
    case 'costs':
      return [
        ofBudget((row) => wholeOutcome(row, workbook) ?? forecastOf(row, workbook)),
        ofBudget((row) => row.outcome.value),
      ];
    case 'budget':
      return [ofBudget((row) => row.budget.value)];
    case 'grant':
    case 'payments': {
      const grants = workbook.agreements.rows.map((row) =>
        paid(row.grant.value, row.start.value, row.number.value),
      );
      const payments = workbook.payments.rows.map((row) =>
        paid(row.amount.value, row.date.value, row.agreement.value),
      );
      return of === 'grant' ? [grants, payments] : [payments, grants];
    }
    case 'occasions':
      return [ofActivities(heldOccasions), ofActivities((row) => row.plannedOccasions.value)];
    case 'Besök':
    case 'Unika deltagare': {
      const counted = [participants, ...ageGroups.map((age) => (row: Activity) => row[age].value)].map(
        (valueOf) => ofActivities(valueOf).filter(({ kind }) => kind === of),
      );
      return [...counted, ofActivities(participants)];
    }
  }
}

function sum(items: readonly Item[]): number {
  return items.reduce((total, { value }) => total + (value ?? 0), 0);
}
