import { conflict, requiredForValues, requiredWhen, within } from '../../../engine/checks/cell-checks';
import { ofText } from '../../../engine/checks/cell-sentences';
import { asWarning, inColumn, type RowChecks } from '../../../engine/checks/column-check';
import type { CellFault, Finding, WithoutColumn } from '../../../engine/checks/finding';
import type { Sentences } from '../../../engine/checks/rule';
import type { Columns, Entry } from '../../../engine/contract/column';
import { columnFinding } from '../../../engine/contract/column-finding';
import { daysBetween, yearOf } from '../../../engine/values/civil-date';
import type { Money } from '../../../engine/values/money';
import { dateText, kronor } from '../../../swedish/format';
import { figuresUntil, isOngoing, lastDay, plannedEnd, type Span } from '../../figures/agreement-periods';
import { isPartYear, sumOfKnownMoney } from '../../figures/budget-sums';
import { grouped } from '../../../engine/values/grouped';
import { costPosts, financingPosts } from '../../lists';
import type { paymentsSheet } from '../../sheets';
import { budgetSheet, partiesSheet } from '../../sheets';
import type { BudgetRow } from '../../workbook';
import { notAfterCase } from '../not-after-case';
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

/** A cost or an income below zero. */
type MinusSign = { readonly kind: 'minus-sign'; readonly column: string; readonly text: string };

/** An agreement that goes on (`YYYY-MM-DD`) after its figures end, with an outcome so far and nothing on the whole year. */
type ForecastMissing = {
  readonly kind: 'forecast-missing';
  readonly column: string;
  readonly agreement: number;
  readonly end: string;
  readonly dataUntil: string;
};

/** What the rules of money report that no others do. */
export type MoneyFault = HoursDiffer | AmountZero | MinusSign | ForecastMissing;

/** The sentences of the rules of money that no others have. */
export const moneySentences: Sentences<MoneyFault> = {
  'amount-zero': ofText('. Skriv det som betalades ut. En återbetalning har minustecken.'),
  'minus-sign': ofText(
    '. Kostnader och intäkter skrivs utan minustecken. Ta bort det, eller godta varningen med ett skäl.',
  ),
  'forecast-missing': ({ column, agreement, end, dataUntil }) =>
    `Överenskommelse ${String(agreement)} pågår till och med den ${dateText(end)}, men uppgifterna gäller till och med den ${dateText(dataUntil)}. Fyll i ${column}, så jämförs den med budgeten.`,
  'hours-differ': ofText(
    ({ worth, amount }) =>
      `. Timmarna är då värda ${kronor(worth)}, men som utfall eller kostnad står ${kronor(amount)}. Ändra Timmar, Timvärde eller beloppet, så att de går ihop.`,
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

const withoutMinus = ({ value, text }: Entry<Money>) =>
  value !== null && value < 0 ? ({ kind: 'minus-sign', text } as const) : null;

const hasWorkedHours = ({ post, outcome }: BudgetRow) =>
  outcome.text !== '' && (post.value === COST_HOURS || post.value === FINANCING_HOURS)
    ? inColumn(budgetSheet, 'post', post)
    : null;

/** The rules of the tab Budget. Missing outcomes are K10's, explanations K07's. */
export const budgetChecks: MoneyChecks<(typeof budgetSheet)['columns']> = {
  // An audit is paid for in the year after, and what was planned after a notice was planned all the same.
  year: [
    asWarning(({ value, text }, row, context) => {
      const isInside = ({ start, end }: Span) =>
        value === null || (value >= yearOf(start) && value <= yearOf(end));
      return outsideAgreement(row, { text }, context, isInside, plannedEnd);
    }),
  ],
  post: [
    ({ value, text }, { type }) => {
      const posts: readonly string[] = type.value === 'Kostnad' ? costPosts : financingPosts;
      if (value === null || type.value === null || posts.includes(value)) return null;
      return conflict(text, budgetSheet, 'type', type);
    },
  ],
  // What stiftelser, other authorities and others pay comes from none of the parties.
  party: [requiredForValues(budgetSheet, 'post', ...financingPosts.slice(0, 4))],
  budget: [asWarning(within(0))],
  outcome: [asWarning(withoutMinus)],
  forecast: [
    withoutMinus,
    requiredWhen(({ agreement: { value }, outcome }, { agreement, cutOff, workbook }) => {
      const of = agreement(value);
      if (of === null || cutOff === null || outcome.text !== '' || !isOngoing(of, cutOff, workbook))
        return null;
      return inColumn(budgetSheet, 'outcome', outcome);
    }),
  ],
  hours: [asWarning(requiredWhen(hasWorkedHours)), within(0)],
  hourValue: [requiredWhen(hasWorkedHours), within(0), (_entry, row) => wrongHours(row)],
};

/**
 * The rules of the tab Utbetalningar. That they add up to the grant is K08's. What was not used is repaid once the accounts
 * are closed, which may be long after the agreement.
 */
export const paymentChecks: MoneyChecks<(typeof paymentsSheet)['columns']> = {
  date: [
    asWarning(notAfterCase('date')),
    ({ value, text }, row, context) => {
      const isRepaid = (row.amount.value ?? 0) < 0;
      const isInside = ({ start, end }: Span) =>
        value === null ||
        (daysBetween(value, start) <= MARGIN && (isRepaid || daysBetween(end, value) <= MARGIN));
      return outsideAgreement(row, { text }, context, isInside);
    },
  ],
  amount: [({ value, text }) => (value === 0 ? { kind: 'amount-zero', text } : null)],
  // A repayment goes to the public party, and of two public parties one may pay the other.
  recipient: [
    asWarning(({ value, text }, { amount }, { workbook }) => {
      const role = value === null ? null : workbook.parties.rows.find(({ id }) => id.value === value)?.role;
      return role?.value === 'Offentlig part' && (amount.value ?? 0) >= 0
        ? conflict(text, partiesSheet, 'role', role)
        : null;
    }),
  ],
};

/**
 * Years that go on with an outcome so far and no forecast, once an agreement and year, at the first forecast that is
 * missing. A row without an outcome has a finding of its own.
 */
export function checkForecasts({ workbook, agreement }: RuleContext): readonly Finding<ForecastMissing>[] {
  const dataUntil = figuresUntil(workbook);
  const rows = workbook.budget.rows.filter(
    (row) => row.outcome.text !== '' && row.forecast.text === '' && isPartYear(row, workbook),
  );
  const years = grouped(rows, (row) => `${row.agreement.text} ${row.year.text}`);
  return [...years.values()].flatMap(([first]) => {
    const number = first?.agreement.value ?? null;
    const of = agreement(number);
    const end = of === null ? null : lastDay(of, workbook);
    if (first === undefined || number === null || end === null || dataUntil === null) return [];
    const facts = { kind: 'forecast-missing', agreement: number, end, dataUntil } as const;
    return columnFinding(budgetSheet.name, first.forecast.place, budgetSheet.columns.forecast, facts);
  });
}

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
