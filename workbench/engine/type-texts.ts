import type { SheetModel, SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { typeText } from '../../host/sheets/type-text';
import { RequestError } from '../server/request-error';

/** The most cells that a spreadsheet may have (Google's help, "Files you can store in Google Drive"). */
const mostCells = 10_000_000;

/**
 * Types texts into the cells from a corner, row by row, as pasting does; an empty text clears the cell. The tab grows
 * when they need more room.
 * @throws {RequestError} when the tab would have more cells than Sheets allows; nothing is typed then
 */
export function typeTexts(
  book: SpreadsheetModel,
  sheet: SheetModel,
  { row, column }: { readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
): void {
  const rows = Math.max(sheet.maxRows, row + texts.length - 1);
  // Not Math.max(...): a pasted table can have more rows than a call may have arguments.
  const columns = texts.reduce((most, line) => Math.max(most, column + line.length - 1), sheet.maxColumns);
  checkRoom(sheet, rows, columns);
  texts.forEach((line, down) => {
    line.forEach((text, right) => {
      typeText(book, sheet, row + down, column + right, text);
    });
  });
}

/**
 * Holds that a tab may be so large.
 * @throws {RequestError} when it would have more cells than Sheets allows
 */
export function checkRoom({ maxRows, maxColumns }: SheetModel, rows: number, columns: number): void {
  if (Math.max(maxRows, rows) * Math.max(maxColumns, columns) <= mostCells) return;
  throw new RequestError(
    'Det får inte plats: ett kalkylark i Google Kalkylark har högst tio miljoner celler.',
  );
}
