import type { SpreadsheetModel } from './spreadsheet-model';

/**
 * The spreadsheet that File > Make a copy makes: the tabs with all that is in and on them, named ranges and protections, under
 * another id. What scripts keep does not come along: stores of properties are of one document, and so is a bound script.
 */
export function copySpreadsheet(book: SpreadsheetModel, id: string): SpreadsheetModel {
  return { ...structuredClone(book), id, name: `Kopia av ${book.name}` };
}
