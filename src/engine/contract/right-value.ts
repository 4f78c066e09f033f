/** The value that a cell with a finding should have, where there is just one that it can mean. */
import * as z from 'zod/v4/core';
import type { CellFault, Finding, ReadAs } from '../checks/finding';
import { cleanText } from '../values/clean-text';
import { cellText, type RawCell, type RawSheet } from './cell';
import type { CellType } from './cell-type';
import { joinItems, splitItems } from './cell-types';
import type { Column } from './column';
import { distanceOfNames, nearestName } from './near-names';
import { lookupNames, type WorkbookReading } from './read-workbook';
import { isTable, type TabContents } from './entries';
import type { Tab, Tabs } from './tabs';
import { columnIn } from './unit-of-row';

/** What is read of a workbook: its tabs, and what they hold. */
interface Read extends Pick<WorkbookReading<Tabs>, 'sheets'> {
  readonly workbook: TabContents;
}

/** A tab that refers to more rows than this is searched for no name that comes near. */
const MOST_NAMES = 200;

/**
 * The one value that an input cell with the finding can mean, as the cell would say it plainly; null where it may mean
 * several, or nothing is known. `cells` are those of its tab as the spreadsheet gives them: what has been read in another
 * way than it stands there has no such value.
 */
export function rightValue(
  tabs: Tabs,
  read: Read,
  finding: Finding,
  cells: RawSheet['cells'],
): RawCell | null {
  const column = columnOf(tabs, read, finding, cells);
  if (column === null) return null;
  const { row, column: index } = finding.place;
  const now = cells[row]?.[index] ?? '';
  const cell = typeof now === 'string' ? cleanText(now).text : now;
  // The code says that the fault is one of the column's own.
  const value = meant(tabs, read, finding.facts as CellFault, column.type, cell);
  return value !== null && isPlain(column.type, value) && cellText(value) !== cellText(cell) ? value : null;
}

/** The column of the contract that the finding is about, as its row has it; null where its cell is not one of the column's. */
function columnOf(
  tabs: Tabs,
  { workbook, sheets }: Read,
  { code, place, facts }: Finding,
  cells: RawSheet['cells'],
): Column<unknown> | null {
  const sheet = sheets.find(({ tab }) => tab === place.tab)?.name;
  const [name, tab] = Object.entries(tabs).find(([, definition]) => definition.name === sheet) ?? [];
  const [field, column] =
    Object.entries(tab?.columns ?? {}).find(([, { name: heading }]) => heading === facts['column']) ?? [];
  const content = workbook[name ?? ''];
  if (tab === undefined || field === undefined || column === undefined || content === undefined) return null;
  if (code !== `${tab.name}.${column.name}` || column.presence === 'computed') return null;
  if (isTable(content)) {
    const at = new Map(
      Object.entries(content.columnIndices).flatMap(([one, at]) => (at === undefined ? [] : [[one, at]])),
    );
    return at.get(field) === place.column ? columnIn(column, at, cells[place.row] ?? []) : null;
  }
  const entry = content[field];
  return entry?.place.row === place.row && entry.place.column === place.column ? column : null;
}

function meant(
  tabs: Tabs,
  read: Read,
  fault: CellFault,
  type: CellType<unknown>,
  cell: RawCell,
): RawCell | null {
  const text = cellText(cell);
  if (fault.kind === 'unknown-reference') return withKnownName(tabs, read, fault, text);
  if (!('text' in fault) || fault.text !== text) return null;
  switch (fault.kind) {
    case 'understood': {
      const meaning = type.read(cell);
      const value = 'kind' in meaning ? null : z.encode(type.codec(), meaning.value);
      // A box that is ticked takes no word, and a number may have a format that shows no day.
      return typeof cell === 'boolean' || (typeof cell === 'number' && typeof value === 'object')
        ? null
        : value;
    }
    case 'ambiguous': {
      const [reading, ...others] = fault.readings;
      return reading === undefined || others.length > 0 ? null : cellOf(reading);
    }
    case 'not-in-list':
      return nearestName(fault.allowed, text);
    default:
      return null;
  }
}

/** Whether the cell that says this is read without a word about it. */
function isPlain(type: CellType<unknown>, value: RawCell): boolean {
  const meaning = type.read(value);
  return !('kind' in meaning) && meaning.readAs === undefined;
}

function cellOf(reading: ReadAs): RawCell {
  switch (reading.kind) {
    case 'date':
      return { date: reading.date };
    case 'amount':
      return reading.ore / 100;
    case 'number':
      return reading.number;
    case 'text':
      return reading.text;
  }
}

/** The cell with the name that was meant in place of the one that no row has. */
function withKnownName(
  tabs: Tabs,
  { workbook }: Read,
  { text: written, target }: Extract<CellFault, { readonly kind: 'unknown-reference' }>,
  text: string,
): string | null {
  const [field, tab] = Object.entries(tabs).find(([, { name }]) => name === target) ?? [];
  const name = tab === undefined ? null : nearName(tab, workbook[field ?? ''], written);
  if (name === null || text === written) return name;
  const items = splitItems(text);
  return items.includes(written) ? joinItems(items.map((item) => (item === written ? name : item))) : null;
}

/** The name that comes near, where just one row has such a name. */
function nearName(tab: Tab, content: TabContents[string] | undefined, written: string): string | null {
  if (tab.form !== 'table' || tab.lookup === undefined || content === undefined || !isTable(content))
    return null;
  const rows = lookupNames(tab.lookup, content);
  if (rows.length > MOST_NAMES) return null;
  const [near = [], ...others] = rows
    .map((names) => names.filter((name) => typeof name === 'string' && isNear(name, written)).map(String))
    .filter((names) => names.length > 0);
  return others.length > 0 ? null : nearestName(near, written);
}

/** Another number is another thing, and what says more than a name may mean more. */
function isNear(name: string, written: string): boolean {
  return (
    name.replace(/\D/g, '') === written.replace(/\D/g, '') &&
    name.length >= written.length - MOST_LETTERS &&
    distanceOfNames(name, written) !== null
  );
}

/** As many letters too many as a misspelt name may have. */
const MOST_LETTERS = 2;
