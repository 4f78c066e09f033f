/** The ids of what can take focus in the update of a report. */
import { slug } from '../ids';

export const updateIds = {
  panel: 'update-panel',
  why: 'update-why',
  stale: 'update-stale',
} as const;

/** A section of the list, by its key. */
export function updateSectionId(section: string): string {
  return `update-section-${slug(section)}`;
}

/** A conflict, by its key. */
export function conflictId(conflict: string): string {
  return `update-conflict-${slug(conflict)}`;
}
