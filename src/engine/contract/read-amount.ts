import { ambiguous, asAmount, asNumber, interpretReadings, type CellProblem, type Decoded } from './meaning';
import { isBeyond, outside, type Limits } from './limits';
import { fromKronor, type Money } from '../values/money';
import { readNumber } from './read-number';

const PROBLEM: CellProblem = { kind: 'not-an-amount' };

/** A billion kronor is more than any real amount, and low enough for ninety thousand of them to add up exactly. */
const AMOUNTS: Limits = { least: -1e9, most: 1e9 };

const CURRENCY_BEFORE = /^(?:kr|sek)\.?\s*(?=[-\u2212\u2013\d])/i;
const CURRENCY_AFTER = /\s*(?:kronor|krona|kr\.?|sek|[:,.][-\u2212\u2013]{1,2})$/i;

/** What may stand around a number, and what the number then is, or may be, to be multiplied with. */
const SCALED: readonly (readonly [written: RegExp, factors: readonly number[]])[] = [
  [/^\(\s*(.*?)\s*\)$/, [-1, 1]],
  [/^(.*?)\s*(?:tkr|tsek|kkr|ksek|tusen(?:\s+(?:kronor|kr))?)\.?$/is, [1000]],
  [/^(.*?)\s*(?:mnkr|mkr|msek|mn(?:\s+kr)?|miljon(?:er)?(?:\s+(?:kronor|kr))?)\.?$/is, [1_000_000]],
];

/** The amount that a number of kronor is, rounded to whole öre. */
export function amountOf(kronor: number): Decoded<Money> {
  return isAmount(kronor) ? { value: fromKronor(kronor) } : problemOf([kronor]);
}

/**
 * The amount that a text writes, with at most two decimals: `150 000 kr`, `150 000:-`, `SEK 150000,50`, `150 tkr`. An
 * amount in brackets (minus in bookkeeping) is ambiguous. Of `212.800` the readings are
 * bare numbers, since one of them may have more decimals than an amount has.
 */
export function readAmount(text: string): Decoded<Money> {
  for (const [written, factors] of SCALED) {
    const part = written.exec(text)?.[1];
    if (part === undefined) continue;
    const numbers = numbersOf(part).flatMap((value) => factors.map((factor) => value * factor));
    const amounts = numbers.filter(isAmount).map(fromKronor);
    return interpretReadings(amounts, asAmount, problemOf(numbers));
  }
  const [kronor, ...others] = numbersOf(text);
  if (kronor === undefined) return PROBLEM;
  if (others.length > 0) return { ...ambiguous([kronor, ...others].map(asNumber)), more: 'kronor' };
  const read = amountOf(kronor);
  if ('value' in read && read.value / 100 !== kronor) return PROBLEM;
  return read;
}

function problemOf(numbers: readonly number[]): CellProblem {
  return numbers.some((kronor) => isBeyond(kronor, AMOUNTS)) ? outside(AMOUNTS) : PROBLEM;
}

function isAmount(kronor: number): boolean {
  return Number.isFinite(kronor) && !isBeyond(kronor, AMOUNTS);
}

function numbersOf(text: string): readonly number[] {
  return readNumber(text.replace(CURRENCY_BEFORE, '').replace(CURRENCY_AFTER, ''));
}
