import type { RawCell } from './cell';
import { cellText } from './cell-types';
import { folded } from './clean-text';
import type { Columns } from './column';

/** Where the contract's names stand in a row of headings or a column of keys. */
export interface Places {
  /** The index of each field that was found, at its first occurrence. */
  readonly at: ReadonlyMap<string, number>;
  /** Each later occurrence: the field, its index, and the index of the first. */
  readonly repeated: readonly { readonly field: string; readonly index: number; readonly first: number }[];
}

/**
 * Finds the columns' names among cells: trimmed, case-blind, inner space folded, hyphen and dash alike, and without
 * a colon, question mark or asterisk at the end. Names of columns that the contract does not know are left alone.
 */
export function findNames(columns: Columns, cells: readonly RawCell[]): Places {
  const fields = new Map(Object.entries(columns).map(([field, { name }]) => [nameKey(name), field]));
  const at = new Map<string, number>();
  const repeated: { field: string; index: number; first: number }[] = [];
  cells.forEach((cell, index) => {
    const field = fields.get(nameKey(cellText(cell)));
    if (field === undefined) return;
    const first = at.get(field);
    if (first === undefined) at.set(field, index);
    else repeated.push({ field, index, first });
  });
  return { at, repeated };
}

/** The form of a tab's, column's or key's name in which names are compared. */
export function nameKey(name: string): string {
  return folded(name).replace(/ ?[:?*]+$/, '');
}
