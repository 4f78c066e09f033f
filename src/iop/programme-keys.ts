import { grouped } from '../engine/values/grouped';
import { normaliseText } from '../engine/values/clean-text';
import { programmeNamed } from './figures/programme-named';
import type { Activity, Workbook } from './workbook';
import { digest, keyPart } from '../engine/report/keys';

/** A row of a programme that has an id of its own. */
type ProgrammeRow = Pick<Activity, 'id' | 'programme'>;

/**
 * The key part of each programme by its name, as `programmeNamed` gives it; null stands for rows without a programme.
 *
 * A programme has only a name in the workbook, and a name may change. Its activities have ids, which officers assign
 * once and in rising order: the smallest id belongs to one of the first activities, and a new activity does not change
 * which one that is. So the key of a programme comes from its smallest Aktivitet-ID; without activities, from its
 * smallest Mål-ID; without either, from its name. An id that rows of two programmes share counts for neither. The key
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
    return goal === undefined ? `namn.${digest(normaliseText(programme))}` : `mal.${keyPart(goal)}`;
  };
}

/** The smallest id of each programme's rows, among the ids that no other programme's rows have. */
function smallestIds(rows: readonly ProgrammeRow[]): ReadonlyMap<string, string> {
  const smallest = new Map<string, string>();
  const byId = grouped(rows, ({ id }) => (id.value === null ? null : normaliseText(id.value)));
  for (const [id, holders] of byId) {
    const [programme, ...others] = new Set(holders.map(programmeNamed));
    if (id === null || programme === null || programme === undefined || others.length > 0) continue;
    const found = smallest.get(programme);
    if (found === undefined || inNumberOrder(id) < inNumberOrder(found)) smallest.set(programme, id);
  }
  return smallest;
}

/** The id in a form that sorts A2 before A10. */
function inNumberOrder(id: string): string {
  return id.replace(/\d+/g, (digits) => digits.padStart(16, '0'));
}
