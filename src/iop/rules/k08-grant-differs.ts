import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { kronor } from '../../swedish/format';
import { list } from '../../swedish/grammar';
import { endedEarly, mainAgreement, mainAgreements, withAddenda } from '../figures/agreement-periods';
import { sumOfKnownMoney } from '../figures/budget-sums';
import { grouped } from '../../engine/values/grouped';
import type { BudgetRow, Undertaking, Workbook } from '../workbook';
import { undertakingsSheet } from '../sheets';
import { givesReason, reasonInWords } from './given-reasons';
import { agreementName } from './naming';
import { pastEnd } from './outside-agreement';
import type { RuleContext } from './rule-context';

/** A grant that is not the same as agreed, budgeted and paid, in öre; null for what agrees or is not known. */
type GrantDiffers = {
  readonly kind: 'grant-differs';
  readonly agreement: number | null;
  readonly agreed: number;
  readonly budgeted: number | null;
  readonly paid: number | null;
};

/** A payment in öre that is not what was agreed, by an undertaking that is said to be fulfilled and gives a reason. */
type PaymentDiffersWithReason = {
  readonly kind: 'payment-differs-with-reason';
  readonly agreement: number;
  readonly agreed: number;
  readonly paid: number;
  readonly comment: string;
};

/**
 * Agreements whose grant is not the same as agreed, as budgeted (all years' Kommunens bidrag) and as paid, at the agreed
 * amount: the one cell that the others are to follow. Until an agreement has ended, and when it ended early, it may have been budgeted and paid less,
 * and a budget of another amount is a warning: the committee may have decided on it. A
 * repayment may be taken off or not. Payments that differ are reported unless the undertaking about money has another
 * status than Uppfyllt; a reason in its comment makes them a warning of their own. Without payments nothing is said of them, and a row whose agreement or
 * post cannot be read leaves the sum unknown.
 */
export const grantDiffersRule = defineRule<RuleContext, GrantDiffers | PaymentDiffersWithReason>({
  code: 'K08',
  severity: 'FEL',
  check: checkGrants,
  sentences: {
    'grant-differs': ({ agreement, agreed, budgeted, paid }) => {
      const others = [
        ...(budgeted === null ? [] : [`${kronor(budgeted)} är budgeterat`]),
        ...(paid === null ? [] : [`${kronor(paid)} är utbetalt`]),
      ];
      const cells = [
        'det avtalade bidraget här',
        ...(budgeted === null ? [] : ['Kommunens bidrag i fliken Budget']),
        ...(paid === null ? [] : ['beloppen i fliken Utbetalningar']),
      ];
      return `Avtalat bidrag för ${agreementName(agreement)} är ${kronor(agreed)}, men ${list(others)}. Ändra ${list(cells, 'eller')}${paid === null ? '' : ', eller kommentera åtagandet om bidraget'}.`;
    },
    'payment-differs-with-reason': ({ agreement, agreed, paid, comment }) =>
      `Avtalat bidrag för ${agreementName(agreement)} är ${kronor(agreed)}, men ${kronor(paid)} är utbetalt, och åtagandet om bidraget är bedömt som Uppfyllt. ${reasonInWords(undertakingsSheet.columns.comment.name, comment)} Godta varningen med ett skäl, eller ändra beloppen eller statusen.`,
  },
});

function checkGrants(context: RuleContext): readonly Found<GrantDiffers | PaymentDiffersWithReason>[] {
  const { workbook } = context;
  // What is budgeted and paid by an addendum goes with the agreement that it adds to.
  const numberOf = ({ agreement: { value } }: Pick<BudgetRow, 'agreement'>): number | null => {
    const of = context.agreement(value);
    return of === null ? value : mainAgreement(of, workbook).number.value;
  };
  const budget = grouped(workbook.budget.rows, numberOf);
  const payments = grouped(workbook.payments.rows, numberOf);
  return mainAgreements(workbook).flatMap((agreement) => {
    const number = agreement.number.value;
    const agreed = sumOfKnownMoney(withAddenda(agreement, workbook).map(({ grant }) => grant.value));
    if (number === null || agreed === null) return [];
    const isOver = pastEnd(agreement, context) !== null && endedEarly(agreement, workbook) === null;
    const rows = budget.get(number) ?? [];
    const areRead = rows.length > 0 && rows.every(({ post }) => post.value !== null) && !budget.has(null);
    const grants = rows
      .filter(({ post }) => post.value === 'Kommunens bidrag')
      .map((row) => row.budget.value);
    const budgeted = areRead ? sumOfKnownMoney(grants) : null;
    const amounts = (payments.get(number) ?? []).map(({ amount }) => amount.value);
    const paid = payments.size === 0 || payments.has(null) ? null : sumOfKnownMoney(amounts);
    const gross = amounts.reduce((sum: number, amount) => sum + Math.max(amount ?? 0, 0), 0);
    const about = undertakingsAboutMoney(number, workbook);
    const isPaid =
      paid === null ||
      [paid, gross].includes(agreed) ||
      (paid < agreed && !isOver) ||
      about.some(({ status }) => status.value !== 'Uppfyllt');
    const reason = about.find(({ comment }) => givesReason(comment))?.comment.text ?? null;
    const sums = { agreement: number, agreed };
    const isYetToBudget = budgeted !== null && budgeted < agreed && !isOver;
    const others = {
      budgeted: budgeted === agreed || isYetToBudget ? null : budgeted,
      paid: isPaid || reason !== null ? null : paid,
    };
    return [
      ...(others.budgeted === null && others.paid === null
        ? []
        : [
            foundAt(
              agreement.grant,
              { kind: 'grant-differs', ...sums, ...others } as const,
              others.paid === null ? 'VARNING' : 'FEL',
            ),
          ]),
      ...(isPaid || reason === null
        ? []
        : [
            foundAt(
              agreement.grant,
              { kind: 'payment-differs-with-reason', ...sums, paid, comment: reason } as const,
              'VARNING',
            ),
          ]),
    ];
  });
}

/** The undertakings of the public parties about the money of an agreement. */
function undertakingsAboutMoney(number: number, { parties, undertakings }: Workbook): readonly Undertaking[] {
  const givers = parties.rows.filter(({ role }) => role.value === 'Offentlig part').map(({ id }) => id.value);
  return undertakings.rows.filter(
    ({ party, agreements, undertaking }) =>
      agreements.value?.includes(number) === true &&
      givers.includes(party.value) &&
      /bidrag|ekonomi|finansier|betal/i.test(undertaking.text),
  );
}
