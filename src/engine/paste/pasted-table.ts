/** A pasted table held against a tab of the contract: where its headings stand, and which column is which. */
import type { Columns } from '../contract/column';
import { findNames, headingRowOf } from '../contract/near-headings';
import { headingWithoutThousands, saysThousands } from '../contract/says-sum';
import type { TableDefinition } from '../contract/tabs';

/** What a pasted text holds, as a table. */
export interface PastedTable {
  /** The name of each column; '' where it has none. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the headings, or a line above them, say that amounts are in thousands. */
  readonly saysThousands: boolean;
}

/** The field of the tab that each pasted column is, null where it is none. */
export type MatchedFields = readonly (string | null)[];

/** What no heading begins as; a year may be one. */
const NUMBER = /^(?!(?:19|20)\d\d$)[^\p{L}]*\d/u;

/** The tab that most of the headings are of, when at least two are. */
export function tabOf(
  tables: readonly TableDefinition[],
  rows: readonly (readonly string[])[],
): TableDefinition | null {
  let best: TableDefinition | null = null;
  let most = 1;
  for (const definition of tables) {
    const table = tableIn(definition.columns, rows);
    const matched = matchColumns(definition.columns, table).filter((field) => field !== null).length;
    if (matched > most) [best, most] = [definition, matched];
  }
  return best;
}

/** The rows as a table: the headings are where most of the tab's names are, or else the first row when it has no number. */
export function tableIn(columns: Columns, rows: readonly (readonly string[])[]): PastedTable {
  const plain = rows.map((row) => row.map(headingWithoutThousands));
  const at = headingRowOf(columns, plain);
  const first = plain[at] ?? [];
  const hasNames =
    findNames(columns, first, () => true).at.size > 0 || !first.some((cell) => NUMBER.test(cell));
  const head = hasNames ? (rows[at] ?? []) : [];
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return {
    headings: Array.from({ length: width }, (_, column) => head[column] ?? ''),
    rows: rows.slice(hasNames ? at + 1 : 0),
    saysThousands: hasNames && rows.slice(0, at + 1).some((row) => row.some(saysThousands)),
  };
}

/** Matches the headings with the tab's columns as those of a tab are matched, and those that come near as well. */
export function matchColumns(columns: Columns, { headings, rows }: PastedTable): MatchedFields {
  const isFilled = (column: number) => rows.some((row) => (row[column] ?? '') !== '');
  const { at, near } = findNames(columns, headings.map(headingWithoutThousands), isFilled);
  const fields = new Map([...near.values()].map(({ field, index }) => [index, field]));
  for (const [field, index] of at) fields.set(index, field);
  return headings.map((_, index) => {
    const field = fields.get(index);
    return field === undefined || columns[field]?.presence === 'computed' ? null : field;
  });
}
