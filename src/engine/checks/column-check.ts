/** How a column's rule is written: a check of one cell, given its row and the workbook. */
import type { ColumnInTab, Finding } from './finding';
import type { Place } from '../values/place';
import type { CivilDate } from '../values/civil-date';
import type { Columns, Entries, Entry, Row, SheetDefinition, Table } from '../contract/column';
import type { Agreement, Workbook } from '../../iop/workbook';
import { columnFinding as findingOf, type FaultWithoutColumn } from '../contract/column-finding';
import { oneIfMissing } from './finding-at';

/** The workbook with what its rows refer to ready to look up, and the last day that its figures tell of. */
export interface Book {
  readonly workbook: Workbook;
  readonly cutOff: CivilDate | null;
  readonly agreement: (number: number | null) => Agreement | null;
}

/** Null where the cell is as it should be, or where another rule tells that it is not. */
export type Check<R, T> = (entry: Entry<T>, row: R, book: Book) => FaultWithoutColumn | null;

/** The checks of a tab's columns; of a cell's faults the first is told. */
export type Checks<C extends Columns, R = Entries<C>> = {
  readonly [F in keyof C]?: Entries<C>[F] extends Entry<infer T> ? readonly Check<R, T>[] : never;
};

/** The checks of a table's columns. */
export type RowChecks<C extends Columns> = Checks<C, Row<SheetDefinition<C>>>;

/** The workbook to check. Of two agreements with one number, the first is the one. */
export function bookOf(workbook: Workbook): Book {
  const agreements = new Map([...workbook.agreements.rows].reverse().map((row) => [row.number.value, row]));
  return {
    workbook,
    cutOff: workbook.case.dataUntil.value,
    agreement: (number) => (number === null ? null : (agreements.get(number) ?? null)),
  };
}

/** The findings in a table, column by column. A column that the tab lacks is one finding. */
export function checkRows<C extends Columns>(
  table: Table<SheetDefinition<C>>,
  sheet: SheetDefinition<C>,
  checks: RowChecks<C>,
  book: Book,
): readonly Finding[] {
  return Object.keys(checks).flatMap((field) => {
    const found = table.rows.flatMap((row) => checkCell(sheet, field, row, checks, book));
    return oneIfMissing(table, sheet, field, found);
  });
}

/** The findings in a key–value tab. */
export function checkKeys<C extends Columns>(
  sheet: SheetDefinition<C>,
  entries: Entries<C>,
  checks: Checks<C>,
  book: Book,
): readonly Finding[] {
  return Object.keys(checks).flatMap((field) => checkCell(sheet, field, entries, checks, book));
}

/** A finding of a column's rule: its code, level and column are those of the contract. */
export function columnFinding<C extends Columns>(
  sheet: SheetDefinition<C>,
  field: keyof C & string,
  place: Place,
  fault: FaultWithoutColumn,
): Finding {
  return findingOf(sheet.name, place, columnOf(sheet, field), fault);
}

/** A cell of a column, to tell what another cell is measured against. */
export function inColumn<C extends Columns>(
  sheet: SheetDefinition<C>,
  field: keyof C & string,
  { text }: { readonly text: string },
): ColumnInTab {
  return { sheet: sheet.name, column: columnOf(sheet, field).name, text };
}

function checkCell<C extends Columns, R extends Entries<C>>(
  sheet: SheetDefinition<C>,
  field: keyof C & string,
  row: R,
  checks: Checks<C, R>,
  book: Book,
): Finding[] {
  // A field's checks take the entries of that field, which the type system cannot follow through a list of names.
  const entry = row[field] as Entry<unknown>;
  for (const check of checks[field] ?? []) {
    const fault = check(entry, row, book);
    if (fault !== null) return [columnFinding(sheet, field, entry.place, fault)];
  }
  return [];
}

function columnOf<C extends Columns>({ columns }: SheetDefinition<C>, field: keyof C & string) {
  // There is one for each field of C, which the index signature of Columns hides.
  return columns[field] as Columns[string];
}
