import { normaliseText } from '../values/clean-text';
import { grouped } from '../values/grouped';

/** What a tab answers to those that refer to it: the value that a reference stands for. */
export interface Lookup<T extends string | number = string | number> {
  readonly sheet: string;
  readonly find: (item: T) => T | null;
  /** What stands in the tab's key cells that could not be read. The same words elsewhere have the same cause. */
  readonly unread: readonly string[];
}

/**
 * The tabs that others refer to, by the lookup's name. None where the tab cannot answer for a reason that has its own
 * finding (the tab or its key column is missing): then what a cell says is taken as it stands, and the one fault gives
 * one finding.
 */
export type References = Readonly<Record<string, Lookup | null>>;

/** For tabs that refer to no other. */
export const NO_REFERENCES: References = {};

/**
 * What a reference came to. `value` holds the references that were found, null when there was none; `unknown` lists
 * the others.
 */
export interface Resolution<T> {
  readonly value: T | null;
  readonly unknown: readonly string[];
  readonly target: string;
}

/**
 * The rows of a tab by the names that each has, the first of which is the value. Null when no row has a value
 * and the lack has a finding of its own: the tab is required, or has rows. An optional tab without rows knows nothing,
 * so every reference to it is unknown. Of two rows with the same name, the first is found. While a key could not be read
 * (`unread`), a reference that no row answers may be to that row, and is taken as it stands. What a row is `called` counts
 * where no other is called so.
 */
export function rowLookup(
  sheet: { readonly name: string; readonly required: boolean },
  rows: readonly (readonly (string | number | null)[])[],
  unread: readonly string[] = [],
  called: readonly (readonly (string | number | null)[])[] = [],
): Lookup | null {
  const known = rows.flatMap(([value = null, ...otherNames]) =>
    value === null
      ? []
      : [{ value, names: [value, ...otherNames].flatMap((name) => name ?? []).map(String) }],
  );
  if (known.length === 0 && unread.length === 0 && (sheet.required || rows.length > 0)) return null;
  const byName = new Map(
    [...known]
      .reverse()
      .flatMap(({ value, names }) => names.map((name) => [normaliseText(name), value] as const)),
  );
  const byCall = grouped(
    rows.flatMap(([value = null], row) =>
      value === null ? [] : (called[row] ?? []).flatMap((call) => (call === null ? [] : { value, call })),
    ),
    ({ call }) => normaliseText(String(call)),
  );
  const calledSo = (name: string): string | number | null => {
    const values = new Set(byCall.get(name)?.map(({ value }) => value));
    const [value = null] = values.size === 1 ? values : [];
    return value;
  };
  const find = (name: string) => byName.get(name) ?? calledSo(name);
  return {
    sheet: sheet.name,
    unread,
    find: (item) => find(normaliseText(String(item))) ?? (unread.length > 0 ? item : null),
  };
}

/** Finds each of several references; those found are kept even when others are not. */
export function resolveAll<T extends string | number>(
  items: readonly T[],
  lookup: Lookup<T> | null,
): Resolution<readonly T[]> {
  const each = items.map((item) => ({
    item,
    found: lookup === null ? item : lookup.find(item),
  }));
  const value = [...new Set(each.flatMap(({ found }) => (found === null ? [] : [found])))];
  return {
    value: value.length === 0 ? null : value,
    unknown: each.flatMap(({ item, found }) => (found === null ? [String(item)] : [])),
    target: lookup?.sheet ?? '',
  };
}
