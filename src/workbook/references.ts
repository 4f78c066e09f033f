import type { ReadAs } from '../finding';
import { folded } from './clean-text';
import { asText } from './meaning';

/** What another tab can be asked for: the value that a reference stands for, and whether it was spelled exactly so. */
export interface Lookup<T> {
  readonly sheet: string;
  readonly find: (item: T) => { readonly value: T; readonly exact: boolean } | null;
}

/**
 * The tabs that others refer to. Null where the tab cannot answer for a reason that has its own finding (the tab or
 * its key column is missing): then what a cell says is taken as it stands, and the one fault gives one finding.
 */
export interface References {
  readonly party: Lookup<string> | null;
  readonly agreement: Lookup<number> | null;
  readonly programme: Lookup<string> | null;
}

/** For tabs that refer to no other. */
export const NO_REFERENCES: References = { party: null, agreement: null, programme: null };

/**
 * What a reference came to. `value` holds the references that were found, null when there was none; `unknown` tells
 * the others; `as` is set when the cell was not spelled as the tab spells it.
 */
export interface Resolution<T> {
  readonly value: T | null;
  readonly unknown: readonly string[];
  readonly target: string;
  readonly as?: ReadAs;
}

/** Finds one reference. */
export function resolveOne<T extends string | number>(item: T, lookup: Lookup<T> | null): Resolution<T> {
  const resolved = resolveAll([item], lookup);
  return { ...resolved, value: resolved.value?.[0] ?? null };
}

/** Finds each of several references; those found are kept even when others are not. */
export function resolveAll<T extends string | number>(
  items: readonly T[],
  lookup: Lookup<T> | null,
): Resolution<readonly T[]> {
  const each = items.map((item) => ({
    item,
    found: lookup === null ? { value: item, exact: true } : lookup.find(item),
  }));
  const value = [...new Set(each.flatMap(({ found }) => (found === null ? [] : [found.value])))];
  return {
    value: value.length === 0 ? null : value,
    unknown: each.flatMap(({ item, found }) => (found === null ? [String(item)] : [])),
    target: lookup?.sheet ?? '',
    ...(each.some(({ found }) => found?.exact === false) && { as: asText(value.join('; ')) }),
  };
}

/** What one cell of a row holds; null when it is empty or could not be read. */
interface Held<T> {
  readonly value: T | null;
}

interface PartyNames {
  readonly id: Held<string>;
  readonly name: Held<string>;
  readonly formerName: Held<string>;
}

/** Parties by Part-ID, registered name or former name; the value is the Part-ID. Null when no party has an ID. */
export function partyLookup(sheet: string, parties: readonly PartyNames[]): Lookup<string> | null {
  const known = parties.flatMap(({ id, name, formerName }) =>
    id.value === null ? [] : [named(id.value, name.value, formerName.value)],
  );
  return known.length === 0 ? null : lookup(sheet, known);
}

/** Agreements by number. Null when no agreement has a number. */
export function agreementLookup(
  sheet: string,
  agreements: readonly { readonly number: Held<number> }[],
): Lookup<number> | null {
  const known = agreements.flatMap(({ number }) => (number.value === null ? [] : [named(number.value)]));
  return known.length === 0 ? null : lookup(sheet, known);
}

/**
 * Programmes by name; the value is the name as its tab spells it. The tab may be missing without a finding of its own,
 * so having no programme makes every reference unknown; null only when rows stand there without readable names.
 */
export function programmeLookup(
  sheet: string,
  programmes: readonly { readonly name: Held<string> }[],
): Lookup<string> | null {
  const known = programmes.flatMap(({ name }) => (name.value === null ? [] : [named(name.value)]));
  return known.length === 0 && programmes.length > 0 ? null : lookup(sheet, known);
}

interface Named<T> {
  readonly value: T;
  readonly names: readonly string[];
}

function named<T extends string | number>(value: T, ...otherNames: readonly (string | null)[]): Named<T> {
  return { value, names: [String(value), ...otherNames.filter((name) => name !== null)] };
}

/** Finds by any of the names; of two that have the same name, the first. */
function lookup<T extends string | number>(sheet: string, known: readonly Named<T>[]): Lookup<T> {
  const byName = new Map(
    [...known].reverse().flatMap((one) => one.names.map((name) => [folded(name), one] as const)),
  );
  return {
    sheet,
    find: (item) => {
      const found = byName.get(folded(String(item)));
      return found ? { value: found.value, exact: found.names.includes(String(item)) } : null;
    },
  };
}
