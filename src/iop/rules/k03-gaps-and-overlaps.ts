import { cellSentences } from '../../engine/checks/cell-sentences';
import { collapseIfColumnMissing, type ColumnMissing } from '../../engine/checks/column-check';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { dateText } from '../../swedish/format';
import { capitalise } from '../../swedish/grammar';
import { agreementPeriods, gaps, mainAgreements } from '../figures/agreement-periods';
import { agreementsSheet } from '../sheets';
import { givesReason, noReasonSentences, type NoReasonGiven } from './given-reasons';
import { agreementName, daysInWords } from './naming';
import type { RuleContext } from './rule-context';

/** Days that no agreement covers, or two of them; dates are `YYYY-MM-DD`. */
type GapOrOverlap =
  | {
      readonly kind: 'gap-unexplained';
      readonly agreement: number | null;
      readonly start: string;
      readonly end: string;
      readonly more?: 'past';
    }
  | {
      readonly kind: 'overlap';
      readonly first: number | null;
      readonly second: number | null;
      readonly start: string;
      readonly end: string;
    }
  | { readonly kind: 'gap-of-a-day'; readonly day: string; readonly more?: 'past' }
  | NoReasonGiven
  | ColumnMissing;

/**
 * Days between two agreements that no agreement covers and nothing explains, at the explanation of the later one (a
 * warning where it is a single day: such a gap is most often a slip of the pen),
 * and days that two agreements both cover, once at the later one's start. While an agreement lacks a date, or
 * ends before it starts, no gap is reported: it may cover the days.
 */
export const gapsAndOverlapsRule = defineRule<RuleContext, GapOrOverlap>({
  code: 'K03',
  severity: 'FEL',
  check: checkGapsAndOverlaps,
  sentences: {
    'gap-unexplained': ({ agreement, start, end, more }) =>
      `Ingen överenskommelse ${valid(more)} ${daysInWords(start, end)}, före ${agreementName(agreement)}, och det saknas en förklaring. Skriv varför i den här cellen, eller ändra Startdatum eller Slutdatum.`,
    'gap-of-a-day': ({ day, more }) =>
      `Ingen överenskommelse ${valid(more)} den ${dateText(day)}. Är det ett skrivfel? Ändra Startdatum eller Slutdatum, eller godta varningen med ett skäl.`,
    overlap: ({ first, second, start, end }) =>
      `${capitalise(agreementName(second))} överlappar ${agreementName(first)} ${daysInWords(start, end)}. Ändra antingen Startdatum för ${agreementName(second)} eller Slutdatum för ${agreementName(first)}.`,
    ...noReasonSentences,
    'column-missing': cellSentences['column-missing'],
  },
});

function valid(more: 'past' | undefined): string {
  return more === 'past' ? 'gällde' : 'gäller';
}

function checkGapsAndOverlaps({ workbook }: RuleContext): readonly Found<GapOrOverlap>[] {
  const { agreements } = workbook;
  const periods = agreementPeriods(workbook);
  const areKnown = periods.length === mainAgreements(workbook).length;
  const { date } = workbook.case;
  const unexplained = gaps(areKnown ? periods : []).flatMap(({ after, start, end, days }) => {
    const { text } = after.gapExplanation;
    const past = date.value !== null && end < date.value ? ({ more: 'past' } as const) : {};
    if (givesReason(after.gapExplanation)) return [];
    if (days === 1)
      return foundAt<GapOrOverlap>(
        after.gapExplanation,
        { kind: 'gap-of-a-day', day: start, ...past },
        'VARNING',
      );
    if (text !== '') {
      const column = agreementsSheet.columns.gapExplanation.name;
      return foundAt<GapOrOverlap>(
        after.gapExplanation,
        { kind: 'no-reason-given', column, text },
        'VARNING',
      );
    }
    const facts = { kind: 'gap-unexplained', agreement: after.number.value, start, end, ...past } as const;
    return foundAt<GapOrOverlap>(after.gapExplanation, facts);
  });
  const shared = periods.flatMap(({ agreement, start, end }, index) => {
    const first = periods.slice(0, index).find((earlier) => earlier.end >= start);
    if (first === undefined) return [];
    const numbers = { first: first.agreement.number.value, second: agreement.number.value };
    const days = { start, end: end < first.end ? end : first.end };
    return foundAt(agreement.start, { kind: 'overlap', ...numbers, ...days });
  });
  return [...collapseIfColumnMissing(agreements, agreementsSheet, 'gapExplanation', unexplained), ...shared];
}
