import { noDeviationClaims } from './no-deviation-claims';
import { RESERVATION } from './reservations';
import { sentencesOf } from './sentences-of';
import { firstMatch, occurs, wholeWords } from './whole-words';

/** A claim about the whole time of the partnership, and the whole sentence that makes it. */
export interface WholePeriodClaim {
  readonly text: string;
  readonly sentence: string;
}

const MET = '(?:uppfyll(?:ts?|da)|uppnå(?:tts?|dda)|fullgjort|nåtts|infriats)';
const PROMISED = '(?:mål(?:en|et)?|syftet|åtagande\\p{L}*)';
// "Hela partnerskapet bygger på tillit" is no claim of a time; "stadens krav" and "målgruppen" are no goals.
const CLAIM = wholeWords(
  `(?:under|över) hela (?:\\p{L}+ ){0,2}?(?:(?:avtals|tids|partnerskaps|projekt|överenskommelse)?perioden|(?:avtals|partnerskaps|projekt)tiden|partnerskapet)(?= har| \\p{L}+|[,.])|` +
    `hela (?:avtals|tids|partnerskaps)period(?:en)?|` +
    `hela (?:partnerskapets |överenskommelsernas )?(?:avtals|tids|partnerskaps)?(?:period(?:en)?|tiden) (?:har|är|(?:utvärder|redovis|omfatt|följ)\\p{L}+)|` +
    `(?:mål|målen|syftet|åtaganden|åtagandena)(?: \\p{L}+){0,4}? (?:har|är) (?:\\p{L}+ ){0,3}?${MET}|` +
    // What is quoted of a claim is in the key of its accepted reason: it begins with the subject, as it always has.
    `(?:parterna|\\p{L}*nämnden|föreningen|partnerskapet)(?: \\p{L}+){0,4}? (?:har|är) (?:\\p{L}+ ){0,3}?${MET}(?= (?:\\p{L}+ ){0,3}?${PROMISED})|` +
    `har (?:\\p{L}+ ){0,3}?(?:${MET}|nått) (?:\\p{L}+ ){0,3}?${PROMISED}`,
  'hela|uppfyll|nå|fullgjort|infriats',
  'period|tid|partnerskapet|mål|syfte|åtagand',
);

/** The claims in a text of the whole period, or in the perfect with nothing said of the time ("målen har uppfyllts"). */
export function wholePeriodClaims(text: string): readonly WholePeriodClaim[] {
  return sentencesOf(text).flatMap(({ text: sentence }): WholePeriodClaim[] => {
    const claim = firstMatch(sentence, CLAIM);
    if (claim !== null && !occurs(sentence, RESERVATION)) return [{ text: claim[0], sentence }];
    return noDeviationClaims(sentence)
      .filter(({ isOfWhole }) => isOfWhole)
      .slice(0, 1);
  });
}
