/** Common nouns that officers write with a capital where a cell begins, and that have a small letter inside a sentence. */

// Endings, so that compounds count. "-föreningen" and "-styrelsen" are not here: Hyresgästföreningen and Socialstyrelsen are names.
const ORGANS =
  'nämnden förvaltningen kontoret avdelningen enheten sektionen staben kansliet utskottet kommunstyrelsen';
// Alone: as a part of a compound they may be a name.
const WHOLE =
  'föreningen föreningarna stiftelsen församlingen kyrkan trossamfundet samfundet bolaget organisationen kommunen staden ' +
  'parten parterna verksamheten partnerskapet överenskommelsen överenskommelserna ärendet rapporten slutrapporten beslutet ' +
  'bidraget medlen paragrafen uppdraget representanter första andra tredje fjärde början slutet mitten kvartal ' +
  'januari februari mars april maj juni juli augusti september oktober november december ekonomisk allmänheten unga äldre';
const PEOPLE =
  'person människ elev senior pensionär flick pojk familj föräldr ungdom student flykting klient patient granne medlem ' +
  'volontär tonåring kvinn medlemm barn vuxn anhörig närstående sökande kommande anländ hemlös arbetslös utsatt nedsatt boende ' +
  'invånar deltagar besökar brukar ledar havar medborgar mamm papp mödr tjej kill gäst idrottar ensamm behövande ledig';
const DOCUMENTS =
  'rapport redovisning intyg utvärdering analys enkät protokoll överenskommelse budget sammanställning anteckning ' +
  'berättelse underlag utredning undersökning';

const alternatives = (words: string): string => words.split(' ').join('|');

const people = `(?:${alternatives(PEOPLE)})(?:er|ar|or|en|et|a|e|n|na|erna|arna|orna)?`;

// Made when first needed: the top level runs at every click.
let madeNoun: RegExp | null = null;

function nounPattern(): RegExp {
  return (madeNoun ??= new RegExp(
    `(?:^män|(?:^(?:${alternatives(WHOLE)})|${alternatives(ORGANS)})s?|${people}|(?:${alternatives(DOCUMENTS)})(?:er|ar|en|et|n)?)$`,
    'iu',
  ));
}

// "Ensamma äldre" is no name, but "Svenska kyrkan" and "Rädda barnen" are.
let madeDescribed: RegExp | null = null;

function describedPeople(): RegExp {
  return (madeDescribed ??= new RegExp(
    `^(?!Rädda )\\p{Lu}\\p{Ll}+a (?:\\p{Ll}*${people}|unga|äldre|män)(?!\\p{L})`,
    'u',
  ));
}

/** The text with a small first letter where it begins with such a noun. */
export function smallNoun(text: string): string {
  return beginsWithCommonNoun(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * True when the text begins with a common noun that is written with a capital only because it stands first:
 * "Stadsdelsnämnden", "Personer med …", "Ensamma äldre", "Kultur- och fritidsförvaltningen". A capital after it makes it a part of a name:
 * "Föreningen Kulturgården".
 */
export function beginsWithCommonNoun(text: string): boolean {
  const [, word = '', rest = ''] = /^(\p{Lu}\p{Ll}+-?)(?!\p{L})(.*)$/su.exec(text) ?? [];
  if (word === '' || /^\s+\p{Lu}/u.test(rest)) return false;
  const [, joined = ''] = /^ (?:och|samt) (\p{Ll}+)/u.exec(rest) ?? [];
  return nounPattern().test(word.endsWith('-') ? joined : word) || describedPeople().test(text);
}
