import type { RawCell } from './cell';
import type { SheetDefinition } from './column';
import { findNames, headingRowOf } from './near-headings';
import { isBlank } from './read-cell';

/** Where the names of a sheet stand in a tab. */
export interface LocatedNames {
  /** The row of a table's headings, from 0; 0 in another tab. */
  readonly headingRow: number;
  /** The column of each heading, or the row of each key, from 0, also of one that only comes near its name. */
  readonly at: ReadonlyMap<string, number>;
}

/** Finds the names of the sheet in its tab; null where none of them is there, so that nothing says what the tab holds. */
export function locateNames(
  sheets: readonly SheetDefinition[],
  name: string,
  cells: readonly (readonly RawCell[])[],
): LocatedNames | null {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) return null;
  const isTable = sheet.form === 'table';
  const headingRow = isTable ? headingRowOf(sheet.columns, cells) : 0;
  const below = cells.slice(headingRow + 1);
  const names = isTable ? (cells[headingRow] ?? []) : cells.map(([key = '']) => key);
  const found = findNames(sheet.columns, names, (index) =>
    isTable ? below.some((row) => !isBlank(row[index] ?? '')) : !isBlank(cells[index]?.[1] ?? ''),
  );
  const near = [...found.near].map(([field, { index }]) => [field, index] as const);
  const at = new Map(
    [...found.at, ...near].map(([field, index]) => [sheet.columns[field]?.name ?? field, index]),
  );
  return at.size === 0 ? null : { headingRow, at };
}
