import type { CellType } from './cell-type';
import { resolveAll, type Lookup, type References } from './lookup';

/** A cell that refers to one row of another tab; the value is the row's key as that tab spells it. */
export function reference<T extends string | number>(type: CellType<T>, refersTo: string): CellType<T> {
  return {
    ...type,
    refersTo,
    resolve: (value, references) => {
      const resolved = resolveAll([value], lookupFor<T>(references, refersTo));
      return { ...resolved, value: resolved.value?.[0] ?? null };
    },
  };
}

/**
 * A cell that refers to several rows of another tab. Where not all are known, and each can be split by
 * `splitKnown` into parts that are, those are what the cell means.
 */
export function references<T extends string | number>(
  type: CellType<readonly T[]>,
  refersTo: string,
  splitKnown?: (item: T, isKnown: (part: T) => boolean) => readonly T[] | null,
): CellType<readonly T[]> {
  return {
    ...type,
    refersTo,
    resolve: (value, known) => {
      const lookup = lookupFor<T>(known, refersTo);
      const resolved = resolveAll(value, lookup);
      if (resolved.unknown.length === 0 || splitKnown === undefined || lookup === null) return resolved;
      const apart = value.map((item) => splitKnown(item, (part) => lookup.find(part) !== null));
      return apart.every((parts) => parts !== null) ? resolveAll(apart.flat(), lookup) : resolved;
    },
  };
}

function lookupFor<T extends string | number>(references: References, name: string): Lookup<T> | null {
  // A lookup's values are of the type of its key column, which those who refer to it have too.
  return (references[name] ?? null) as Lookup<T> | null;
}
