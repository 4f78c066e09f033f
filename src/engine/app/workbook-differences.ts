import type { EntryName } from '../contract/entries';
import type { EntryChange, EntryTexts } from './entry-changes';

/** An entry of the workbook that says something else in one version than in another. Plain JSON. */
export interface EntryDifference extends EntryName, EntryChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** Where the entry stands in the workbook now, in A1 form; null when its row is no longer there. */
  readonly cell: string | null;
}

/** A row that is new or gone, and what it says, or said, cell by cell. Plain JSON. */
export interface RowDifference {
  readonly kind: 'row-added' | 'row-removed';
  /** The key of its first entry. */
  readonly key: string;
  readonly sheet: string;
  readonly row: string;
  /** Where its first entry stands in the workbook now, in A1 form; null when the row is no longer there. */
  readonly cell: string | null;
  readonly entries: readonly { readonly key: string; readonly column: string; readonly text: string }[];
}

/** What differs: an entry of a row that both have, or a whole row. */
export type WorkbookDifference = EntryDifference | RowDifference;

/** The same differences, with one for each row that only one of the two has instead of one for each of its cells. */
export function workbookDifferences(
  differences: readonly EntryDifference[],
  before: EntryTexts,
  after: EntryTexts,
): readonly WorkbookDifference[] {
  if (differences.length === 0) return [];
  const [rowsBefore, rowsAfter] = [rowsOf(before), rowsOf(after)];
  const rows = new Map<string, EntryDifference[]>();
  for (const difference of differences) {
    const row = rowOf(difference.key);
    if (difference.row === null || (rowsBefore.has(row) && rowsAfter.has(row))) continue;
    rows.set(row, [...(rows.get(row) ?? []), difference]);
  }
  return differences.flatMap((difference): readonly WorkbookDifference[] => {
    const cells = rows.get(rowOf(difference.key));
    if (cells === undefined) return [difference];
    return cells[0] === difference ? [wholeRow(difference, cells)] : [];
  });
}

function wholeRow(first: EntryDifference, cells: readonly EntryDifference[]): RowDifference {
  const { key, sheet, row, cell, before } = first;
  return {
    kind: before === null ? 'row-added' : 'row-removed',
    key,
    sheet,
    row: row ?? '',
    cell,
    entries: cells.map((entry) => ({
      key: entry.key,
      column: entry.column ?? '',
      text: entry.after ?? entry.before ?? '',
    })),
  };
}

function rowsOf(texts: EntryTexts): ReadonlySet<string> {
  return new Set([...texts.keys()].map(rowOf));
}

/** The tab and the row of an entry's key. */
function rowOf(key: string): string {
  return key.slice(0, key.lastIndexOf('|'));
}
