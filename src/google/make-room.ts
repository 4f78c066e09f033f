import { writeSheet } from './sheet-call';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds the rows and columns that a tab lacks to have so many; whether it lacked any. May be done twice. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): boolean {
  const isSmall = rows > sheet.getMaxRows() || columns > sheet.getMaxColumns();
  if (isSmall) {
    writeSheet(sheet, 'Sheet.insert', 'any', () => {
      const more = [rows - sheet.getMaxRows(), columns - sheet.getMaxColumns()] as const;
      if (more[0] > 0) sheet.insertRowsAfter(sheet.getMaxRows(), more[0]);
      if (more[1] > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), more[1]);
    });
  }
  return isSmall;
}
