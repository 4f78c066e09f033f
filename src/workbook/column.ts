import type { CellRef, Severity } from '../finding';
import type { CellType } from './cell-types';

/**
 * What the workbook contract says of a column's presence: `required` always, `conditional` on other cells (the
 * condition is a rule), `optional` never, `composed` for a text that is written from the data when left empty,
 * `computed` for a formula column that is not read as input.
 */
export type Presence = 'required' | 'conditional' | 'optional' | 'composed' | 'computed';

/** One column of a table, or one key of a key–value tab. `name` is the exact heading. */
export interface Column<T> {
  readonly name: string;
  readonly type: CellType<T>;
  readonly presence: Presence;
  readonly level: Severity;
}

/** The columns of a tab by the field name that the code uses, in the order in which the tab shows them. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A tab: its exact name, whether a workbook must have it, and its columns. */
export interface SheetDefinition<C extends Columns = Columns> {
  readonly name: string;
  readonly form: 'table' | 'keys';
  readonly required: boolean;
  readonly columns: C;
}

/**
 * What a cell held. `value` is null when the cell is empty or could not be read; `text` is what stood there, trimmed,
 * so `text !== '' && value === null` means that the cell is filled but unreadable (and has its finding).
 * Of several references in a cell, `value` holds those that were found. `cell` of an entry that no cell holds is where
 * it belongs: the first free cell of row 1 for a column, B of the first empty row for a key, A1 for a missing tab.
 */
export interface Entry<T> extends CellRef {
  readonly value: T | null;
  readonly text: string;
}

/** The typed entries of a row, by field name. */
export type Entries<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? Entry<T> : never;
};

/** A row of a table; `row` is its 1-based row number in the sheet. */
export type Row<S extends SheetDefinition> = Entries<S['columns']> & { readonly row: number };

/**
 * A table as read. `keyCell` is the key column of the first empty row: where something missing belongs.
 * `headings` tells the column letter of each column that the tab has.
 */
export interface Table<S extends SheetDefinition> {
  readonly sheet: string;
  readonly present: boolean;
  readonly rows: readonly Row<S>[];
  readonly keyCell: string;
  readonly headings: Readonly<Partial<Record<keyof S['columns'], string>>>;
}

/** Makes a column; kept as a function so that the table of tabs reads as a table. */
export function column<T>(name: string, type: CellType<T>, presence: Presence, level: Severity): Column<T> {
  return { name, type, presence, level };
}
