import type { CivilDate } from '../../workbook/civil-date';
import { datesIn } from './dates-in-text';
import { sentencesOf } from './sentences';
import { occurs, wholeWords, type Match } from './whole-words';
import { yearSpansIn } from './years-in-text';

/** A day on which a text says that an agreement ends, or begins. */
export interface DayClaim extends Match {
  readonly date: CivilDate;
}

/** A period from day to day, or from year to year, that a text gives agreements. */
export type PeriodClaim = Match &
  (
    | { readonly unit: 'day'; readonly from: CivilDate; readonly to: CivilDate }
    | { readonly unit: 'year'; readonly from: number; readonly to: number }
  );

const AGREEMENT = wholeWords('\\p{L}*överenskommelse\\p{L}*|IOP|partnerskap\\p{L}*');
const IN_FORCE = wholeWords(
  'tecknades|tecknats|tecknade|gällde|gäller|gällt|löper|löpte|löpt|omfattar|omfattade|avser perioden|avsåg perioden|samverkat|samverkade|ingicks|pågick|pågått',
);
/** The dates are of something else: a report, an evaluation, a time without agreement, or what is proposed. */
const OF_OTHER_THINGS = wholeWords(
  '\\p{L}*rapport\\p{L}*|utvärder\\p{L}*|workshop\\p{L}*|förläng\\p{L}*|ny(?:a|tt)? (?:\\p{L}+ )?(?:överenskommelse\\p{L}*|avtal\\p{L}*)|saknades|saknas|uppgift\\p{L}*|föreslår|föreslås|bildades|namn\\p{L}*|uppehåll\\p{L}*|riktlinje\\p{L}*|program\\p{L}*|skollag\\p{L}*|statistik\\p{L}*|budget\\p{L}*',
);
const OF_FIGURES = wholeWords(
  'uppgift\\p{L}*|bedömning\\p{L}*|redovisning\\p{L}*|underlag\\p{L}*|utfall\\p{L}*|prognos\\p{L}*|siffr\\p{L}*|statistik\\p{L}*|\\p{L}*rapport\\p{L}*|utvärdering\\p{L}*',
);
const FARTHEST = 160;
const EXPIRES =
  /(?:löper|löpte|löpt)\sut\s(?:den\s)?$|(?:löper|gäller|gällde)\s(?:fortfarande\s)?till\soch\smed\s(?:den\s)?$|(?:upphör|upphörde|går\sut|gick\sut|avslutades|slutar\satt\sgälla)\s(?:den\s)?$/iu;
const STARTS =
  /(?:gällde|gäller|gällt|löpte|löper|började\sgälla|trädde\si\skraft)\s(?:från\s)?(?:och\smed\s)?(?:den\s)?$/iu;
const TO_DAY = /^\s?(?:–|-|till och med|till|t\.?\s?o\.?\s?m\.?)\s?(?:den\s)?$/iu;

/** The days on which a text says that an agreement ends ("överenskommelsen löper ut den 31 december 2024"). */
export function expiryClaims(text: string): readonly DayClaim[] {
  return sentencesOf(text).flatMap((sentence) => dayClaims(sentence, EXPIRES));
}

/** The days from which a text says that an agreement is in force ("överenskommelsen gäller från den 1 januari 2022"). */
export function startClaims(text: string): readonly DayClaim[] {
  return sentencesOf(text)
    .filter((sentence) => !occurs(sentence.text, OF_OTHER_THINGS))
    .flatMap((sentence) => dayClaims(sentence, STARTS));
}

/** The periods that a text gives agreements, in sentences that say that they were signed for or in force. */
export function periodClaims(text: string): readonly PeriodClaim[] {
  return sentencesOf(text).flatMap((sentence): PeriodClaim[] => {
    if (!occurs(sentence.text, AGREEMENT) || !occurs(sentence.text, IN_FORCE)) return [];
    if (occurs(sentence.text, OF_OTHER_THINGS)) return [];
    return [...dayPeriods(sentence), ...yearPeriods(sentence)];
  });
}

/** The days after the verb, in a clause whose subject is an agreement and nothing else that has a time. */
function dayClaims(sentence: Match, verbs: RegExp): readonly DayClaim[] {
  return datesIn(sentence.text).flatMap(({ start, text: written, date }): DayClaim[] => {
    const before = sentence.text.slice(Math.max(0, start - FARTHEST), start).replace(/\s/g, ' ');
    const verb = verbs.exec(before)?.[0];
    const clause = before.split(/[;:,()]/).at(-1) ?? '';
    if (verb === undefined || !occurs(clause, AGREEMENT) || occurs(clause, OF_FIGURES)) return [];
    return [{ start: sentence.start + start - verb.length, text: `${verb.trim()} ${written}`, date }];
  });
}

function dayPeriods(sentence: Match): readonly PeriodClaim[] {
  const days = datesIn(sentence.text);
  return days.flatMap((from, index): PeriodClaim[] => {
    const to = days[index + 1];
    if (to === undefined || to.date <= from.date) return [];
    const between = sentence.text.slice(from.start + from.text.length, to.start).replace(/\s/g, ' ');
    if (!TO_DAY.test(between)) return [];
    const written = sentence.text.slice(from.start, to.start + to.text.length);
    return [{ start: sentence.start + from.start, text: written, unit: 'day', from: from.date, to: to.date }];
  });
}

function yearPeriods(sentence: Match): readonly PeriodClaim[] {
  return yearSpansIn(sentence.text)
    .filter(({ from, to }) => from < to)
    .map(({ start, text, from, to }) => ({ start: sentence.start + start, text, unit: 'year', from, to }));
}
