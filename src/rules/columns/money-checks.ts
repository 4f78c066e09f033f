import { isOngoing, type Span } from '../../figures/agreement-periods';
import type { Finding } from '../../finding';
import { daysBetween, yearOf } from '../../workbook/civil-date';
import { costPosts, financingPosts } from '../../workbook/lists';
import type { paymentsSheet } from '../../workbook/sheets';
import { budgetSheet, partiesSheet } from '../../workbook/sheets';
import type { BudgetRow, Payment, Workbook } from '../../workbook/workbook';
import { conflict, neededFor, neededWhen, outsideAgreement, within } from './cell-checks';
import { columnFinding, inColumn, type RowChecks } from './column-check';

const MARGIN = 90;
const KRONA = 100;
const COST_HOURS = 'Ideella timmar, värderade';
const FINANCING_HOURS = 'Idéburen parts insats, ideella timmar';

const hasWorkedHours = ({ post, outcome }: BudgetRow) =>
  outcome.text !== '' && (post.value === COST_HOURS || post.value === FINANCING_HOURS)
    ? inColumn(budgetSheet, 'post', post)
    : null;

/** The rules of the tab Budget. Missing outcomes are K10's, explanations K07's. */
export const budgetChecks: RowChecks<(typeof budgetSheet)['columns']> = {
  year: [
    ({ value, text }, row, book) => {
      const isInside = ({ start, end }: Span) =>
        value === null || (value >= yearOf(start) && value <= yearOf(end));
      return outsideAgreement(row, { text }, book, 0, isInside);
    },
  ],
  post: [
    ({ value, text }, { type }) => {
      const posts: readonly string[] = type.value === 'Kostnad' ? costPosts : financingPosts;
      if (value === null || type.value === null || posts.includes(value)) return null;
      return conflict(text, budgetSheet, 'type', type);
    },
  ],
  party: [neededFor(budgetSheet, 'type', 'Finansiering')],
  budget: [within(0)],
  forecast: [
    neededWhen(({ agreement: { value }, outcome }, { agreement, cutOff }) => {
      const of = agreement(value);
      if (of === null || cutOff === null || outcome.text !== '' || !isOngoing(of, cutOff)) return null;
      return inColumn(budgetSheet, 'outcome', outcome);
    }),
  ],
  hours: [neededWhen(hasWorkedHours), within(0)],
  hourValue: [
    neededWhen(hasWorkedHours),
    within(0),
    (_entry, row) => {
      const worth = hoursWorth(row);
      if (worth === null || row.outcome.value === null || isSame(worth, row.outcome.value)) return null;
      return { fault: 'hours-value', hours: row.hours.text, ore: worth, outcome: row.outcome.value };
    },
  ],
};

/** The rules of the tab Utbetalningar. That they add up to the grant is K08's. */
export const paymentChecks: RowChecks<(typeof paymentsSheet)['columns']> = {
  date: [
    ({ value, text }, row, book) => {
      const isInside = ({ start, end }: Span) =>
        value === null || (daysBetween(value, start) <= MARGIN && daysBetween(end, value) <= MARGIN);
      return outsideAgreement(row, { text }, book, MARGIN, isInside);
    },
  ],
  amount: [({ value }) => (value === 0 ? { fault: 'amount-zero' } : null)],
  recipient: [
    ({ value, text }, _row, { party }) => {
      const role = party(value)?.role;
      if (role?.value !== 'Offentlig part') return null;
      return conflict(text, partiesSheet, 'role', role);
    },
  ],
};

/**
 * Volunteers' hours that are one amount as a cost and another as financing, by agreement and year, at the value of an
 * hour in the financing row. Rows whose amount is not hours times value have that finding instead.
 */
export function checkHours({ budget }: Workbook): readonly Finding[] {
  const sums = new Map<string, { cost: number | null; financing: number | null; row: BudgetRow }>();
  const unclear = new Set<string>();
  for (const row of budget.rows) {
    if (hasWorkedHours(row) === null) continue;
    const key = `${row.agreement.text} ${row.year.text}`;
    const amount = row.outcome.value;
    const worth = hoursWorth(row);
    if (amount === null || (worth !== null && !isSame(worth, amount))) unclear.add(key);
    const sum = sums.get(key) ?? { cost: null, financing: null, row };
    const side = row.post.value === COST_HOURS ? 'cost' : 'financing';
    sum[side] = (sum[side] ?? 0) + (amount ?? 0);
    if (side === 'financing') sum.row = row;
    sums.set(key, sum);
  }
  return [...sums].flatMap(([key, { cost, financing, row }]) => {
    if (cost === null || financing === null || unclear.has(key) || isSame(cost, financing)) return [];
    return columnFinding(budgetSheet, 'hourValue', row.hourValue.cell, {
      fault: 'hours-differ',
      cost,
      financing,
    });
  });
}

function hoursWorth({ hours, hourValue }: BudgetRow): number | null {
  return hours.value === null || hourValue.value === null ? null : Math.round(hours.value * hourValue.value);
}

// An hour's value is often rounded, so that hours times value misses the amount by öre.
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < KRONA;
}
