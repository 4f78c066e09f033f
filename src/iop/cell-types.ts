/** The kinds of cells that are the partnership's own: references to agreements, parties and programmes, and Ja or Nej. */
import { cellText } from '../engine/contract/cell';
import { cellType } from '../engine/contract/cell-type';
import { joinItems, oneOf, splitItems, text, texts, tidyText } from '../engine/contract/cell-types';
import { ambiguous, asNumber, asText, interpretReadings } from '../engine/contract/meaning';
import { reference, references } from '../engine/contract/references';
import { wholeNumberValues, wholeNumbersValues } from '../engine/contract/cell-values';
import { yesNo } from './lists';

/** A registry number; "Dnr" before it is understood, since the report writes that itself. */
export const registryNumber = tidyText((written) =>
  written.replace(/^(?:dnr|diarienr|diarienummer|ärendenummer)[.:]*\s+(?=\S)/i, ''),
);

/** An organisation number, with the hyphen (lag 1974:174); ten digits, and twelve with 16 first, are understood. */
export const organisationNumber = tidyText((written) =>
  written.replace(/^(?:16)?(\d{6})\s?[-–]?\s?(\d{4})$/, '$1-$2'),
);

/** One agreement's number. Where there may be several, `1,2` included, it is ambiguous. */
export const agreementRef = reference(
  cellType<number>({
    kind: 'agreement',
    value: wholeNumberValues,
    decode: (cell) => {
      const { numbers, isDecimal } = readAgreementNumbers(cellText(cell));
      return isDecimal
        ? ambiguous(numbers.map(asNumber))
        : interpretReadings(numbers, asNumber, { kind: 'not-a-whole-number' });
    },
    encode: (value) => value,
    isPlain: (cell) => isPlainNumbers(cellText(cell)),
  }),
  'agreement',
);

/** Agreements' numbers apart by `;`, commas or `och`. `1,2`, which a spreadsheet makes a decimal of, is ambiguous. */
export const agreementRefs = references(
  cellType<readonly number[]>({
    kind: 'agreements',
    value: wholeNumbersValues,
    decode: (cell) => {
      const { numbers, isDecimal } = readAgreementNumbers(cellText(cell));
      if (numbers.length === 0) return { kind: 'not-a-list-of-numbers' };
      return isDecimal ? ambiguous([asText(joinItems(numbers))]) : { value: numbers };
    },
    encode: joinItems,
    isPlain: (cell) => isPlainNumbers(cellText(cell)),
  }),
  'agreement',
);

/** A party by Part-ID or name; the value is the Part-ID. */
export const partyRef = reference({ ...text, kind: 'party' }, 'party');

/** Parties by Part-ID or name, apart by `;`, or by commas and `och` when all the parts are parties. */
export const partyRefs = references({ ...texts, kind: 'parties' }, 'party', splitParties);

/** As many words of separators as a party's name may have in it: "Konst, hantverk och kultur". */
const MOST_APART = 6;

/**
 * The known parties that an item without `;` names: apart by commas, `och`, `samt`, `&` or `+`, which a name may have in it
 * too. Null when some of it is no party.
 */
export function splitParties(item: string, isParty: (name: string) => boolean): readonly string[] | null {
  const pieces = item.split(/(,|\s+(?:och|samt|&|\+)\s+)/);
  // From each piece on: the parties named by it and what follows. Pieces with even numbers are text, the others separators.
  const from: (readonly string[] | null)[] = [];
  from[pieces.length + 1] = [];
  for (let start = pieces.length - 1; start >= 0; start -= 2) {
    from[start] = null;
    for (let end = Math.min(pieces.length, start + 2 * MOST_APART + 1); end > start; end -= 2) {
      const rest = from[end + 1];
      const name = pieces.slice(start, end).join('').trim();
      if (rest !== null && rest !== undefined && (name === '' || isParty(name))) {
        from[start] = name === '' ? rest : [name, ...rest];
        break;
      }
    }
  }
  return from[0] ?? null;
}

/** A programme by name; the value is the name as its own tab spells it. */
export const programmeRef = reference({ ...text, kind: 'programme' }, 'programme');

/** Ja or Nej; `j`, `x` and a ticked box are understood as Ja and reported, `n` and an unticked one as Nej. */
export const yesOrNo = oneOf(yesNo, {
  j: 'Ja',
  x: 'Ja',
  sant: 'Ja',
  true: 'Ja',
  n: 'Nej',
  falskt: 'Nej',
  false: 'Nej',
});

/** More agreements than any partnership has: a span beyond it is no list. */
const MOST_IN_SPAN = 50;

/**
 * The agreements' numbers in a text, each once: `1; 2`, `1, 2 och 3`, `1–3`, `1 samt 2`, `ÖK 1; ÖK 2`, or `1,2`, which a
 * spreadsheet takes for a decimal. None when the text is something else.
 */
function readAgreementNumbers(written: string): {
  readonly numbers: readonly number[];
  readonly isDecimal: boolean;
} {
  const isDecimal = /^\d{1,9}(?:[.,]\d{1,9})+$/.test(written);
  const parts = splitItems(written.replace(isDecimal ? /[.,]/g : /,|\s+(?:och|samt|&)\s+|\s*[&+]\s*/gi, ';'))
    .map((part) => part.replace(/^(?:ök|överenskommelser?)(?:-?nr)?\.?\s*/i, ''))
    .filter((part) => part !== '');
  const numbers = parts.flatMap(numbersOfPart);
  return { numbers: numbers.includes(NaN) ? [] : [...new Set(numbers)], isDecimal };
}

/** The number of a part, or each of its span: `1–3`, `1 till 3`; not a number when it is something else. */
function numbersOfPart(part: string): readonly number[] {
  const [, first, last = first] =
    /^(\d{1,9})(?:\s*(?:[-\u2010-\u2015\u2212]|till(?: och med)?|t\.?o\.?m\.?)\s*(\d{1,9}))?$/i.exec(part) ??
    [];
  const [from, to] = [Number(first), Number(last)];
  if (first === undefined || to < from || to - from >= MOST_IN_SPAN) return [NaN];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function isPlainNumbers(written: string): boolean {
  return /^\d+(?:(?:\s*[;,]\s*|\s+och\s+|\s)\d+)*;?$/.test(written);
}
