/**
 * The kinds of cells in the workbook contract, each read from a raw, cleaned, non-empty cell to what it means.
 * Reading is tolerant, and says so: a value that was not plainly written carries `as`, which is told to the officer,
 * and what can mean several things is a fault that asks. Nothing is guessed.
 */
import { once } from '../once';
import type { RawCell } from './cell';
import type { CivilDate } from './civil-date';
import { folded } from './clean-text';
import { yesNo } from './lists';
import { asked, asNumber, asText, understood, type CellProblem, type Meaning } from './meaning';
import type { Money } from './money';
import { readAgreementNumbers } from './read-agreement-numbers';
import { amountOf, readAmount } from './read-amount';
import { readDate } from './read-date';
import { readNumber, readNumberWord } from './read-number';
import { resolveAll, resolveOne, type References, type Resolution } from './references';

/** A kind of cell: how a raw cell is read to a value, and how a value that refers to another tab is found there. */
export interface CellType<T> {
  readonly kind: string;
  /** What a cleaned cell that is not empty means, or why it cannot be read. */
  readonly read: (cell: RawCell) => Meaning<T> | CellProblem;
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
  const problem: CellProblem = { fault: 'not-a-whole-number' };
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? { value: cell } : problem;
  const bare = cellText(cell).replace(/\s*(?:st\.?|stycken)$/i, '');
  const read = readNumber(bare);
  const values = read.length > 0 ? read : readNumberWord(bare);
  return values.length > 1 || values.every(Number.isSafeInteger)
    ? understood(values, asNumber, problem)
    : problem;
});

/** A number with or without decimals. A percentage in words is asked about: 41 percent may be meant as 41 or as 0,41. */
export const number = cellType<number>('number', (cell) => {
  const problem: CellProblem = { fault: 'not-a-number' };
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : problem;
  const written = cellText(cell);
  const bare = written.replace(/\s*(?:%|procent)$/i, '');
  const values = readNumber(bare);
  const [value] = values;
  return bare !== written && value !== undefined && values.length === 1
    ? asked([value, Number((value / 100).toPrecision(12))].map(asNumber))
    : understood(values, asNumber, problem);
});

/**
 * An amount in kronor with at most two decimals. Text such as `150 000 kr` is understood and told, `150 tkr` and
 * `212.800` are asked about. A number with more decimals, as a formula gives, is rounded to whole öre and told.
 */
export const amount = cellType<Money>('amount', (cell) =>
  typeof cell === 'number' ? amountOf(cell) : readAmount(cellText(cell)),
);

/** A day. A bare number is a date that lost its format, and is not taken for one unless it reads as `20190601`. */
export const civilDate = cellType<CivilDate>('date', (cell) => {
  const day = readDate(cellText(cell));
  if (day === null) return { fault: 'not-a-date' };
  return typeof cell === 'object' ? { value: day } : { value: day, as: { kind: 'date', date: day } };
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

/** What a formula of the workbook's own gives, which is never read. */
export const computedValue: CellType<string> = { ...text, kind: 'computed' };

/** One agreement's number. Where there may be several, `1,2` included, it is asked which. */
export const agreementRef: CellType<number> = {
  ...cellType<number>('agreement', (cell) => {
    const { numbers, written } = readAgreementNumbers(cellText(cell));
    if (written === 'decimal') return asked(numbers.map(asNumber));
    const read = understood(numbers, asNumber, { fault: 'not-a-whole-number' });
    return 'value' in read && written === 'plain' ? { value: read.value } : read;
  }),
  resolve: (value, { agreement }) => resolveOne(value, agreement),
};

/** Agreements' numbers apart by `;`. `1,2`, which a spreadsheet makes a decimal of, is asked about. */
export const agreementRefs: CellType<readonly number[]> = {
  ...cellType<readonly number[]>('agreements', (cell) => {
    const { numbers, written } = readAgreementNumbers(cellText(cell));
    if (numbers.length === 0) return { fault: 'not-a-whole-number' };
    const as = asText(numbers.join('; '));
    if (written === 'decimal') return asked([as]);
    return written === 'plain' ? { value: numbers } : { value: numbers, as };
  }),
  resolve: (value, { agreement }) => resolveAll(value, agreement),
};

/** A party by Part-ID or name; the value is the Part-ID. */
export const partyRef: CellType<string> = {
  ...text,
  kind: 'party',
  resolve: (value, { party }) => resolveOne(value, party),
};

/** Parties by Part-ID or name, apart by `;`. `P1, P2` and `P1 och P2` are understood when all the parts are parties. */
export const partyRefs: CellType<readonly string[]> = {
  ...texts,
  kind: 'parties',
  resolve: (value, { party }) => {
    const read = resolveAll(value, party);
    if (read.unknown.length === 0) return read;
    const parts = value.flatMap((item) => severalOf(item.replace(/,|\s+(?:och|&)\s+/g, ';')));
    const apart = resolveAll(parts, party);
    return apart.unknown.length > 0 ? read : { ...apart, as: asText(apart.value?.join('; ') ?? '') };
  },
};

/** A programme by name; the value is the name as its own tab spells it. */
export const programmeRef: CellType<string> = {
  ...text,
  kind: 'programme',
  resolve: (value, { programme }) => resolveOne(value, programme),
};

/** A choice from a closed list; another case, spacing or dash is understood and told, as are the `synonyms`. */
export function oneOf<const V extends readonly string[]>(
  values: V,
  synonyms: Readonly<Record<string, V[number]>> = {},
): CellType<V[number]> {
  const byFolded = once(
    () =>
      new Map<string, V[number]>([
        ...Object.entries(synonyms),
        ...values.map((value): [string, V[number]] => [folded(value), value]),
      ]),
  );
  const type = cellType<V[number]>('list', (cell) => {
    const written = cellText(cell);
    const value = byFolded().get(folded(written));
    if (value === undefined) return { fault: 'not-in-list', allowed: values };
    return value === written ? { value } : { value, as: asText(value) };
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

function cellType<T>(kind: string, read: CellType<T>['read']): CellType<T> {
  return { kind, read };
}

function severalOf(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
