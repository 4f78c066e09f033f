import { a1Notation } from './a1';
import { contentSize, type SpreadsheetModel } from './spreadsheet-model';
import { WorkbookError } from './workbook-error';

/**
 * How many cells a spreadsheet may have at Google, empty ones within its tabs' content included ("Files you can store in
 * Google Drive", support.google.com/drive/answer/37603).
 */
export const mostCells = 10_000_000;

/**
 * Refuses a workbook that Google takes no import of, before a script asks for its values: a lone cell far from the rest
 * makes all those between part of the tab. `file` is named in the error, as is the last cell of the largest tab.
 * @throws {WorkbookError} `too-many-cells`
 */
export function checkCellLimit({ sheets }: SpreadsheetModel, file: string): void {
  const sizes = sheets.map((sheet) => ({ name: sheet.name, ...contentSize(sheet) }));
  const cells = sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells <= mostCells) return;
  const [largest] = sizes.sort((a, b) => b.rows * b.columns - a.rows * a.columns);
  const { name, rows, columns } = largest ?? { name: '', rows: 1, columns: 1 };
  const last = a1Notation({ row: rows, column: columns, rows: 1, columns: 1 });
  throw new WorkbookError('too-many-cells', file, undefined, `fliken ${name} når till cell ${last}`);
}
