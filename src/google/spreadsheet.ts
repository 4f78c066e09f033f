import type { SpreadsheetPort } from '../engine/app/ports';
import { withoutCertainNumbers } from '../engine/values/identity-numbers';
import { activeSpreadsheet, readTabs, type NamedSheet } from './active';
import { addRows } from './add-rows';
import { emptyCells } from './empty-cells';
import { fillBlanks, offerLists } from './fill-blanks';
import { rawCells } from './raw-cells';
import { replaceValue } from './replace-value';
import { callService } from './service-error';
import { setUp } from './set-up';
import { readSheet, writeSheet } from './sheet-call';

/** The spreadsheet that the script is bound to; the scope spreadsheets.currentonly lets it see no other. */
export const spreadsheet: SpreadsheetPort = {
  read(wanted) {
    const grids = readTabs()
      .filter(({ name }) => wanted(name))
      .flatMap((tab) => {
        const values = valuesOf(tab);
        return values === null ? [] : [{ name: tab.name, values }];
      });
    const read = rawCells(
      grids.map((grid) => grid.values),
      activeSpreadsheet().getSpreadsheetTimeZone(),
    );
    return grids.map(({ name }, index) => ({ name, cells: read[index] ?? [] }));
  },

  addRows,

  formulas(tab, column) {
    const sheet = activeSpreadsheet().getSheetByName(tab);
    if (sheet === null) return [];
    const cells = sheet.getRange(1, column + 1, Math.max(1, sheet.getLastRow()), 1);
    return readSheet(sheet, 'Range.getFormulas', () => cells.getFormulas()).map(([formula = '']) => formula);
  },

  empty: emptyCells,

  shown(tab) {
    const sheet = activeSpreadsheet().getSheetByName(tab);
    if (sheet === null) return [];
    return callService('Range.getDisplayValues', 'any', () => sheet.getDataRange().getDisplayValues());
  },

  links(tab, column) {
    const sheet = activeSpreadsheet().getSheetByName(tab);
    if (sheet === null) return [];
    const cells = sheet.getRange(1, column + 1, sheet.getLastRow(), 1);
    return callService('Range.getRichTextValues', 'any', () => cells.getRichTextValues()).map(([cell]) =>
      linkOf(cell ?? null),
    );
  },

  setUp,

  fillBlanks,

  replaceValue,

  offerLists,

  select({ tab, row, column }) {
    const active = activeSpreadsheet();
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

/**
 * The values of a tab; null for one that a chart has for itself, or that is connected to a database: it has no cells. Only
 * a tab that cannot be read is asked whether it is such a one.
 */
function valuesOf({ sheet, name }: NamedSheet): unknown[][] | null {
  const read = (): unknown[][] | null => {
    try {
      return sheet.getDataRange().getValues();
    } catch (cause) {
      if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return null;
      throw cause;
    }
  };
  return readSheet(sheet, 'SpreadsheetApp.getValues', read, name);
}
