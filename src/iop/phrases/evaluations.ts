/** How the partnership has been followed up, in words: workshops, surveys, evaluations and steering group meetings. */
import { agreementPeriods } from '../figures/agreement-periods';
import { dateText, monthYear } from '../../swedish/format';
import { capitalise, count, list, nouns, sentence } from '../../swedish/grammar';
import { civilDateOf, dayOf, monthOf, yearOf, type CivilDate } from '../../engine/values/civil-date';
import type { FollowUp, Workbook } from '../workbook';
import { datedFollowUps, type DatedFollowUp } from './follow-ups';
import { prose } from '../../engine/report/officer-text';
import { namedParties, partyName } from './parties';

// How each kind is told before its day, and what the next sentence is about. A workshop is told by who took part.
const KINDS: Readonly<Partial<Record<string, readonly [opening: string, subject: string]>>> = {
  Utvärderingsworkshop: ['', 'Utvärderingen'],
  Enkät: ['En enkät genomfördes', 'Enkäten'],
  'Extern utvärdering': ['Partnerskapet har utvärderats externt; utvärderingen är daterad', 'Den'],
  Delårsrapport: ['En delårsrapport lämnades', 'Delårsrapporten'],
};

/** Each evaluation with its day, the time that it concerns and its conclusion, in order of time. */
export function evaluationSentences(workbook: Workbook): readonly string[] {
  const dated = datedFollowUps(workbook);
  const evaluations = dated.flatMap((row) => {
    const kind = KINDS[row.type.value ?? ''];
    if (kind === undefined) return [];
    const [opening, subject] = kind;
    return [
      `${opening === '' ? workshopText(row, workbook) : opening} ${row.day}.`,
      spanSentence(row, subject, workbook),
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

/** The time that a follow-up concerns; its beginning is left out when that is the beginning of the partnership. */
function spanSentence({ from, to }: FollowUp, subject: string, workbook: Workbook): string {
  if (to.value === null) return '';
  const start = agreementPeriods(workbook)[0]?.start ?? null;
  const fromStart = from.value === null || (start !== null && from.value <= start);
  const since = fromStart ? '' : ` från och med ${sinceText(from.value, to.value)}`;
  const isLastOfMonth = civilDateOf(yearOf(to.value), monthOf(to.value), dayOf(to.value) + 1) === null;
  return `${subject} avser tiden${since} till och med ${dayOrMonth(to.value, isLastOfMonth)}.`;
}

// One year is told once: "från och med januari till och med juni 2025".
function sinceText(from: CivilDate, to: CivilDate): string {
  const since = dayOrMonth(from, dayOf(from) === 1);
  return yearOf(from) === yearOf(to) ? since.replace(/\s\d{4}$/, '') : since;
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
  // Of several meetings only the last has its day told, so that each conclusion needs its own.
  const concluded = meetings.length === 1 ? meetings.map(conclusion) : meetings.map(datedConclusion);
  return [`${held} ${when} ${last.day}.`, ...concluded];
}

function datedConclusion(meeting: DatedFollowUp): string {
  const concluded = conclusion(meeting);
  return concluded === '' ? '' : `Slutsats från mötet ${meeting.day}: ${concluded}`;
}
