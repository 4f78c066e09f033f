/**
 * The kinds of cells in the workbook contract, each a zod schema from a raw, cleaned, non-empty cell to what it means.
 * Reading is tolerant, and says so: a value that was not plainly written carries `as`, which is told to the officer,
 * and what can mean several things is a fault that asks. Nothing is guessed.
 */
import * as z from 'zod/mini';
import type { Fault, ReadAs } from '../finding';
import type { RawCell } from './cell';
import { parseIsoDate, type CivilDate } from './civil-date';
import { folded } from './clean-text';
import { yesNo } from './lists';
import { fromKronor, type Money } from './money';
import { readDate } from './read-date';
import { readNumber, readNumberWord } from './read-number';
import { resolveAll, resolveOne, type References, type Resolution } from './references';

/** What a cell means; `as` is set when it was not plainly written. */
export interface Meaning<T> {
  readonly value: T;
  readonly as?: ReadAs;
}

type WithoutPlace<F> = F extends Fault ? Omit<F, 'column' | 'text'> : never;

/** Why a cell could not be read: a fault that lacks only its column and text. */
export type CellProblem = WithoutPlace<
  Extract<
    Fault,
    {
      fault:
        | 'not-a-date'
        | 'not-an-amount'
        | 'not-a-number'
        | 'not-a-whole-number'
        | 'not-a-link'
        | 'not-a-pattern'
        | 'ambiguous'
        | 'not-in-list';
    }
  >
>;

/** A kind of cell: how a raw cell is read to a value, and how a value that refers to another tab is found there. */
export interface CellType<T> {
  readonly kind: string;
  /** Takes a cleaned cell that is not empty. An issue carries its CellProblem as `params`. */
  readonly schema: z.ZodMiniType<Meaning<T>, RawCell>;
  /** The choices of a closed list, in the officer's order. */
  readonly values?: readonly string[];
  resolve?(value: T, references: References): Resolution<T>;
}

/** The cell as text, as the officer sees it in a Swedish spreadsheet; a date as `YYYY-MM-DD`. */
export function cellText(cell: RawCell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'SANT' : 'FALSKT';
  return cell.date;
}

export const text = cellType<string>('text', (cell) => ({ value: cellText(cell) }));

/** Several texts, apart by `;` or line breaks. */
export const texts = cellType<readonly string[]>('texts', (cell) => ({ value: severalOf(cellText(cell)) }));

/** A whole number. `3 st` and `tre` are understood and told. */
export const wholeNumber = cellType<number>('whole-number', (cell) => {
  if (typeof cell === 'number')
    return Number.isSafeInteger(cell) ? { value: cell } : { fault: 'not-a-whole-number' };
  if (typeof cell !== 'string') return { fault: 'not-a-whole-number' };
  const bare = cell.replace(/\s*(?:st\.?|stycken)$/i, '');
  const read = readNumber(bare);
  if (read?.kind === 'several') return asked(read.values.map(asNumber));
  const value = read?.value ?? readNumberWord(bare);
  return value !== null && Number.isSafeInteger(value)
    ? { value, as: asNumber(value) }
    : { fault: 'not-a-whole-number' };
});

/** A number with or without decimals. A percentage in words is asked about: 41 percent may be meant as 41 or as 0,41. */
export const number = cellType<number>('number', (cell) => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : { fault: 'not-a-number' };
  if (typeof cell !== 'string') return { fault: 'not-a-number' };
  const bare = cell.replace(/\s*(?:%|procent)$/i, '');
  const read = readNumber(bare);
  if (read === null) return { fault: 'not-a-number' };
  if (read.kind === 'several') return asked(read.values.map(asNumber));
  if (bare !== cell)
    return asked([asNumber(read.value), asNumber(Number((read.value / 100).toPrecision(12)))]);
  return { value: read.value, as: asNumber(read.value) };
});

const CURRENCY_BEFORE = /^(?:kr|sek)\.?\s*(?=[-\u2212\u2013\d])/i;
const CURRENCY_AFTER = /\s*(?:kronor|krona|kr\.?|sek|[:,.][-\u2212\u2013]{1,2})$/i;
const THOUSANDS = /\s*(?:tkr|tsek|kkr|ksek|tusen(?:\s+(?:kronor|kr))?)\.?$/i;
const MILLIONS = /\s*(?:mnkr|mkr|msek|mn(?:\s+kr)?|miljon(?:er)?(?:\s+(?:kronor|kr))?)\.?$/i;

