/** Activities that have days in two years: they are counted with the year in which they were to begin. */
import { activityYear } from '../figures/activity-facts';
import { figuresUntil } from '../figures/agreement-periods';
import type { Activity, Workbook } from '../workbook';
import { daysOfYear, touches } from './year-of-agreements';

/** The activities that another year counts, by their planned start, and that were held in this one too. */
export function alsoUnderWay(workbook: Workbook, year: number): readonly Activity[] {
  const days = daysOfYear(year);
  return workbook.activities.rows.filter(
    (row) =>
      activityYear(row) !== null &&
      activityYear(row) !== year &&
      row.status.value !== 'Inställd' &&
      row.actualStart.value !== null &&
      touches(row.actualStart.value, row.actualEnd.value ?? row.plannedEnd.value, days),
  );
}

/** The activities of the year that went on after it, as far as the workbook says: their figures are of all their time. */
export function goingOnAfter(workbook: Workbook, year: number): readonly Activity[] {
  const { end } = daysOfYear(year);
  const until = figuresUntil(workbook);
  return workbook.activities.rows.filter((row) => {
    const { actualStart: began, actualEnd: ended, status } = row;
    const last = ended.value ?? (status.value === 'Pågår' ? until : null);
    const isUnderWay = began.value !== null && began.value <= end;
    return activityYear(row) === year && isUnderWay && last !== null && last > end;
  });
}
