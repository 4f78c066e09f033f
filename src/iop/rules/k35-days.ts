/** The days that a text gives agreements, follow-ups, the meeting and a party's name, held against the data. */
import { daysBetween, yearOf } from '../../engine/values/civil-date';
import { once } from '../../engine/values/once';
import { dateText } from '../../swedish/format';
import { agreementPeriods, gaps } from '../figures/agreement-periods';
import type { followUpTypes } from '../lists';
import type { Agreement, Workbook } from '../workbook';
import { differing, type FactDiffers, type SentenceInPlace } from './k35-fact-differs';
import { datesIn } from './prose/dates-in-text';
import { partiesNamed } from './prose/named-rows';
import { NUMERAL, numberOf, ORDINAL, ordinalOf } from './prose/number-words';
import { firstMatch, lettersIn, matchesOf, occurs, wholeWords } from './prose/whole-words';

const PATTERNS = once(() => {
  const ends = (source: string): RegExp =>
    new RegExp(lettersIn(`(?<!\\p{L})(?:${source})(?:\\sden)?\\s$`), 'i');
  return {
    end: ends(
      '(?:löper|löpte|går|gick)\\sut|upphör(?:de)?|(?:gäll|löp)\\p{L}+[^.;]{0,60}\\still\\soch\\smed',
    ),
    start: ends('(?:gäll|löp|träd)\\p{L}+[^.;]{0,30}\\sfrån\\soch\\smed|trädde\\si\\skraft|började\\sgälla'),
    signed: ends('(?:under)?tecknades|ingicks|skrevs\\sunder'),
    reported: ends('återrapporterades'),
    founded: ends('bildades|bytte\\snamn'),
    meeting: ends(
      '(?:ärendet|slutrapporten)\\s(?:behandlas|tas\\supp|avgörs)(?:\\s(?:av|i|på)\\s\\p{L}*nämnden)?',
    ),
    followUp: ends(
      '(workshop|enkät|styrgruppsmöte)(?:en|et)(?:\\s(?:hölls|genomfördes|ägde\\srum))?|styrgruppen\\smöttes',
    ),
  };
});

/** Which agreement: by its ordinal, its years, as the present one, or none in particular. The last before the day counts. */
const AGREEMENT = wholeWords(
  `den (${ORDINAL})|(?:överenskommelsen|iop-överenskommelsen|den) för ((?:19|20)\\d\\d)|den (nuvarande|gällande|senaste|sista) överenskommelsen|överenskommelsen`,
);
/** The day is of the figures, of what is proposed, or of an agreement that is not the partnership's. */
const OF_OTHERS = wholeWords(
  'ny|nya|(?:förläng|föreslå|tillägg|uppgift|redovisning|bedömning|utvärdering)\\p{L}*|tidigare|skulle|bör|innan|före|efter|om (?!iop|idébur|den|partner)\\p{L}+',
);
const FIELDS = ['end', 'start', 'signed', 'reported'] as const;

/** Days of a sentence that are not those of the tab that has them. */
export function dayFaults({ sentence, workbook }: SentenceInPlace): readonly FactDiffers[] {
  return [
    ...datesIn(sentence).flatMap(({ start, text, date }) => {
      const before = sentence.slice(0, start);
      const near = before.slice(-160);
      const found = knownDays(near, before, workbook);
      if (found === null) return [];
      const [tab, days] = found;
      return differing(
        text,
        tab,
        days.includes(date),
        days.map((day) => `den ${dateText(day)}`),
      );
    }),
    ...gapFaults(sentence, workbook),
  ];
}

/** The tab that has the day which the words lead up to, and its days; null when the words lead up to none. */
function knownDays(
  near: string,
  before: string,
  workbook: Workbook,
): readonly [tab: string, days: readonly string[]] | null {
  const { founded, meeting, followUp, ...ofAgreements } = PATTERNS();
  const { agreements, followUps, case: caseInfo, parties } = workbook;
  const kind = followUp.exec(near);
  if (kind !== null) {
    const type = typeOf(kind[1]);
    const days = followUps.rows.flatMap((row) => (row.type.value === type ? (row.date.value ?? []) : []));
    return [followUps.sheet, days];
  }
  if (meeting.test(near))
    return ['Ärende', caseInfo.meetingDate.value === null ? [] : [caseInfo.meetingDate.value]];
  if (founded.test(near)) {
    const named = partiesNamed(before, { parties });
    return [parties.sheet, named.flatMap(({ nameSince }) => nameSince.value ?? [])];
  }
  const field = FIELDS.find((name) => ofAgreements[name].test(near));
  const clause = before.split(/[;:]/).at(-1) ?? '';
  if (field === undefined || occurs(clause, OF_OTHERS)) return null;
  const rows = agreementsNamed(before, workbook);
  const days = rows.flatMap((row) => row[field].value ?? []);
  const reports = followUps.rows.flatMap(({ agreements: of, date }) =>
    rows.some(({ number }) => number.value !== null && of.value?.includes(number.value) === true)
      ? (date.value ?? [])
      : [],
  );
  return [agreements.sheet, field === 'reported' ? [...days, ...reports] : days];
}

function typeOf(word = 'styrgruppsmöte'): (typeof followUpTypes)[number] {
  const lower = word.toLowerCase();
  return lower === 'workshop' ? 'Utvärderingsworkshop' : lower === 'enkät' ? 'Enkät' : 'Styrgruppsmöte';
}

/** The agreements that the words before a day are of; none where they are of no agreement, or of another one. */
function agreementsNamed(before: string, workbook: Workbook): readonly Agreement[] {
  if (!/överenskommelse/i.test(before)) return [];
  const match = matchesOf(before, AGREEMENT).at(-1);
  if (match === undefined) return [];
  const after = before.slice(match.index + match[0].length);
  const isWithOthers = /^\smed\s/i.test(after) && partiesNamed(after, workbook).length === 0;
  if (isWithOthers) return [];
  const { rows } = workbook.agreements;
  const [, ordinal, year, present] = match;
  if (ordinal !== undefined) return rows.filter(({ number }) => number.value === ordinalOf(ordinal));
  if (present !== undefined) return rows.slice(-1);
  if (year === undefined) return rows;
  return rows.filter(
    ({ start, end }) =>
      start.value !== null &&
      end.value !== null &&
      yearOf(start.value) === Number(year) &&
      yearOf(end.value) === Number(year),
  );
}

const GAP = wholeWords(`(?:uppehåll|glapp)\\p{L}*[^.;]{0,80}? (${NUMERAL}) månader`, 'månader');
const DAYS_A_MONTH = 30.44;

function gapFaults(sentence: string, workbook: Workbook): readonly FactDiffers[] {
  if (!/uppehåll|glapp/i.test(sentence) || !/överenskommelse/i.test(sentence)) return [];
  const match = firstMatch(sentence, GAP);
  const claimed = numberOf(match?.[1] ?? '');
  if (claimed === null || match === null) return [];
  const months = gaps(agreementPeriods(workbook)).map(({ start, end }) =>
    Math.round((daysBetween(start, end) + 1) / DAYS_A_MONTH),
  );
  const known = months.map((count) => `${String(count)} månader`);
  return differing(match[0], workbook.agreements.sheet, months.includes(claimed), known);
}
