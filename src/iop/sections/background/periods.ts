/** Sentences on the agreements' periods, one by one, with the gaps between them. */
import { agreementPeriods, gaps, type AgreementPeriod, type Gap } from '../../figures/agreement-periods';
import { dateText, isWholeYears, periodInWords, periodText } from '../../../swedish/format';
import { capitalise, list, withReason } from '../../../swedish/grammar';
import type { CivilDate } from '../../../engine/values/civil-date';
import type { Workbook } from '../../workbook';
import { isPast, theAgreement, type AgreementNaming } from '../../phrases/agreements';
import { prose } from '../../../engine/report/officer-text';
import { marked } from '../../../engine/report/paragraph';
import type { SectionContext } from '../../section-context';

/**
 * "Den första överenskommelsen gällde från och med … Därefter saknades överenskommelse … Den andra överenskommelsen
 * gällde 2022, den tredje 2023 och den fjärde gäller 2024." An agreement without a period has a sentence of its own.
 */
export function periodSentences(
  workbook: Workbook,
  context: SectionContext,
  naming: AgreementNaming,
): readonly string[] {
  const periods = agreementPeriods(workbook);
  // A single day is most often a slip of the pen, and its check says so. An agreement whose time is not known may have
  // covered the days that the others leave.
  const isKnown = periods.length === workbook.agreements.rows.length;
  const free = isKnown ? gaps(periods).filter(({ days }) => days > 1) : [];
  const between = new Map(free.map((gap) => [gap.after, gap]));
  const known = new Set(periods.map(({ agreement }) => agreement));
  return [
    ...runsOfPeriods(periods, between).flatMap((run) => {
      const gap = between.get(run[0].agreement);
      return [
        ...(gap === undefined ? [] : gapSentences(gap, context)),
        runSentence(run, workbook, context, naming),
      ];
    }),
    ...workbook.agreements.rows
      .filter((agreement) => !known.has(agreement))
      .map((agreement) =>
        marked(`Uppgift saknas om vilken tid ${theAgreement(agreement, naming)} avser.`, context.draft),
      ),
  ];
}

type PeriodRun = readonly [AgreementPeriod, ...AgreementPeriod[]];

/** Agreements that one sentence can hold: whole years after each other, without a gap; any other is a run of its own. */
function runsOfPeriods(
  periods: readonly AgreementPeriod[],
  between: ReadonlyMap<unknown, Gap>,
): readonly PeriodRun[] {
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

function runSentence(
  run: PeriodRun,
  workbook: Workbook,
  { date }: SectionContext,
  naming: AgreementNaming,
): string {
  const clauses = run.map(({ agreement, start, end }, index) => {
    const verb = validityVerb(end, workbook, date);
    const before = run[index - 1];
    const same = before !== undefined && verb === validityVerb(before.end, workbook, date);
    const which =
      before === undefined ? theAgreement(agreement, naming) : `den ${naming.ordinalOf(agreement)}`;
    const when = isWholeYears(start, end)
      ? periodText(start, end)
      : `${verb === 'avser' ? 'tiden ' : ''}${periodInWords(start, end)}`;
    return `${which} ${same ? '' : `${verb} `}${when}`;
  });
  return `${capitalise(list(clauses))}.`;
}

/** "gällde" or "gäller", as on the day of the report; "avser" when that day is unknown. */
function validityVerb(end: CivilDate, workbook: Workbook, date: CivilDate | null): string {
  const past = isPast(end, workbook, date);
  if (past === null) return 'avser';
  return past ? 'gällde' : 'gäller';
}

function gapSentences(gap: Gap, context: SectionContext): readonly string[] {
  const statement = `Därefter saknades överenskommelse till och med den ${dateText(gap.end)}`;
  const reason = gap.after.gapExplanation.value;
  if (reason !== null) return [withReason(statement, prose(reason.trim()))];
  return [`${statement}.`, marked('Skälet framgår inte av underlaget.', context.draft)];
}
