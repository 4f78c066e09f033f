/** The way through what was found, one row of the list at a time: next and previous, round and round. */
import { ofLevels, sectionsOf, type ShownGroup } from './sections';
import type { State, WalkPlace } from './state';

/** The rows to go through, in the order of the list: those of the levels that are shown. */
export function walkOf({ checked, levels }: Pick<State, 'checked' | 'levels'>): readonly ShownGroup[] {
  return checked === null ? [] : ofLevels(sectionsOf(checked), levels).flatMap(({ groups }) => groups);
}

/** The number from 0 of the row where the officer is; null when the row is gone, or no walk is started. */
export function positionOf(rows: readonly ShownGroup[], at: WalkPlace | null): number | null {
  const index = rows.findIndex(({ findings }) => findings[0].key === at?.key);
  return index < 0 ? null : index;
}

/**
 * The number from 0 of the row to go to; null when there is none. After a row that is gone comes the one that took its place,
 * and before it the one that stood before.
 */
export function steppedTo(rows: readonly ShownGroup[], at: WalkPlace | null, by: 1 | -1): number | null {
  if (rows.length === 0) return null;
  const here = positionOf(rows, at);
  const gone = by === 1 ? (at?.index ?? 0) : (at?.index ?? 0) - 1;
  const wanted = here === null ? gone : here + by;
  return ((wanted % rows.length) + rows.length) % rows.length;
}
