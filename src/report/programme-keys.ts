import { grouped } from '../figures/grouped';
import { folded } from '../workbook/clean-text';
import type { Workbook } from '../workbook/workbook';
import { digest, keyPart } from './keys';

/** A row of a programme that has an id of its own. */
interface ProgrammeRow {
  readonly id: { readonly value: string | null };
  readonly programme: { readonly value: string | null };
}

/**
 * The key part of each programme by its name, as the tab Verksamhetsdelar spells it; null is what has no programme.
 *
 * A programme has nothing but a name in the workbook, and a name may change. Its activities have ids, which are given
 * once and counted upwards: the smallest is the id of an activity that was there from the start, and a new activity
 * does not change which one that is. So a programme has the key of its smallest Aktivitet-ID; without activities, of
 * its smallest Mål-ID; without either, of its name. An id that rows of two programmes have counts for neither. The key
 * changes when that first activity is removed, gets another id or moves to another programme.
 */
export function programmeKeys({ activities, goals }: Workbook): (programme: string | null) => string {
  const activityIds = smallestIds(activities.rows);
  const goalIds = smallestIds(goals.rows);
  return (programme) => {
    if (programme === null) return 'utan-verksamhetsdel';
    const activity = activityIds.get(programme);
    if (activity !== undefined) return keyPart(activity);
    const goal = goalIds.get(programme);
    return goal === undefined ? `namn.${digest(folded(programme))}` : `mal.${keyPart(goal)}`;
  };
}

/** The smallest id of each programme's rows, of those ids that no other programme's rows have. */
function smallestIds(rows: readonly ProgrammeRow[]): ReadonlyMap<string, string> {
  const smallest = new Map<string, string>();
  const byId = grouped(rows, ({ id }) => (id.value === null ? null : folded(id.value)));
  for (const [id, holders] of byId) {
    const [programme, ...others] = new Set(holders.map((row) => row.programme.value));
    if (id === null || programme === null || programme === undefined || others.length > 0) continue;
    const found = smallest.get(programme);
    if (found === undefined || inNumberOrder(id) < inNumberOrder(found)) smallest.set(programme, id);
  }
  return smallest;
}

/** The id so that A2 comes before A10. */
function inNumberOrder(id: string): string {
  return id.replace(/\d+/g, (digits) => digits.padStart(16, '0'));
}
