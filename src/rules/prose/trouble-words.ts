import { firstMatch, occurs, wholeWords, type Match } from './whole-words';

const TROUBLE = wholeWords(
  '(?:knappa|begränsade|otillräckliga|bristande) (?:\\p{L}+ ){0,2}(?:resurser\\p{L}*|medel|personalresurser\\p{L}*)|resursbrist\\p{L}*|personalbrist\\p{L}*|tidsbrist\\p{L}*|' +
    'brist på (?:resurser|personal|tid|medel|pengar|lokaler)|försen(?:ing|ade|ades|ad|at|ats)\\p{L}*|ställ(?:des|ts|as) in|inställd\\p{L}*|sköts upp|skjutits upp|dyrare|underskott\\p{L}*|' +
    '(?:hann|hunnit) inte|inte (?:hunnit|hann|räckte|räckt|kunnat genomföra\\p{L}*)|drog ut på tiden|dragit ut på tiden',
);
const WITHOUT_EFFECT = wholeWords(
  '(?:inte|ej|aldrig) (?:\\p{L}+ ){0,2}(?:påverkat|påverkade|haft (?:någon )?(?:konsekvens|inverkan|effekt)|lett till|medfört|inneburit)|utan att (?:det )?påverka\\p{L}*',
);

/** Where a text tells of trouble with money, time or staff, and does not say that it had no effect; else null. */
export function troubleIn(text: string): Match | null {
  return occurs(text, WITHOUT_EFFECT) ? null : firstMatch(text, TROUBLE);
}
