import type { Money } from '../../engine/values/money';
import type { Workbook } from '../workbook';
import { figuresUntil } from './agreement-periods';
import { sumOfKnownMoney } from './budget-sums';

/** What has been paid and agreed, in öre; a sum is null while an amount of it cannot be read. */
export interface Payments {
  /** Without what has been paid back. */
  readonly paid: Money | null;
  /** A positive amount. */
  readonly paidBack: Money | null;
  readonly agreed: Money | null;
}

/** The payments that have been made: one after the day to which the figures go is still to come. */
export function paymentsMade(workbook: Workbook): Workbook['payments']['rows'] {
  const until = figuresUntil(workbook);
  return workbook.payments.rows.filter(
    ({ date }) => date.value === null || until === null || date.value <= until,
  );
}

/** The payments of all agreements that have been made, against their grants, those of addenda included. */
export function paymentSums(workbook: Workbook): Payments {
  const { agreements } = workbook;
  const amounts = paymentsMade(workbook).map(({ amount }) => amount.value);
  const sumOf = (of: (amount: number) => number): Money | null =>
    sumOfKnownMoney(amounts.map((amount) => (amount === null ? null : (of(amount) as Money))));
  return {
    paid: sumOf((amount) => Math.max(amount, 0)),
    paidBack: sumOf((amount) => Math.max(-amount, 0)),
    agreed: sumOfKnownMoney(agreements.rows.map(({ grant }) => grant.value)),
  };
}
