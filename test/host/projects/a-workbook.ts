import type { CellValue, SpreadsheetModel } from '../../../host/sheets/spreadsheet-model';
import { createSpreadsheet, ensureCell } from '../../../host/sheets/spreadsheet-model';

/** A workbook with one tab of this name that holds these rows; undefined leaves a cell empty. */
export function aWorkbook(
  name: string,
  rows: readonly (readonly (CellValue | undefined)[])[],
): SpreadsheetModel {
  const book = createSpreadsheet('Bok');
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('a new spreadsheet has a tab');
  sheet.name = name;
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== undefined) ensureCell(sheet, r + 1, c + 1).value = value;
    });
  });
  return book;
}
