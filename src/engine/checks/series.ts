/** Rules on a column as a whole: that its values differ, count 1, 2, 3 …, or hold what must occur. */
import type { Columns, Entry, SheetDefinition, Table } from '../contract/column';
import { columnFinding } from '../contract/column-finding';
import { normaliseText } from '../values/clean-text';
import type { Place } from '../values/place';
import { columnOf } from './column-check';
import type { CellFault, Finding, Severity } from './finding';

/** Findings of these kinds. */
type Findings<K extends CellFault['kind']> = readonly Finding<Extract<CellFault, { readonly kind: K }>>[];

/** Each value that an earlier row has already, case and spacing apart, at the later row. */
export function checkUnique<C extends Columns>(
  table: Table<SheetDefinition<C>>,
  sheet: SheetDefinition<C>,
  field: keyof C & string,
): Findings<'duplicate'> {
  const column = columnOf(sheet, field);
  const firstPlaces = new Map<string, Place>();
  return entriesOf<string | number>(table, field).flatMap(({ place, text, value }) => {
    if (value === null) return [];
    const key = normaliseText(String(value));
    const first = firstPlaces.get(key);
    if (first !== undefined)
      return columnFinding(sheet.name, place, column, { kind: 'duplicate', text, first });
    firstPlaces.set(key, place);
    return [];
  });
}

/**
 * Numbers that do not count 1, 2, 3 …, in whatever order the rows are: each that occurs again, else each that is below
 * one or comes after a hole. While a number occurs twice or cannot be read, it may be the one that a hole misses. A hole is
 * of the column's level unless another is given.
 */
export function checkNumbering<C extends Columns>(
  table: Table<SheetDefinition<C>>,
  sheet: SheetDefinition<C>,
  field: keyof C & string,
  levelOfHole?: Severity,
): Findings<'duplicate' | 'number-gap'> {
  const repeated = checkUnique(table, sheet, field);
  const entries = entriesOf<number>(table, field);
  if (repeated.length > 0 || entries.some(({ value }) => value === null)) return repeated;
  const sorted = [...entries].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return sorted.flatMap(({ place, text, value }, index) =>
    value === Math.max(sorted[index - 1]?.value ?? 0, 0) + 1
      ? []
      : columnFinding(sheet.name, place, columnOf(sheet, field), { kind: 'number-gap', text }, levelOfHole),
  );
}

/** Each of `choices` that no row has, at the key column of the first empty row. Silent while a row cannot be read. */
export function checkOccurrence<C extends Columns>(
  table: Table<SheetDefinition<C>>,
  sheet: SheetDefinition<C>,
  field: keyof C & string,
  choices: readonly string[],
): Findings<'none-of'> {
  const values = entriesOf<unknown>(table, field).map(({ value }) => value);
  if (values.length === 0 || values.includes(null)) return [];
  return choices
    .filter((choice) => !values.includes(choice))
    .map((choice) =>
      columnFinding(sheet.name, table.nextKey, columnOf(sheet, field), { kind: 'none-of', choice }),
    );
}

function entriesOf<T>({ rows }: Table<SheetDefinition>, field: string): readonly Entry<T>[] {
  return rows.map((row) => row[field] as Entry<T>);
}
