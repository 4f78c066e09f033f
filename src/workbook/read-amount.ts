import { fromKronor, type Money } from './money';
import { readNumber } from './read-number';

/**
 * An amount that a text can mean: one, or several to be asked about. Of `212.800` the readings are bare numbers, since
 * one of them may have more decimals than an amount has.
 */
export type AmountReading =
  | { readonly kind: 'one'; readonly value: Money }
  | { readonly kind: 'amounts'; readonly values: readonly Money[] }
  | { readonly kind: 'numbers'; readonly values: readonly number[] };

const CURRENCY_BEFORE = /^(?:kr|sek)\.?\s*(?=[-\u2212\u2013\d])/i;
const CURRENCY_AFTER = /\s*(?:kronor|krona|kr\.?|sek|[:,.][-\u2212\u2013]{1,2})$/i;
const THOUSANDS = /\s*(?:tkr|tsek|kkr|ksek|tusen(?:\s+(?:kronor|kr))?)\.?$/i;
const MILLIONS = /\s*(?:mnkr|mkr|msek|mn(?:\s+kr)?|miljon(?:er)?(?:\s+(?:kronor|kr))?)\.?$/i;

/**
 * The amount that a text writes, with at most two decimals: `150 000 kr`, `150 000:-`, `SEK 150000,50`. Thousands and
 * millions in words, and an amount in brackets (minus in bookkeeping), are to be asked about. Null for anything else.
 */
export function readAmount(text: string): AmountReading | null {
  const bracketed = /^\(\s*(.*?)\s*\)$/.exec(text)?.[1];
  if (bracketed !== undefined) return timesEach(bracketed, [-1, 1]);
  if (THOUSANDS.test(text)) return timesEach(text.replace(THOUSANDS, ''), [1000]);
  if (MILLIONS.test(text)) return timesEach(text.replace(MILLIONS, ''), [1_000_000]);
  const read = readNumber(withoutCurrency(text));
  if (read?.kind === 'several') return { kind: 'numbers', values: read.values };
  const value = read === null ? null : moneyOf(read.value);
  return read === null || value === null || value / 100 !== read.value ? null : { kind: 'one', value };
}

// A billion kronor: far above any partnership, and low enough for a hundred thousand of them to add up exactly.
const LARGEST = 1e9;

/** Kronor rounded to whole öre, or null when the number is too large to be an amount here. */
export function moneyOf(kronor: number): Money | null {
  return Math.abs(kronor) <= LARGEST ? fromKronor(kronor) : null;
}

function timesEach(text: string, factors: readonly number[]): AmountReading | null {
  const read = readNumber(withoutCurrency(text));
  if (read === null) return null;
  const numbers = read.kind === 'one' ? [read.value] : read.values;
  const amounts = numbers.flatMap((value) => factors.map((factor) => moneyOf(value * factor)));
  const values = amounts.filter((value) => value !== null);
  return values.length === 0 ? null : { kind: 'amounts', values };
}

function withoutCurrency(text: string): string {
  return text.replace(CURRENCY_BEFORE, '').replace(CURRENCY_AFTER, '');
}
