/** A value inside a formula; null is an empty cell, a date its serial. */
export type Scalar = string | number | boolean | null;

/**
 * The values of an argument: of one cell or of a range. Only those that are there are listed, each with its place in the
 * range, counted from 0 row by row; all other places are empty.
 */
export interface Values {
  readonly size: number;
  readonly values: readonly Scalar[];
  readonly places: readonly number[];
}

/** An argument that is worked out when it is needed. */
export type Lazy = () => Values;

/** No value at all. */
export const nothing: Values = { size: 0, values: [], places: [] };

const start = [0];

/** A single value. */
export function one(value: Scalar): Values {
  return value === null ? { ...nothing, size: 1 } : { size: 1, values: [value], places: start };
}

/** The value of an argument that is to be one: its first. */
export function first({ values: [value = null], places }: Values): Scalar {
  return places[0] === 0 ? value : null;
}
