import { noDeviationClaims } from './no-deviation-claims';
import { RESERVATION } from './reservations';
import { sentencesOf } from './sentences';
import { firstMatch, occurs, wholeWords } from './whole-words';

/** A claim about the whole time of the partnership, and the whole sentence that makes it. */
export interface WholePeriodClaim {
  readonly text: string;
  readonly sentence: string;
}

const MET = '(?:uppfyll(?:ts?|da)|uppnå(?:tts?|dda)|fullgjort|nåtts|infriats)';
const CLAIM = wholeWords(
  `hela (?:\\p{L}+ ){0,2}(?:\\p{L}*period(?:en)?|\\p{L}*tiden|partnerskapet)|` +
    `(?:mål|målen|syftet|åtaganden|åtagandena|parterna|\\p{L}*nämnden|föreningen|partnerskapet)(?: \\p{L}+){0,4}? (?:har|är) (?:\\p{L}+ ){0,3}?${MET}|` +
    `har (?:\\p{L}+ ){0,3}?(?:${MET}|nått) (?:\\p{L}+ ){0,3}?(?:mål|åtagande)\\p{L}*`,
);
/** The claims in a text of the whole period, or in the perfect with nothing said of the time ("målen har uppfyllts"). */
export function wholePeriodClaims(text: string): readonly WholePeriodClaim[] {
  return sentencesOf(text).flatMap(({ text: sentence }): WholePeriodClaim[] => {
    const claim = occurs(sentence, RESERVATION) ? null : firstMatch(sentence, CLAIM);
    return claim === null ? noDeviationClaims(sentence).slice(0, 1) : [{ text: claim.text, sentence }];
  });
}
