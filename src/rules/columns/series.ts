/** Rules on a column as a whole: that its values differ, count 1, 2, 3 …, or hold what must occur. */
import type { Finding } from '../../finding';
import { folded } from '../../workbook/clean-text';
import type { Columns, Entry, SheetDefinition, Table } from '../../workbook/column';
import { columnFinding } from './column-check';

/** Each value that an earlier row has already, case and spacing apart, at the later row. */
export function checkUnique<C extends Columns>(
  table: Table<SheetDefinition<C>>,
  sheet: SheetDefinition<C>,
  field: keyof C & string,
): readonly Finding[] {
  const firstCells = new Map<string, string>();
  return entriesOf(table, field).flatMap(({ cell, text, value }) => {
    if (value === null) return [];
    const key = typeof value === 'number' ? String(value) : folded(text);
    const first = firstCells.get(key);
    if (first === undefined) firstCells.set(key, cell);
    return first === undefined ? [] : columnFinding(sheet, field, cell, { fault: 'duplicate', text, first });
  });
}

/**
 * Numbers that do not count 1, 2, 3 …: each that occurs again and each below one, else each that comes after a hole, in
 * whatever order the rows stand. While a number is wrong or cannot be read, it may be the one that a hole misses.
 */
export function checkNumbering<C extends Columns>(
  table: Table<SheetDefinition<C>>,
  sheet: SheetDefinition<C>,
  field: keyof C & string,
): readonly Finding[] {
  const numbered = entriesOf(table, field).flatMap(({ cell, text, value }) =>
    typeof value === 'number' ? [{ cell, text, value }] : [],
  );
  const wrong = [
    ...checkUnique(table, sheet, field),
    ...numbered.flatMap(({ cell, text, value }) =>
      value < 1
        ? columnFinding(sheet, field, cell, { fault: 'out-of-range', text, least: 1, most: null })
        : [],
    ),
  ];
  if (wrong.length > 0 || numbered.length < table.rows.length) return wrong;
  numbered.sort((a, b) => a.value - b.value);
  return numbered.flatMap(({ cell, value }, index) => {
    const from = (numbered[index - 1]?.value ?? 0) + 1;
    const hole = { fault: 'number-gap', number: value, from, to: value - 1 } as const;
    return value === from ? [] : columnFinding(sheet, field, cell, hole);
  });
}

/** Each of `choices` that no row has, at the key column of the first empty row. Silent while a row cannot be read. */
export function checkOccurrence<C extends Columns>(
  table: Table<SheetDefinition<C>>,
  sheet: SheetDefinition<C>,
  field: keyof C & string,
  choices: readonly string[],
): readonly Finding[] {
  const values = entriesOf(table, field).map(({ value }) => value);
  if (values.length === 0 || values.includes(null)) return [];
  return choices
    .filter((choice) => !values.includes(choice))
    .map((choice) => columnFinding(sheet, field, table.keyCell, { fault: 'none-of', choice }));
}

function entriesOf<C extends Columns>(
  { rows }: Table<SheetDefinition<C>>,
  field: keyof C & string,
): readonly Entry<unknown>[] {
  return rows.map((row) => row[field] as Entry<unknown>);
}
