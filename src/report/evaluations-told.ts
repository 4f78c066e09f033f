/** How the partnership has been followed up, in words: workshops, surveys, evaluations and steering group meetings. */
import { agreementPeriods } from '../figures/agreement-periods';
import { dateText, monthYear } from '../swedish/format';
import { capitalise, count, list, sentence, type Noun } from '../swedish/grammar';
import { civilDateOf, dayOf, monthOf, yearOf, type CivilDate } from '../workbook/civil-date';
import type { FollowUp, Workbook } from '../workbook/workbook';
import { prose } from './own-text';
import { namedParties, partyName } from './parties-told';

const meeting: Noun = {
  gender: 'ett',
  one: 'styrgruppsmöte',
  many: 'styrgruppsmöten',
  theOne: 'styrgruppsmötet',
  theMany: 'styrgruppsmötena',
};

/** Each evaluation with its day, the time that it concerns and its conclusion, in order of time. */
export function evaluationSentences(workbook: Workbook): readonly string[] {
  const dated = workbook.followUps.rows
    .flatMap((row) => (row.date.value === null ? [] : [{ row, date: row.date.value }]))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row.row - b.row.row));
  const meetings = dated.filter(({ row }) => row.type.value === 'Styrgruppsmöte');
  const evaluations = dated.flatMap(({ row, date }) => {
    const told = openingOf(row, date, workbook);
    return told === null
      ? []
      : [told.sentence, ...spanSentence(row, told.subject, workbook), ...conclusion(row)];
  });
  return [...evaluations, ...meetingSentences(meetings)];
}

interface Opening {
  readonly sentence: string;
  /** What the next sentence is about. */
  readonly subject: string;
}

function openingOf(row: FollowUp, date: CivilDate, workbook: Workbook): Opening | null {
  const day = `den ${dateText(date)}`;
  switch (row.type.value) {
    case 'Utvärderingsworkshop':
      return { sentence: `${workshopText(row, workbook)} ${day}.`, subject: 'Utvärderingen' };
    case 'Enkät':
      return { sentence: `En enkät genomfördes ${day}.`, subject: 'Enkäten' };
    case 'Extern utvärdering':
      return {
        sentence: `Partnerskapet har utvärderats externt; utvärderingen är daterad ${day}.`,
        subject: 'Den',
      };
    case 'Delårsrapport':
      return { sentence: `En delårsrapport lämnades ${day}.`, subject: 'Delårsrapporten' };
    case 'Årlig återrapport':
    case 'Styrgruppsmöte':
    case null:
      return null;
  }
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
function spanSentence(row: FollowUp, subject: string, workbook: Workbook): readonly string[] {
  const to = row.to.value;
  if (to === null) return [];
  const start = agreementPeriods(workbook)[0]?.start ?? null;
  const from = row.from.value;
  const fromStart = from === null || (start !== null && from <= start);
  const since = fromStart ? '' : ` från och med ${startText(from)}`;
  return [`${subject} avser tiden${since} till och med ${endText(to)}.`];
}

function startText(day: CivilDate): string {
  return dayOf(day) === 1 ? monthYear(day) : `den ${dateText(day)}`;
}

function endText(day: CivilDate): string {
  const isLastOfMonth = civilDateOf(yearOf(day), monthOf(day), dayOf(day) + 1) === null;
  return isLastOfMonth ? monthYear(day) : `den ${dateText(day)}`;
}

function conclusion(row: FollowUp): readonly string[] {
  return row.conclusion.value === null ? [] : [sentence(prose(row.conclusion.value.trim()))];
}

function meetingSentences(
  meetings: readonly { readonly row: FollowUp; readonly date: CivilDate }[],
): readonly string[] {
  const last = meetings.at(-1);
  if (last === undefined) return [];
  const conclusions = meetings.flatMap(({ row }) => conclusion(row));
  const day = `den ${dateText(last.date)}`;
  const held = capitalise(count(meetings.length, meeting));
  const told = meetings.length === 1 ? `${held} hölls ${day}.` : `${held} har hållits, det senaste ${day}.`;
  return [told, ...conclusions];
}
