import { dateFormatFor } from './displayed-value';
import { enteredText, putEntered } from './entered-value';
import { isDateFormat } from './number-format';
import { ensureCell, type SheetModel, type SpreadsheetModel } from './spreadsheet-model';

/**
 * Types a text into a cell, 1-based, as a person does: the cell keeps its style and note, its link goes, and '' clears it.
 * A date in a cell with a number's format gets a date's. The tab grows when it does not reach the cell.
 */
export function typeText(
  book: SpreadsheetModel,
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
): void {
  sheet.maxRows = Math.max(sheet.maxRows, row);
  sheet.maxColumns = Math.max(sheet.maxColumns, column);
  const cell = ensureCell(sheet, row, column);
  const { numberFormat } = cell.style ?? {};
  const entered = text === '' ? {} : enteredText(text, book.locale, numberFormat);
  putEntered(cell, entered);
  const { value } = entered;
  if (typeof value === 'object' && numberFormat !== undefined && !isDateFormat(numberFormat)) {
    cell.style = { ...cell.style, numberFormat: dateFormatFor(value.serial) };
  }
}
