import type { OwnTab, OwnTabContent, OwnTabsPort, TabCell, TabLook, TabOutcome } from '../engine/app/ports';
import { coveringAreas, type Area, type Cell } from '../engine/values/areas';
import { largest } from '../engine/values/extremes';
import { cellAddress } from '../engine/values/place';
import { isDate } from './civil-days';
import { insertSheet } from './insert-sheet';
import { callService } from './service-error';
import { writeSheet } from './sheet-call';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly unknown[])[];

/** Room for sentences on a few lines, in pixels. */
const WIDE = 420;

/** In how many areas a tab is written, unless what stands between must not be written. */
const MOST_AREAS = 4;

/**
 * The tabs that are the add-on's own. A named range marks each, since anyone may call a tab anything. `prefix` begins the
 * names of the ranges.
 */
export function ownTabsPort(prefix: string): OwnTabsPort {
  return {
    nameOf: ({ mark }) =>
      SpreadsheetApp.getActiveSpreadsheet().getRangeByName(`${prefix}_${mark}`)?.getSheet().getName() ?? null,
    read(tab) {
      const active = SpreadsheetApp.getActiveSpreadsheet();
      const range = `${prefix}_${tab.mark}`;
      const marked = active.getRangeByName(range);
      const known =
        marked === null ? earlierTab(active, tab) : { ...readSheet(marked.getSheet()), mark: marked };
      const own = known?.sheet.getSheetId();
      const namesake = active
        .getSheets()
        .find((sheet) => sameName(sheet.getName(), tab.name) && sheet.getSheetId() !== own);
      return {
        cells: known?.texts ?? [],
        markColumn: marked === null ? null : marked.getColumn() - 1,
        namesake: namesake?.getName() ?? null,
        write: (cells, look) => write(active, { tab, range, known, isMarked: marked !== null }, cells, look),
      };
    },
  };
}

/** A tab with its values, and with what the cells show. */
interface ReadSheet {
  readonly sheet: Sheet;
  readonly values: Values;
  readonly texts: OwnTabContent['cells'];
}

interface Target {
  readonly tab: OwnTab;
  /** The name of the range that marks the tab. */
  readonly range: string;
  readonly known: ReadSheet | null;
  readonly isMarked: boolean;
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.toLowerCase();
}

/** A tab of the add-on's that has no mark: of an earlier version, or just made by a run that broke. */
function earlierTab(active: Spreadsheet, tab: OwnTab): ReadSheet | null {
  const names = [tab.name, tab.otherName(1)];
  for (const sheet of active.getSheets()) {
    if (!names.includes(sheet.getName())) continue;
    const read = readSheet(sheet);
    if (
      tab.isEarlier(read.texts) ||
      (read.texts.every((row) => row.every((text) => text === '')) && hasNoNotes(sheet))
    )
      return read;
  }
  return null;
}

function hasNoNotes(sheet: Sheet): boolean {
  const notes = callService('Range.getNotes', 'any', () =>
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes(),
  );
  return notes.every((row) => row.every((note) => note === ''));
}

function readSheet(sheet: Sheet): ReadSheet {
  const range = sheet.getDataRange();
  const values: Values = callService('Range.getValues', 'any', () => range.getValues());
  // A comment that Sheets has made a date, a number or a truth value is read as it is shown.
  const isText = (value: unknown) => typeof value === 'string' && !/^#[A-Z/0]+[!?]?$/.test(value);
  const shown = values.every((row) => row.every(isText))
    ? null
    : callService('Range.getDisplayValues', 'any', () => range.getDisplayValues());
  const texts = values.map((row, r) => row.map((value, c) => shown?.[r]?.[c] ?? String(value)));
  return { sheet, values, texts };
}

function write(
  active: Spreadsheet,
  { tab, range, known, isMarked }: Target,
  cells: readonly TabCell[],
  look: TabLook,
): TabOutcome {
  const { values, texts } = known ?? { values: [], texts: [] };
  const sheet = known?.sheet ?? insertBehind(active, tab);
  const name = sheet.getName();
  const areas = differingAreas(cells, texts);
  const hasLook = sheet.isColumnHiddenByUser(look.hidden + 1);
  if (!isMarked) {
    writeSheet(sheet, 'Spreadsheet.setNamedRange', 'any', () => {
      active.setNamedRange(range, sheet.getRange(1, look.marked + 1, sheet.getMaxRows()));
    });
  }
  if (!hasLook) giveLook(sheet, look);
  if (areas.length === 0) return { kind: isMarked && hasLook ? 'unchanged' : 'written', name };
  const isGrown = makeRoom(sheet, areas);
  const byPlace = new Map(cells.map((cell) => [placeKey(cell), cell]));
  const ids = new Map(active.getSheets().map((one) => [one.getName(), one.getSheetId()]));
  for (const [index, area] of areas.entries()) {
    const at = sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
    // The whole tab was read just before the first area, unless something was called in between.
    const isFresh = index === 0 && isMarked && hasLook && !isGrown;
    if (known !== null && !isFresh && !isAsRead(at, area, values)) return { kind: 'moved', name };
    const grid = Array.from({ length: area.rows }, (_row, r) =>
      Array.from({ length: area.columns }, (_column, c) =>
        rich(ids, byPlace.get(placeKey({ row: area.row + r, column: area.column + c }))),
      ),
    );
    writeSheet(sheet, 'Range.setRichTextValues', 'any', () => at.setRichTextValues(grid));
  }
  return { kind: known === null ? 'made' : 'written', name };
}