/**
 * An amount in kronor with at most two decimals. `150 000 kr`, `150 000:-` and other text is understood and told;
 * thousands and millions in words, and an amount in brackets (minus in bookkeeping), are asked about. A number with
 * more decimals, as a formula gives, is rounded to whole öre and told.
 */
export const amount = cellType<Money>('amount', (cell) => {
  if (typeof cell === 'number') {
    const value = moneyOf(cell);
    if (value === null) return { fault: 'not-an-amount' };
    return Math.abs(cell * 100 - value) < 1e-4 ? { value } : { value, as: asAmount(value) };
  }
  if (typeof cell !== 'string') return { fault: 'not-an-amount' };
  const bracketed = /^\(\s*(.*?)\s*\)$/.exec(cell)?.[1];
  if (bracketed !== undefined) return askedAmounts(bracketed, [-1, 1]);
  if (THOUSANDS.test(cell)) return askedAmounts(cell.replace(THOUSANDS, ''), [1000]);
  if (MILLIONS.test(cell)) return askedAmounts(cell.replace(MILLIONS, ''), [1_000_000]);
  const read = readNumber(withoutCurrency(cell));
  if (read?.kind === 'several') return asked(read.values.map(asNumber));
  const value = read === null ? null : moneyOf(read.value);
  if (read === null || value === null || !isWholeOre(read.value)) return { fault: 'not-an-amount' };
  return { value, as: asAmount(value) };
});

/** A day. A bare number is a date that lost its format, and is not taken for one unless it reads as `20190601`. */
export const civilDate = cellType<CivilDate>('date', (cell) => {
  if (typeof cell === 'boolean') return { fault: 'not-a-date' };
  if (typeof cell === 'object') {
    const day = parseIsoDate(cell.date);
    return day === null ? { fault: 'not-a-date' } : { value: day };
  }
  const day = readDate(String(cell));
  return day === null ? { fault: 'not-a-date' } : { value: day, as: { kind: 'date', date: day } };
});

