/** What a workbook says, entry by entry, under keys that outlive moves of rows and columns. */
import type { Place } from '../values/place';
import type { Entry } from './column';
import type { SectionText, Tab, TableDefinition, Tabs } from './tabs';

/** What an entry of the workbook says, and the cell where it says so. */
export interface PlacedText {
  readonly place: Place;
  readonly text: string;
}

/** An entry's place in words: the tab, the row as its own columns name it, and the heading or key. */
export interface EntryName {
  readonly sheet: string;
  /** Null on a tab that holds a name and a value a row, and for the order of a tab's rows. */
  readonly row: string | null;
  /** Null for the order of a tab's rows. */
  readonly column: string | null;
}

/** The workbook as its tabs hold it, whatever they are. */
export type TabContents = Readonly<Record<string, TableContent | KeysContent>>;

type KeysContent = Readonly<Record<string, Entry<unknown> | SectionText>>;

interface TableContent {
  readonly nextKey: Place;
  readonly columnIndices: Readonly<Record<string, number | undefined>>;
  readonly rows: readonly Readonly<Record<string, Entry<unknown> | number>>[];
}

/** How much of a text identifies its row; an officer who mends the end of a long text has the same row. */
const IDENTITY_LENGTH = 60;
const PLACEMENT = '.placement';
const ORDER = 'order';
/** Between the rows in the text of an order. */
const BETWEEN_ROWS = '; ';

/**
 * Every entry of the workbook that is not empty, by a key that stays the same while the entry means the same:
 * `tab|row|field`, with nothing for the row on a tab of names and values. Columns that the workbook computes are no
 * entries. Where the report takes rows as they stand, their order is an entry too. The same content in another layout
 * (columns swapped, rows put in between) gives the same keys and texts.
 */
export function workbookEntries(tabs: Tabs, workbook: TabContents): ReadonlyMap<string, PlacedText> {
  return new Map(allEntries(tabs, workbook).filter(([, { text }]) => text !== ''));
}

/** The cell of every entry, also of those that are empty, by the same keys. */
export function entryPlaces(tabs: Tabs, workbook: TabContents): ReadonlyMap<string, Place> {
  return new Map(allEntries(tabs, workbook).map(([key, { place }]) => [key, place]));
}

function allEntries(tabs: Tabs, workbook: TabContents): readonly Keyed[] {
  return fieldsInOrder(tabs).flatMap((field) => {
    const [tab, content] = [tabs[field], workbook[field]];
    if (tab === undefined || content === undefined) return [];
    if (isTable(content)) return tab.form === 'table' ? tableEntries(field, tab, content) : [];
    return keysEntries(field, content);
  });
}

/** The order of entries in a record: a tab of keys or texts that stands among the tables comes after them. */
function fieldsInOrder(tabs: Tabs): readonly string[] {
  const fields = Object.keys(tabs);
  const firstTable = fields.findIndex((field) => tabs[field]?.form === 'table');
  const isLate = (field: string) => tabs[field]?.form !== 'table' && fields.indexOf(field) > firstTable;
  return [...fields.filter((field) => !isLate(field)), ...fields.filter(isLate)];
}

/** What an entry key names, in the words of the workbook; an unknown key, of a later contract, as it stands. */
export function entryName(tabs: Tabs, key: string): EntryName {
  const [tab = '', row = '', field = ''] = key.split('|');
  const definition = Object.entries(tabs).find(([name]) => name === tab)?.[1];
  const sheet = definition?.name ?? tab;
  if (isOrder(key)) return { sheet, row: null, column: null };
  const heading = definition?.columns[field.replace(PLACEMENT, '')]?.name ?? field;
  return {
    sheet,
    row: row === '' ? null : shownRow(definition, row),
    column: field.endsWith(PLACEMENT) ? `${heading}, så används texten` : heading,
  };
}

/** The key of the entry that says to a reader which row this entry's is; null where the row's own name does. */
export function titleKey(tabs: Tabs, key: string): string | null {
  const [tab = '', row = ''] = key.split('|');
  const definition = Object.entries(tabs).find(([name]) => name === tab)?.[1];
  const title = definition?.form === 'table' ? definition.title : undefined;
  return title === undefined || row === '' ? null : entryKey(tab, row, title);
}

/** The tab and the column of an entry, by their names in the code; no column for the order of a tab's rows. */
export function entryField(key: string): { readonly tab: string; readonly column: string | null } {
  const [tab = '', , field = ''] = key.split('|');
  return { tab, column: isOrder(key) ? null : field.replace(PLACEMENT, '') };
}

