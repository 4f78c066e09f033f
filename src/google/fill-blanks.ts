import type { SpreadsheetPort } from '../engine/app/ports';
import { cellKey, cellsOf, coveringAreas } from '../engine/values/areas';
import { largest, smallest } from '../engine/values/extremes';
import { activeSpreadsheet } from './active';
import { readSheet, writeSheet } from './sheet-call';

/** In so many areas a tab is filled at once; the next check fills what is left. */
const MOST_AREAS = 10;
/** In so many rows the lists follow what the rows say. */
const MOST_LISTS = 2000;

type Rules = (GoogleAppsScript.Spreadsheet.DataValidation | null)[][];

/**
 * Fills cells of a tab that hold neither a value nor a formula as they are read just before; answers which. Each area is of
 * blank cells alone, so that nothing is ever covered.
 */
export const fillBlanks: SpreadsheetPort['fillBlanks'] = (tab, fills) => {
  const sheet = activeSpreadsheet().getSheetByName(tab);
  if (sheet === null || fills.length === 0) return [];
  const rows = fills.map(({ place }) => place.row);
  const columns = fills.map(({ place }) => place.column);
  const [top, left] = [smallest(rows, Infinity), smallest(columns, Infinity)];
  const range = sheet.getRange(top + 1, left + 1, largest(rows, 0) - top + 1, largest(columns, 0) - left + 1);
  const formulas = readSheet(sheet, 'Range.getFormulas', () => range.getFormulas());
  const values: unknown[][] = readSheet(sheet, 'Range.getValues', () => range.getValues());
  const isBlank = ({ row, column }: { readonly row: number; readonly column: number }) =>
    values[row - top]?.[column - left] === '' && formulas[row - top]?.[column - left] === '';
  const free = new Map(
    fills.filter(({ place }) => isBlank(place)).map((fill) => [cellKey(fill.place), fill]),
  );
  // Blank cells between are written as they are, so that a column is one area.
  const used = new Set([...free.values()].map(({ place }) => place.column));
  const blank = values.flatMap((_row, r) =>
    [...used].map((column) => ({ row: top + r, column })).filter(isBlank),
  );
  const areas = coveringAreas(blank, Infinity).slice(0, MOST_AREAS);
  return areas.flatMap((area) => {
    const filled = cellsOf(area).map((cell) => free.get(cellKey(cell)));
    if (filled.every((fill) => fill === undefined)) return [];
    const grid = Array.from({ length: area.rows }, (_row, r) =>
      filled.slice(r * area.columns, (r + 1) * area.columns).map((fill) => fill?.value ?? ''),
    );
    writeSheet(sheet, 'Range.setValues', 'any', () =>
      sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns).setValues(grid),
    );
    return filled.filter((fill) => fill !== undefined);
  });
};

export const offerLists: SpreadsheetPort['offerLists'] = ({ tab, column, choices, rows }) => {
  const sheet = activeSpreadsheet().getSheetByName(tab);
  if (sheet === null) return;
  const area = sheet.getRange(1, column + 1, Math.min(rows.length, sheet.getMaxRows(), MOST_LISTS), 1);
  const there: Rules = readSheet(sheet, 'Range.getDataValidations', () => area.getDataValidations());
  const texts = choices.map((values) => JSON.stringify(values));
  const wrong = there.flatMap(([rule], row) => {
    const now = texts.indexOf(listIn(rule));
    return now === -1 || now === rows[row] ? [] : [row];
  });
  const [first] = wrong;
  if (first === undefined) return;
  const rules = choices.map((values) =>
    SpreadsheetApp.newDataValidation()
      .setAllowInvalid(true)
      .requireValueInList([...values], true)
      .build(),
  );
  const after = there.map(([rule], row) => [
    wrong.includes(row) ? (rules[rows[row] ?? 0] ?? null) : (rule ?? null),
  ]);
  const changed = after.slice(first, (wrong[wrong.length - 1] ?? first) + 1);
  writeSheet(sheet, 'Range.setDataValidations', 'any', () =>
    sheet.getRange(first + 1, column + 1, changed.length, 1).setDataValidations(changed),
  );
};

/** The list of a rule, as JSON; nothing for another rule, and for none: only a list has an array among its values. */
function listIn(rule: Rules[number][number] | undefined): string {
  const list: unknown = rule?.getCriteriaValues()[0];
  return Array.isArray(list) ? JSON.stringify(list) : '';
}
