import type { Severity } from '../checks/finding';
import type { Place } from '../values/place';
import type { RawCell } from './cell';
import type { CellType } from './cell-type';
import { computedValue } from './cell-types';

/**
 * What the workbook contract says of a column's presence: `required` always, `conditional` on other cells (the
 * condition is a rule), `optional` never, `composed` for a text that is written from the data when left empty,
 * `computed` for a formula column that is not read as input.
 */
export type Presence = 'required' | 'conditional' | 'optional' | 'composed' | 'computed';

/**
 * One column of a table, or one key of a key–value tab. `name` is the exact heading, `earlierNames` what older workbooks
 * call it, the first name first; `defaultValue` is the value where the
 * cell is empty or could not be read, null for most.
 */
export interface Column<T> {
  readonly name: string;
  readonly earlierNames: readonly string[];
  readonly type: CellType<T>;
  readonly presence: Presence;
  readonly level: Severity;
  readonly defaultValue: T | null;
  /** The field of the column, in the same row, that says what the number is of. */
  readonly unitIn?: string;
}

/** A column with a value where its cell has none. */
export interface ColumnWithDefault<T> extends Column<T> {
  readonly defaultValue: T;
}

/** The columns of a tab by the field name that the code uses, in the order in which the tab shows them. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/**
 * A tab: its exact name, whether a workbook must have it, and its columns. A `table` has headings in row 1 and one
 * record a row, `keys` a name and a value a row, and `texts` also how the text beside the name is used.
 */
export interface SheetDefinition<C extends Columns = Columns> {
  readonly name: string;
  readonly form: 'table' | 'keys' | 'texts';
  readonly required: boolean;
  readonly columns: C;
}

/**
 * What a cell held. `value` is null when the cell is empty or could not be read and its column has no `defaultValue`;
 * `text` is what stood there, trimmed: filled but without a readable value, it has its finding.
 * Of several references in a cell, `value` holds those that were found. `place` of an entry that no cell holds is where
 * it belongs: the first free cell of row 1 for a column, B of the first empty row for a key, A1 for a missing tab.
 */
export interface Entry<T> {
  readonly place: Place;
  readonly value: T | null;
  readonly text: string;
}

/** An entry that always has a value, since its column has a `defaultValue`. */
export interface EntryWithDefault<T> extends Entry<T> {
  readonly value: T;
}

/** The typed entries of a row, by field name. */
export type Entries<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends ColumnWithDefault<infer T>
    ? EntryWithDefault<T>
    : C[K] extends Column<infer T>
      ? Entry<T>
      : never;
};

/** A row of a table; `row` is its 1-based row number in the sheet. */
export type Row<S extends SheetDefinition> = Entries<S['columns']> & { readonly row: number };

/** What a computed column holds in a row; `row` is the row's index among those of the table. */
export interface ComputedCell {
  readonly row: number;
  readonly field: string;
  readonly place: Place;
  readonly cell: RawCell;
}

/**
 * A table as read. `sheet` is its name in the contract, `tab` the one that the workbook spells, the same where the tab
 * is missing. `nextKey` is the key column of the first empty row: where something missing belongs. `columnIndices` holds
 * the 0-based index of each column that the tab has, and `nearNames`, where there are any, the columns that it lacks
 * but has an unknown heading near. `computedCells` is what stands in computed columns, where anything does.
 */
export interface Table<S extends SheetDefinition> {
  readonly sheet: string;
  readonly tab: string;
  readonly present: boolean;
  readonly rows: readonly Row<S>[];
  readonly nextKey: Place;
  readonly columnIndices: Readonly<Partial<Record<keyof S['columns'], number>>>;
  readonly nearNames?: ReadonlySet<string>;
  readonly computedCells?: readonly ComputedCell[];
}

function columnMaker(presence: Presence) {
  return <T>(name: string, type: CellType<T>, level: Severity = 'FEL'): Column<T> => ({
    name,
    earlierNames: [],
    type,
    presence,
    level,
    defaultValue: null,
  });
}

/** A column that always holds something. Each maker takes the exact heading; the level is FEL unless another is given. */
export const required = columnMaker('required');

/** A column that must hold something or not depending on other cells. */
export const conditional = columnMaker('conditional');

/** A column that may be empty. */
export const optional = columnMaker('optional');

/** A key whose text is composed from the data when left empty. */
export const composed = columnMaker('composed');

/**
 * A column that the workbook computes itself; what it holds is never input. With a `type`, its entries have the value of
 * the cells that can be read so, and no text.
 */
export function computed(name: string): Column<string>;
export function computed<T>(name: string, type: CellType<T>): Column<T>;
export function computed(name: string, type: CellType<unknown> = computedValue): Column<unknown> {
  return columnMaker('computed')(name, type);
}

/** A key that may be empty, and then means `defaultValue`. */
export function withDefault<T>(
  name: string,
  type: CellType<T>,
  defaultValue: T,
  level?: Severity,
): ColumnWithDefault<T> {
  return { ...optional(name, type, level), defaultValue };
}

/** A column of numbers whose unit is in another column of the row: of percent, they are read as `percentage` reads them. */
export function inUnitOf(column: Column<number>, unitIn: string): Column<number> {
  return { ...column, unitIn };
}

/** A column that older workbooks call something else, its first name first; all of them are read. */
export function renamed<T>(column: Column<T>, ...earlierNames: readonly string[]): Column<T> {
  return { ...column, earlierNames };
}

/** What a column of the sheet was called at first, by what it is called now. */
export function firstNameOf(sheets: readonly SheetDefinition[], sheet: string, name: string): string {
  const columns = sheets.find((definition) => definition.name === sheet)?.columns ?? {};
  return Object.values(columns).find((column) => column.name === name)?.earlierNames[0] ?? name;
}
