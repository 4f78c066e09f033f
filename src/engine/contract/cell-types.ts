/**
 * The kinds of cells that any workbook may have. Reading is tolerant, and says so: a value that was not plainly written
 * is reported to the officer as it was read, and what can mean several things is a fault that lists them. Nothing is
 * guessed.
 */
import type { ReadAs } from '../checks/finding';
import type { CivilDate } from '../values/civil-date';
import { normaliseText } from '../values/clean-text';
import type { Money } from '../values/money';
import { once } from '../values/once';
import { cellText } from './cell';
import { cellType, type CellForm, type CellType } from './cell-type';
import { limited } from './limits';
import { ambiguous, asAmount, asNumber, asText, interpretReadings, type CellProblem } from './meaning';
import { amountOf, readAmount } from './read-amount';
import { readDate, readShortDate } from './read-date';
import { readNumber, readNumberWord } from './read-number';
import {
  dateValues,
  moneyValues,
  numberValues,
  textValues,
  textsValues,
  valuesThat,
  wholeNumberValues,
} from './cell-values';
import { readWrittenForm } from './written-form';

const textForm: CellForm<string> = {
  kind: 'text',
  value: textValues,
  decode: (cell) => ({ value: cellText(cell) }),
  encode: (value) => value,
  isPlain: () => true,
};

export const text = cellType(textForm);

/**
 * A text in a form of its own: `tidy` answers how it is to be written, which is understood and reported where the cell has
 * it otherwise.
 */
export function tidyText(tidy: (written: string) => string): CellType<string> {
  return cellType({
    ...textForm,
    decode: (cell) => ({ value: tidy(cellText(cell)) }),
    isPlain: (cell, value) => cellText(cell) === value,
  });
}

/** A word that the report uses as it stands. "Ja" and "Nej", or a box that is ticked or not, are answers and no words. */
export function wordForm(example: string): CellType<string> {
  return cellType({
    ...textForm,
    decode: (cell) => {
      const value = cellText(cell);
      return /^(?:ja|j|nej|n|x|sant|falskt|true|false)\.?$/i.test(value)
        ? { kind: 'not-a-word', example }
        : { value };
    },
  });
}

/** Several texts, apart by `;` or line breaks. */
export const texts = cellType<readonly string[]>({
  kind: 'texts',
  value: textsValues,
  decode: (cell) => ({ value: splitItems(cellText(cell)) }),
  encode: joinItems,
  isPlain: () => true,
});

// Of a million rows of such numbers the sum is exact.
const NUMBERS = { least: -1e9, most: 1e9 };

/** What people write after a whole number of what they count. */
const COUNTED = /\s*(?:st\.?|stycken|år|dagar|timmar|tim\.?|gånger|ggr|personer|pers\.?)$/i;

const anyWholeNumber = cellType<number>({
  kind: 'whole-number',
  value: wholeNumberValues,
  decode: (cell) => {
    const problem: CellProblem = { kind: 'not-a-whole-number' };
    if (typeof cell === 'number') return Number.isSafeInteger(cell) ? { value: cell } : problem;
    const bare = cellText(cell).replace(COUNTED, '');
    const read = readNumber(bare);
    const values = read.length > 0 ? read : readNumberWord(bare);
    return values.length > 1 || values.every(Number.isSafeInteger)
      ? interpretReadings(values, asNumber, problem)
      : problem;
  },
  encode: (value) => value,
});

/** A whole number up to a billion. `3 st`, `12 år` and `tre` are understood and reported. */
export const wholeNumber = limited(anyWholeNumber, NUMBERS);

const anyNumber = cellType<number>({
  kind: 'number',
  value: numberValues,
  decode: (cell) => {
    const problem: CellProblem = { kind: 'not-a-number' };
    if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : problem;
    const { bare, isPercent } = withoutPercent(cellText(cell));
    const [time, hours, minutes] = /^(\d+):([0-5]\d)(?::00)?$/.exec(bare) ?? [];
    if (time !== undefined)
      return ambiguous([asNumber(Number(hours) + Math.round(Number(minutes) / 0.6) / 100)]);
    const values = readNumber(bare);
    const [value] = values;
    return isPercent && value !== undefined && values.length === 1
      ? ambiguous([value, Number((value / 100).toPrecision(12))].map(asNumber))
      : interpretReadings(values, asNumber, problem);
  },
  encode: (value) => value,
});

/**
 * A number up to a billion, with or without decimals. A percentage in words is ambiguous: 41 percent may be meant as 41
 * or as 0,41. So is a duration, `8:30`, which may be meant as 8,5.
 */
export const number = limited(anyNumber, NUMBERS);

const anyPercentage = cellType<number>({
  kind: 'percentage',
  value: numberValues,
  decode: (cell) => {
    const problem: CellProblem = { kind: 'not-a-number' };
    if (typeof cell === 'number' && !Number.isFinite(cell)) return problem;
    const { bare, isPercent } = withoutPercent(cellText(cell));
    const values = typeof cell === 'number' ? [cell] : readNumber(bare);
    const [value = 0] = values;
    return !isPercent && values.length === 1 && value !== 0 && Math.abs(value) < 1
      ? ambiguous([asPercent(Number((value * 100).toPrecision(12))), asPercent(value)])
      : interpretReadings(values, asPercent, problem);
  },
  encode: (value) => value,
  readAs: asPercent,
});

