import { ofText } from '../../engine/checks/cell-sentences';
import { inColumn } from '../../engine/checks/column-check';
import type { ColumnInTab, WithoutColumn } from '../../engine/checks/finding';
import { named } from '../../engine/checks/quoted';
import type { Sentences } from '../../engine/checks/rule';
import type { Entry } from '../../engine/contract/column';
import { periodText } from '../../swedish/format';
import {
  endedEarly,
  hasEnded,
  lastDay,
  mainAgreement,
  withAddenda,
  type Span,
} from '../figures/agreement-periods';
import { agreementsSheet } from '../sheets';
import type { Agreement } from '../workbook';
import type { RuleContext } from './rule-context';

/** A day or year (`text`) outside the period of the row's agreement; `start` and `end` are `YYYY-MM-DD`. */
export type OutsidePeriod = {
  readonly kind: 'outside-period';
  readonly column: string;
  readonly text: string;
  readonly agreement: number;
  readonly start: string;
  readonly end: string;
};

/** The sentence of the rules that hold a row against its agreement. */
export const outsidePeriodSentences: Sentences<OutsidePeriod> = {
  'outside-period': ofText(
    ({ column, agreement, start, end }) =>
      `, men perioden för överenskommelse ${String(agreement)} är ${periodText(start, end)}. Ändra antingen ${named(column)} här eller perioden i fliken Överenskommelser.`,
  ),
};

/**
 * A day or year that `isInside` does not find in the period of the row's agreement. What was only planned is held against
 * `plannedEnd`: an agreement may have ended after a notice that the plan did not know of.
 */
export function outsideAgreement(
  row: { readonly agreement: Entry<number> },
  { text }: { readonly text: string },
  { agreement, workbook }: RuleContext,
  isInside: (period: Span) => boolean,
  endOf: typeof lastDay = lastDay,
): WithoutColumn<OutsidePeriod> | null {
  const number = row.agreement.value;
  const found = agreement(number);
  const start = found === null ? null : mainAgreement(found, workbook).start.value;
  const end = found === null ? null : endOf(found, workbook);
  if (number === null || start === null || end === null || start > end || isInside({ start, end }))
    return null;
  return { kind: 'outside-period', text, agreement: number, start, end };
}

/** The agreement's last day as the reason for what is required once it has passed, else null. */
export function pastEnd(agreement: Agreement | null, { cutOff, workbook }: RuleContext): ColumnInTab | null {
  if (agreement === null || cutOff === null || !hasEnded(agreement, cutOff, workbook)) return null;
  const main = mainAgreement(agreement, workbook);
  const rows = withAddenda(main, workbook);
  const early = rows.find(({ ended }) => ended.value !== null && ended.value === endedEarly(main, workbook));
  if (early !== undefined) return inColumn(agreementsSheet, 'ended', early.ended);
  const last = rows.find(({ end }) => end.value === lastDay(main, workbook)) ?? main;
  return inColumn(agreementsSheet, 'end', last.end);
}