/** Whether the key is that of the order of a tab's rows. */
export function isOrder(key: string): boolean {
  return key.endsWith(`||${ORDER}`);
}

/** Whether two orders put the rows that both have in the same order. */
export function isSameOrder(before: string, after: string): boolean {
  const [rows, others] = [before.split(BETWEEN_ROWS), after.split(BETWEEN_ROWS)];
  const [known, knownOthers] = [new Set(rows), new Set(others)];
  const common = rows.filter((row) => knownOthers.has(row));
  return common.join(BETWEEN_ROWS) === others.filter((row) => known.has(row)).join(BETWEEN_ROWS);
}

/** Whether a tab's content is that of a table. */
export function isTable(content: TableContent | KeysContent): content is TableContent {
  return Array.isArray(content['rows']);
}

function keysEntries(tab: string, content: KeysContent): readonly Keyed[] {
  return Object.entries(content).flatMap(([field, entry]) => [
    keyed(entryKey(tab, '', field), entry),
    ...('placement' in entry ? [keyed(entryKey(tab, '', `${field}${PLACEMENT}`), entry.placement)] : []),
  ]);
}

type Keyed = readonly [key: string, placed: PlacedText];
type Fields = readonly (readonly [field: string, entry: Entry<unknown>])[];

function tableEntries(
  tab: string,
  { identity, isOrdered = false }: TableDefinition,
  { nextKey, rows }: TableContent,
): readonly Keyed[] {
  const named = namedRows(
    identity,
    rows.map((row) =>
      Object.entries(row).flatMap(([field, entry]) =>
        typeof entry === 'number' ? [] : [[field, entry] as const],
      ),
    ),
  );
  const order: Keyed = [
    entryKey(tab, '', ORDER),
    { place: nextKey, text: named.map(({ row }) => row).join(BETWEEN_ROWS) },
  ];
  return [
    ...named.flatMap(({ row, fields }) =>
      fields.map(([field, entry]) => keyed(entryKey(tab, row, field), entry)),
    ),
    ...(isOrdered && named.length > 1 ? [order] : []),
  ];
}

/** The rows with their names. Rows alike in name are numbered by what else they say, so that order does not matter. */
function namedRows(
  identity: readonly string[],
  rows: readonly Fields[],
): readonly { readonly row: string; readonly fields: Fields }[] {
  const alike = new Map<string, Fields[]>();
  for (const fields of rows) {
    const name = rowName(identity, fields);
    const same = alike.get(name);
    if (same === undefined) alike.set(name, [fields]);
    else same.push(fields);
  }
  const rowOf = new Map<Fields, string>();
  for (const [name, same] of alike) {
    same.sort(compareTexts);
    same.forEach((fields, index) => rowOf.set(fields, index === 0 ? name : `${name} #${String(index + 1)}`));
  }
  return rows.map((fields) => ({ row: rowOf.get(fields) ?? '', fields }));
}

function compareTexts(a: Fields, b: Fields): number {
  const [one, other] = [a, b].map((fields) => fields.map(([, { text }]) => text).join('\n'));
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function rowName(identity: readonly string[], fields: Fields): string {
  const parts = identity.map((field) => identityText(fields.find(([name]) => name === field)?.[1]));
  return parts.every((part) => part === '') ? '?' : parts.filter((part) => part !== '').join(' / ');
}

/** A row's name as people read it; one of several that are alike keeps its number. */
function shownRow(definition: Tab | undefined, row: string): string {
  const [name = '', ...number] = row.split(/(?= #\d+$)/);
  const parts = name.split(' / ').map(shownPart);
  const called = definition?.form === 'table' ? definition.rowName?.(parts) : undefined;
  return [called ?? parts.join(' / '), ...number].join('');
}

/** A part of a row's name as people read it: one that was cut off ends in an ellipsis. */
function shownPart(part: string): string {
  return part.length < IDENTITY_LENGTH - 1 ? part : `${part}…`;
}

/** What an identifying cell means, so that a party is the same by id and by name; what it says when it cannot be read. */
function identityText(entry: Entry<unknown> | undefined): string {
  const { value = null, text = '' } = entry ?? {};
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const meant = items.every((item) => typeof item === 'string' || typeof item === 'number')
    ? items.join(', ')
    : text;
  return meant
    .replace(/[\s|;#]+/g, ' ')
    .slice(0, IDENTITY_LENGTH)
    .trim();
}

function keyed(key: string, { place, text }: Entry<unknown>): Keyed {
  return [key, { place, text }];
}

function entryKey(tab: string, row: string, field: string): string {
  return [tab, row, field].join('|');
}