/**
 * A number of percent, up to a billion. `40 %` is understood as 40 and reported. A number below one is ambiguous: a
 * spreadsheet keeps 40 % as 0,4, and so may the officer have written it.
 */
export const percentage = limited(anyPercentage, NUMBERS);

/** A part of the whole: 0,75. `75 %` is understood as it and reported. */
export const share = cellType<number>({
  kind: 'share',
  value: numberValues,
  decode: (cell) => {
    if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell };
    const { bare, isPercent } = withoutPercent(cellText(cell));
    const values = readNumber(bare).map((value) =>
      isPercent ? Number((value / 100).toPrecision(12)) : value,
    );
    return interpretReadings(values, asNumber, { kind: 'not-a-number' });
  },
  encode: (value) => value,
});

/** Whether what is written of a unit says that the number is of percent. */
export function isOfPercent(unit: string): boolean {
  return /%|procent(?!enhet)/i.test(unit);
}

function withoutPercent(written: string): { readonly bare: string; readonly isPercent: boolean } {
  const bare = written.replace(/\s*(?:%|procent)$/i, '');
  return { bare, isPercent: bare !== written };
}

function asPercent(value: number): ReadAs {
  return asText(`${cellText(value)} procent`);
}

/**
 * An amount up to a billion kronor with at most two decimals. Text such as `150 000 kr` and `150 tkr` is understood and
 * reported, `212.800` is ambiguous. A number with more decimals, as a formula gives, is rounded to whole öre and reported.
 */
export const amount = cellType<Money>({
  kind: 'amount',
  value: moneyValues,
  decode: (cell) => (typeof cell === 'number' ? amountOf(cell) : readAmount(cellText(cell))),
  encode: (ore) => ore / 100,
  isPlain: (cell, ore) => typeof cell === 'number' && Math.abs(cell * 100 - ore) < 1e-4,
  readAs: asAmount,
});

/** A day. One whose year has two digits is asked about. A bare number is a date that lost its format, and is not taken for one unless it reads as `20190601`. */
export const civilDate = cellType<CivilDate>({
  kind: 'date',
  value: dateValues,
  decode: (cell) => {
    const value = readDate(cellText(cell));
    if (value !== null) return { value };
    const days = readShortDate(cellText(cell));
    return days.length === 0
      ? { kind: 'not-a-date' }
      : ambiguous(days.map((date) => ({ kind: 'date', date })));
  },
  encode: (date) => ({ date }),
  isPlain: (cell) => typeof cell === 'object',
});

/** An absolute http(s) address. */
export const url = cellType({
  ...textForm,
  kind: 'url',
  decode: (cell) => {
    const value = cellText(cell);
    return /^https?:\/\/[^\s/?#]+\.[^\s]+$/i.test(value) ? { value } : { kind: 'not-a-link' };
  },
});

/** How something is written (`written-form`), as the officer typed it. */
export const pattern = cellType({
  ...textForm,
  kind: 'pattern',
  decode: (cell) => {
    const value = cellText(cell);
    return readWrittenForm(value) === null ? { kind: 'not-a-pattern' } : { value };
  },
});

/** What a formula of the workbook's own gives, which is never read. */
export const computedValue: CellType<string> = { ...text, kind: 'computed' };

/**
 * A choice from a closed list, in any case, spacing or dash. The `synonyms` and another inflection ("Genomfört" of
 * "Genomförd") are understood and reported. What `hints` has beside a word, or else
 * what begins as the words do or has them in it, is asked about.
 */
export function oneOf<const V extends readonly string[]>(
  values: V,
  synonyms: Readonly<Record<string, V[number]>> = {},
  hints: readonly (readonly [words: RegExp, meant: V[number]])[] = [],
): CellType<V[number]> {
  const byName = once(
    () =>
      new Map<string, V[number]>([
        ...Object.entries(synonyms),
        ...values.map((value): [string, V[number]] => [normaliseText(value), value]),
      ]),
  );
  const type = cellType<V[number]>({
    kind: 'list',
    value: valuesThat<V[number]>((value) => values.includes(value)),
    decode: (cell) => {
      const name = normaliseText(cellText(cell)).replace(/[.!]+$/, '');
      const value = byName().get(name) ?? only(values.filter((each) => stems(each) === stems(name)));
      if (value !== undefined) return { value };
      const hinted = hints.flatMap(([words, meant]) => (words.test(name) ? [meant] : []));
      const withWords = (isSo: (each: string) => boolean) =>
        name.length > 3 ? values.filter((each) => isSo(normaliseText(each))) : [];
      const meant =
        [
          hinted,
          withWords((each) => each.startsWith(name)),
          withWords((each) => ` ${each} `.includes(` ${name} `)),
        ].find(({ length }) => length > 0) ?? [];
      return meant.length > 0 ? ambiguous(meant.map(asText)) : { kind: 'not-in-list', allowed: values };
    },
    encode: (value) => value,
    isPlain: (cell, value) => normaliseText(cellText(cell)) === normaliseText(value),
  });
  return { ...type, values };
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** The words without the ending by which a participle agrees: uppfyllt, uppfylld, uppfyllda. */
function stems(name: string): string {
  return normaliseText(name)
    .replace(/^ej /, 'inte ')
    .replace(/(?<=\p{L}{4})(?:da|d|t)(?!\p{L})/gu, '');
}

/** The items of a cell, apart by `;` or line breaks. */
export function splitItems(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The items as one cell. */
export function joinItems(items: readonly (string | number)[]): string {
  return items.join('; ');
}
