import { hasEnded } from '../figures/agreement-periods';
import { grantFigures, type GrantFigures } from '../figures/grants';
import type { Finding } from '../finding';
import type { CivilDate } from '../workbook/civil-date';
import { sumMoney } from '../workbook/money';
import type { Workbook } from '../workbook/workbook';
import { findingAt } from './finding-at';

/**
 * Agreements whose grant is not the same as agreed, as budgeted (all years' Kommunens bidrag) and as paid, at the agreed
 * amount: the one cell that the others are to follow. Until an agreement has ended it may have been paid less. A
 * repayment may be taken off or not. Payments that differ are told unless the undertaking about money owns up to it, by
 * another status than Uppfyllt or by a comment. Without payments nothing is said of them, and a row whose agreement or
 * post cannot be read leaves the sum unknown.
 */
export function checkGrants(workbook: Workbook): readonly Finding[] {
  const { budget, payments, case: matter } = workbook;
  const budgetRead = budget.rows.every(
    ({ agreement, type, post }) =>
      agreement.value !== null && (post.value !== null || type.value === 'Kostnad'),
  );
  const paymentsRead =
    payments.rows.length > 0 && payments.rows.every(({ agreement }) => agreement.value !== null);
  return grantFigures(workbook).flatMap((figures) => {
    const { agreement, agreed } = figures;
    if (agreed === null) return [];
    const planned = budgetRead ? budgeted(figures) : null;
    const sum = paymentsRead ? paidAgainst(figures, matter.dataUntil.value) : null;
    const paid = sum === null || isOwnedUpTo(figures, workbook) ? null : sum;
    const differing = planned === agreed ? null : planned;
    if (differing === null && paid === null) return [];
    const facts = { agreement: agreement.number.value, agreed, budgeted: differing, paid };
    return findingAt('K08', 'FEL', agreement.grant, { fault: 'grant-differs', ...facts });
  });
}

/** What is budgeted; zero where the agreement has a budget without a grant. */
function budgeted({ rows, budgeted: sum }: GrantFigures): number | null {
  return rows.length > 0 && rows.every(({ post }) => post.value !== 'Kommunens bidrag') ? 0 : sum;
}

/** What is paid when it is not what it should be, else null. */
function paidAgainst({ agreement, agreed, paid, payments }: GrantFigures, cutOff: CivilDate | null) {
  const sum = payments.length === 0 ? 0 : paid;
  if (sum === null || agreed === null || sum === agreed) return null;
  const gross = sumMoney(
    payments.flatMap(({ amount }) => ((amount.value ?? 0) > 0 ? (amount.value ?? []) : [])),
  );
  if (gross === agreed && sum >= 0) return null;
  const ended = cutOff !== null && hasEnded(agreement, cutOff);
  return ended || sum > agreed ? sum : null;
}

function isOwnedUpTo({ agreement }: GrantFigures, { parties, undertakings }: Workbook): boolean {
  const { number } = agreement;
  const givers = parties.rows.filter(({ role }) => role.value === 'Offentlig part').map(({ id }) => id.value);
  return undertakings.rows.some(
    ({ party, agreements, undertaking, status, comment }) =>
      number.value !== null &&
      agreements.value?.includes(number.value) === true &&
      givers.includes(party.value) &&
      /bidrag|ekonomi|finansier|betal/i.test(undertaking.text) &&
      (status.value !== 'Uppfyllt' || comment.text !== ''),
  );
}
