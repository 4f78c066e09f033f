import { a1Notation } from './a1';
import { calculate, unknownFormula } from './formula';
import type { SpreadsheetModel } from './spreadsheet-model';

const named = 5;

/**
 * A sentence on the formulas that the file carries no value of and that the host cannot work out; undefined when there
 * is none. Such a cell is read as `#NAME?`.
 */
export function uncalculatedText(book: SpreadsheetModel): string | undefined {
  const places = book.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => {
        if (cell?.formula === undefined || cell.value !== undefined) return [];
        if (calculate(book, sheet, cell) !== unknownFormula) return [];
        return [`${sheet.name}!${a1Notation({ row: row + 1, column: column + 1, rows: 1, columns: 1 })}`];
      }),
    ),
  );
  if (places.length === 0) return undefined;
  const more = places.length > named ? ` med flera (${String(places.length)} celler)` : '';
  return `Formeln i ${places.slice(0, named).join(', ')}${more} är inte uträknad i filen och läses som ${unknownFormula}. Öppna arbetsboken i ett kalkylprogram, spara den och försök igen.`;
}
