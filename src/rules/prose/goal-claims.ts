import { NUMBER, numberOf } from './number-words';
import { RESERVATION } from './reservations';
import { sentencesOf } from './sentences';
import { occurs, wholeWords } from './whole-words';

/** A claim of how many goals were met; null for all of them. */
export interface GoalClaim {
  readonly text: string;
  readonly fulfilled: number | null;
}

const MET = '(?:uppfyll|uppnå|nåt|infria)\\p{L}+';
const CLAIM = wholeWords(
  `(?:(?:(inget|ett|${NUMBER})(?: av (?:de )?${NUMBER})?|alla|samtliga|\\p{L}+(?:ets|ens|ernas))(?: \\p{L}+)? mål|målen) (?:har|är|bedöms vara)(?: \\p{L}+)? ?${MET}|` +
    `av (?:de )?${NUMBER} mål(?:en)? (?:har|är|bedöms) (inget|ett|${NUMBER}) (?:\\p{L}+ )?${MET}`,
);
/** The claims in a text of how many goals were met: "alla mål har uppfyllts", "två av tre mål har uppfyllts". */
export function goalClaims(text: string): readonly GoalClaim[] {
  return sentencesOf(text).flatMap(({ text: sentence }): GoalClaim[] => {
    const match = occurs(sentence, RESERVATION) ? undefined : sentence.matchAll(CLAIM()).next().value;
    if (match === undefined) return [];
    const [claim, ...counts] = match;
    const some = counts.join('').replace(/inget/i, 'noll');
    const fulfilled = some === '' ? null : numberOf(some);
    return [{ text: claim, fulfilled }];
  });
}
