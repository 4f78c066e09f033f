import type { Finding } from '../finding';
import type { RawCell, RawSheet } from './cell';
import { cellAddress } from './cell-address';
import type { Columns, Entries, Entry, SheetDefinition } from './column';
import { findNames } from './headings';
import { isBlank, readCell } from './read-cell';
import { tabFinding } from './read-table';
import { NO_REFERENCES } from './references';

/** The entries of a key–value tab, the 0-based row of each key that it has, and what was found while reading it. */
export interface ReadKeys<C extends Columns> {
  readonly entries: Entries<C>;
  readonly rowOf: ReadonlyMap<string, number>;
  /** The 0-based row where a key that is missing belongs; null when the workbook lacks the tab. */
  readonly emptyRow: number | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a tab with names in column A and values in column B, in any order. A row whose name the contract does not
 * know, such as a row of headings, is left alone. `raw` is null when the workbook lacks the tab: a required tab is
 * then the one finding, while in an optional tab each required key is missing as it would be in an empty one.
 */
export function readKeys<C extends Columns>(sheet: SheetDefinition<C>, raw: RawSheet | null): ReadKeys<C> {
  const rows = raw?.cells ?? [];
  const places = findNames(
    sheet.columns,
    rows.map((cells) => cells[0] ?? ''),
  );
  const emptyRow = raw === null ? null : firstEmptyRow(rows);
  const findings: Finding[] =
    raw === null && sheet.required ? [tabFinding(sheet, 'A1', 'sheet-missing')] : [];
  const entries: [string, Entry<unknown>][] = [];
  for (const [field, column] of Object.entries(sheet.columns)) {
    const code = `${sheet.name}.${column.name}`;
    const row = places.at.get(field);
    if (row !== undefined) {
      const at = { sheet: sheet.name, cell: cellAddress(1, row) };
      const read = readCell(column, code, rows[row]?.[1] ?? '', at, NO_REFERENCES);
      entries.push([field, read.entry]);
      findings.push(...read.findings);
      continue;
    }
    const at = { sheet: sheet.name, cell: emptyRow === null ? 'A1' : cellAddress(1, emptyRow) };
    entries.push([field, { ...at, value: null, text: '' }]);
    if (column.presence === 'required' && !(raw === null && sheet.required)) {
      const facts = { fault: 'key-missing', column: column.name } as const;
      findings.push({ code, severity: column.level, ...at, facts });
    }
  }
  for (const { field, index, first } of places.repeated) {
    const column = sheet.columns[field];
    if (column === undefined) continue;
    const facts = { fault: 'key-repeated', column: column.name, first: cellAddress(0, first) } as const;
    const at = { sheet: sheet.name, cell: cellAddress(0, index) };
    findings.push({ code: `${sheet.name}.${column.name}`, severity: column.level, ...at, facts });
  }
  // The loop gives each key of the sheet its entry, which the type system cannot follow.
  return { entries: Object.fromEntries(entries) as Entries<C>, rowOf: places.at, emptyRow, findings };
}

function firstEmptyRow(rows: readonly (readonly RawCell[])[]): number {
  const index = rows.findIndex((cells) => isBlank(cells[0] ?? '') && isBlank(cells[1] ?? ''));
  return index === -1 ? rows.length : index;
}
