import type { Finding } from '../finding';
import type { RawCell, RawSheet } from './cell';
import { cellAddress, columnLetter } from './cell-address';
import type { Columns, Entry, Row, SheetDefinition, Table } from './column';
import { findNames, nameFindings } from './headings';
import { indexOrEnd, isBlank, readCell } from './read-cell';
import type { References } from './references';

/** A table and what was found while reading it. */
export interface ReadTable<C extends Columns> {
  readonly table: Table<SheetDefinition<C>>;
  readonly findings: readonly Finding[];
}

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
  const [headingCells = [], ...records] = raw?.cells ?? [];
  const places = findNames(sheet.columns, headingCells);
  const nextHeading = cellAddress(indexOrEnd(headingCells, isBlank), 0);
  const fields = Object.entries(sheet.columns).map(([field, column]) => {
    const place = places.at.get(field) ?? null;
    return { field, column, place, input: column.presence === 'computed' ? null : place };
  });
  const inputs = fields.flatMap(({ input }) => (input === null ? [] : [input]));
  const isEmpty = (cells: readonly RawCell[]) => inputs.every((index) => isUnfilled(cells[index] ?? ''));
  const emptyRow = headingCells.every(isBlank) ? 0 : 1 + indexOrEnd(records, isEmpty);
  const keyCell = cellAddress(fields[0]?.place ?? 0, emptyRow);

  const rows: Row<SheetDefinition<C>>[] = [];
  const findings: Finding[] = [];
  records.forEach((cells, index) => {
    if (isEmpty(cells)) return;
    const entries: Record<string, Entry<unknown> | number> = { row: index + 2 };
    for (const { field, column, place, input } of fields) {
      const at = {
        sheet: sheet.name,
        cell: place === null ? nextHeading : cellAddress(place, index + 1),
      };
      if (input === null) {
        entries[field] = { ...at, value: null, text: '' };
        continue;
      }
      const read = readCell(column, cells[input] ?? '', at, references);
      entries[field] = read.entry;
      for (const finding of read.findings) findings.push(finding);
    }
    // The loop gives each field of the sheet its entry, which the type system cannot follow.
    rows.push(entries as Row<SheetDefinition<C>>);
  });

  const letters = [...places.at].map(([field, index]) => [field, columnLetter(index)]);
  const headings = Object.fromEntries(letters) as Table<SheetDefinition<C>>['headings'];
  const isFilled = [headingCells, ...records].some((cells) => !cells.every(isBlank));
  const isUsed = rows.length > 0 || (sheet.required && isFilled);
  const lacking = raw === null ? 'sheet-missing' : 'no-rows';
  return {
    table: { sheet: sheet.name, present: raw !== null, rows, keyCell, headings },
    findings: [
      ...nameFindings(sheet, places, 'column', isUsed ? nextHeading : null, (column) =>
        cellAddress(column, 0),
      ),
      ...(sheet.required && rows.length === 0 ? [tabFinding(sheet, keyCell, lacking)] : []),
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

function isUnfilled(cell: RawCell): boolean {
  return cell === false || isBlank(cell);
}
