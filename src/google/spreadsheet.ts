import type { NewSheet, SpreadsheetPort } from '../engine/app/ports';
import { withoutCertainNumbers } from '../engine/values/identity-numbers';
import { civilDays, isDate } from './civil-days';
import { insertSheet } from './insert-sheet';
import { callService } from './service-error';
import { readSheet, writeSheet } from './sheet-call';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RawSheets = ReturnType<SpreadsheetPort['read']>;

/** What the reader takes for the error of a formula: a date that is none is neither empty nor a text of the officer's. */
const NO_DATE = '#DATUM!';

/** The spreadsheet that the script is bound to; the scope spreadsheets.currentonly lets it see no other. */
export const spreadsheet: SpreadsheetPort = {
  read(wanted) {
    const active = SpreadsheetApp.getActiveSpreadsheet();
    const grids = active
      .getSheets()
      .filter((sheet) => isOfCells(sheet) && wanted(sheet.getName()))
      .map((sheet) => ({ name: sheet.getName(), values: valuesOf(sheet) }));
    const dayOf = dayReader(
      grids.map((grid) => grid.values),
      active.getSpreadsheetTimeZone(),
    );
    return grids.map(({ name, values }) => ({
      name,
      cells: values.map((row) => row.map((cell) => raw(cell, dayOf))),
    }));
  },

  shown(tab) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    if (sheet === null) return [];
    return callService('Range.getDisplayValues', 'any', () => sheet.getDataRange().getDisplayValues());
  },

  links(tab, column) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    if (sheet === null) return [];
    const cells = sheet.getRange(1, column + 1, sheet.getLastRow(), 1);
    return callService('Range.getRichTextValues', 'any', () => cells.getRichTextValues()).map(([cell]) =>
      linkOf(cell ?? null),
    );
  },

  addSheets(sheets, match) {
    const active = SpreadsheetApp.getActiveSpreadsheet();
    const before = active.getSheets();
    const byTab = new Map(before.map((sheet) => [sheet.getName(), sheet]));
    const tabs = match([...byTab.keys()]);
    const there = ({ name }: NewSheet) => byTab.get(tabs.get(name) ?? '');
    const missing = sheets.filter((sheet) => (there(sheet)?.getLastRow() ?? 0) === 0);
    for (const sheet of missing) fillSheet(there(sheet) ?? insertSheet(active, sheet.name), sheet);
    for (const sheet of sheets) {
      const found = missing.includes(sheet) ? undefined : there(sheet);
      if (found !== undefined && isHalfMade(found, sheet)) giveLook(found, sheet);
    }
    // Each new tab becomes the open one; work begins with the first.
    const { name = '' } = sheets[0] ?? {};
    const first = missing.length > 0 ? active.getSheetByName(tabs.get(name) ?? name) : null;
    if (first !== null) {
      callService('Spreadsheet.setActiveSheet', 'any', () => active.setActiveSheet(first));
    }
    return missing.map((sheet) => sheet.name);
  },

  select({ tab, row, column }) {
    const active = SpreadsheetApp.getActiveSpreadsheet();
    // The name of a tab that holds an identity number is known without it.
    const sheet =
      active.getSheetByName(tab) ??
      active.getSheets().find((one) => withoutCertainNumbers(one.getName()) === tab);
    if (sheet === undefined) return false;
    writeSheet(sheet, 'Range.activate', 'any', () => {
      if (sheet.isSheetHidden()) sheet.showSheet();
      // What is missing may belong one row or column outside a tab that is full.
      const at = [
        Math.min(row + 1, sheet.getMaxRows()),
        Math.min(column + 1, sheet.getMaxColumns()),
      ] as const;
      sheet.getRange(...at).activate();
    });
    return true;
  },
};

/** The address that a text links to, the whole of it or a part; null when there is none, or several. */
function linkOf(cell: GoogleAppsScript.Spreadsheet.RichTextValue | null): string | null {
  const links = new Set(cell?.getRuns().flatMap((run) => run.getLinkUrl() ?? []));
  return links.size === 1 ? ([...links][0] ?? null) : null;
}

/** A tab that a chart has for itself, or that is connected to a database, has no cells to read. */
function isOfCells(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

/** The values come last: a tab that has them is finished. */
function fillSheet(sheet: Sheet, wanted: NewSheet): void {
  giveLook(sheet, wanted);
  const { rows } = wanted;
  writeSheet(sheet, 'Range.setValues', 'any', () =>
    sheet.getRange(1, 1, rows.length, widthOf(wanted)).setValues(rows.map((row) => [...row])),
  );
}

function giveLook(sheet: Sheet, wanted: NewSheet): void {
  writeSheet(sheet, 'Sheet.format', 'any', () => {
    sheet.getRange(1, 1, 1, widthOf(wanted)).setFontWeight('bold');
    if (wanted.hidden) sheet.hideSheet();
    sheet.setFrozenRows(1);
  });
}

/** Whether a broken run of an earlier version wrote the tab's headings, and nobody anything else, and left it so. */
function isHalfMade(sheet: Sheet, { rows, ...wanted }: NewSheet): boolean {
  if (sheet.getFrozenRows() > 0 || sheet.getLastRow() !== rows.length) return false;
  if (sheet.getLastColumn() !== widthOf({ rows, ...wanted })) return false;
  return valuesOf(sheet).every((row, r) => row.every((value, c) => value === (rows[r]?.[c] ?? '')));
}

function widthOf({ rows }: NewSheet): number {
  return Math.max(...rows.map((row) => row.length));
}

function valuesOf(sheet: Sheet): unknown[][] {
  return readSheet(sheet, 'SpreadsheetApp.getValues', () => sheet.getDataRange().getValues());
}

/** Reads the civil day that a date cell shows: midnight there, which the script's own zone may place on another day. */
function dayReader(grids: readonly unknown[][][], zone: string): (date: Date) => string | undefined {
  const instants = grids.flatMap((rows) =>
    rows.flatMap((row) => row.filter(isDate).map((date) => date.getTime())),
  );
  const days = civilDays(instants, (instant) => {
    const [sign, hours, minutes] = [/^-/, /(\d\d)\d\d$/, /(\d\d)$/].map((part) =>
      part.exec(Utilities.formatDate(new Date(instant), zone, 'Z')),
    );
    return (sign ? -1 : 1) * (Number(hours?.[1]) * 60 + Number(minutes?.[1]));
  });
  return (date) => days.get(date.getTime());
}

function raw(cell: unknown, dayOf: ReturnType<typeof dayReader>): RawSheets[number]['cells'][number][number] {
  if (isDate(cell)) {
    const date = dayOf(cell);
    return date === undefined ? NO_DATE : { date };
  }
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell);
}
