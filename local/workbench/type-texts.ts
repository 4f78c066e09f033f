import { enteredText } from '../sheets/entered-value';
import { ensureCell, type SheetModel, type SpreadsheetModel } from '../sheets/spreadsheet-model';
import { RequestError } from './request-error';

/** The most cells that Sheets holds in a spreadsheet (Google's help, "Files you can store in Google Drive"). */
const mostCells = 10_000_000;

/**
 * Types texts into the cells from a corner, row by row, as pasting does; an empty text clears the cell. The tab grows
 * when they need more room.
 * @throws {RequestError} when the tab would become larger than Sheets lets it be
 */
export function typeTexts(
  book: SpreadsheetModel,
  sheet: SheetModel,
  { row, column }: { readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
): void {
  const rows = Math.max(sheet.maxRows, row + texts.length - 1);
  const columns = Math.max(sheet.maxColumns, ...texts.map((line) => column + line.length - 1));
  if (rows * columns > mostCells) throw new RequestError('Så stor får fliken inte bli.');
  sheet.maxRows = rows;
  sheet.maxColumns = columns;
  texts.forEach((line, down) => {
    line.forEach((text, right) => {
      const cell = ensureCell(sheet, row + down, column + right);
      delete cell.value;
      delete cell.formula;
      delete cell.link;
      if (text !== '') Object.assign(cell, enteredText(text, book.locale, cell.style?.numberFormat));
    });
  });
}
