import { splitItems } from '../../engine/contract/cell-types';
import type { Goal } from '../workbook';

/** What the goal came to in the year, as "2023: 126; 2024: 96" says it; null where that does not name the year. */
export function yearOutcome({ yearOutcomes }: Pick<Goal, 'yearOutcomes'>, year: number): string | null {
  const ofYear = splitItems(yearOutcomes.value ?? '').flatMap((item) => {
    const [, its, outcome = ''] = /^(\d{4})\s*:\s*(.*)$/su.exec(item) ?? [];
    return its === String(year) && outcome !== '' ? [outcome] : [];
  });
  return ofYear[0] ?? null;
}
