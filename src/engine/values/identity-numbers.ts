/** Personnummer, samordningsnummer and temporary numbers in text, however people type them. */

import { remembering } from './remembering';

/** How sure it is that a text holds one. */
export type Certainty = 'certain' | 'uncertain';

/** What stands in place of a certain one in all that is made of a cell. */
export const REMOVED_NUMBER = '[personnummer borttaget]';

interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
}

// Century, year, month, day, what separates them, and the last four: digits, TF and two digits (a temporary number of
// schools and health care), or a letter and three digits (an interim number). Not a date with another date behind it,
// nor a number with decimals.
const NUMBER =
  /(?<!\d)(?:(18|19|20)[ -]?)?(\d\d)([-./ ]?)(0[1-9]|1[0-2])\3(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])( {0,2}[-+./]{0,2} {0,2})(?:(\d{4})(?!\d|[-./]\d\d[-./]\d|[.,]\d\d?(?!\d))|(?:(TF) ?\d\d|[TRSUWXJKLMN]\d{3})(?![a-z\d]))/gi;
/** A text without this has none: six digits with at most one character between two of them. */
const DATE = /\d(?:[^\d]?\d){5}/;

const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const NEEDS_PLAIN_FORM = /[^ -~åäöÅÄÖé]/;

// What the number is called just before it, or that it is the number of something else.
const LABEL = /(?:pers(?:on)?[.-]? ?(?:nr|nummer)|\bp-?nr|samordnings(?:nr|nummer)|\bfödd)\W{0,3}$/i;
const OTHER_LABEL =
  /(?:\bd(?:iarie)?[:-]?(?:nr|nummer)|(?:bank|plus)gir(?:o|ot)|\bbg|\bpg|\btfn|\btel(?:efon)?|\bmobil|\bocr|faktura|\bref)[.:]{0,2} ?(?:nr|nummer)?\W{0,2}$/i;
/** A heading of a column for them. */
const HEADING = /pers(?:on)?[.-]? ?(?:nr|nummer)|\bp-?nr\b|samordnings/i;

/** False where the text has no six digits in a row, and so no number, whatever it stands under. */
export const mayHoldNumber = remembering((text: string) => DATE.test(plainForm(text)));

/**
 * How sure it is that the text holds a personnummer or samordningsnummer (day + 60), by its form, its date and its check
 * digit (modulus 10 over the last ten digits; Skatteverket, folkbokföringslagen 18–18 c §§); null when it holds none.
 * Certain: a right check digit, with a separator, twelve digits, or a label. Uncertain: ten bare digits with a right
 * check digit, which a time stamp may have too, or a wrong one after a hyphen; a date and four digits apart, when the day
 * may be one of an activity. Organisation numbers have at least 20 for a month. `heading` is what the cell stands under.
 */
export function identityNumberIn(text: string, heading = ''): Certainty | null {
  const found = numbersIn(plainForm(text), heading);
  if (found.length === 0) return null;
  return found.some(({ certainty }) => certainty === 'certain') ? 'certain' : 'uncertain';
}

/** The text with `REMOVED_NUMBER` for each certain one. A text without any is answered as it is. */
export function withoutCertainNumbers(text: string, heading = ''): string {
  const plain = plainForm(text);
  const found = numbersIn(plain, heading).filter(({ certainty }) => certainty === 'certain');
  return found.length === 0 ? text : replaced(sameLength(text, plain), found, REMOVED_NUMBER);
}

/** The text with "…" for each that is certain or may be one. */
export function withoutIdentityNumbers(text: string): string {
  const plain = plainForm(text);
  const found = numbersIn(plain, '');
  return found.length === 0 ? text : replaced(sameLength(text, plain), found, '…');
}

/** Modulus 10 (Luhn) over a row of digits that ends with its check digit. */
export function hasRightCheckDigit(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

function numbersIn(plain: string, heading: string): readonly FoundNumber[] {
  if (!DATE.test(plain)) return [];
  const found: FoundNumber[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(plain); match !== null; match = NUMBER.exec(plain)) {
    const [written] = match;
    const end = match.index + written.length;
    const certainty = certaintyOf(match, plain.slice(Math.max(0, match.index - 25), match.index), heading);
    if (certainty !== null) found.push({ start: match.index, end, certainty });
    // What is none may still hold one that begins later.
    else NUMBER.lastIndex = match.index + 1;
  }
  return found;
}

function certaintyOf(match: RegExpExecArray, before: string, heading: string): Certainty | null {
  const [, century, year = '', between = '', month = '', day = '', separator = '', serial, temporary] = match;
  const fullYear =
    Number(century === undefined ? (Number(year) > 35 ? 19 : 20) : century) * 100 + Number(year);
  if (!isDay(fullYear, Number(month), Number(day) % 60 || 60)) return null;
  if (serial === undefined) return temporary === undefined ? 'uncertain' : 'certain';

  const isOther = OTHER_LABEL.test(before);
  if (!hasRightCheckDigit(`${year}${month}${day}${serial}`)) {
    const isMistyped = between === '' && /[-+]/.test(separator) && (century === undefined || fullYear < 2000);
    // The first numbers of a series begin with zeros.
    return isMistyped && !isOther && !serial.startsWith('00') ? 'uncertain' : null;
  }
  const isBare = century === undefined && between === '' && separator === '';
  if (LABEL.test(before) || HEADING.test(heading)) return 'certain';
  if (isOther) return isBare ? null : 'uncertain';
  // A mobile number (PTS, Svensk nummerplan för telefoni).
  if (isBare) return /^07[02369]/.test(year + month) ? null : 'uncertain';
  // A day of an activity, and an amount, a time or a year beside it.
  const mayBeBeside =
    between !== '' && between !== ' ' && (separator.trim() === '' || /^20[0-3]/.test(serial));
  return mayBeBeside && fullYear >= 2000 ? 'uncertain' : 'certain';
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** The text with plain digits, hyphens, spaces and stops; of the same length but for characters that nobody sees. */
function plainForm(text: string): string {
  if (!NEEDS_PLAIN_FORM.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .replace(/[\uff0b-\uff19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00ad\u2010-\u2015\u2043\u2212\ufe58\ufe63]/g, '-')
    .replace(/(?! )\s/g, ' ');
}

/** The text, without the characters that nobody sees where its plain form lacks them. */
function sameLength(text: string, plain: string): string {
  return text.length === plain.length ? text : text.replace(UNSEEN, '');
}

function replaced(text: string, found: readonly FoundNumber[], by: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of found) {
    result += text.slice(from, start) + by;
    from = end;
  }
  return result + text.slice(from);
}
