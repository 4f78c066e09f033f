import { paragraph } from '../../engine/report/paragraph';
import type { Block } from '../../engine/report/tree';
import { dateText, kronor } from '../../swedish/format';
import { figuresUntil } from '../figures/agreement-periods';
import { paymentsMade } from '../figures/payments';
import { paymentBlocks } from '../sections/time-and-budget/payments';
import type { Workbook } from '../workbook';
import { isOfYearAlone, rowsOfYear } from './workbook-of-year';
import { daysOfYear } from './year-of-agreements';

type Payment = Workbook['payments']['rows'][number];

/**
 * What was paid in the year. It is held against the grant only where the year's payments are those of the year's agreements
 * and no others: a payment may be made before or after the year that it is of, and a grant may be of several years.
 * `ofYear` is the workbook of the year, and `isOfYear` says which agreements have no other.
 */
export function paymentsOfYear(
  key: string,
  workbook: Workbook,
  ofYear: Workbook,
  year: number,
  isOfYear: ReturnType<typeof isOfYearAlone>,
): readonly Block[] {
  const isOwn = ({ agreement }: Payment) => isOfYear([agreement.value]);
  const elsewhere = paidInOtherYears(workbook, year);
  const made = paymentsMade(ofYear);
  const compared =
    elsewhere.length > 0
      ? `Utbetalningar enligt årets överenskommelse är gjorda även andra år${made.length === 0 ? '' : ', och därför jämförs beloppet inte med det avtalade bidraget'}.`
      : '';
  if (made.length === 0) {
    const blocks = compared === '' ? paymentBlocks(key, ofYear) : [];
    const none = `Uppgifter om utbetalningar under ${String(year)} saknas i underlaget.`;
    return blocks.length > 0 ? blocks : paragraph(key, none, compared);
  }
  if ((compared === '' && made.every(isOwn)) || made.some(({ amount }) => amount.value === null))
    return paymentBlocks(key, ofYear);
  const paid = made.filter(({ amount }) => Number(amount.value) > 0);
  const paidBack = made.filter(({ amount }) => Number(amount.value) < 0);
  const until = figuresUntil(ofYear);
  const when =
    until !== null && until < daysOfYear(year).end
      ? `Under ${String(year)}, till och med den ${dateText(until)},`
      : `Under ${String(year)}`;
  const said = (some: readonly Payment[], opening: string, verb: string) =>
    some.length === 0 ? '' : `${opening} har ${kronor(sum(some))} ${verb}${ofOthers(some, workbook, year)}.`;
  return paragraph(
    key,
    said(paid, when, 'betalats ut'),
    said(paidBack, paid.length === 0 ? when : 'Under samma tid', 'betalats tillbaka'),
    compared,
  );
}

/** The payments of agreements that are of the year alone that were made in other years, or on a day that is not known. */
export function paidInOtherYears(workbook: Workbook, year: number): readonly Payment[] {
  const isInYear = rowsOfYear(workbook, year).payments;
  const isOfYear = isOfYearAlone(workbook, year);
  return workbook.payments.rows.filter((row) => isOfYear([row.agreement.value]) && isInYear(row) !== true);
}

/** How much of it is of agreements that did not hold in the year. */
function ofOthers(some: readonly Payment[], workbook: Workbook, year: number): string {
  const inForce = new Set(
    workbook.agreements.rows.filter(rowsOfYear(workbook, year).agreements).map(({ number }) => number.value),
  );
  const others = some.filter(({ agreement: { value } }) => value !== null && !inForce.has(value));
  if (others.length === 0) return '';
  const whose =
    new Set(others.map(({ agreement }) => agreement.value)).size === 1
      ? 'en överenskommelse'
      : 'överenskommelser';
  return `${others.length === some.length ? ', vilket' : `, varav ${kronor(sum(others))}`} avser ${whose} som inte gällde under året`;
}

/** In öre, without its sign. */
function sum(some: readonly Payment[]): number {
  return Math.abs(some.reduce((total, { amount }) => total + Number(amount.value), 0));
}
