import { NUMBER, numberOf } from './number-words';
import { RESERVATION } from './reservations';
import { sentencesOf } from './sentences';
import { occurs, wholeWords } from './whole-words';

/** A claim of how many goals were met; null for all of them. */
export interface GoalClaim {
  readonly text: string;
  readonly fulfilled: number | null;
}

const CLAIM = wholeWords(
  `(?:(?:(inget|ett|${NUMBER})(?: av (?:de )?${NUMBER})?|alla|samtliga|\\p{L}+(?:ets|ens|ernas))(?: \\p{L}+)? mål|målen) (?:har|är|bedöms vara)(?: \\p{L}+)? ?(?:uppfyll|uppnå|nåt|infria)\\p{L}+`,
);
/** The claims in a text of how many goals were met: "alla mål har uppfyllts", "två av tre mål har uppfyllts". */
export function goalClaims(text: string): readonly GoalClaim[] {
  return sentencesOf(text).flatMap(({ text: sentence }): GoalClaim[] => {
    const match = occurs(sentence, RESERVATION) ? undefined : sentence.matchAll(CLAIM).next().value;
    if (match === undefined) return [];
    const [claim, some] = match;
    const fulfilled = some === undefined ? null : numberOf(some.replace(/inget/i, 'noll'));
    return [{ text: claim, fulfilled }];
  });
}
