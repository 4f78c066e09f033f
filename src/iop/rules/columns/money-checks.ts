import { conflict, requiredForValues, requiredWhen, within } from '../../../engine/checks/cell-checks';
import { ofText } from '../../../engine/checks/cell-sentences';
import { inColumn, type RowChecks } from '../../../engine/checks/column-check';
import type { CellFault, Finding, WithoutColumn } from '../../../engine/checks/finding';
import type { Sentences } from '../../../engine/checks/rule';
import type { Columns } from '../../../engine/contract/column';
import { columnFinding } from '../../../engine/contract/column-finding';
import { daysBetween, yearOf } from '../../../engine/values/civil-date';
import type { Money } from '../../../engine/values/money';
import { kronor } from '../../../swedish/format';
import { isOngoing, type Span } from '../../figures/agreement-periods';
import { sumOfKnownMoney } from '../../figures/budget-sums';
import { grouped } from '../../../engine/values/grouped';
import { costPosts, financingPosts } from '../../lists';
import type { paymentsSheet } from '../../sheets';
import { budgetSheet, partiesSheet } from '../../sheets';
import type { BudgetRow } from '../../workbook';
import { outsideAgreement, type OutsidePeriod } from '../outside-agreement';
import type { RuleContext } from '../rule-context';

/** Volunteers' hours are worth `worth` by the hour's value, but `amount` is what the row, or the cost, says; öre. */
type HoursDiffer = {
  readonly kind: 'hours-differ';
  readonly column: string;
  readonly text: string;
  readonly worth: number;
  readonly amount: number;
};

/** A payment of nothing. */
type AmountZero = { readonly kind: 'amount-zero'; readonly column: string; readonly text: string };

/** What the rules of money report that no others do. */
export type MoneyFault = HoursDiffer | AmountZero;

/** The sentences of the rules of money that no others have. */
export const moneySentences: Sentences<MoneyFault> = {
  'amount-zero': ofText('. Skriv det som betalades ut. En återbetalning har minustecken.'),
  'hours-differ': ofText(
    ({ worth, amount }) =>
      `. Timmarna är då värda ${kronor(worth)}, men som utfall eller kostnad står ${kronor(amount)}. Rätta det som är fel.`,
  ),
};

type MoneyChecks<C extends Columns> = RowChecks<
  C,
  RuleContext,
  WithoutColumn<CellFault | OutsidePeriod | MoneyFault>
>;

const MARGIN = 90;
const KRONA = 100;
const COST_HOURS = 'Ideella timmar, värderade';
const FINANCING_HOURS = 'Idéburen parts insats, ideella timmar';

const hasWorkedHours = ({ post, outcome }: BudgetRow) =>
  outcome.text !== '' && (post.value === COST_HOURS || post.value === FINANCING_HOURS)
    ? inColumn(budgetSheet, 'post', post)
    : null;

/** The rules of the tab Budget. Missing outcomes are K10's, explanations K07's. */
export const budgetChecks: MoneyChecks<(typeof budgetSheet)['columns']> = {
  year: [
    ({ value, text }, row, context) => {
      const isInside = ({ start, end }: Span) =>
        value === null || (value >= yearOf(start) && value <= yearOf(end));
      return outsideAgreement(row, { text }, context, isInside);
    },
  ],
  post: [
    ({ value, text }, { type }) => {
      const posts: readonly string[] = type.value === 'Kostnad' ? costPosts : financingPosts;
      if (value === null || type.value === null || posts.includes(value)) return null;
      return conflict(text, budgetSheet, 'type', type);
    },
  ],
  party: [requiredForValues(budgetSheet, 'type', 'Finansiering')],
  budget: [within(0)],
  forecast: [
    requiredWhen(({ agreement: { value }, outcome }, { agreement, cutOff }) => {
      const of = agreement(value);
      if (of === null || cutOff === null || outcome.text !== '' || !isOngoing(of, cutOff)) return null;
      return inColumn(budgetSheet, 'outcome', outcome);
    }),
  ],
  hours: [requiredWhen(hasWorkedHours), within(0)],
  hourValue: [requiredWhen(hasWorkedHours), within(0), (_entry, row) => wrongHours(row)],
};

/** The rules of the tab Utbetalningar. That they add up to the grant is K08's. */
export const paymentChecks: MoneyChecks<(typeof paymentsSheet)['columns']> = {
  date: [
    ({ value, text }, row, context) => {
      const isInside = ({ start, end }: Span) =>
        value === null || (daysBetween(value, start) <= MARGIN && daysBetween(end, value) <= MARGIN);
      return outsideAgreement(row, { text }, context, isInside);
    },
  ],
  amount: [({ value, text }) => (value === 0 ? { kind: 'amount-zero', text } : null)],
  recipient: [
    ({ value, text }, _row, { workbook }) => {
      const role = value === null ? null : workbook.parties.rows.find(({ id }) => id.value === value)?.role;
      return role?.value === 'Offentlig part' ? conflict(text, partiesSheet, 'role', role) : null;
    },
  ],
};

/**
 * Volunteers' hours that are one amount as a cost and another as financing, by agreement and year, at the value of an
 * hour in the financing row. Rows whose amount is not hours times value have that finding instead.
 */
export function checkHours({ workbook }: RuleContext): readonly Finding<HoursDiffer>[] {
  const rows = workbook.budget.rows.filter((row) => hasWorkedHours(row) !== null);
  const years = grouped(rows, ({ agreement, year }) => `${agreement.text} ${year.text}`);
  return [...years.values()].flatMap((ofYear) => {
    const financing = ofYear.filter(({ post }) => post.value === FINANCING_HOURS);
    const [first] = financing;
    const worth = outcomeOf(financing);
    const total = outcomeOf(ofYear);
    if (first === undefined || financing.length === ofYear.length || worth === null || total === null)
      return [];
    if (isSame(worth, total - worth) || ofYear.some((row) => wrongHours(row) !== null)) return [];
    const { text, place } = first.hourValue;
    const facts = { kind: 'hours-differ', text, worth, amount: total - worth } as const;
    return columnFinding(budgetSheet.name, place, budgetSheet.columns.hourValue, facts);
  });
}

function outcomeOf(rows: readonly BudgetRow[]): Money | null {
  return sumOfKnownMoney(rows.map(({ outcome }) => outcome.value));
}

function wrongHours({
  hours,
  hourValue: { text, value },
  outcome,
}: BudgetRow): WithoutColumn<HoursDiffer> | null {
  if (hours.value === null || value === null || outcome.value === null) return null;
  const worth = Math.round(hours.value * value);
  return isSame(worth, outcome.value) ? null : { kind: 'hours-differ', text, worth, amount: outcome.value };
}

// An hour's value is often rounded, so that hours times value misses the amount by öre.
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < KRONA;
}
