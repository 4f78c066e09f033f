/**
 * The record as JSON. Its form is frozen: a record in a workbook outlives the code that wrote it. Another form has
 * another `v`, and a reader of its own here.
 */
import type { BlockUnits, Unit, UnitCell } from '../docs/block-units';
import type { EntryTexts } from './entry-changes';
import type { DocumentRef, Person } from './ports';
import type { DocumentCharts, ReportRecord, Version } from './record';

/** The form that is written. */
export const FORM = 1;

/** The texts of a tab's entries by field, in the order of its rows: much shorter when packed than an entry each. */
interface StoredTab {
  readonly rows: readonly string[];
  readonly columns: Readonly<Record<string, readonly (string | null)[]>>;
}

/** All of a version's entries by tab, or those that said something else than in the later version `since`. */
type StoredInputs =
  | { readonly tabs: Readonly<Record<string, StoredTab>> }
  | { readonly since: number; readonly texts: Readonly<Record<string, string | null>> };

type Stored<V> = V extends Version ? Omit<V, 'inputs'> & { readonly inputs: StoredInputs | null } : never;
type StoredVersion = Stored<Version>;

/** The record as JSON of the form `FORM`. */
export function recordText({ versions }: ReportRecord): string {
  let later: { readonly n: number; readonly inputs: EntryTexts } | null = null;
  const stored: unknown[] = [];
  for (const version of [...versions].reverse()) {
    const { n, inputs } = version;
    stored.unshift({ ...version, inputs: inputs === null ? null : storedInputs(inputs, later) });
    if (inputs !== null) later = { n, inputs };
  }
  return JSON.stringify({ v: FORM, versions: stored });
}

/** The record that JSON of the form 1 holds; null when it is no such record. */
export function readRecordText(text: string): ReportRecord | null {
  const value = parseJson(text);
  if (!isObject(value) || value['v'] !== FORM || !isListOf(value['versions'], isStoredVersion)) return null;
  const inputsOf = new Map<number, EntryTexts>();
  const versions: Version[] = [];
  for (const version of [...value['versions']].reverse()) {
    const { n, inputs: stored } = version;
    const later = versions[0];
    if (later !== undefined && later.n <= n) return null;
    const inputs = stored === null ? null : readInputs(stored, inputsOf);
    if (inputs === undefined) return null;
    if (inputs !== null) inputsOf.set(n, inputs);
    versions.unshift({ ...version, inputs });
  }
  return { versions };
}

/** The value that JSON text holds; undefined when it is not JSON, which is what a cut-off write leaves. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isDocumentRef(value: unknown): value is DocumentRef {
  return isObject(value) && [value['id'], value['url'], value['name']].every(isText);
}

function storedInputs(
  inputs: EntryTexts,
  later: { readonly n: number; readonly inputs: EntryTexts } | null,
): StoredInputs {
  if (later === null) return { tabs: storedTabs(inputs) };
  const keys = [...new Set([...inputs.keys(), ...later.inputs.keys()])];
  const differing = keys.filter((key) => inputs.get(key) !== later.inputs.get(key));
  return {
    since: later.n,
    texts: Object.fromEntries(differing.map((key) => [key, inputs.get(key) ?? null])),
  };
}

function storedTabs(inputs: EntryTexts): Readonly<Record<string, StoredTab>> {
  const tabs = new Map<
    string,
    { readonly rows: Map<string, number>; readonly columns: Map<string, (string | null)[]> }
  >();
  for (const [key, text] of inputs) {
    const [tab = '', row = '', field = ''] = key.split('|');
    const { rows, columns } = tabs.get(tab) ?? {
      rows: new Map<string, number>(),
      columns: new Map<string, (string | null)[]>(),
    };
    tabs.set(tab, { rows, columns });
    const place = rows.get(row) ?? rows.size;
    rows.set(row, place);
    const column = columns.get(field) ?? [];
    columns.set(field, column);
    while (column.length < place) column.push(null);
    column[place] = text;
  }
  return Object.fromEntries(
    [...tabs].map(([tab, { rows, columns }]) => [
      tab,
      { rows: [...rows.keys()], columns: Object.fromEntries(columns) },
    ]),
  );
}

/** The entries that are stored; undefined when the later version that they build on is not there. */
function readInputs(stored: StoredInputs, inputsOf: ReadonlyMap<number, EntryTexts>): EntryTexts | undefined {
  if ('tabs' in stored) {
    return new Map(
      Object.entries(stored.tabs).flatMap(([tab, { rows, columns }]) =>
        rows.flatMap((row, place) =>
          Object.entries(columns).flatMap(([field, texts]) => {
            const text = texts[place] ?? null;
            return text === null ? [] : [[[tab, row, field].join('|'), text] as const];
          }),
        ),
      ),
    );
  }
  const later = inputsOf.get(stored.since);
  if (later === undefined) return undefined;
  const inputs = new Map(later);
  for (const [key, text] of Object.entries(stored.texts)) {
    if (text === null) inputs.delete(key);
    else inputs.set(key, text);
  }
  return inputs;
}

