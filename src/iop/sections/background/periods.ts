/** Sentences on the agreements' periods, one by one, with the gaps between them. */
import {
  addendaOf,
  agreementPeriods,
  endedEarly,
  gaps,
  mainAgreements,
  type AgreementPeriod,
  type Gap,
  type Span,
} from '../../figures/agreement-periods';
import { dateText, isWholeYears, kronor, periodInWords, periodText } from '../../../swedish/format';
import { asClause, capitalise, list, sentence, withReason } from '../../../swedish/grammar';
import type { CivilDate } from '../../../engine/values/civil-date';
import type { Agreement, Workbook } from '../../workbook';
import {
  earlyEndText,
  isPast,
  ordinalOf,
  theAgreement,
  withDays,
  type AgreementNaming,
} from '../../phrases/agreements';
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
  const isKnown = periods.length === mainAgreements(workbook).length;
  const free = isKnown ? gaps(periods).filter(({ days }) => days > 1) : [];
  const between = new Map(free.map((gap) => [gap.after, gap]));
  const known = new Set(periods.map(({ agreement }) => agreement));
  return [
    ...runsOfPeriods(periods, between, workbook).flatMap((run) => {
      const gap = between.get(run[0].agreement);
      const changed = changeSentences(run[0], workbook, context, naming);
      return [
        ...(gap === undefined ? [] : gapSentences(gap, workbook, context)),
        ...(changed.length > 0 ? changed : [runSentence(run, workbook, context, naming)]),
      ];
    }),
    ...mainAgreements(workbook)
      .filter((agreement) => !known.has(agreement))
      .map((agreement) =>
        marked(`Uppgift saknas om vilken tid ${theAgreement(agreement, naming)} avser.`, context.draft),
      ),
  ];
}

type PeriodRun = readonly [AgreementPeriod, ...AgreementPeriod[]];

/**
 * Agreements that one sentence can hold: whole years after each other, without a gap or a change; any other is a run of its
 * own.
 */
function runsOfPeriods(
  periods: readonly AgreementPeriod[],
  between: ReadonlyMap<unknown, Gap>,
  workbook: Workbook,
): readonly PeriodRun[] {
  const found: [AgreementPeriod, ...AgreementPeriod[]][] = [];
  for (const period of periods) {
    const last = found.at(-1);
    const joins =
      last !== undefined &&
      isWholeYears(last[0].start, last[0].end) &&
      isWholeYears(period.start, period.end) &&
      !between.has(period.agreement) &&
      ![last[0], period].some(({ agreement }) => isChanged(agreement, workbook));
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
      before === undefined ? theAgreement(agreement, naming) : `den ${ordinalOf(agreement, naming)}`;
    const time = isWholeYears(start, end) || verb !== 'avser' ? '' : 'tiden ';
    return `${which} ${same ? '' : `${verb} `}${time}${spanText({ start, end })}`;
  });
  return `${capitalise(list(clauses))}.`;
}

/** "2022–2024", or from which day to which. */
function spanText({ start, end }: Span): string {
  return isWholeYears(start, end) ? periodText(start, end) : periodInWords(start, end);
}

function isChanged(agreement: Agreement, workbook: Workbook): boolean {
  return endedEarly(agreement, workbook) !== null || addendaOf(agreement, workbook).length > 0;
}

/**
 * For which time an agreement was made that did not come to be as it was made, each addendum to it, and that it ended early;
 * none for any other.
 */
function changeSentences(
  { agreement, start }: AgreementPeriod,
  workbook: Workbook,
  context: SectionContext,
  naming: AgreementNaming,
): readonly string[] {
  const end = agreement.end.value;
  if (end === null || !isChanged(agreement, workbook)) return [];
  const addenda = addendaOf(agreement, workbook);
  const time = isWholeYears(start, end) ? '' : 'tiden ';
  const made = `${capitalise(theAgreement(agreement, naming))} ingicks för ${time}${spanText({ start, end })}`;
  const early = earlyEndText(agreement, workbook, context.date);
  const ended = early === '' ? [] : [`Den ${early}.`];
  return [
    ...(addenda.length === 0
      ? [`${made}, men ${early}.`]
      : [`${made}.`, ...addendumSentences(end, addenda), ...ended]),
    ...(early === '' ? [] : endDecisionSentences([agreement, ...addenda], context)),
  ];
}

/** What each addendum changed: the last day, the grant, or something else. `end` is the last day without them. */
function addendumSentences(end: CivilDate, addenda: readonly Agreement[]): readonly string[] {
  let last = end;
  return addenda.map(({ start, end: prolonged, signed, grant }) => {
    const through = `genom ett tillägg${signed.value === null ? '' : ` som tecknades den ${dateText(signed.value)}`}`;
    const raised = (grant.value ?? 0) > 0 ? `bidraget höjdes med ${kronor(grant.value ?? 0)}` : '';
    if (prolonged.value !== null && prolonged.value > last) {
      last = prolonged.value;
      const comma = signed.value === null ? '' : ',';
      return `Den förlängdes till och med den ${dateText(last)} ${through}${raised === '' ? '' : `${comma} och ${raised}`}.`;
    }
    if (raised !== '') return `${capitalise(raised)} ${through}.`;
    return `Den ändrades ${through}${start.value === null ? '' : `${signed.value === null ? ' som' : ' och'} gäller från och med den ${dateText(start.value)}`}.`;
  });
}

/** Words of who decides, or of where a decision stands. */
const MAKES_DECISIONS = /§|nämnd|styrelse|fullmäktige|utskott|chef|direktör|parterna|årsmöte/i;

/** Who decided that an agreement was to end early, in the officer's words. */
function endDecisionSentences(rows: readonly Agreement[], { draft }: SectionContext): readonly string[] {
  const decisions = rows.flatMap(({ endDecision }) => endDecision.value ?? []);
  if (decisions.length === 0) return [marked('Det framgår inte av underlaget vem som beslutade det.', draft)];
  return decisions.map((decision) => {
    if (/\s(?:sades?|beslutade|beslöt|enades|har|kom|avslutade)\s/iu.test(decision))
      return sentence(prose(decision));
    return MAKES_DECISIONS.test(decision)
      ? `Beslutet om det fattades av ${asClause(prose(withDays(decision)))}.`
      : `Om beslutet anges ”${prose(decision)}”.`;
  });
}

/** "gällde" or "gäller", as on the day of the report; "avser" when that day is unknown. */
function validityVerb(end: CivilDate, workbook: Workbook, date: CivilDate | null): string {
  const past = isPast(end, workbook, date);
  if (past === null) return 'avser';
  return past ? 'gällde' : 'gäller';
}

function gapSentences(gap: Gap, workbook: Workbook, context: SectionContext): readonly string[] {
  // After sentences on what changed, "därefter" would be after those.
  const when = isChanged(gap.before, workbook) ? `Från och med den ${dateText(gap.start)}` : 'Därefter';
  const statement = `${when} saknades överenskommelse till och med den ${dateText(gap.end)}`;
  const reason = gap.after.gapExplanation.value;
  if (reason !== null) return [withReason(statement, prose(reason.trim()))];
  return [`${statement}.`, marked('Skälet framgår inte av underlaget.', context.draft)];
}
