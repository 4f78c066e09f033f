import type { Place } from '../engine/values/place';
import type { Entry, SheetDefinition } from '../engine/contract/column';
import * as tabs from './sheets';
import type { SectionText, Workbook } from './workbook';

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

type TabName = keyof Workbook;
type KeyTab = 'case' | 'settings' | 'texts';
type TableTab = Exclude<TabName, KeyTab>;

/** The tabs by the names that entry keys use. */
const definitions: Readonly<Record<TabName, SheetDefinition>> = {
  case: tabs.caseSheet,
  parties: tabs.partiesSheet,
  agreements: tabs.agreementsSheet,
  programmes: tabs.programmesSheet,
  goals: tabs.goalsSheet,
  budget: tabs.budgetSheet,
  payments: tabs.paymentsSheet,
  activities: tabs.activitiesSheet,
  undertakings: tabs.undertakingsSheet,
  lessons: tabs.lessonsSheet,
  followUps: tabs.followUpsSheet,
  texts: tabs.textsSheet,
  proposals: tabs.proposalsSheet,
  signatures: tabs.signaturesSheet,
  attachments: tabs.attachmentsSheet,
  settings: tabs.settingsSheet,
};

/**
 * The columns that together say which row it is: the officer's own id where the tab has one, or else what the row is
 * about. Never the row number, so a row may be moved, and others put before it, without becoming another.
 */
const identities: Readonly<Record<TableTab, readonly string[]>> = {
  parties: ['id'],
  agreements: ['number'],
  programmes: ['name'],
  goals: ['id'],
  budget: ['agreement', 'year', 'type', 'post', 'party'],
  payments: ['agreement', 'date', 'recipient'],
  activities: ['id'],
  undertakings: ['party', 'agreements', 'undertaking'],
  lessons: ['type', 'lesson'],
  followUps: ['type', 'date'],
  proposals: ['number'],
  signatures: ['name'],
  attachments: ['number'],
};

/** The tabs whose rows the report takes in the order in which they stand. */
const ordered: readonly TableTab[] = [
  'parties',
  'agreements',
  'programmes',
  'goals',
  'undertakings',
  'lessons',
];

/** How much of a text tells the row apart; an officer who mends the end of a long text has the same row. */
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
export function workbookEntries(workbook: Workbook): ReadonlyMap<string, PlacedText> {
  return new Map(allEntries(workbook).filter(([, { text }]) => text !== ''));
}

/** The cell of every entry, also of those that are empty, by the same keys. */
export function entryPlaces(workbook: Workbook): ReadonlyMap<string, Place> {
  return new Map(allEntries(workbook).map(([key, { place }]) => [key, place]));
}

function allEntries(workbook: Workbook): readonly Keyed[] {
  return [
    ...keyEntries('case', workbook.case),
    ...(Object.keys(identities) as readonly TableTab[]).flatMap((tab) => tableEntries(tab, workbook)),
    ...Object.entries<SectionText>(workbook.texts).flatMap(([field, entry]) => [
      keyed(entryKey('texts', '', field), entry),
      keyed(entryKey('texts', '', `${field}${PLACEMENT}`), entry.placement),
    ]),
    ...keyEntries('settings', workbook.settings),
  ];
}

/** What an entry key names, in the words of the workbook; an unknown key, of a later contract, as it stands. */
export function entryName(key: string): EntryName {
  const [tab = '', row = '', field = ''] = key.split('|');
  const definition = Object.entries(definitions).find(([name]) => name === tab)?.[1];
  const sheet = definition?.name ?? tab;
  if (isOrder(key)) return { sheet, row: null, column: null };
  const heading = definition?.columns[field.replace(PLACEMENT, '')]?.name ?? field;
  return {
    sheet,
    row: row === '' ? null : row,
    column: field.endsWith(PLACEMENT) ? `${heading}, så används texten` : heading,
  };
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

function keyEntries(tab: KeyTab, entries: Readonly<Record<string, Entry<unknown>>>): readonly Keyed[] {
  return Object.entries(entries).map(([field, entry]) => keyed(entryKey(tab, '', field), entry));
}

type Keyed = readonly [key: string, placed: PlacedText];
type Fields = readonly (readonly [field: string, entry: Entry<unknown>])[];

function tableEntries(tab: TableTab, workbook: Workbook): readonly Keyed[] {
  const { nextKey, rows } = workbook[tab];
  const fieldsOf = (row: (typeof rows)[number]): Fields =>
    Object.entries(row).filter((pair): pair is [string, Entry<unknown>] => typeof pair[1] !== 'number');
  const named = namedRows(
    tab,
    rows.map((row) => fieldsOf(row)),
  );
  const order: Keyed = [
    entryKey(tab, '', ORDER),
    { place: nextKey, text: named.map(({ row }) => row).join(BETWEEN_ROWS) },
  ];
  return [
    ...named.flatMap(({ row, fields }) =>
      fields.map(([field, entry]) => keyed(entryKey(tab, row, field), entry)),
    ),
    ...(ordered.includes(tab) && named.length > 1 ? [order] : []),
  ];
}

/** The rows with their names. Rows alike in name are numbered by what else they say, so that order does not matter. */
function namedRows(
  tab: TableTab,
  rows: readonly Fields[],
): readonly { readonly row: string; readonly fields: Fields }[] {
  const alike = new Map<string, Fields[]>();
  for (const fields of rows) {
    const name = rowName(tab, fields);
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

function rowName(tab: TableTab, fields: Fields): string {
  const parts = identities[tab].map((field) => identityText(fields.find(([name]) => name === field)?.[1]));
  return parts.every((part) => part === '') ? '?' : parts.filter((part) => part !== '').join(' / ');
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

function entryKey(tab: TabName, row: string, field: string): string {
  return [tab, row, field].join('|');
}