/** An absolute http(s) address. */
export const url = cellType<string>('url', (cell) => {
  const address = cellText(cell);
  return /^https?:\/\/[^\s/?#]+\.[^\s]+$/i.test(address) ? { value: address } : { fault: 'not-a-link' };
});

/** A regular expression, kept as its source. */
export const pattern = cellType<string>('pattern', (cell) => {
  const source = cellText(cell);
  try {
    new RegExp(source);
    return { value: source };
  } catch {
    return { fault: 'not-a-pattern' };
  }
});

/** A column that the workbook computes itself; what it holds is never input. */
export const computed: CellType<never> = { kind: 'computed', schema: z.never() };

/** One agreement's number. Two in one cell are asked about. */
export const agreementRef: CellType<number> = {
  ...cellType<number>('agreement', (cell) => {
    const read = agreementNumbers(cell);
    if ('fault' in read) return read;
    const [only, ...others] = read.value;
    if (only === undefined) return { fault: 'not-a-whole-number' };
    if (others.length > 0) return asked(read.value.map(asNumber));
    return read.as === undefined ? { value: only } : { value: only, as: asNumber(only) };
  }),
  resolve: (value, references) => resolveOne(value, references.agreement),
};

/** Agreements' numbers apart by `;`. `1,2`, which a spreadsheet makes a decimal of, is asked about. */
export const agreementRefs: CellType<readonly number[]> = {
  ...cellType<readonly number[]>('agreements', agreementNumbers),
  resolve: (value, references) => resolveAll(value, references.agreement),
};

/** A party by Part-ID or name; the value is the Part-ID. */
export const partyRef: CellType<string> = {
  ...cellType<string>('party', (cell) => ({ value: cellText(cell) })),
  resolve: (value, references) => resolveOne(value, references.party),
};

/** Parties by Part-ID or name, apart by `;`. `P1, P2` and `P1 och P2` are understood when all the parts are parties. */
export const partyRefs: CellType<readonly string[]> = {
  ...cellType<readonly string[]>('parties', (cell) => ({ value: severalOf(cellText(cell)) })),
  resolve: (value, { party }) => {
    const read = resolveAll(value, party);
    if (read.unknown.length === 0) return read;
    const parts = value.flatMap((item) => severalOf(item.replace(/,|\s+(?:och|&)\s+/g, ';')));
    const apart = resolveAll(parts, party);
    if (apart.unknown.length > 0) return read;
    return { ...apart, as: { kind: 'text', text: apart.value?.join('; ') ?? '' } };
  },
};

/** A programme by name; the value is the name as its own tab spells it. */
export const programmeRef: CellType<string> = {
  ...cellType<string>('programme', (cell) => ({ value: cellText(cell) })),
  resolve: (value, references) => resolveOne(value, references.programme),
};

/** A choice from a closed list; another case, spacing or dash is understood and told, as are the `synonyms`. */
export function oneOf<const V extends readonly string[]>(
  values: V,
  synonyms: Readonly<Record<string, V[number]>> = {},
): CellType<V[number]> {
  const byFolded = new Map<string, V[number]>([
    ...Object.entries(synonyms),
    ...values.map((value): [string, V[number]] => [folded(value), value]),
  ]);
  const type = cellType<V[number]>('list', (cell) => {
    const written = cellText(cell);
    const value = byFolded.get(folded(written));
    if (value === undefined) return { fault: 'not-in-list', allowed: values };
    return value === written ? { value } : { value, as: { kind: 'text', text: value } };
  });
  return { ...type, values };
}

/** Ja or Nej; `j`, `x` and a ticked box are understood as Ja and told, `n` and an unticked one as Nej. */
export const yesOrNo = oneOf(yesNo, {
  j: 'Ja',
  x: 'Ja',
  sant: 'Ja',
  true: 'Ja',
  n: 'Nej',
  falskt: 'Nej',
  false: 'Nej',
});

function cellType<T>(kind: string, read: (cell: RawCell) => Meaning<T> | CellProblem): CellType<T> {
  const meaning = z.transform((cell: RawCell, payload): Meaning<T> => {
    const result = read(cell);
    if (!('fault' in result)) return result;
    payload.issues.push({ code: 'custom', input: cell, params: result });
    return z.NEVER;
  });
  return { kind, schema: meaning };
}

function severalOf(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function agreementNumbers(cell: RawCell): Meaning<readonly number[]> | CellProblem {
  if (typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0) return { value: [cell] };
  if (typeof cell === 'boolean' || typeof cell === 'object') return { fault: 'not-a-whole-number' };
  const written = String(cell);
  if (/^\d+(?:\s*[.,]\s*\d+)+$/.test(written)) {
    return asked([{ kind: 'text', text: written.split(/\s*[.,]\s*/).join('; ') }]);
  }
  const parts = severalOf(written.replace(/\s+(?:och|&)\s+/gi, ';'));
  const numbers = parts.map((part) => part.replace(/^(?:ök|överenskommelse)(?:-?nr)?\.?\s*/i, ''));
  if (numbers.length === 0 || !numbers.every((part) => /^\d{1,9}$/.test(part)))
    return { fault: 'not-a-whole-number' };
  const value = [...new Set(numbers.map(Number))];
  return /^[\d;\s]+$/.test(written) ? { value } : { value, as: { kind: 'text', text: value.join('; ') } };
}

function withoutCurrency(cell: string): string {
  return cell.replace(CURRENCY_BEFORE, '').replace(CURRENCY_AFTER, '');
}

function askedAmounts(cell: string, factors: readonly number[]): CellProblem {
  const read = readNumber(withoutCurrency(cell));
  if (read === null) return { fault: 'not-an-amount' };
  const values = read.kind === 'one' ? [read.value] : read.values;
  const amounts = values.flatMap((value) => factors.map((factor) => moneyOf(value * factor)));
  const readings = amounts.flatMap((money) => (money === null ? [] : [asAmount(money)]));
  return readings.length === 0 ? { fault: 'not-an-amount' } : asked(readings);
}

function moneyOf(kronor: number): Money | null {
  return Number.isSafeInteger(Math.round(kronor * 100)) ? fromKronor(kronor) : null;
}

function isWholeOre(kronor: number): boolean {
  return fromKronor(kronor) / 100 === kronor;
}

function asked(readings: readonly ReadAs[]): CellProblem {
  return { fault: 'ambiguous', readings };
}

function asNumber(value: number): ReadAs {
  return { kind: 'number', number: value };
}

function asAmount(ore: Money): ReadAs {
  return { kind: 'amount', ore };
}
