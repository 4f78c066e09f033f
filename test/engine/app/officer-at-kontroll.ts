/** What an officer does by hand on a tab of the add-on's own. */
import type { Host } from '../../../host/host';
import { insertCells } from '../../../host/sheets/shift-cells';
import {
  contentSize,
  ensureCell,
  type CellModel,
  type CellValue,
  type SheetModel,
} from '../../../host/sheets/spreadsheet-model';

/** The tab that bears the add-on's mark: that of Kontroll unless another is named. */
export function ownTab(host: Host, named = 'kontroll'): SheetModel {
  const { namedRanges, sheets } = host.workbook;
  const mark = namedRanges.find(({ name }) => name === `slutrapport_${named}`);
  const sheet = sheets.find(({ id }) => id === mark?.sheet);
  if (sheet === undefined) throw new Error('no marked tab');
  return sheet;
}

/** The values of every row, from the first, as text. */
export function textsOf(sheet: SheetModel): readonly (readonly string[])[] {
  return Array.from(sheet.cells, (row) =>
    Array.from(row ?? [], (cell) => {
      const value = cell?.value ?? '';
      return typeof value === 'object' ? `serial ${String(value.serial)}` : String(value);
    }),
  );
}

/** Types in a cell, 1-based. */
export function typeAt(sheet: SheetModel, row: number, column: number, value: CellValue): void {
  ensureCell(sheet, row, column).value = value;
}

/** The column of a heading, 1-based; 0 where none has it. */
export function columnOf(sheet: SheetModel, heading: string): number {
  return Math.max(0, ...textsOf(sheet).map((row) => row.indexOf(heading) + 1));
}

/** The row, 1-based, that holds this text in a cell. */
export function rowWith(sheet: SheetModel, text: string): number {
  return textsOf(sheet).findIndex((row) => row.some((cell) => cell.includes(text))) + 1;
}

/** Sorts every row of the tab by a column, its headings too, as when they are selected. */
export function sortWithHeadings(sheet: SheetModel, column: number, ascending = true): void {
  const { rows } = contentSize(sheet);
  const keyOf = (row: (CellModel | undefined)[] | undefined) => {
    const value = row?.[column - 1]?.value ?? '';
    return typeof value === 'object' ? value.serial.toString() : String(value);
  };
  const sorted = sheet.cells.slice(0, rows).sort((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === '' || second === '') return Number(first === '') - Number(second === '');
    return (first < second ? -1 : first > second ? 1 : 0) * (ascending ? 1 : -1);
  });
  sheet.cells.splice(0, rows, ...sorted);
}

/** Copies a row to an empty row, 1-based; what is typed afterwards in one is not in the other. */
export function copyRow(sheet: SheetModel, from: number, to: number): void {
  sheet.cells[to - 1] = structuredClone(sheet.cells[from - 1] ?? []);
}

/** Drags a row to another place, 1-based. */
export function moveRow(sheet: SheetModel, from: number, to: number): void {
  const [row] = sheet.cells.splice(from - 1, 1);
  sheet.cells.splice(to - 1, 0, row ?? []);
}

/** Puts empty rows in above a row, 1-based. */
export function insertRows(host: Host, sheet: SheetModel, before: number, count = 1): void {
  insertCells(host.workbook, sheet, 'row', before, count);
}

/** Puts a column in before another, 1-based. */
export function insertColumn(host: Host, sheet: SheetModel, before: number): void {
  insertCells(host.workbook, sheet, 'column', before, 1);
}
