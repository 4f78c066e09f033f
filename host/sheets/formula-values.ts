/** A value inside a formula; null is an empty cell, a date its serial. */
export type Scalar = string | number | boolean | null;

/**
 * The values of an argument: of one cell or of a range. Only those that are there are listed, each with its place in the
 * range, counted from 0 row by row; all other places are empty.
 */
export interface Values {
  readonly size: number;
  readonly filled: readonly (readonly [place: number, value: Scalar])[];
}

/** An argument that is worked out when it is asked for. */
export type Lazy = () => Values;

/** A single value. */
export function one(value: Scalar): Values {
  return { size: 1, filled: value === null ? [] : [[0, value]] };
}

/** The value of an argument that is to be one: its first. */
export function first({ filled }: Values): Scalar {
  const [start] = filled;
  return start?.[0] === 0 ? start[1] : null;
}
