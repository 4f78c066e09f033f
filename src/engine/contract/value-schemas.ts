/**
 * What the values of cells are, as schemas of zod's core; each is made when a cell of its kind is first read. All are of
 * its custom kind: in the core that kind alone has the type of its values, and the others add 6 kB to what each click
 * loads.
 */
import * as z from 'zod/v4/core';
import { parseIsoDate, type CivilDate } from '../values/civil-date';
import type { Money } from '../values/money';
import { once } from '../values/once';

/** The values that meet a condition. */
export function valuesThat<T>(isValue: (value: T) => boolean): z.$ZodType<T, T> {
  return z._custom<T>(z.$ZodCustom, isValue, undefined);
}

export const textSchema = once(() => valuesThat<string>(isText));
export const textsSchema = once(() => valuesThat<readonly string[]>((texts) => texts.every(isText)));
export const numberSchema = once(() => valuesThat<number>(Number.isFinite));
/** A whole number that a double holds exactly. */
export const wholeNumberSchema = once(() => valuesThat<number>(Number.isSafeInteger));
export const wholeNumbersSchema = once(() =>
  valuesThat<readonly number[]>((numbers) => numbers.every(Number.isSafeInteger)),
);
/** Whole öre. */
export const moneySchema = once(() => valuesThat<Money>(Number.isSafeInteger));
/** A day that exists, as `YYYY-MM-DD`. */
export const dateSchema = once(() => valuesThat<CivilDate>((day) => parseIsoDate(day) === day));

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
