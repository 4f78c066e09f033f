import type { Finding } from '../checks/finding';
import { renamedSheets, withoutRenamedSheets } from './renamed-tabs';
import type { RawSheet } from './cell';
import type { Entry, SheetDefinition } from './column';
import { maskSheets, type PlacedNumber } from './identity-numbers-in-sheets';
import { splitItems } from './cell-types';
import { matchTabs } from './match-tabs';
import { nearTabs } from './near-tabs';
import { isBlank } from './read-cell';
import { readKeys } from './read-keys';
import { readTable } from './read-table';
import { readTexts } from './read-texts';
import { rowLookup, type Lookup, type References } from './lookup';
import type { LookupDefinition, Tab, TableDefinition, Tabs, WorkbookOf } from './tabs';

/**
 * A sheet of the contract as the workbook has it: `tab` is the name of its tab as the workbook spells it, the
 * contract's own where there is none, and `empty` says whether nothing is filled in there.
 */
export interface SheetState {
  readonly name: string;
  readonly tab: string;
  readonly empty: boolean;
  /** Whether a workbook must have it. */
  readonly required: boolean;
}

/** The workbook and what was found while reading it; `isRecognised` is false when no tab of the contract was found. */
export interface WorkbookReading<T extends Tabs> {
  readonly workbook: WorkbookOf<T>;
  /** Every sheet of the contract, in its order. */
  readonly sheets: readonly SheetState[];
  /** The tabs that are no input: the contract does not know them, or another tab stands for the same sheet. */
  readonly otherTabs: readonly RawSheet[];
  readonly findings: readonly Finding[];
  /** Where identity numbers stand, on tabs that are no input too. Those that are certain are nowhere in the workbook. */
  readonly identityNumbers: readonly PlacedNumber[];
  readonly isRecognised: boolean;
}

/** What a tab holds, what was found while reading it, and what it answers to those that refer to it. */
interface ReadTab {
  readonly content: unknown;
  readonly findings: readonly Finding[];
  readonly lookup?: Lookup | null;
}

/**
 * Reads every tab by its definition, as `matchTabs` matches them; a tab is read after those that it refers to. Identity
 * numbers that are certain are taken out first (`maskSheets`). Never throws for what the sheets hold.
 */
export function readWorkbook<T extends Tabs>(tabs: T, given: readonly RawSheet[]): WorkbookReading<T> {
  const { sheets, numbers } = maskSheets(given);
  const definitions = Object.values<Tab>(tabs);
  const tabNames = matchTabs(
    definitions,
    sheets.map(({ name }) => name),
  );
  const inputs = new Set(tabNames.values());
  const rawOf = ({ name }: Tab) => sheets.find((raw) => raw.name === tabNames.get(name)) ?? null;
  const otherTabs = sheets.filter(({ name }) => !inputs.has(name));
  const near = nearTabs(
    definitions.map((definition) => {
      const raw = rawOf(definition);
      return { definition, raw, empty: isEmpty(definition, raw) };
    }),
    otherTabs,
  );
  const renamed = renamedSheets(near);
  const references: Record<string, Lookup | null> = {};
  const readings = new Map<Tab, ReadTab>();
  for (const tab of inOrderOfReferences(definitions)) {
    const reading = readTab(tab, rawOf(tab), references);
    readings.set(tab, reading);
    if (tab.form === 'table' && tab.lookup !== undefined)
      references[tab.lookup.name] = renamed.has(tab.name) ? null : (reading.lookup ?? null);
  }
  const contents = Object.entries<Tab>(tabs).map(([field, tab]) => [field, readings.get(tab)?.content]);
  return {
    // Each tab has what its definition gives, which the type system cannot follow.
    workbook: Object.fromEntries(contents) as WorkbookOf<T>,
    sheets: definitions.map((tab) => {
      const { name, required } = tab;
      return { name, tab: tabNames.get(name) ?? name, empty: isEmpty(tab, rawOf(tab)), required };
    }),
    otherTabs,
    findings: withoutRenamedSheets([
      ...definitions.flatMap((tab) => readings.get(tab)?.findings ?? []),
      ...near,
    ]),
    identityNumbers: numbers,
    isRecognised: tabNames.size > 0,
  };
}

function readTab(tab: Tab, raw: RawSheet | null, references: References): ReadTab {
  switch (tab.form) {
    case 'table': {
      const { table, findings } = readTable(tab, raw, references);
      const { lookup } = tab;
      if (lookup === undefined) return { content: table, findings };
      const [key] = lookup.by;
      const names = lookupNames(lookup, table);
      const unread = table.rows.flatMap((row) => {
        const entry = row[key];
        return entry === undefined || entry.value !== null || entry.text === '' ? [] : [entry.text];
      });
      const called = table.rows.map((row) => (lookup.called ?? []).map((field) => nameIn(row[field])));
      return { content: table, findings, lookup: rowLookup(tab, names, unread, called) };
    }
    case 'keys': {
      const { entries, findings } = readKeys(tab, raw);
      return { content: entries, findings };
    }
    case 'texts': {
      const { texts, findings } = readTexts(tab, raw);
      return { content: texts, findings };
    }
  }
}

/** The names that each row of a tab has for those that refer to it, the first of which is its value. */
export function lookupNames(
  { by: [key, ...others] }: LookupDefinition,
  { rows }: { readonly rows: readonly Readonly<Record<string, Entry<unknown> | number>>[] },
): readonly (readonly (string | number | null)[])[] {
  return rows.map((row) => [nameIn(row[key]), ...others.flatMap((field) => namesIn(nameIn(row[field])))]);
}

/** The tabs, each after those that it refers to; throws when no tab answers a reference, which is a fault of ours. */
function inOrderOfReferences(tabs: readonly Tab[]): readonly Tab[] {
  const ordered = new Set<Tab>();
  const visit = (tab: Tab, waiting: readonly Tab[]): void => {
    if (ordered.has(tab)) return;
    for (const name of lookupsNeeded(tab)) {
      const target = tabs.find(
        (other): other is TableDefinition => other.form === 'table' && other.lookup?.name === name,
      );
      if (target === undefined || [...waiting, tab].includes(target)) {
        throw new Error(`${tab.name} refers to ${name}, which no tab before it can answer`);
      }
      visit(target, [...waiting, tab]);
    }
    ordered.add(tab);
  };
  for (const tab of tabs) visit(tab, []);
  return [...ordered];
}

function lookupsNeeded({ columns }: SheetDefinition): readonly string[] {
  return Object.values(columns).flatMap(({ type }) => type.refersTo ?? []);
}

function nameIn(entry: Entry<unknown> | number | undefined): string | number | null {
  const value = typeof entry === 'object' ? entry.value : null;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** A name, and each of several apart by `;`. */
function namesIn(name: string | number | null): readonly (string | number | null)[] {
  return typeof name === 'string' && name.includes(';') ? [name, ...splitItems(name)] : [name];
}

/** Headings fill nothing in, nor do the names of keys. */
function isEmpty({ form }: SheetDefinition, raw: RawSheet | null): boolean {
  const filled = (raw?.cells ?? []).slice(1).map((row) => (form === 'table' ? row : row.slice(1, 2)));
  return filled.every((row) => row.every(isBlank));
}
