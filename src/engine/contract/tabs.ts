/** The record of a workbook's tabs, from which its type, its reading and the keys of its entries come. */
import type { Columns, Entries, Entry, SheetDefinition, Table } from './column';

/** What the tab of texts says of a text: it replaces the composed one, which is the default, or follows it. */
export const textPlacements = ['I stället för', 'Efter den automatiska texten'] as const;

/** What rows of other tabs can refer to a row by: its value, in the first column, or what else it may be called. */
export interface LookupDefinition<Field extends string = string> {
  readonly name: string;
  readonly by: readonly [Field, ...Field[]];
  /** Columns with what a row is called, which finds it where no other row is called so. */
  readonly called?: readonly Field[];
}

/** How the rows of a table are known. */
export interface RowsDefinition<Field extends string = string> {
  /**
   * The columns that together say which row it is: the officer's own id where the tab has one, or else what the row is
   * about. Never the row number, so a row may be moved, and others put before it, without becoming another.
   */
  readonly identity: readonly Field[];
  /** The column that says to a reader which row it is, where `identity` is a mere number or the officer's own id. */
  readonly title?: Field;
  /** What a reader calls the row that `identity` names by these texts, those that are empty left out; null where that is not known. */
  readonly rowName?: (texts: readonly string[]) => string | null;
  /** Whether the report takes the rows in the order in which they stand. */
  readonly isOrdered?: boolean;
  readonly lookup?: LookupDefinition<Field>;
}

/** A tab with one record a row. */
export interface TableDefinition<C extends Columns = Columns> extends SheetDefinition<C>, RowsDefinition {
  readonly form: 'table';
}

/** A tab with a name and a value a row. */
export interface KeysDefinition<C extends Columns = Columns> extends SheetDefinition<C> {
  readonly form: 'keys';
}

/** A tab with the name of a section, the officer's own text for it and its placement a row. */
export interface TextsDefinition<C extends Columns = Columns> extends SheetDefinition<C> {
  readonly form: 'texts';
}

/** Any tab. */
export type Tab = TableDefinition | KeysDefinition | TextsDefinition;

/** The tabs that are read, by the name of the workbook's field, in the officer's order. Keys of entries begin so. */
export type Tabs = Readonly<Record<string, Tab>>;

/** The officer's own text for a section, and whether it replaces the composed one or follows it. */
export interface SectionText extends Entry<string> {
  readonly placement: Entry<(typeof textPlacements)[number]>;
}

/** The texts of a tab, by section. */
export type SectionTexts<C extends Columns> = { readonly [K in keyof C]: SectionText };

type Content<S> = S extends TableDefinition
  ? Table<S>
  : S extends TextsDefinition<infer C>
    ? SectionTexts<C>
    : S extends KeysDefinition<infer C>
      ? Entries<C>
      : never;

/** A workbook of these tabs, typed: what each tab holds. */
export type WorkbookOf<T extends Tabs> = { readonly [K in keyof T]: Content<T[K]> };

/** Whether a workbook must have the tab. */
type TabPresence = 'required' | 'optional';

/** A table of these columns. */
export function table<C extends Columns>(
  name: string,
  columns: C,
  presence: TabPresence,
  rows: RowsDefinition<keyof C & string>,
): TableDefinition<C> {
  return { ...rows, name, form: 'table', required: presence === 'required', columns };
}

/** A tab of names and values. */
export function keys<C extends Columns>(name: string, columns: C, presence: TabPresence): KeysDefinition<C> {
  return { name, form: 'keys', required: presence === 'required', columns };
}

/** A tab of the officer's own texts. */
export function sectionTexts<C extends Columns>(
  name: string,
  columns: C,
  presence: TabPresence,
): TextsDefinition<C> {
  return { name, form: 'texts', required: presence === 'required', columns };
}
