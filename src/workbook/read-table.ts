import type { Finding } from '../finding';
import type { RawCell, RawSheet } from './cell';
import { cellAddress, columnLetter } from './cell-address';
import type { Columns, Entry, Row, SheetDefinition, Table } from './column';
import { findNames, type Places } from './headings';
import { isBlank, readCell } from './read-cell';
import type { References } from './references';

/** A table and what was found while reading it. */
export interface ReadTable<C extends Columns> {
  readonly table: Table<SheetDefinition<C>>;
  readonly findings: readonly Finding[];
}

const NO_CELLS: readonly RawCell[] = [];

/**
 * Reads a tab with headings in row 1 and one record a row. A row counts as empty when no input column holds anything
 * but an unticked box, so formulas and notes beside the table do not make records. `raw` is null when the workbook
 * lacks the tab.
 */
export function readTable<C extends Columns>(
  sheet: SheetDefinition<C>,
  raw: RawSheet | null,
  references: References,
): ReadTable<C> {
  if (raw === null) {
    const table = { sheet: sheet.name, present: false, rows: [], keyCell: 'A1', headings: letters<C>([]) };
    const missing = tabFinding(sheet, 'A1', 'sheet-missing');
    return { table, findings: sheet.required ? [missing] : [] };
  }
  const headingCells = raw.cells[0] ?? NO_CELLS;
  const places = findNames(sheet.columns, headingCells);
  const inputs = [...places.at].filter(([field]) => sheet.columns[field]?.presence !== 'computed');
  const isEmpty = (cells: readonly RawCell[]) => inputs.every(([, index]) => isUnfilled(cells[index] ?? ''));
  const nextHeading = cellAddress(firstBlank(headingCells), 0);
  const keyColumn = places.at.get(Object.keys(sheet.columns)[0] ?? '') ?? 0;
  const firstEmptyRow = raw.cells.findIndex((cells, index) => index > 0 && isEmpty(cells));
  const keyCell = cellAddress(
    keyColumn,
    headingCells.every(isBlank) ? 0 : emptyRow(firstEmptyRow, raw.cells.length),
  );

  const fields = Object.entries(sheet.columns).map(([field, column]) => {
    const code = `${sheet.name}.${column.name}`;
    return { field, column, code, place: places.at.get(field) ?? null };
  });

  const rows: Row<SheetDefinition<C>>[] = [];
  const findings: Finding[] = [];
  raw.cells.forEach((cells, index) => {
    if (index === 0 || isEmpty(cells)) return;
    const entries: Record<string, Entry<unknown> | number> = { row: index + 1 };
    for (const { field, column, code, place } of fields) {
      const cell = place === null ? nextHeading : cellAddress(place, index);
      if (place === null || column.presence === 'computed') {
        entries[field] = { sheet: sheet.name, cell, value: null, text: '' };
        continue;
      }
      const read = readCell(column, code, cells[place] ?? '', { sheet: sheet.name, cell }, references);
      entries[field] = read.entry;
      for (const finding of read.findings) findings.push(finding);
    }
    // The loop gives each field of the sheet its entry, which the type system cannot follow.
    rows.push(entries as Row<SheetDefinition<C>>);
  });

  const table = { sheet: sheet.name, present: true, rows, keyCell, headings: letters<C>([...places.at]) };
  const isBlankSheet = raw.cells.every((cells) => cells.every(isBlank));
  const isUsed = rows.length > 0 || (sheet.required && !isBlankSheet);
  return {
    table,
    findings: [
      ...(isUsed ? missingColumns(sheet, places, nextHeading) : []),
      ...repeatedColumns(sheet, places),
      ...(sheet.required && rows.length === 0 ? [tabFinding(sheet, keyCell, 'no-rows')] : []),
      ...findings,
    ],
  };
}

/** A finding about a tab as a whole; its code is the tab's name. */
export function tabFinding(
  sheet: SheetDefinition,
  cell: string,
  fault: 'sheet-missing' | 'no-rows',
): Finding {
  return { code: sheet.name, severity: 'FEL', sheet: sheet.name, cell, facts: { fault } };
}

function missingColumns(sheet: SheetDefinition, places: Places, cell: string): Finding[] {
  return Object.entries(sheet.columns)
    .filter(([field, column]) => column.presence === 'required' && !places.at.has(field))
    .map(([, { name, level }]) => ({
      code: `${sheet.name}.${name}`,
      severity: level,
      sheet: sheet.name,
      cell,
      facts: { fault: 'column-missing', column: name },
    }));
}

function repeatedColumns(sheet: SheetDefinition, places: Places): Finding[] {
  return places.repeated.flatMap(({ field, index, first }) => {
    const column = sheet.columns[field];
    if (column === undefined || column.presence === 'computed') return [];
    return {
      code: `${sheet.name}.${column.name}`,
      severity: column.level,
      sheet: sheet.name,
      cell: cellAddress(index, 0),
      facts: { fault: 'column-repeated', column: column.name, first: cellAddress(first, 0) },
    };
  });
}

function letters<C extends Columns>(places: readonly (readonly [string, number])[]) {
  const headings = places.map(([field, index]) => [field, columnLetter(index)]);
  return Object.fromEntries(headings) as Table<SheetDefinition<C>>['headings'];
}

function isUnfilled(cell: RawCell): boolean {
  return cell === false || isBlank(cell);
}

function firstBlank(cells: readonly RawCell[]): number {
  const index = cells.findIndex(isBlank);
  return index === -1 ? cells.length : index;
}

function emptyRow(found: number, length: number): number {
  return found === -1 ? Math.max(length, 1) : found;
}
