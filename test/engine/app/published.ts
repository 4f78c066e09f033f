/** What a check on the host answers, and what it leaves to see in the spreadsheet. */
import type { Host } from '../../../host/host';
import { cellAt, ensureCell, type SheetModel } from '../../../host/sheets/spreadsheet-model';
import type { CheckedWorkbook } from '../../../src/engine/app/check-and-publish';
import { placeAt } from '../../builders/places';

/** The answer of a check, or of another function that ends in one. */
export function checked(host: Host, name = 'checkWorkbook', ...args: readonly unknown[]): CheckedWorkbook {
  const answer = host.call(name, ...args) as unknown as CheckedWorkbook;
  expect(answer.ok).toBe(true);
  return answer;
}

/** The findings of a check. */
export function check(host: Host): CheckedWorkbook['findings'] {
  return checked(host).findings;
}

export function sheetOf(host: Host, name: string): SheetModel {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
}

/** The rows of Kontroll that hold anything. */
export function rowsOf(host: Host): readonly (readonly unknown[])[] {
  return sheetOf(host, 'Kontroll')
    .cells.map((cells) => Array.from(cells ?? [], (cell) => cell?.value ?? ''))
    .filter((row) => row.some((value) => value !== ''));
}

/** A cell in A1 form as the model has it, 1-based. */
export function at(host: Host, sheet: string, cell: string) {
  const { row, column } = placeAt(`${sheet}!${cell}`);
  return { sheet: sheetOf(host, sheet), row: row + 1, column: column + 1 };
}

/** A cell's note as it is seen: the add-on's part has signs without width around it. */
export function noteOf(host: Host, sheet: string, cell: string): string {
  return storedNoteOf(host, sheet, cell).replace(/[\u200b-\u200d\u2060\u2063\u2064]/g, '');
}

/** A cell's note with every sign of it, as it is copied. */
export function storedNoteOf(host: Host, sheet: string, cell: string): string {
  const place = at(host, sheet, cell);
  return cellAt(place.sheet, place.row, place.column)?.note ?? '';
}

export function type(host: Host, sheet: string, cell: string, value: string | number): void {
  const place = at(host, sheet, cell);
  ensureCell(place.sheet, place.row, place.column).value = value;
}
