import type {
  OwnTab,
  OwnTabContent,
  OwnTabsPort,
  RowsToInsert,
  TabCell,
  TabLook,
  TabOutcome,
} from '../engine/app/ports';
import { around, cellKey, cellsOf, type Area } from '../engine/values/areas';
import { largest } from '../engine/values/extremes';
import { cellAddress } from '../engine/values/place';
import { activeSpreadsheet, knownTabs, readTabs, type NamedSheet } from './active';
import { isDate } from './civil-days';
import { copiedTabs, hasNoNotes } from './copied-tabs';
import { differingAreas, opened, scatteredAreas, type Values } from './differing-areas';
import { entered } from './entered';
import { insertSheet } from './insert-sheet';
import { makeRoom } from './make-room';
import { drawCharts } from './own-charts';
import { callService } from './service-error';
import { writeSheet } from './sheet-call';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many cells are written as texts with links of their own, each of which takes four calls to make; more are written as typed. */
const MOST_RICH = 600;

/** Room for sentences on a few lines, in pixels. */
const WIDE = 420;

/**
 * The tabs that are the add-on's own. A named range marks each, since anyone may call a tab anything. `prefix` begins the
 * names of the ranges.
 */
export function ownTabsPort(prefix: string): OwnTabsPort {
  return {
    nameOf: ({ mark }) =>
      activeSpreadsheet().getRangeByName(`${prefix}_${mark}`)?.getSheet().getName() ?? null,
    read(tab) {
      const active = activeSpreadsheet();
      const range = `${prefix}_${tab.mark}`;
      const marked = active.getRangeByName(range);
      const known = marked === null ? earlierTab(tab) : readOwn(marked.getSheet());
      const own = known?.name ?? null;
      const namesake = knownTabs().find(({ name }) => sameName(name, tab.name) && name !== own);
      return {
        name: own,
        cells: known?.texts ?? [],
        markColumn: marked === null ? null : marked.getColumn() - 1,
        namesake: namesake?.name ?? null,
        write: (cells, look, inserted = []) =>
          write(active, { tab, range, known, isMarked: marked !== null }, cells, look, inserted),
      };
    },
    draw({ mark }, charts, beside) {
      const sheet = activeSpreadsheet().getRangeByName(`${prefix}_${mark}`)?.getSheet();
      if (sheet !== undefined) drawCharts(sheet, charts, beside);
    },
    ...copiedTabs(prefix),
  };
}

