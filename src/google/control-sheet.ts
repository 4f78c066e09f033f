import type { ControlPort } from '../engine/app/ports';
import { cellAddress } from '../engine/values/place';
import { callService } from './service-error';
import { readSheet, writeSheet } from './sheet-call';

/** Room for a message on a few lines, in pixels. */
const MESSAGE_WIDTH = 560;

/** The tab Kontroll. Everything is written as text, so nothing that a cell held can become a formula here. */
export const control: ControlPort = {
  read(name) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    return sheet === null ? [] : readSheet(sheet, 'Range.getValues', () => sheet.getDataRange().getValues());
  },

  write(name, headings, rows) {
    const active = SpreadsheetApp.getActiveSpreadsheet();
    const there = active.getSheetByName(name);
    const sheet = there ?? insertBehind(active, name);
    const ids = new Map(active.getSheets().map((one) => [one.getName(), one.getSheetId()]));
    const grid = [
      headings.map((heading) => plain(heading)),
      ...rows.map((row) => row.map((cell) => rich(ids, cell))),
    ];
    writeSheet(sheet, 'Sheet.write', 'any', () => {
      const missing = grid.length - sheet.getMaxRows();
      if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
      sheet.getRange(1, 1, grid.length, headings.length).setRichTextValues(grid);
      // Only then what is left of the old rows goes: a reason must stand somewhere if a call fails in between.
      const left = sheet.getMaxRows() - grid.length;
      if (left > 0) sheet.getRange(grid.length + 1, 1, left, headings.length).clearContent();
      if (there !== null) return;
      sheet.getRange(1, 1, 1, headings.length).setFontWeight('bold');
      sheet.setFrozenRows(1);
      sheet.hideColumns(headings.length);
      sheet.setColumnWidth(4, MESSAGE_WIDTH).setColumnWidth(5, MESSAGE_WIDTH / 2);
      sheet.getRange(1, 4, sheet.getMaxRows(), 2).setWrap(true);
    });
  },
};

/** A new tab becomes the open one; the officer is taken back to where they were. */
function insertBehind(active: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string) {
  const open = active.getActiveSheet();
  const made = callService('Spreadsheet.insertSheet', 'busy', () =>
    active.insertSheet(name, active.getSheets().length),
  );
  active.setActiveSheet(open, true);
  return made;
}

type Cell = Parameters<ControlPort['write']>[2][number][number];

function rich(ids: ReadonlyMap<string, number>, { text, target }: Cell) {
  const id = target === null ? undefined : ids.get(target.tab);
  if (target === null || id === undefined) return plain(text);
  const link = `#gid=${id}&range=${cellAddress(target)}`;
  return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(link).build();
}

function plain(text: string) {
  return SpreadsheetApp.newRichTextValue().setText(text).build();
}
