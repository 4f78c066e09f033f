import { noDeviationClaims } from './no-deviation-claims';
import { sentencesOf } from './sentences';
import { firstMatch, occurs, wholeWords, type Match } from './whole-words';

/** A claim about the whole time of the partnership. `sentence` is the whole sentence that makes it. */
export interface WholePeriodClaim extends Match {
  readonly sentence: string;
}

const WHOLE_PERIOD = wholeWords(
  'hela (?:\\p{L}+ ){0,2}(?:\\p{L}*perioden|\\p{L}*period|avtalstiden|avtalstid|partnerskapstiden|löptiden|löptid|tiden|partnerskapet|överenskommelsetiden)|' +
    '(?:partnerskapets|överenskommelsernas|avtalens) hela (?:\\p{L}+ ?){1,2}|' +
    '\\p{L}*perioden som helhet|(?:samtliga|alla) (?:år|åren|avtalsår|perioder|perioderna) (?:har|i|av)|från början till slut|under samtliga år',
);
const FULFILLED =
  '(?:uppfyllts|uppfyllt|uppnåtts|uppnått|nåtts|nått|infriats|infriat|fullgjorts|fullgjort|levt upp till|genomförts i sin helhet)';
const ACHIEVED = wholeWords(
  `(?:mål|målen|målsättningarna|syftet|syftena|åtagandena|samtliga åtaganden|alla åtaganden|parterna|parter|stadsdelsnämnden|nämnden|föreningen|partnerskapet|förvaltningen)(?:\\s+[^\\s.;:!?,]+){0,4}? har (?:\\p{L}+ ){0,3}?${FULFILLED}|` +
    `har (?:\\p{L}+ ){0,3}?${FULFILLED} (?:\\p{L}+ ){0,3}?(?:mål|målen|åtagandet?|åtagandena|åtaganden)`,
);
const NOT_CLAIMED = wholeWords(
  'inte|inget|inga|ej|delvis|kommer att|ska|om|huruvida|hittills|så här långt|till dags dato|avslutade|bedöma om',
);
const SAYS_UNTIL =
  /(?:uppgift|bedömning|redovisning|utvärdering|rapport|utfall|underlag|sammanställning|statistik|siffror)\p{L}*(?:\s+[^\s.;!?]+){0,5}\s+(?:gäller|avser|omfattar|sträcker sig|redovisas|bygger på|går|når)(?:\s+[^\s.;!?]+){0,8}?\s+(?:till och med|t\.?\s?o\.?\s?m\.?|fram till|per den)/iu;

/**
 * The claims in a text of the whole period ("hela avtalsperioden"), and those in the perfect with nothing said of the
 * time ("målen har uppfyllts", "parterna har uppfyllt sina åtaganden", "inga avvikelser").
 */
export function wholePeriodClaims(text: string): readonly WholePeriodClaim[] {
  return sentencesOf(text).flatMap((sentence): WholePeriodClaim[] => {
    const whole = firstMatch(sentence.text, WHOLE_PERIOD);
    if (whole !== null) return claim(sentence, whole);
    const achieved = firstMatch(sentence.text, ACHIEVED);
    if (achieved !== null && !occurs(sentence.text, NOT_CLAIMED)) return claim(sentence, achieved);
    const [none] = noDeviationClaims(sentence.text);
    return claim(sentence, none ?? null);
  });
}

/** True when the text itself says until when its figures go, without comparing the day with anything. */
export function saysUntilWhen(text: string): boolean {
  return SAYS_UNTIL.test(text);
}

function claim(sentence: Match, match: Match | null): WholePeriodClaim[] {
  if (match === null) return [];
  return [{ start: sentence.start + match.start, text: match.text, sentence: sentence.text }];
}
