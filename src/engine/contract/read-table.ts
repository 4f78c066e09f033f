import type { Finding } from '../checks/finding';
import type { Place } from '../values/place';
import type { RawCell, RawSheet } from './cell';
import type { Columns, Entry, Row, SheetDefinition, Table } from './column';
import { locateHeadings, nameFindings } from './headings';
import { indexOrEnd, isBlank, readCell } from './read-cell';
import type { References } from './lookup';

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
  const found = locateHeadings(sheet.columns, headingCells);
  const tab = raw?.name ?? sheet.name;
  const at = (row: number, column: number): Place => ({ tab, row, column });
  const nextHeading = at(0, indexOrEnd(headingCells, isBlank));
  const fields = Object.entries(sheet.columns).map(([field, column]) => {
    const index = found.at.get(field) ?? null;
    return { field, column, index, input: column.presence === 'computed' ? null : index };
  });
  const inputs = fields.flatMap(({ input }) => (input === null ? [] : [input]));
  const isEmpty = (cells: readonly RawCell[]) => inputs.every((index) => isUnfilled(cells[index] ?? ''));
  const emptyRow = headingCells.every(isBlank) ? 0 : 1 + indexOrEnd(records, isEmpty);
  const nextKey = at(emptyRow, fields[0]?.index ?? 0);

  const rows: Row<SheetDefinition<C>>[] = [];
  const findings: Finding[] = [];
  records.forEach((cells, index) => {
    if (isEmpty(cells)) return;
    const entries: Record<string, Entry<unknown> | number> = { row: index + 2 };
    for (const { field, column, index: columnIndex, input } of fields) {
      const place = columnIndex === null ? nextHeading : at(index + 1, columnIndex);
      if (input === null) {
        entries[field] = { place, value: null, text: '' };
        continue;
      }
      const read = readCell(sheet, column, cells[input] ?? '', place, references);
      entries[field] = read.entry;
      for (const finding of read.findings) findings.push(finding);
    }
    // The loop gives each field of the sheet its entry, which the type system cannot follow.
    rows.push(entries as Row<SheetDefinition<C>>);
  });

  const columnIndices = Object.fromEntries(found.at) as Table<SheetDefinition<C>>['columnIndices'];
  const isFilled = [headingCells, ...records].some((cells) => !cells.every(isBlank));
  const isUsed = rows.length > 0 || (sheet.required && isFilled);
  const lacking = raw === null ? 'sheet-missing' : 'no-rows';
  return {
    table: { sheet: sheet.name, tab, present: raw !== null, rows, nextKey, columnIndices },
    findings: [
      ...nameFindings(sheet, found, 'column', isUsed ? nextHeading : null, (column) => at(0, column)),
      ...(sheet.required && rows.length === 0 ? [tabFinding(sheet, nextKey, lacking)] : []),
      ...findings,
    ],
  };
}

/** A finding about a tab as a whole; its code is the contract's name of it. */
export function tabFinding(sheet: SheetDefinition, place: Place, kind: 'sheet-missing' | 'no-rows'): Finding {
  return { code: sheet.name, severity: 'FEL', place, facts: { kind } };
}

function isUnfilled(cell: RawCell): boolean {
  return cell === false || isBlank(cell);
}
