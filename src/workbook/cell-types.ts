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
import type { Money } from './money';
import { readAgreementNumbers, type AgreementNumbers } from './read-agreement-numbers';
import { moneyOf, readAmount } from './read-amount';
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

/**
 * An amount in kronor with at most two decimals. Text such as `150 000 kr` is understood and told, `150 tkr` and
 * `212.800` are asked about. A number with more decimals, as a formula gives, is rounded to whole öre and told.
 */
export const amount = cellType<Money>('amount', (cell) => {
  if (typeof cell === 'number') {
    const value = moneyOf(cell);
    if (value === null) return { fault: 'not-an-amount' };
    return Math.abs(cell * 100 - value) < 1e-4 ? { value } : { value, as: asAmount(value) };
  }
  const read = typeof cell === 'string' ? readAmount(cell) : null;
  if (read === null) return { fault: 'not-an-amount' };
  if (read.kind === 'one') return { value: read.value, as: asAmount(read.value) };
  return asked(read.kind === 'numbers' ? read.values.map(asNumber) : read.values.map(asAmount));
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

/** One agreement's number. Where there may be several, `1,2` included, it is asked which. */
export const agreementRef: CellType<number> = {
  ...cellType<number>('agreement', (cell) => {
    const read = agreementNumbers(cell);
    const [only, ...others] = read?.numbers ?? [];
    if (read === null || only === undefined) return { fault: 'not-a-whole-number' };
    if (others.length > 0 || read.written === 'decimal') return asked(read.numbers.map(asNumber));
    return read.written === 'plain' ? { value: only } : { value: only, as: asNumber(only) };
  }),
  resolve: (value, { agreement }) => resolveOne(value, agreement),
};

/** Agreements' numbers apart by `;`. `1,2`, which a spreadsheet makes a decimal of, is asked about. */
export const agreementRefs: CellType<readonly number[]> = {
  ...cellType<readonly number[]>('agreements', (cell) => {
    const read = agreementNumbers(cell);
    if (read === null) return { fault: 'not-a-whole-number' };
    const as: ReadAs = { kind: 'text', text: read.numbers.join('; ') };
    if (read.written === 'decimal') return asked([as]);
    return read.written === 'plain' ? { value: read.numbers } : { value: read.numbers, as };
  }),
  resolve: (value, { agreement }) => resolveAll(value, agreement),
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

function agreementNumbers(cell: RawCell): AgreementNumbers | null {
  return typeof cell === 'string' || typeof cell === 'number' ? readAgreementNumbers(String(cell)) : null;
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
