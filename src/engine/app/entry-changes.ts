import { isOrder, isSameOrder } from '../contract/entries';

/** What each entry of a workbook said, by its key. */
export type EntryTexts = ReadonlyMap<string, string>;

/** An entry that says something else; null where it was, or is, empty. */
export interface EntryChange {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The entries that differ, those that both have first in the order of `after`, then those that are gone. Rows in
 * another order are one change; rows that are new or gone are not.
 */
export function entryChanges(before: EntryTexts, after: EntryTexts): readonly EntryChange[] {
  const keys = [...after.keys(), ...[...before.keys()].filter((key) => !after.has(key))];
  return keys
    .map((key) => ({ key, before: before.get(key) ?? null, after: after.get(key) ?? null }))
    .filter((change) => isChange(change));
}

function isChange({ key, before, after }: EntryChange): boolean {
  if (!isOrder(key)) return before !== after;
  return before !== null && after !== null && !isSameOrder(before, after);
}
