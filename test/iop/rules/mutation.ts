import type { RawCell } from '../../../src/engine/contract/cell';
import { sheets } from '../../../src/iop/sheets';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

/**
 * The workbook without a fault that each single fault is made in. Its computed columns are empty: in a spreadsheet their
 * formulas follow the fault, and here a value that stayed would be another one.
 */
export const clean = withoutComputed(aWorkbook());

/** The workbook with nothing in its computed columns. */
export function withoutComputed(workbook: WorkbookBuilder): WorkbookBuilder {
  return sheets.reduce(
    (book, { name, columns }) =>
      Object.values(columns)
        .filter(({ presence }) => presence === 'computed')
        .reduce((emptied, column) => withoutValues(emptied, name, column.name), book),
    workbook,
  );
}

function withoutValues(workbook: WorkbookBuilder, sheet: string, column: string): WorkbookBuilder {
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const at = cells[0]?.indexOf(column) ?? -1;
  if (at < 0) return workbook;
  return workbook.withCells(
    sheet,
    cells.map((row, index) => row.map((value, place) => (index > 0 && place === at ? '' : value))),
  );
}

/** One fault, the finding that it must give, as `K10 Budget!H2`, and those that naturally come with it. */
export interface Mutation {
  readonly name: string;
  readonly workbook: WorkbookBuilder;
  readonly finding: string;
  readonly companions: readonly string[];
}

/** What is expected besides the column's own code at the cell that is changed. */
interface Expected {
  readonly code?: string;
  readonly at?: string;
  readonly with?: readonly string[];
}

/** A table's cell holds `to`. */
export function cell(
  sheet: string,
  column: string,
  row: number,
  to: RawCell,
  { code = `${sheet}.${column}`, at = where(sheet, column, row), with: companions = [] }: Expected = {},
): Mutation {
  const name = `${sheet} row ${String(row)}, ${column}: ${shown(to)}`;
  return { name, workbook: clean.with(sheet, column, row, to), finding: `${code} ${at}`, companions };
}

/** The value beside a key is `to`. */
export function key(
  sheet: string,
  name: string,
  to: RawCell,
  { code = `${sheet}.${name}`, at = whereKey(sheet, name), with: companions = [] }: Expected = {},
): Mutation {
  const workbook = clean.withKey(sheet, name, to);
  return { name: `${sheet}, ${name}: ${shown(to)}`, workbook, finding: `${code} ${at}`, companions };
}

/** A fault that takes more than one cell to make. */
export function change(
  name: string,
  workbook: WorkbookBuilder,
  finding: string,
  companions: readonly string[] = [],
): Mutation {
  return { name, workbook, finding, companions };
}

/** Where a table's cell stands, as `Budget!H2`. */
export function where(sheet: string, column: string, row: number): string {
  return `${sheet}!${clean.cellOf(sheet, column, row)}`;
}

/** Where the value of a key stands. */
export function whereKey(sheet: string, name: string): string {
  return `${sheet}!${clean.cellOfKey(sheet, name)}`;
}

/** The finding of a column's own rule at each of `rows`. */
export function each(sheet: string, column: string, rows: readonly number[]): readonly string[] {
  return rows.map((row) => `${sheet}.${column} ${where(sheet, column, row)}`);
}

function shown(value: RawCell): string {
  if (typeof value === 'object') return value.date;
  return value === '' ? 'empty' : String(value).slice(0, 70);
}
