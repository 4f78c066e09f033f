import { ofText } from '../../engine/checks/cell-sentences';
import { inColumn } from '../../engine/checks/column-check';
import type { ColumnInTab, WithoutColumn } from '../../engine/checks/finding';
import type { Sentences } from '../../engine/checks/rule';
import type { Entry } from '../../engine/contract/column';
import { periodText } from '../../swedish/format';
import { hasEnded, type Span } from '../figures/agreement-periods';
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
    ({ agreement, start, end }) =>
      `, men överenskommelse ${String(agreement)} gäller ${periodText(start, end)}. Rätta det som är fel.`,
  ),
};

/** A day or year that `isInside` does not find in the period of the row's agreement. */
export function outsideAgreement(
  row: { readonly agreement: Entry<number> },
  { text }: { readonly text: string },
  { agreement }: RuleContext,
  isInside: (period: Span) => boolean,
): WithoutColumn<OutsidePeriod> | null {
  const number = row.agreement.value;
  const found = agreement(number);
  const start = found?.start.value ?? null;
  const end = found?.end.value ?? null;
  if (number === null || start === null || end === null || start > end || isInside({ start, end }))
    return null;
  return { kind: 'outside-period', text, agreement: number, start, end };
}

/** The agreement's last day as the reason for what is required once it has passed, else null. */
export function pastEnd(agreement: Agreement | null, { cutOff }: RuleContext): ColumnInTab | null {
  const hasPassed = agreement !== null && cutOff !== null && hasEnded(agreement, cutOff);
  return hasPassed ? inColumn(agreementsSheet, 'end', agreement.end) : null;
}