/** A tab with its values, and with what the cells show. */
interface ReadSheet extends NamedSheet {
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
function earlierTab(tab: OwnTab): ReadSheet | null {
  const names = [tab.name, tab.otherName(1)];
  for (const { sheet, name } of knownTabs()) {
    if (!names.includes(name)) continue;
    const read = readOwn(sheet, name);
    if (
      tab.isEarlier(read.texts) ||
      (read.texts.every((row) => row.every((text) => text === '')) && hasNoNotes(sheet))
    )
      return read;
  }
  return null;
}

function readOwn(sheet: Sheet, name = sheet.getName()): ReadSheet {
  const range = sheet.getDataRange();
  const values: Values = callService('Range.getValues', 'any', () => range.getValues());
  // A comment that Sheets has made a date, a number or a truth value is read as it is shown.
  const isText = (value: unknown) => typeof value === 'string' && !/^#[A-Z/0]+[!?]?$/.test(value);
  const shown = values.every((row) => row.every(isText))
    ? null
    : callService('Range.getDisplayValues', 'any', () => range.getDisplayValues());
  const texts = values.map((row, r) => row.map((value, c) => shown?.[r]?.[c] ?? String(value)));
  return { sheet, name, values, texts };
}

function write(
  active: Spreadsheet,
  { tab, range, known, isMarked }: Target,
  cells: readonly TabCell[],
  look: TabLook,
  inserted: readonly RowsToInsert[],
): TabOutcome {
  const values = opened(known?.values ?? [], inserted);
  const texts = opened(known?.texts ?? [], inserted);
  const { sheet, name } = known ?? insertBehind(active, tab);
  // Those with the keys first: rows that a broken run has written are known by them.
  const lacksKey = ({ column, columns }: Area) =>
    Number(column > look.hidden || column + columns <= look.hidden);
  const areas = [...differingAreas(cells, values, texts)].sort((a, b) => lacksKey(a) - lacksKey(b));
  const hasLook = sheet.isColumnHiddenByUser(look.hidden + 1);
  if (!isMarked) {
    writeSheet(sheet, 'Spreadsheet.setNamedRange', 'any', () => {
      active.setNamedRange(range, sheet.getRange(1, look.marked + 1, sheet.getMaxRows()));
    });
  }
  if (!hasLook) giveLook(sheet, look);
  if (areas.length === 0) return { kind: isMarked && hasLook ? 'unchanged' : 'written', name };
  putIn(sheet, inserted);
  const isGrown = makeRoomFor(sheet, areas) || inserted.length > 0;
  const byPlace = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const linkOf = links();
  const rich = richTexts(linkOf);
  const scattered = scatteredAreas(areas, byPlace);
  const others = areas.filter((area) => !scattered.includes(area));
  // The whole tab was read just before the first area, unless something was called in between.
  let isFresh = isMarked && hasLook && !isGrown;
  const hasMoved = (...written: readonly Area[]) => {
    const isSeen = known === null || isFresh;
    isFresh = false;
    return !isSeen && !areAsRead(sheet, written, values);
  };
  for (const area of others) {
    if (hasMoved(area)) return { kind: 'moved', name };
    const at = sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
    const grid = Array.from({ length: area.rows }, (_row, r) =>
      Array.from({ length: area.columns }, (_column, c) =>
        byPlace.get(cellKey({ row: area.row + r, column: area.column + c })),
      ),
    );
    // What is typed in the marked column stays as it is typed, an apostrophe too.
    const isTyped = (cell: TabCell | undefined) =>
      cell?.column === look.marked && entered(cell.text) !== cell.text;
    const isTypable = () =>
      area.rows * area.columns > MOST_RICH && !grid.flat().some(isTyped) && !hasPlainText(at, look.marked);
    if (area.isOfValues || isTypable()) {
      const wanted = grid.map((row) => row.map((cell) => cell?.value ?? typed(cell, linkOf)));
      writeSheet(sheet, 'Range.setValues', 'any', () => at.setValues(wanted), name);
    } else {
      const wanted = grid.map((row) => row.map(rich));
      writeSheet(sheet, 'Range.setRichTextValues', 'any', () => at.setRichTextValues(wanted), name);
    }
  }
  const [first] = scattered;
  if (first !== undefined) {
    if (hasMoved(...scattered)) return { kind: 'moved', name };
    const text = byPlace.get(cellKey(first))?.text;
    writeSheet(sheet, 'RangeList.setValue', 'any', () =>
      sheet.getRangeList(scattered.map(areaAddress)).setValue(text),
    );
  }
  giveTitles(sheet, look);
  return { kind: known === null ? 'made' : 'written', name };
}

function putIn(sheet: Sheet, inserted: readonly RowsToInsert[]): void {
  for (const { before, count } of [...inserted].reverse()) {
    writeSheet(sheet, 'Sheet.insertRowsBefore', 'busy', () => sheet.insertRowsBefore(before + 1, count));
  }
}

/** Whether nobody has typed in these areas since the tab was read. */
function areAsRead(sheet: Sheet, areas: readonly Area[], values: Values): boolean {
  const whole = around(areas);
  const range = sheet.getRange(whole.row + 1, whole.column + 1, whole.rows, whole.columns);
  const now: Values = callService('Range.getValues', 'any', () => range.getValues());
  return areas
    .flatMap(cellsOf)
    .every(({ row, column }) =>
      isSame(now[row - whole.row]?.[column - whole.column], values[row]?.[column] ?? ''),
    );
}

function areaAddress({ row, column, rows, columns }: Area): string {
  return `${cellAddress({ row, column })}:${cellAddress({ row: row + rows - 1, column: column + columns - 1 })}`;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (isDate(a) && isDate(b) && a.getTime() === b.getTime());
}

/** Makes the tab last. A new tab becomes the open one; the officer is taken back to where they were. */
function insertBehind(active: Spreadsheet, tab: OwnTab): NamedSheet {
  const open = active.getActiveSheet();
  const there = readTabs();
  let name = tab.name;
  for (let attempt = 1; there.some((other) => sameName(other.name, name)); attempt += 1)
    name = tab.otherName(attempt);
  const sheet = insertSheet(active, name);
  active.setActiveSheet(open, true);
  return { sheet, name };
}

/** The key's column is hidden last: a tab where it shows has not got its whole look. */
function giveLook(sheet: Sheet, { marked, wide, hidden, numbers = [] }: TabLook): void {
  writeSheet(sheet, 'Sheet.format', 'any', () => {
    sheet.getRange(1, 1, 1, hidden + 1).setFontWeight('bold');
    sheet.setFrozenRows(1);
    const first = Math.min(...wide);
    const count = Math.max(...wide) - first + 1;
    sheet.setColumnWidths(first + 1, count, WIDE);
    sheet.getRange(1, first + 1, sheet.getMaxRows(), count).setWrap(true);
    sheet.getRange(1, marked + 1, sheet.getMaxRows()).setNumberFormat('@');
    if (numbers.length > 0) {
      const columns = numbers.map((column) =>
        sheet.getRange(1, column + 1, sheet.getMaxRows()).getA1Notation(),
      );
      sheet.getRangeList(columns).setNumberFormat('#,##0');
    }
    sheet.hideColumns(hidden + 1);
  });
}

/** The headings within a tab, as those of its first row. */
function giveTitles(sheet: Sheet, { titles = [], hidden }: TabLook): void {
  if (titles.length === 0) return;
  const rows = titles.map((row) => sheet.getRange(row + 1, 1, 1, hidden + 1).getA1Notation());
  writeSheet(sheet, 'Sheet.format', 'any', () => sheet.getRangeList(rows).setFontWeight('bold'));
}

/** Makes the tab reach the areas; whether it did not. */
function makeRoomFor(sheet: Sheet, areas: readonly Area[]): boolean {
  const rows = areas.map((area) => area.row + area.rows);
  const columns = areas.map((area) => area.column + area.columns);
  return makeRoom(sheet, largest(rows, 0), largest(columns, 0));
}

/** Gives the address that a cell links to; null where it links to none, and where its tab is gone. */
function links(): (cell: TabCell) => string | null {
  const ids = new Map<string, number | undefined>();
  return ({ target }) => {
    if (target === null) return null;
    if (!ids.has(target.tab))
      ids.set(
        target.tab,
        knownTabs()
          .find(({ name }) => name === target.tab)
          ?.sheet.getSheetId(),
      );
    const id = ids.get(target.tab);
    return id === undefined ? null : `#gid=${String(id)}&range=${cellAddress(target)}`;
  };
}

/** Makes the texts of cells with their links; what many cells hold is made once. */
function richTexts(linkOf: ReturnType<typeof links>) {
  const plain = new Map<string, GoogleAppsScript.Spreadsheet.RichTextValue>();
  return (cell: TabCell | undefined): GoogleAppsScript.Spreadsheet.RichTextValue => {
    const text = cell?.text ?? '';
    const link = cell === undefined ? null : linkOf(cell);
    const known = plain.get(text);
    if (link === null && known !== undefined) return known;
    const made = SpreadsheetApp.newRichTextValue().setText(text);
    if (link !== null) return made.setLinkUrl(link).build();
    const value = made.build();
    plain.set(text, value);
    return value;
  };
}

/**
 * Whether a cell outside the column `marked` is formatted as plain text: what is typed there stands as it is typed, a
 * formula and an apostrophe too.
 */
function hasPlainText(range: GoogleAppsScript.Spreadsheet.Range, marked: number): boolean {
  const formats = callService('Range.getNumberFormats', 'any', () => range.getNumberFormats());
  const first = range.getColumn() - 1;
  return formats.some((row) => row.some((format, c) => format === '@' && first + c !== marked));
}

/** The same as it is typed: a link is a formula. */
function typed(cell: TabCell | undefined, linkOf: ReturnType<typeof links>): string | number | boolean {
  const text = cell?.text ?? '';
  const link = cell === undefined ? null : linkOf(cell);
  return link === null ? entered(text) : `=HYPERLINK("${link}";"${text.replace(/"/g, '""')}")`;
}