function isStoredVersion(value: unknown): value is StoredVersion {
  if (!isObject(value)) return false;
  const { n, by, at, draft, composed, inputs, blocks, letterhead, phrasing, template, charts } = value;
  return (
    isWholeNumber(n) &&
    isNullOr(by, isPerson) &&
    isText(at) &&
    typeof draft === 'boolean' &&
    isNullOr(composed, isText) &&
    isNullOr(inputs, isStoredInputs) &&
    isNullOr(blocks, (list) => isListOf(list, isBlock)) &&
    (letterhead === undefined || isListOf(letterhead, isUnit)) &&
    (phrasing === undefined || isText(phrasing)) &&
    (template === undefined || isText(template)) &&
    (charts === undefined || isCharts(charts)) &&
    isState(value)
  );
}

function isState({ state, mark, name, document }: Readonly<Record<string, unknown>>): boolean {
  if (state === 'creating') return isText(mark) && isText(name) && document === null;
  return (state === 'intended' || state === 'written') && isDocumentRef(document);
}

/** Whether a value is a person. */
export function isPerson(value: unknown): value is Person {
  return isObject(value) && isText(value['id']) && isText(value['name']);
}

function isStoredInputs(value: unknown): value is StoredInputs {
  if (!isObject(value)) return false;
  const { tabs, since, texts } = value;
  if (tabs !== undefined) return isObject(tabs) && Object.values(tabs).every(isStoredTab);
  return (
    isWholeNumber(since) && isObject(texts) && Object.values(texts).every((text) => isNullOr(text, isText))
  );
}

function isStoredTab(value: unknown): value is StoredTab {
  if (!isObject(value)) return false;
  const { rows, columns } = value;
  return (
    isListOf(rows, isText) &&
    isObject(columns) &&
    Object.values(columns).every((texts) => isListOf(texts, (text) => isNullOr(text, isText)))
  );
}

function isCharts(value: unknown): value is DocumentCharts {
  return isObject(value) && isText(value['at']) && isListOf(value['shown'], isShownChart);
}

function isShownChart(value: unknown): value is DocumentCharts['shown'][number] {
  return isObject(value) && [value['key'], value['caption'], value['figures']].every(isText);
}

function isBlock(value: unknown): value is BlockUnits {
  return isObject(value) && isText(value['key']) && isListOf(value['units'], isUnit);
}

function isUnit(value: unknown): value is Unit {
  if (!isObject(value)) return false;
  const { key, text, cells, styled } = value;
  return (
    isText(key) &&
    isText(text) &&
    (cells === undefined || isListOf(cells, isCell)) &&
    (styled === undefined || isListOf(styled, isObject))
  );
}

function isCell(value: unknown): value is UnitCell {
  if (!isObject(value)) return false;
  const { column, text, value: number } = value;
  return isText(column) && isText(text) && (number === undefined || Number.isFinite(number));
}

/** Whether a value is text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is a whole number that is exact. */
export function isWholeNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** Whether a value is a list of such items. */
export function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[];
export function isListOf(value: unknown, is: (item: unknown) => boolean): boolean;
export function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

/** Whether a value is null or such. */
export function isNullOr(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === null || is(value);
}
