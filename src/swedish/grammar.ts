/** Swedish inflection: number words, nouns by count, lists and genitives, and making clauses of sentences. */
import { smallNoun } from './common-nouns';
import { number } from './format';

export type Gender = 'en' | 'ett';

/** What stands before the last of several; "eller" after "ingen". */
export type Conjunction = 'och' | 'eller';

/** The forms of a noun that is counted: mål, mål. The definite ones only where a text needs them. */
export interface Noun {
  readonly gender: Gender;
  readonly one: string;
  readonly many: string;
  readonly theOne?: string;
  readonly theMany?: string;
}

function noun(gender: Gender, one: string, many: string): Noun {
  return { gender, one, many };
}

/** The nouns that are counted. */
export const nouns = {
  activity: noun('en', 'aktivitet', 'aktiviteter'),
  advice: noun('ett', 'tips', 'tips'),
  agreement: noun('en', 'överenskommelse', 'överenskommelser'),
  attachment: noun('en', 'bilaga', 'bilagor'),
  audit: noun('en', 'granskning av räkenskaper', 'granskningar av räkenskaper'),
  challenge: noun('en', 'utmaning', 'utmaningar'),
  day: noun('en', 'dag', 'dagar'),
  deviation: noun('en', 'avvikelse', 'avvikelser'),
  error: noun('ett', 'fel', 'fel'),
  goal: noun('ett', 'mål', 'mål'),
  meeting: noun('ett', 'styrgruppsmöte', 'styrgruppsmöten'),
  paper: noun('en', 'handling', 'handlingar'),
  participant: noun('en', 'deltagare', 'deltagare'),
  party: noun('en', 'part', 'parter'),
  programme: noun('en', 'verksamhetsdel', 'verksamhetsdelar'),
  sample: noun('ett', 'stickprov', 'stickprov'),
  success: noun('en', 'framgångsfaktor', 'framgångsfaktorer'),
  suggestion: noun('ett', 'förbättringsförslag', 'förbättringsförslag'),
  undertaking: noun('ett', 'åtagande', 'åtaganden'),
  visit: noun('ett', 'besök', 'besök'),
  warning: noun('en', 'varning', 'varningar'),
} as const satisfies Readonly<Record<string, Noun>>;

const CARDINALS = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

// From the first on.
const ORDINALS = (
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde ' +
  'sextonde sjuttonde artonde nittonde tjugonde'
).split(' ');

/** A count in words to twelve, in figures above: `ett`, `tolv`, `13`. */
export function cardinal(n: number, gender: Gender): string {
  if (n === 1) return gender;
  return CARDINALS[n] ?? number(n);
}

/** An ordinal in words to twenty, then with figures: `första`, `tjugonde`, `21:a`, `23:e`. */
export function ordinal(n: number): string {
  const digits = String(n);
  return ORDINALS[n - 1] ?? `${digits}:${/(^|[^1])[12]$/.test(digits) ? 'a' : 'e'}`;
}

/** The count and the noun in the form it takes: `ett mål`, `två mål`, `13 överenskommelser`. */
export function count(n: number, counted: Noun): string {
  return `${cardinal(n, counted.gender)} ${n === 1 ? counted.one : counted.many}`;
}

/** `A`, `A och B`, `A, B och C`, or with "eller"; the empty text for no items. */
export function list(items: readonly string[], conjunction: Conjunction = 'och'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** Clauses in a series: "att a, att b och att c"; "samt" goes before the last one where a clause has an "och" of its own. */
export function listClauses(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? '';
  if (clauses.length < 2 || !clauses.some((clause) => /\soch\s/u.test(clause))) return list(clauses);
  return `${clauses.slice(0, -1).join(', ')}, samt ${last}`;
}

/** The genitive of a name: `föreningens`; a name that ends in s, x or z stays as it is. */
export function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** The text with its first letter as a capital. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The text with a small first letter. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text as a sentence: trimmed, capital first, and a full stop unless it ends in one of `.`, `!`, `?` or `…`. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const ended = /[.!?…][)"”’»]?$/.test(trimmed) ? trimmed : `${trimmed.replace(/[,;:]$/, '')}.`;
  return capitalise(ended);
}

