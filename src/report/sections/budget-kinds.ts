import type { BudgetType } from '../../figures/budget-deviation';
import type { BudgetSum, BudgetYear } from '../../figures/budget-sums';
import { yearSpan } from '../../swedish/format';
import { list } from '../../swedish/grammar';

/** Costs or financing, and how the prose speaks of them. */
export interface Kind {
  readonly type: BudgetType;
  readonly subject: string;
  readonly indefinite: string;
  readonly rows: string;
  readonly sumOf: (year: BudgetYear) => BudgetSum;
}

export const costs: Kind = {
  type: 'Kostnad',
  subject: 'kostnaderna',
  indefinite: 'kostnader',
  rows: 'kostnadsposter',
  sumOf: (year) => year.costs,
};

export const financing: Kind = {
  type: 'Finansiering',
  subject: 'finansieringen',
  indefinite: 'finansiering',
  rows: 'finansieringsposter',
  sumOf: (year) => year.financing,
};

/** The years to follow a noun, with a space before: " 2019–2020 och 2022"; nothing for no years. */
export function yearsText(years: readonly BudgetYear[]): string {
  const spans: (readonly [from: number, to: number])[] = [];
  for (const { year } of years) {
    const last = spans.at(-1);
    if (year === null) continue;
    if (last?.[1] === year - 1) spans[spans.length - 1] = [last[0], year];
    else spans.push([year, year]);
  }
  const parts = spans.map(([from, to]) => yearSpan(from, to));
  if (years.some(({ year }) => year === null)) parts.push('utan angivet år');
  return parts.length === 0 ? '' : ` ${list(parts)}`;
}
