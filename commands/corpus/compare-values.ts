import { a1Notation } from '../../host/sheets/a1';
import type { CellValue, SpreadsheetModel } from '../../host/sheets/spreadsheet-model';

/** The values of a workbook as another program read them: by tab, by cell in A1 notation. Empty cells are not there. */
export type ExpectedValues = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** How many values were compared, and those that differ. */
export interface Comparison {
  readonly compared: number;
  readonly wrong: readonly string[];
}

/** Compares the values of a workbook with those that another program read, both ways. */
export function wrongValues(workbook: SpreadsheetModel, expected: ExpectedValues): Comparison {
  const read = valuesOf(workbook);
  const tabs = [...new Set([...Object.keys(expected), ...Object.keys(read)])];
  let compared = 0;
  const wrong = tabs.flatMap((tab) => {
    const [wanted, found] = [expected[tab] ?? {}, read[tab] ?? {}];
    const cells = [...new Set([...Object.keys(wanted), ...Object.keys(found)])];
    compared += cells.length;
    return cells
      .filter((cell) => !isSame(wanted[cell], found[cell]))
      .map((cell) => `${tab}!${cell}: ${shown(found[cell])} i stället för ${shown(wanted[cell])}`);
  });
  return { compared, wrong };
}

function valuesOf({ sheets }: SpreadsheetModel): Record<string, Record<string, CellValue>> {
  return Object.fromEntries(
    sheets.map((sheet) => [
      sheet.name,
      Object.fromEntries(
        sheet.cells.flatMap((cells, row) =>
          (cells ?? []).flatMap((cell, column) => {
            if (cell?.value === undefined || cell.value === '') return [];
            return [[a1Notation({ row: row + 1, column: column + 1, rows: 1, columns: 1 }), cell.value]];
          }),
        ),
      ),
    ]),
  );
}

function isSame(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (typeof a === 'object' || typeof b === 'object') {
    // Programs round the time of day to a millisecond or a microsecond.
    return typeof a === 'object' && typeof b === 'object' && Math.abs(a.serial - b.serial) < 2e-8;
  }
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  }
  return a === b;
}

function shown(value: CellValue | undefined): string {
  return value === undefined ? 'inget' : JSON.stringify(value).slice(0, 80);
}
