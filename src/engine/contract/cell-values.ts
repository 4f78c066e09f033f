/**
 * What the values of cells are, as conditions and as schemas of zod's core; a schema is made when a value of its kind is
 * first encoded. All are of its custom kind: in the core that kind alone has the type of its values, and the others add 6 kB
 * to what each click loads.
 */
import * as z from 'zod/v4/core';
import { parseIsoDate, type CivilDate } from '../values/civil-date';
import type { Money } from '../values/money';
import { once } from '../values/once';

/** The values of a kind, by the condition that each meets. */
export interface Values<T> {
  readonly has: (value: T) => boolean;
  readonly schema: () => z.$ZodType<T, T>;
}

/** The values that meet a condition. */
export function valuesThat<T>(has: (value: T) => boolean): Values<T> {
  return { has, schema: once(() => z._custom<T>(z.$ZodCustom, has, undefined)) };
}

export const textValues = valuesThat<string>(isText);
export const textsValues = valuesThat<readonly string[]>((texts) => texts.every(isText));
export const numberValues = valuesThat<number>(Number.isFinite);
/** A whole number that a double holds exactly. */
export const wholeNumberValues = valuesThat<number>(Number.isSafeInteger);
export const wholeNumbersValues = valuesThat<readonly number[]>((numbers) =>
  numbers.every(Number.isSafeInteger),
);
/** Whole öre. */
export const moneyValues = valuesThat<Money>(Number.isSafeInteger);
/** A day that exists, as `YYYY-MM-DD`. */
export const dateValues = valuesThat<CivilDate>((day) => parseIsoDate(day) === day);

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
