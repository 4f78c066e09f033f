/**
 * What pages send with a command is read here, and nowhere else. It comes from a browser, so it can be any JSON: each
 * reader answers null for a value of the wrong shape, and keeps nothing that it does not know.
 */
import type { Place } from '../values/place';
import type { GenerateOptions } from './generate-report';
import { isObject } from './record-format';

/** Reads one argument; null when it has the wrong shape. */
export type ArgumentReader<Value> = (given: unknown) => Value | null;

/** A reader for each argument of a command, in order. */
export type ArgumentReaders<Arguments extends readonly unknown[]> = {
  readonly [Index in keyof Arguments]: ArgumentReader<Arguments[Index]>;
};

/** The arguments of a command; null when one has the wrong shape. What is given beyond them is left out. */
export function readArguments<Arguments extends readonly unknown[]>(
  readers: ArgumentReaders<Arguments>,
  given: readonly unknown[],
): Arguments | null;
export function readArguments(
  readers: readonly ArgumentReader<unknown>[],
  given: readonly unknown[],
): readonly unknown[] | null {
  const values = readers.map((read, index) => read(given[index]));
  return values.includes(null) ? null : values;
}

/** Any text. */
export function text(given: unknown): string | null {
  return typeof given === 'string' ? given : null;
}

/** A whole number that is not negative. */
export function wholeNumber(given: unknown): number | null {
  return typeof given === 'number' && Number.isSafeInteger(given) && given >= 0 ? given : null;
}

/** A cell. */
export function place(given: unknown): Place | null {
  if (!isObject(given)) return null;
  const [tab, row, column] = [text(given['tab']), wholeNumber(given['row']), wholeNumber(given['column'])];
  return tab === null || row === null || column === null ? null : { tab, row, column };
}

/**
 * How to make a report; when nothing is given, the one that is there already counts, and there is nobody to ask about
 * warnings.
 */
export function generateOptions(given: unknown): GenerateOptions | null {
  if (given === undefined || given === null) return { again: false, confirmed: true };
  if (!isObject(given)) return null;
  const { again, confirmed = false } = given;
  return typeof again === 'boolean' && typeof confirmed === 'boolean' ? { again, confirmed } : null;
}