/** Where the tab does not say what it is to say. A row that differs is written as a whole, as far as it may be. */
function differingAreas(cells: readonly TabCell[], texts: OwnTabContent['cells']): readonly Area[] {
  const differs = ({ row, column, text }: TabCell) => (texts[row]?.[column] ?? '') !== text;
  const rows = new Set(cells.filter(differs).map(({ row }) => row));
  const free = new Set(cells.filter(({ mayCover }) => mayCover).map(placeKey));
  const wanted = cells.filter((cell) => differs(cell) || (cell.mayCover && rows.has(cell.row)));
  return coveringAreas(wanted, MOST_AREAS, (cell) => free.has(placeKey(cell)));
}

function placeKey({ row, column }: Cell): string {
  return `${row} ${column}`;
}

/** Whether nobody has typed in an area since the tab was read. */
function isAsRead(range: GoogleAppsScript.Spreadsheet.Range, area: Area, values: Values): boolean {
  const now: Values = callService('Range.getValues', 'any', () => range.getValues());
  return now.every((row, r) =>
    row.every((value, c) => isSame(value, values[area.row + r]?.[area.column + c] ?? '')),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (isDate(a) && isDate(b) && a.getTime() === b.getTime());
}

/** Makes the tab last. A new tab becomes the open one; the officer is taken back to where they were. */
function insertBehind(active: Spreadsheet, tab: OwnTab): Sheet {
  const open = active.getActiveSheet();
  const there = active.getSheets().map((sheet) => sheet.getName());
  let name = tab.name;
  for (let attempt = 1; there.some((other) => sameName(other, name)); attempt += 1)
    name = tab.otherName(attempt);
  const made = insertSheet(active, name);
  active.setActiveSheet(open, true);
  return made;
}

/** The key's column is hidden last: a tab where it shows has not got its whole look. */
function giveLook(sheet: Sheet, { marked, wide, hidden }: TabLook): void {
  writeSheet(sheet, 'Sheet.format', 'any', () => {
    sheet.getRange(1, 1, 1, hidden + 1).setFontWeight('bold');
    sheet.setFrozenRows(1);
    const first = Math.min(...wide);
    const count = Math.max(...wide) - first + 1;
    sheet.setColumnWidths(first + 1, count, WIDE);
    sheet.getRange(1, first + 1, sheet.getMaxRows(), count).setWrap(true);
    sheet.getRange(1, marked + 1, sheet.getMaxRows()).setNumberFormat('@');
    sheet.hideColumns(hidden + 1);
  });
}

/** Adds the rows and columns that are missing; whether there were any. */
function makeRoom(sheet: Sheet, areas: readonly Area[]): boolean {
  const rows = largest(
    areas.map((area) => area.row + area.rows),
    0,
  );
  const columns = largest(
    areas.map((area) => area.column + area.columns),
    0,
  );
  const isGrown = rows > sheet.getMaxRows() || columns > sheet.getMaxColumns();
  if (isGrown) {
    writeSheet(sheet, 'Sheet.insert', 'any', () => {
      const more = [rows - sheet.getMaxRows(), columns - sheet.getMaxColumns()] as const;
      if (more[0] > 0) sheet.insertRowsAfter(sheet.getMaxRows(), more[0]);
      if (more[1] > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), more[1]);
    });
  }
  return isGrown;
}

function rich(ids: ReadonlyMap<string, number>, cell: TabCell | undefined) {
  const made = SpreadsheetApp.newRichTextValue().setText(cell?.text ?? '');
  const id = cell === undefined || cell.target === null ? undefined : ids.get(cell.target.tab);
  if (cell === undefined || cell.target === null || id === undefined) return made.build();
  return made.setLinkUrl(`#gid=${id}&range=${cellAddress(cell.target)}`).build();
}
