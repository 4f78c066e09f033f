import type { Finding } from '../finding';
import type { RawSheet } from './cell';
import { cellAddress } from './cell-address';
import type { Columns, Entries, Entry, SheetDefinition } from './column';
import { findNames, nameFindings } from './headings';
import { indexOrEnd, isBlank, readCell } from './read-cell';
import { tabFinding } from './read-table';
import { NO_REFERENCES } from './references';

/** The entries of a key–value tab, the 0-based row of each key that it has, and what was found while reading it. */
export interface ReadKeys<C extends Columns> {
  readonly entries: Entries<C>;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/**
 * Reads a tab with names in column A and values in column B, in any order. A row whose name the contract does not
 * know, such as a row of headings, is left alone. `raw` is null when the workbook lacks the tab: a required tab is
 * then the one finding, while in an optional tab each required key is missing as it would be in an empty one.
 */
export function readKeys<C extends Columns>(sheet: SheetDefinition<C>, raw: RawSheet | null): ReadKeys<C> {
  const rows = raw?.cells ?? [];
  const names = rows.map(([name = '']) => name);
  const places = findNames(sheet.columns, names);
  const emptyRow = indexOrEnd(rows, ([name = '', value = '']) => isBlank(name) && isBlank(value));
  const missing = raw === null ? 'A1' : cellAddress(1, emptyRow);
  const isAbsent = raw === null && sheet.required;
  const findings: Finding[] = [
    ...(isAbsent ? [tabFinding(sheet, 'A1', 'sheet-missing')] : []),
    ...nameFindings(sheet, places, 'key', isAbsent ? null : missing, (row) => cellAddress(0, row)),
  ];
  const entries = Object.entries(sheet.columns).map(([field, column]): [string, Entry<unknown>] => {
    const row = places.at.get(field);
    const at = { sheet: sheet.name, cell: row === undefined ? missing : cellAddress(1, row) };
    if (row === undefined) return [field, { ...at, value: column.standard, text: '' }];
    const read = readCell(column, rows[row]?.[1] ?? '', at, NO_REFERENCES);
    findings.push(...read.findings);
    return [field, read.entry];
  });
  // Each key of the sheet has its entry, which the type system cannot follow.
  return { entries: Object.fromEntries(entries) as Entries<C>, rowOf: places.at, findings };
}
