import { firstMatch, wholeWords, type Match } from './whole-words';

/** A word that a report must use in one number only, and where a text uses it in either. */
export interface NumberForms {
  readonly singular: Match | null;
  readonly plural: Match | null;
}

const PARTNERSHIP = [wholeWords('partnerskapets'), wholeWords('partnerskapens')] as const;

// Only the agreement in general: "överenskommelsen för 2024" and "den fjärde överenskommelsen" are particular ones.
const GENERAL = String.raw`(?<!(?:den|fjärde|tredje|andra|första|femte|sjätte|aktuella|nya|gällande|nuvarande|senaste|sista) )`;
const PARTICULAR = String.raw`(?! (?:för|om|med|från|mellan|avseende|löper|löpte|gäller|gällde|upphör|tecknades|20|19))`;
const IN =
  '(?:framgår (?:av|i)|anges i|enligt|i enlighet med|aktiviteterna i|åtagandena i|målen i|villkoren i|ingår i)';
const AGREEMENT = [
  wholeWords(`${IN} ${GENERAL}överenskommelsen${PARTICULAR}`),
  wholeWords(`${IN} ${GENERAL}överenskommelserna`),
] as const;

/** Where a text writes partnerskapets, and where partnerskapens. */
export function partnershipForms(text: string): NumberForms {
  return formsIn(text, PARTNERSHIP);
}

/** Where a text refers to what stands "i överenskommelsen", and where to what stands "i överenskommelserna". */
export function agreementForms(text: string): NumberForms {
  return formsIn(text, AGREEMENT);
}

function formsIn(text: string, [singular, plural]: readonly [RegExp, RegExp]): NumberForms {
  return { singular: firstMatch(text, singular), plural: firstMatch(text, plural) };
}