// Words that begin a sentence with a capital only because they stand first. A noun may be a name, so it is not here.
const SMALL_WORDS = new Set(
  (
    'all alla allt andra att av barn barnen behovet bland både de deltagarna den denna deras dessa det detta då där ' +
    'därefter därför efter eftersom en endast ett flera flickor flickorna för genom hela hon han hos i inga ingen ' +
    'inget inom innan inför man med medan mellan mot många när någon något några och också om parterna pojkar på ' +
    'samma samtliga samverkan sedan sin som stora svårigheten svårt så till trots under ungdomar ungdomarna upp ur ' +
    'utan utöver vi via vid vissa våra vår även åtagandet över'
  ).split(' '),
);

/**
 * The text as it stands inside a sentence: without its last full stop, and with a small first letter where the first
 * word cannot be a name. Other first words stay as written.
 */
export function asClause(text: string): string {
  const trimmed = text.trim().replace(/\.$/, '');
  const first = /^\p{L}+/u.exec(trimmed)?.[0] ?? '';
  const abbreviation = first.length > 1 && first === first.toUpperCase();
  return SMALL_WORDS.has(first.toLowerCase()) && !abbreviation ? lowerFirst(trimmed) : smallNoun(trimmed);
}

const CONNECTIVES =
  /^(eftersom|då|därför att|på grund av|till följd av|med anledning av|genom att|beroende på|vilket ber(?:or|odde) på)\s/i;

/** What officers shorten or leave out before a reason, and what it is in a sentence. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/^(?:p\.?\s?g\.?\s?a\.?|på gr\.? av)\s+/i, 'på grund av '],
  [/^ber(or|odde) på\s+/i, 'vilket ber$1 på '],
];

/** A cause that is no sentence: "Sjukdom", "Brist på ledare". */
const CAUSE =
  /^[a-zåäöé]*(?:ing|dom|het|brist|ans|ion|else|frånvaro|pandemi|strejk|konkurs|brand|läcka|flytt|ombyggnad)(?:e?n|et|er|erna|ar|arna)?(?:\s(?:av|bland|hos|i|inom|med|på)\s[^\s.]+)?\.?$/i;

/** Words that open a reason that is no sentence: "Dyrare material", "Färre barn än väntat". */
const FRAGMENT =
  /^(?:billigare|dyrare|färre|fler|försena[dt]e?|högre|kortare|lägre|längre|mindre|minska[dt]e?|ny|nya|nytt|större|öka[dt]e?)(?:\s[^\s.,]+){1,3}\.?$/i;

/**
 * A statement and the reason that the officer gave for it, as one or more sentences. A reason that begins with a word
 * of reason ("eftersom", "på grund av") or is no sentence ("sjukdom", "dyrare material") joins the statement; any
 * other stands after it as it was written, since a Swedish subordinate clause has another word order than the sentence that the officer wrote.
 */
export function withReason(statement: string, reason: string): string {
  const base = statement.trim().replace(/\.$/, '');
  const clause = reasonClause(reason);
  return clause === null
    ? [base, reason.trim()]
        .filter((text) => text !== '')
        .map(sentence)
        .join(' ')
    : sentence(base + clause);
}

/** The reason as it continues a sentence, with what parts them; null when it is a sentence of its own. */
export function reasonClause(reason: string): string | null {
  const whole = SHORTENED.reduce((text, [from, to]) => text.replace(from, to), reason.trim());
  const why = CAUSE.test(whole) ? `på grund av ${asCause(whole)}` : whole;
  if (FRAGMENT.test(why)) return `: ${lowerFirst(why)}`;
  const connective = CONNECTIVES.exec(why)?.[0];
  if (connective === undefined) return null;
  const comma = /^(eftersom|då|därför|vilket)/i.test(connective) ? ',' : '';
  return `${comma} ${connective.toLowerCase()}${why.slice(connective.length)}`;
}

function asCause(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : lowerFirst(text);
}
