/** How the partnership has been followed up, in words: workshops, surveys, evaluations and steering group meetings. */
import { agreementPeriods } from '../../figures/agreement-periods';
import { dateText, MONTHS, monthYear, NBSP } from '../../../swedish/format';
import { capitalise, count, list, nouns, sentence } from '../../../swedish/grammar';
import { civilDateOf, dayOf, monthOf, yearOf, type CivilDate } from '../../../engine/values/civil-date';
import type { FollowUp, Workbook } from '../../workbook';
import { datedFollowUps, type DatedFollowUp } from '../../phrases/follow-ups';
import { prose } from '../../../engine/report/officer-text';
import { namedParties, partyName } from '../../phrases/parties';

type FollowUpType = NonNullable<FollowUp['type']['value']>;

interface EvaluationPhrases {
  /** What precedes the day; null for a workshop, whose opening depends on who took part. */
  readonly opening: string | null;
  /** The subject of the next sentence. */
  readonly subject: string;
}

// Null for what is no evaluation: the background names the yearly reports, and meetings have sentences of their own.
const evaluationPhrases: Readonly<Record<FollowUpType, EvaluationPhrases | null>> = {
  Utvärderingsworkshop: { opening: null, subject: 'Utvärderingen' },
  Enkät: { opening: 'En enkät genomfördes', subject: 'Enkäten' },
  'Extern utvärdering': {
    opening: 'Partnerskapet har utvärderats externt; utvärderingen är daterad',
    subject: 'Den',
  },
  Delårsrapport: { opening: 'En delårsrapport lämnades', subject: 'Delårsrapporten' },
  'Årlig återrapport': null,
  Styrgruppsmöte: null,
};

/** Each evaluation with its day, the time that it concerns and its conclusion, in order of time. */
export function evaluationSentences(workbook: Workbook): readonly string[] {
  const dated = datedFollowUps(workbook);
  const evaluations = dated.flatMap((row) => {
    const phrases = row.type.value === null ? null : evaluationPhrases[row.type.value];
    if (phrases === null) return [];
    return [
      `${phrases.opening ?? workshopText(row, workbook)} ${row.day}.`,
      spanSentence(row, phrases.subject, workbook),
      conclusion(row),
    ];
  });
  return [...evaluations, ...meetingSentences(dated.filter(({ type }) => type.value === 'Styrgruppsmöte'))];
}

function workshopText(row: FollowUp, workbook: Workbook): string {
  const all = namedParties(workbook);
  const present = all.filter(({ id }) => id.value !== null && (row.parties.value ?? []).includes(id.value));
  if (present.length === 0) return 'Partnerskapet utvärderades i en workshop';
  if (present.length === all.length && all.length > 1) {
    return 'Parterna utvärderade partnerskapet i en gemensam workshop';
  }
  return `${capitalise(list(present.flatMap((party) => partyName(party) ?? [])))} utvärderade partnerskapet i en workshop`;
}

/** The period that a follow-up concerns; its start is left out when the partnership started then. */
function spanSentence({ from, to }: FollowUp, subject: string, workbook: Workbook): string {
  if (to.value === null) return '';
  const start = agreementPeriods(workbook)[0]?.start ?? null;
  const fromStart = from.value === null || (start !== null && from.value <= start);
  const since = fromStart ? '' : ` från och med ${sinceText(from.value, to.value)}`;
  const isLastOfMonth = civilDateOf(yearOf(to.value), monthOf(to.value), dayOf(to.value) + 1) === null;
  return `${subject} avser tiden${since} till och med ${dayOrMonth(to.value, isLastOfMonth)}.`;
}

// One year is named once: "från och med januari till och med juni 2025".
function sinceText(from: CivilDate, to: CivilDate): string {
  const wholeMonth = dayOf(from) === 1;
  if (yearOf(from) !== yearOf(to)) return dayOrMonth(from, wholeMonth);
  const month = MONTHS[monthOf(from) - 1] ?? '';
  return wholeMonth ? month : `den ${String(dayOf(from))}${NBSP}${month}`;
}

function dayOrMonth(day: CivilDate, wholeMonth: boolean): string {
  return wholeMonth ? monthYear(day) : `den ${dateText(day)}`;
}

function conclusion(row: FollowUp): string {
  return sentence(prose(row.conclusion.value ?? ''));
}

function meetingSentences(meetings: readonly DatedFollowUp[]): readonly string[] {
  const last = meetings.at(-1);
  if (last === undefined) return [];
  const held = capitalise(count(meetings.length, nouns.meeting));
  const when = meetings.length === 1 ? 'hölls' : 'har hållits, det senaste';
  // Of several meetings only the last has its day in the first sentence, so each conclusion needs its own day.
  const concluded = meetings.length === 1 ? meetings.map(conclusion) : meetings.map(datedConclusion);
  return [`${held} ${when} ${last.day}.`, ...concluded];
}

function datedConclusion(meeting: DatedFollowUp): string {
  const concluded = conclusion(meeting);
  return concluded === '' ? '' : `Slutsats från mötet ${meeting.day}: ${concluded}`;
}
