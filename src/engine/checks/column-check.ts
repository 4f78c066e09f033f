/** How a column's rule is written: a check of one cell, given its row and what the rules of the report share. */
import type { Column, Columns, Entries, Entry, Row, SheetDefinition, Table } from '../contract/column';
import { columnFinding } from '../contract/column-finding';
import type { CellFault, ColumnInTab, Facts, Finding, Severity, WithoutColumn } from './finding';

/** Null where the cell is as it should be, or where another rule reports that it is not. */
export type CellCheck<R, T, Context, F extends Facts = WithoutColumn<CellFault>> = (
  entry: Entry<T>,
  row: R,
  context: Context,
) => F | null;

/** A check whose fault has a level of its own, and not the column's. */
export interface CheckAtLevel<R, T, Context, F extends Facts = WithoutColumn<CellFault>> {
  readonly level: Severity;
  readonly check: CellCheck<R, T, Context, F>;
}

/** The check as one of what a right report can have: a warning, whatever the column's level. */
export function asWarning<R, T, Context, F extends Facts>(
  check: CellCheck<R, T, Context, F>,
): CheckAtLevel<R, T, Context, F> {
  return { level: 'VARNING', check };
}

/** The checks of a tab's columns; of a cell's faults the first is reported. */
export type ColumnChecks<
  C extends Columns,
  Context,
  F extends Facts = WithoutColumn<CellFault>,
  R = Entries<C>,
> = {
  readonly [K in keyof C]?: Entries<C>[K] extends Entry<infer T>
    ? readonly (CellCheck<R, T, Context, F> | CheckAtLevel<R, T, Context, F>)[]
    : never;
};

/** The checks of a table's columns. */
export type RowChecks<C extends Columns, Context, F extends Facts = WithoutColumn<CellFault>> = ColumnChecks<
  C,
  Context,
  F,
  Row<SheetDefinition<C>>
>;

/** Facts that have been given the column that they lacked. */
type InColumn<F extends Facts> = F & { readonly column: string };

/** The findings in a table, column by column. A column that the tab lacks is one finding. */
export function checkRows<C extends Columns, Context, F extends Facts = WithoutColumn<CellFault>>(
  table: Table<SheetDefinition<C>>,
  sheet: SheetDefinition<C>,
  checks: RowChecks<C, Context, F>,
  context: Context,
): readonly Finding<InColumn<F> | ColumnMissing>[] {
  return Object.keys(checks).flatMap((field) => {
    const check = cellCheck(sheet, field, checks, context);
    const found: Finding<InColumn<F>>[] = [];
    for (const row of table.rows) {
      const finding = check(row);
      if (finding !== null) found.push(finding);
    }
    return collapseIfColumnMissing(table, sheet, field, found);
  });
}

/** The findings in a key–value tab. */
export function checkKeys<C extends Columns, Context, F extends Facts = WithoutColumn<CellFault>>(
  sheet: SheetDefinition<C>,
  entries: Entries<C>,
  checks: ColumnChecks<C, Context, F>,
  context: Context,
): readonly Finding<InColumn<F>>[] {
  return Object.keys(checks).flatMap((field) => cellCheck(sheet, field, checks, context)(entries) ?? []);
}

/** That a tab lacks a column. */
export type ColumnMissing = Extract<CellFault, { readonly kind: 'column-missing' }>;

/**
 * What was found at the cells of one column. Where the tab lacks the column they all have one cause, and are one; none
 * where a heading comes near its name, which the reader reports.
 */
export function collapseIfColumnMissing<C extends Columns, F extends { readonly facts: Facts }>(
  table: Table<SheetDefinition<C>>,
  sheet: SheetDefinition<C>,
  field: keyof C & string,
  found: readonly F[],
): readonly (F | (Omit<F, 'facts'> & { readonly facts: ColumnMissing }))[] {
  if (table.nearNames?.has(field) === true) return [];
  const [first] = found;
  if (first === undefined || table.columnIndices[field] !== undefined) return found;
  return [{ ...first, facts: { kind: 'column-missing', column: columnOf(sheet, field).name } }];
}

/** A cell of a column, as what another cell is measured against. */
export function inColumn<C extends Columns>(
  sheet: SheetDefinition<C>,
  field: keyof C & string,
  { text }: { readonly text: string },
): ColumnInTab {
  return { sheet: sheet.name, column: columnOf(sheet, field).name, text };
}

/** The column of a field. */
export function columnOf<C extends Columns>(
  { columns }: SheetDefinition<C>,
  field: keyof C & string,
): Column<unknown> {
  // There is one for each field of C, which the index signature of Columns hides.
  return columns[field] as Columns[string];
}

/** What a field's checks find in a row. */
function cellCheck<C extends Columns, Context, F extends Facts, R extends Entries<C>>(
  sheet: SheetDefinition<C>,
  field: keyof C & string,
  checks: ColumnChecks<C, Context, F, R>,
  context: Context,
): (row: R) => Finding<InColumn<F>> | null {
  const column = columnOf(sheet, field);
  const levelled = (checks[field] ?? []).map((check) =>
    typeof check === 'function' ? { level: column.level, check } : check,
  );
  return (row) => {
    // A field's checks take the entries of that field, which the type system cannot follow through a list of names.
    const entry = row[field] as Entry<unknown>;
    for (const { level, check } of levelled) {
      const facts = check(entry, row, context);
      if (facts !== null) return columnFinding(sheet.name, entry.place, column, facts, level);
    }
    return null;
  };
}
