import type { ReadAs } from '../finding';
import { folded } from './clean-text';
import type { Agreement, Party, Programme } from './workbook';

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
  if (lookup === null) return { value: item, unknown: [], target: '' };
  const found = lookup.find(item);
  if (found === null) return { value: null, unknown: [String(item)], target: lookup.sheet };
  const resolved = { value: found.value, unknown: [], target: lookup.sheet };
  return found.exact ? resolved : { ...resolved, as: { kind: 'text', text: String(found.value) } };
}

/** Finds each of several references; those found are kept even when others are not. */
export function resolveAll<T extends string | number>(
  items: readonly T[],
  lookup: Lookup<T> | null,
): Resolution<readonly T[]> {
  const each = items.map((item) => resolveOne(item, lookup));
  const value = [...new Set(each.flatMap((one) => (one.value === null ? [] : [one.value])))];
  const resolved = {
    value: value.length === 0 ? null : value,
    unknown: each.flatMap((one) => one.unknown),
    target: lookup?.sheet ?? '',
  };
  const told = each.some((one) => one.as !== undefined);
  return told ? { ...resolved, as: { kind: 'text', text: value.join('; ') } } : resolved;
}

/** Parties by Part-ID, registered name or former name; the value is the Part-ID. Null when no party has an ID. */
export function partyLookup(sheet: string, parties: readonly Party[]): Lookup<string> | null {
  const byName = new Map<string, { id: string; names: readonly string[] }>();
  for (const party of parties) {
    const id = party.id.value;
    if (id === null) continue;
    const names = [id, party.name.value, party.formerName.value].filter((name) => name !== null);
    for (const name of names) if (!byName.has(folded(name))) byName.set(folded(name), { id, names });
  }
  if (byName.size === 0) return null;
  return {
    sheet,
    find: (item) => {
      const found = byName.get(folded(item));
      return found ? { value: found.id, exact: found.names.includes(item) } : null;
    },
  };
}

/** Agreements by number. Null when no agreement has a number. */
export function agreementLookup(sheet: string, agreements: readonly Agreement[]): Lookup<number> | null {
  const numbers = new Set(agreements.flatMap(({ number }) => (number.value === null ? [] : [number.value])));
  if (numbers.size === 0) return null;
  return { sheet, find: (item) => (numbers.has(item) ? { value: item, exact: true } : null) };
}

/**
 * Programmes by name; the value is the name as its tab spells it. The tab may be missing without a finding of its own,
 * so having no programme makes every reference unknown; null only when rows stand there without readable names.
 */
export function programmeLookup(sheet: string, programmes: readonly Programme[]): Lookup<string> | null {
  const names = programmes.flatMap(({ name }) => (name.value === null ? [] : [name.value]));
  if (names.length === 0 && programmes.length > 0) return null;
  const byName = new Map([...names].reverse().map((name) => [folded(name), name]));
  return {
    sheet,
    find: (item) => {
      const value = byName.get(folded(item));
      return value === undefined ? null : { value, exact: value === item };
    },
  };
}
