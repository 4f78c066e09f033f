/** The agreements' periods told one by one, with the gaps between them. */
import { agreementPeriods, gaps, type AgreementPeriod, type Gap } from '../figures/agreement-periods';
import { dateText, isWholeYears, periodInWords, periodText } from '../swedish/format';
import { capitalise, list, sentence, withReason } from '../swedish/grammar';
import type { CivilDate } from '../workbook/civil-date';
import type { Workbook } from '../workbook/workbook';
import { isPast, theAgreement, type TellAgreement } from './agreements-told';
import { prose } from './own-text';
import type { SectionContext } from './section-context';

/**
 * "Den första överenskommelsen gällde från och med … Därefter saknades överenskommelse … Den andra överenskommelsen
 * gällde 2022, den tredje 2023 och den fjärde gäller 2024." An agreement without a period is told as such.
 */
export function periodSentences(
  workbook: Workbook,
  context: SectionContext,
  tell: TellAgreement,
): readonly string[] {
  const periods = agreementPeriods(workbook);
  const between = new Map(gaps(periods).map((gap) => [gap.after, gap]));
  const told = stretches(periods, between).flatMap((stretch) => {
    const gap = between.get(stretch[0].agreement);
    return [
      ...(gap === undefined ? [] : gapSentences(gap, context)),
      stretchSentence(stretch, workbook, context, tell),
    ];
  });
  const known = new Set(periods.map(({ agreement }) => agreement));
  const unknown = workbook.agreements.rows
    .filter((agreement) => !known.has(agreement))
    .map((agreement) => {
      const told = `Uppgift saknas om vilken tid ${theAgreement(agreement, tell)} avser.`;
      return context.draft ? `[${told}]` : told;
    });
  return [...told, ...unknown];
}

type Stretch = readonly [AgreementPeriod, ...AgreementPeriod[]];

/** Runs of agreements that one sentence can tell: whole years after each other, without a gap; any other stands alone. */
function stretches(
  periods: readonly AgreementPeriod[],
  between: ReadonlyMap<unknown, Gap>,
): readonly Stretch[] {
  const found: [AgreementPeriod, ...AgreementPeriod[]][] = [];
  for (const period of periods) {
    const last = found.at(-1);
    const joins =
      last !== undefined &&
      isWholeYears(last[0].start, last[0].end) &&
      isWholeYears(period.start, period.end) &&
      !between.has(period.agreement);
    if (joins) last.push(period);
    else found.push([period]);
  }
  return found;
}

function stretchSentence(
  stretch: Stretch,
  workbook: Workbook,
  context: SectionContext,
  tell: TellAgreement,
): string {
  const [first, ...rest] = stretch;
  const verbOf = ({ end }: AgreementPeriod): string => validityVerb(end, workbook, context.date);
  const opening = `${theAgreement(first.agreement, tell)} ${verbOf(first)} ${when(first, verbOf(first))}`;
  const others = rest.map((period, index) => {
    const verb = verbOf(period) === verbOf(stretch[index] ?? first) ? '' : `${verbOf(period)} `;
    return `den ${tell.ordinalOf(period.agreement)} ${verb}${when(period, verb)}`;
  });
  return `${capitalise(list([opening, ...others]))}.`;
}

/** "gällde" or "gäller" on the day of the report; "avser" when no such day is known. */
function validityVerb(end: CivilDate, workbook: Workbook, date: CivilDate | null): string {
  switch (isPast(end, workbook, date)) {
    case true:
      return 'gällde';
    case false:
      return 'gäller';
    case null:
      return 'avser';
  }
}

function when({ start, end }: AgreementPeriod, verb: string): string {
  if (isWholeYears(start, end)) return periodText(start, end);
  return `${verb === 'avser' ? 'tiden ' : ''}${periodInWords(start, end)}`;
}

function gapSentences(gap: Gap, context: SectionContext): readonly string[] {
  const statement = `Därefter saknades överenskommelse till och med den ${dateText(gap.end)}`;
  const reason = gap.after.gapExplanation.value;
  if (reason !== null) return [explained(statement, prose(reason.trim()))];
  const unexplained = 'Skälet framgår inte av underlaget.';
  return [`${statement}.`, context.draft ? `[${unexplained}]` : unexplained];
}

// A whole sentence stands by itself; a few words, or what begins with "eftersom", belong to the statement.
function explained(statement: string, reason: string): string {
  const joined = withReason(statement, reason);
  const whole = /^\p{Lu}/u.test(reason) && reason.split(' ').length > 3;
  return whole && joined.startsWith(`${statement}:`) ? `${statement}. ${sentence(reason)}` : joined;
}
