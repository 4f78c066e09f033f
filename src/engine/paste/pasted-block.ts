/** A pasted text made ready for a tab: what becomes of its columns, what is to be decided, and the rows to add below the others. */
import { cellText, type RawCell, type RawSheet } from '../contract/cell';
import { findNames, headingRowOf } from '../contract/near-headings';
import { isBlank } from '../contract/read-cell';
import type { TableDefinition } from '../contract/tabs';
import { fingerprint } from '../values/fingerprint';
import { cellOf, sumRows, thousandsSign, type ThousandsSign } from './pasted-rows';
import { matchColumns, tableIn } from './pasted-table';

/** What the officer has decided about a pasted text. */
export interface PasteDecisions {
  /** The name of the tab's column that each pasted column is, null for none; null while they are matched by name. */
  readonly columns: readonly (string | null)[] | null;
  /** What stands in every row, by the name of a column that nothing was pasted for. */
  readonly fixed: Readonly<Record<string, string>>;
  readonly thousands: boolean;
  /** Whether rows that look like sums are added. */
  readonly sums: boolean;
}

/** The rows of the pasted text as they would be added. */
export interface PastedBlock {
  readonly columns: readonly { readonly heading: string; readonly column: string | null }[];
  /** The tab's columns that can be filled, by name. */
  readonly choices: readonly string[];
  /** Those that every row must have and nothing was pasted for, with the words of their list. */
  readonly missing: readonly { readonly column: string; readonly words: readonly string[] }[];
  readonly thousands: ThousandsSign | null;
  /** Rows that look like sums, as they were pasted. */
  readonly sums: readonly string[];
  /** The rows to add, over `at`: the places of the tab's columns, from the left. */
  readonly rows: readonly (readonly RawCell[])[];
  readonly at: readonly number[];
  readonly headings: readonly string[];
  /** The index of the first row without anything below the others. */
  readonly row: number;
  /** Another text when the tab's headings are others, or stand elsewhere. */
  readonly seen: string;
}

/** Makes a pasted table ready for a tab; null when the tab has no headings of the contract's. */
export function pastedBlock(
  definition: TableDefinition,
  pasted: readonly (readonly string[])[],
  tab: RawSheet,
  decided: PasteDecisions,
): PastedBlock | null {
  const { columns } = definition;
  const head = headingRowOf(columns, tab.cells);
  const headings = tab.cells[head] ?? [];
  const { at } = findNames(columns, headings, () => false);
  const fillable = Object.entries(columns).filter(
    ([field, { presence }]) => presence !== 'computed' && at.has(field),
  );
  if (fillable.length === 0) return null;

  const byName = new Map(fillable.map(([field, { name }]) => [name, field]));
  const table = tableIn(columns, pasted);
  const fields = (decided.columns ?? []).map((name) => byName.get(name ?? '') ?? null);
  const matched = decided.columns === null ? matchColumns(columns, table) : fields;
  // A column that the tab lacks, or that an earlier one is already, is filled by none.
  const sources = matched.map((field, index) =>
    field !== null && at.has(field) && matched.indexOf(field) === index ? field : null,
  );
  const missing = fillable.filter(
    ([field, { presence }]) => presence === 'required' && !sources.includes(field),
  );
  const filled = fillable
    .filter(([field, { name }]) => sources.includes(field) || (decided.fixed[name] ?? '') !== '')
    .sort(([one], [other]) => (at.get(one) ?? 0) - (at.get(other) ?? 0));
  const sums = sumRows(columns, table, sources);
  const kept = table.rows.filter((_, index) => decided.sums || !sums.includes(index));
  const rows = kept.map((row) =>
    filled.map(([field, column]) => {
      const source = sources.indexOf(field);
      return cellOf(
        column,
        source === -1 ? (decided.fixed[column.name] ?? '').trim() : (row[source] ?? ''),
        decided.thousands,
      );
    }),
  );
  return {
    columns: table.headings.map((heading, index) => ({
      heading,
      column: columns[sources[index] ?? '']?.name ?? null,
    })),
    choices: fillable.map(([, { name }]) => name),
    missing: missing.map(([, { name, type }]) => ({ column: name, words: type.values ?? [] })),
    thousands: thousandsSign(columns, table, sources),
    sums: sums.map((index) => (table.rows[index] ?? []).filter((cell) => cell !== '').join(' · ')),
    rows: rows.filter((row) => !row.every(isBlank)),
    at: filled.map(([field]) => at.get(field) ?? 0),
    headings: filled.map(([, { name }]) => name),
    row: firstFreeRow(
      tab,
      head,
      new Set(
        Object.entries(columns).flatMap(([field, { presence }]) =>
          presence === 'computed' ? (at.get(field) ?? []) : [],
        ),
      ),
    ),
    seen: fingerprint(JSON.stringify([head, headings.map(cellText)])),
  };
}

/** Whether every cell of the rows is free, or says already what is to stand there: then the rows may be written. */
export function mayWrite(cells: RawSheet['cells'], rows: PastedBlock['rows']): boolean {
  return rows.every((wanted, row) =>
    wanted.every((cell, column) => {
      const there = cells[row]?.[column] ?? '';
      return isFree(there) || cellText(there) === cellText(cell);
    }),
  );
}

/** The row below the last one with anything but what is computed, from 0. */
export function firstFreeRow(
  { cells }: Pick<RawSheet, 'cells'>,
  head: number,
  computed: ReadonlySet<number>,
): number {
  for (let row = cells.length - 1; row > head; row -= 1) {
    if (cells[row]?.some((cell, column) => !computed.has(column) && !isFree(cell)) === true) return row + 1;
  }
  return head + 1;
}

function isFree(cell: RawCell): boolean {
  return cell === false || isBlank(cell);
}
