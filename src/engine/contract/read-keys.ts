import type { Finding } from '../checks/finding';
import type { Place } from '../values/place';
import type { RawSheet } from './cell';
import type { Columns, Entries, Entry, SheetDefinition } from './column';
import { nameFindings } from './headings';
import { findNames, nearFindings } from './near-headings';
import { indexOrEnd, isBlank, readCell } from './read-cell';
import { headingsUnknown, tabFinding } from './read-table';
import { NO_REFERENCES } from './lookup';

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
  const found = findNames(sheet.columns, names, (row) => !isBlank(rows[row]?.[1] ?? ''));
  const emptyRow = indexOrEnd(rows, ([name = '', value = '']) => isBlank(name) && isBlank(value));
  const at = (row: number, column: number): Place => ({ tab: raw?.name ?? sheet.name, row, column });
  const missing = raw === null ? at(0, 0) : at(emptyRow, 1);
  const isAbsent = raw === null && sheet.required;
  const key = (row: number) => at(row, 0);
  const isUnread =
    found.at.size + found.near.size === 0 &&
    rows.slice(1).some((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  const findings: Finding[] = isUnread
    ? [headingsUnknown(sheet, raw?.name ?? sheet.name)]
    : [
        ...(isAbsent ? [tabFinding(sheet, missing, { kind: 'sheet-missing' })] : []),
        ...nameFindings(sheet, found, 'key', isAbsent ? null : missing, key),
        ...nearFindings(sheet, found, key),
      ];
  const entries = Object.entries(sheet.columns).map(([field, column]): [string, Entry<unknown>] => {
    const row = found.at.get(field);
    if (row === undefined) return [field, { place: missing, value: column.defaultValue, text: '' }];
    const read = readCell(sheet, column, rows[row]?.[1] ?? '', at(row, 1), NO_REFERENCES);
    findings.push(...read.findings);
    return [field, read.entry];
  });
  // Each key of the sheet has its entry, which the type system cannot follow.
  return { entries: Object.fromEntries(entries) as Entries<C>, rowOf: found.at, findings };
}
