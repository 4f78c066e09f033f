import type { SpreadsheetPort } from '../engine/app/ports';
import { activeSpreadsheet } from './active';
import { entered } from './entered';
import { makeRoom } from './make-room';
import { rawCells } from './raw-cells';
import { readSheet, writeSheet } from './sheet-call';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As `SpreadsheetPort.addRows`: columns side by side are written together. */
export const addRows: SpreadsheetPort['addRows'] = (tab, row, at, rows, mayWrite) => {
  const active = activeSpreadsheet();
  const sheet = active.getSheetByName(tab);
  if (sheet === null) return false;
  if (rows.length === 0) return true;
  makeRoom(sheet, row + rows.length, 0);
  for (const { first, from, count } of sideBySide(at)) {
    const area = sheet.getRange(row + 1, first + 1, rows.length, count);
    const wanted = rows.map((cells) => cells.slice(from, from + count));
    const values: unknown[][] = readSheet(sheet, 'Range.getValues', () => area.getValues());
    const [now = []] = rawCells([values], active.getSpreadsheetTimeZone());
    if (!mayWrite(now, wanted)) return false;
    withRulesThatWarn(sheet, area, () =>
      writeSheet(sheet, 'Range.setValues', 'any', () =>
        area.setValues(wanted.map((cells) => cells.map(entered))),
      ),
    );
  }
  return true;
};

/** Runs of columns that stand beside each other: the first of each, and where in `at` it is. */
function sideBySide(at: readonly number[]) {
  const runs: { readonly first: number; readonly from: number; count: number }[] = [];
  at.forEach((column, from) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, from, count: 1 });
  });
  return runs;
}

/** Lets rules warn where they would refuse: what a person pastes is taken and marked as well. A broken run leaves them so. */
function withRulesThatWarn(sheet: Sheet, area: GoogleAppsScript.Spreadsheet.Range, write: () => void): void {
  const rules = readSheet(sheet, 'Range.getDataValidations', () => area.getDataValidations());
  const refuses = rules.some((row) => row.some((rule) => rule?.getAllowInvalid() === false));
  if (!refuses) {
    write();
    return;
  }
  const lenient = rules.map((row) => row.map((rule) => rule?.copy().setAllowInvalid(true).build() ?? null));
  writeSheet(sheet, 'Range.setDataValidations', 'any', () => area.setDataValidations(lenient));
  write();
  // The values are to be there before the rules are as they were.
  SpreadsheetApp.flush();
  writeSheet(sheet, 'Range.setDataValidations', 'any', () => area.setDataValidations(rules));
}
