import { Calculator } from '../host/sheets/formula';
import { utcOfSerial } from '../host/sheets/serial-date';
import type { CellValue, SheetModel, SpreadsheetModel } from '../host/sheets/spreadsheet-model';
import type { RawCell, RawSheet } from '../src/engine/contract/cell';

/** The last moment that is a day to the add-on (ECMA-262, Time Values and Time Range, less the most that a zone moves it). */
const LAST = 8.64e15 - 24 * 3_600_000;

/** The tabs of a workbook as the add-on gets them from getValues: a date is the day that its cell shows. */
export function sheetsOfWorkbook(book: SpreadsheetModel): readonly RawSheet[] {
  const calculator = new Calculator(book);
  return book.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet, calculator) }));
}

function cellsOf(sheet: SheetModel, calculator: Calculator): RawSheet['cells'] {
  // Array.from, since rows and cells that are empty are not there.
  return Array.from(sheet.cells, (row) =>
    Array.from(row ?? [], (cell) => (cell === undefined ? '' : rawCell(calculator.value(sheet, cell)))),
  );
}

function rawCell(value: CellValue): RawCell {
  if (typeof value !== 'object') return value;
  const moment = utcOfSerial(value.serial);
  if (!(Math.abs(moment) <= LAST)) return '#DATUM!';
  return { date: new Date(moment).toISOString().slice(0, 10) };
}
