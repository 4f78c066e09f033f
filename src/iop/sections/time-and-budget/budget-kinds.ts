import type { BudgetType } from '../../figures/budget-deviation';
import type { BudgetYear } from '../../figures/budget-sums';
import { yearSpan } from '../../../swedish/format';
import { list, type Conjunction } from '../../../swedish/grammar';
import type { BudgetRow } from '../../workbook';
import { prose } from '../../../engine/report/officer-text';

/** Costs or financing: the name of their sum in a year, and the words that sentences use for them. */
export interface Kind {
  readonly type: BudgetType;
  readonly sum: 'costs' | 'financing';
  readonly subject: string;
  readonly indefinite: string;
  readonly rows: string;
}

/** Costs first, then financing. */
export const kinds: readonly Kind[] = [
  {
    type: 'Kostnad',
    sum: 'costs',
    subject: 'kostnaderna',
    indefinite: 'kostnader',
    rows: 'kostnadsposter',
  },
  {
    type: 'Finansiering',
    sum: 'financing',
    subject: 'finansieringen',
    indefinite: 'finansiering',
    rows: 'finansieringsposter',
  },
];

/** The years as they follow a noun, with a space before: " 2019–2020 och 2022"; nothing for no years. */
export function yearsText(years: readonly BudgetYear[], conjunction: Conjunction = 'och'): string {
  const spans: (readonly [from: number, to: number])[] = [];
  for (const { year } of years) {
    const last = spans.at(-1);
    if (year === null) continue;
    if (last?.[1] === year - 1) spans[spans.length - 1] = [last[0], year];
    else spans.push([year, year]);
  }
  const parts = spans.map(([from, to]) => yearSpan(from, to));
  if (years.some(({ year }) => year === null)) parts.push('utan angivet år');
  return parts.length === 0 ? '' : ` ${list(parts, conjunction)}`;
}

/** The officer's explanations in the rows, each once. */
export function explanationsOf(rows: readonly BudgetRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ explanation }) => explanation.value ?? []))].map(prose);
}
