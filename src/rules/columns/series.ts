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
 * Numbers that do not count 1, 2, 3 …: each that occurs again, each below one, and each that comes after a hole, in
 * whatever order the rows stand. While a number cannot be read, no hole is told: it may be the one that is missing.
 */
export function checkNumbering<C extends Columns>(
  table: Table<SheetDefinition<C>>,
  sheet: SheetDefinition<C>,
  field: keyof C & string,
): readonly Finding[] {
  const entries = entriesOf(table, field);
  const findings = [...checkUnique(table, sheet, field)];
  const firstCells = new Map<number, string>();
  let isKnown = true;
  for (const { cell, text, value } of entries) {
    if (typeof value !== 'number') isKnown = false;
    else if (value < 1)
      findings.push(columnFinding(sheet, field, cell, { fault: 'out-of-range', text, least: 1, most: null }));
    else if (!firstCells.has(value)) firstCells.set(value, cell);
  }
  if (!isKnown) return findings;
  let expected = 1;
  for (const number of [...firstCells.keys()].sort((a, b) => a - b)) {
    const hole = { fault: 'number-gap', number, from: expected, to: number - 1 } as const;
    if (number > expected) findings.push(columnFinding(sheet, field, firstCells.get(number) ?? '', hole));
    expected = number + 1;
  }
  return findings;
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
