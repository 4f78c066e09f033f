import type { Finding } from '../checks/finding';
import type { Place } from '../values/place';
import { normaliseText } from '../values/clean-text';
import { remembering } from '../values/remembering';
import { cellText, type RawCell } from './cell';
import type { Columns, SheetDefinition } from './column';
import { columnFinding } from './column-finding';

/** Where the contract's names stand in a row of headings or a column of keys. */
export interface HeadingMatch {
  /** The index of each field that was found, at its first occurrence. */
  readonly at: ReadonlyMap<string, number>;
  /** Each later occurrence: the field, its index, and the index of the first. */
  readonly repeated: readonly { readonly field: string; readonly index: number; readonly first: number }[];
}

/**
 * Finds the columns' names among cells: trimmed, case-blind, runs of space alike, hyphen and dash alike, and without
 * a colon, question mark or asterisk at the end. A column's earlier names are found too. Names of columns that the contract does not know are left alone.
 */
export function locateHeadings(columns: Columns, cells: readonly RawCell[]): HeadingMatch {
  const fields = fieldsOf(columns);
  const at = new Map<string, number>();
  const repeated: { field: string; index: number; first: number }[] = [];
  cells.forEach((cell, index) => {
    const field = fields.get(normaliseName(cellText(cell)));
    if (field === undefined) return;
    const first = at.get(field);
    if (first === undefined) at.set(field, index);
    else repeated.push({ field, index, first });
  });
  return { at, repeated };
}

/** The field of each name, as it is compared. Headings are looked for in many rows, and columns are few. */
const fieldsOf = remembering((columns: Columns): ReadonlyMap<string, string> => {
  const named = Object.entries(columns);
  // A name of today comes last, and is its column's whatever another column was called before.
  return new Map([
    ...named.flatMap(([field, { earlierNames }]) =>
      earlierNames.map((name): [string, string] => [normaliseName(name), field]),
    ),
    ...named.map(([field, { name }]): [string, string] => [normaliseName(name), field]),
  ]);
});

/**
 * The findings about the names themselves: each required one that is not there, at `missing`, unless that is null or
 * another name comes `near`, and each that stands there again. `placeOf` gives the place of a name by its index. What a computed column holds is not read,
 * so it may be there twice.
 */
export function nameFindings(
  { name: sheet, columns }: SheetDefinition,
  { at, repeated, near }: HeadingMatch & { readonly near: ReadonlyMap<string, unknown> },
  nameOf: 'column' | 'key',
  missing: Place | null,
  placeOf: (index: number) => Place,
): readonly Finding[] {
  return [
    ...Object.entries(columns).flatMap(([field, column]) =>
      missing === null || column.presence !== 'required' || at.has(field) || near.has(field)
        ? []
        : [columnFinding(sheet, missing, column, { kind: `${nameOf}-missing` })],
    ),
    ...repeated.flatMap(({ field, index, first }) => {
      const column = columns[field];
      if (column === undefined || column.presence === 'computed') return [];
      const fault = { kind: `${nameOf}-repeated`, first: placeOf(first) } as const;
      return [columnFinding(sheet, placeOf(index), column, fault)];
    }),
  ];
}

/** The form of a tab's, column's or key's name in which names are compared. */
export const normaliseName = remembering((name: string) => normaliseText(name).replace(/ ?[:?*]+$/, ''));
