import {
  aboutHeadings,
  aboutSheet,
  isMarked,
  madeUp,
  noteOn,
  plainValue,
  type Example,
  type ExampleSheet,
  type ExampleValue,
  type PlainValue,
} from '../../examples/example';
import { a1Notation } from '../../host/sheets/a1';
import { serialOfUtc } from '../../host/sheets/serial-date';
import {
  cellAt,
  createSheet,
  ensureCell,
  type CellValue,
  type SheetModel,
  type SpreadsheetModel,
} from '../../host/sheets/spreadsheet-model';

/** A made-up value and where it stands. */
interface Mark {
  readonly sheet: string;
  readonly cell: string;
  readonly heading: string;
  readonly value: PlainValue;
}

/**
 * Fills a workbook that has its tabs and headings with the values of an example, each at its heading or key; made-up
 * values get their note and are listed on the tab `Om exemplet`, which is added last.
 * @throws {Error} when the workbook lacks a tab, a heading or a key that the example names
 */
export function fillExample(book: SpreadsheetModel, example: Example): void {
  const marks = example.sheets.flatMap((source) => fillSheet(sheetNamed(book, source.name), source));
  book.sheets.push(aboutTab(book, example.about, marks));
  book.active = 0;
}

function fillSheet(sheet: SheetModel, source: ExampleSheet): Mark[] {
  if ('rows' in source) {
    return source.rows.flatMap((record, index) =>
      Object.entries(record).flatMap(([heading, value]) =>
        fill(sheet, index + 2, columnOf(sheet, heading), heading, value),
      ),
    );
  }
  if ('keys' in source) {
    return Object.entries(source.keys).flatMap(([key, value]) =>
      fill(sheet, rowOf(sheet, key), 2, key, value),
    );
  }
  return Object.entries(source.texts).flatMap(([section, { text, placement }]) => {
    const row = rowOf(sheet, section);
    if (placement !== undefined) ensureCell(sheet, row, 3).value = placement;
    return fill(sheet, row, 2, section, text);
  });
}

function fill(sheet: SheetModel, row: number, column: number, heading: string, value: ExampleValue): Mark[] {
  const cell = ensureCell(sheet, row, column);
  cell.value = cellValue(plainValue(value));
  if (!isMarked(value)) return [];
  cell.note = noteOn(value);
  return [
    {
      sheet: sheet.name,
      cell: a1Notation({ row, column, rows: 1, columns: 1 }),
      heading,
      value: madeUp(value),
    },
  ];
}

function cellValue(value: PlainValue): CellValue {
  return typeof value === 'object' ? { serial: serialOfUtc(Date.parse(`${value.date}T00:00:00Z`)) } : value;
}

function aboutTab(book: SpreadsheetModel, about: readonly string[], marks: readonly Mark[]): SheetModel {
  const widths = [160, 60, 300, 480];
  const sheet = createSheet(Math.max(...book.sheets.map(({ id }) => id)) + 1, aboutSheet);
  widths.forEach((width, index) => sheet.columnWidths.set(index + 1, width));
  about.forEach((paragraph, index) => {
    const row = index + 1;
    Object.assign(ensureCell(sheet, row, 1), { value: paragraph, style: { wrap: true } });
    sheet.merges.push({ row, column: 1, rows: 1, columns: widths.length });
    // A merged cell does not grow with its text: about 140 characters fit on a line of these columns.
    sheet.rowHeights.set(row, 21 * Math.max(1, Math.ceil(paragraph.length / 140)));
  });
  const first = about.length + 2;
  aboutHeadings.forEach((heading, index) => {
    Object.assign(ensureCell(sheet, first, index + 1), { value: heading, style: { fontWeight: 'bold' } });
  });
  marks.forEach((mark, index) => {
    const values = [mark.sheet, mark.cell, mark.heading, mark.value].map(cellValue);
    values.forEach((value, column) => {
      const style = { wrap: true, horizontalAlignment: 'left' };
      Object.assign(ensureCell(sheet, first + 1 + index, column + 1), { value, style });
    });
  });
  return sheet;
}

function sheetNamed(book: SpreadsheetModel, name: string): SheetModel {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`the workbook has no tab ${name}`);
  return sheet;
}

function columnOf(sheet: SheetModel, heading: string): number {
  const column = (sheet.cells[0] ?? []).findIndex((cell) => cell?.value === heading) + 1;
  if (column === 0) throw new Error(`the tab ${sheet.name} has no column ${heading}`);
  return column;
}

function rowOf(sheet: SheetModel, key: string): number {
  for (let row = 2; row <= sheet.cells.length; row++) if (cellAt(sheet, row, 1)?.value === key) return row;
  throw new Error(`the tab ${sheet.name} has no row ${key}`);
}
