import type { CellType } from './cell-type';
import type { CellProblem } from './meaning';

/** The least and the most that a number can plausibly be; of amounts in kronor. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/**
 * Numbers of a kind that stay within limits; what does not is a fault that gives them, and has no value, so that sums and
 * products of values are always exact. A number that is merely below `least`, and no larger in size than `most`, keeps
 * its value: the column's own rule knows more of it. `unit` is how many of the value make one of the limits' (öre in a krona).
 */
export function limited<T extends number>(type: CellType<T>, limits: Limits, unit = 1): CellType<T> {
  const problem = outside(limits);
  return {
    ...type,
    read: (cell) => {
      if (typeof cell === 'number' && isBeyond(cell, limits)) return problem;
      const read = type.read(cell);
      return 'value' in read && isBeyond(read.value / unit, limits) ? problem : read;
    },
  };
}

/** Whether a number is too large in size for its kind. Numbers that are not finite are none. */
export function isBeyond(value: number, { least, most }: Limits): boolean {
  // Every number of every row comes here, and hardly any is beyond: the sizes go first.
  return (value > most || (value < least && value < -most)) && Number.isFinite(value);
}

/** The problem that a number is outside the limits. */
export function outside({ least, most }: Limits): CellProblem {
  return { kind: 'out-of-range', least, most };
}
