import type { Finding } from '../finding';
import type { Entry } from '../workbook/column';
import type { CivilDate } from '../workbook/civil-date';
import { activitiesSheet } from '../workbook/sheets';
import type { Activity, Agreement, Workbook } from '../workbook/workbook';
import { findingAt } from './finding-at';

type DateField = 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd';

const DATES: readonly DateField[] = ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'];

/**
 * Activities that end before they start, at the end, and activities outside their agreement's period, at the first date
 * that is. That it was really held outside the period may be explained; that it was planned so may not.
 */
export function checkActivityDates({ activities, agreements }: Workbook): readonly Finding[] {
  const byNumber = new Map(agreements.rows.map((row) => [row.number.value, row]));
  return activities.rows.flatMap((activity) => [
    ...reversed(activity, 'plannedStart', 'plannedEnd'),
    ...reversed(activity, 'actualStart', 'actualEnd'),
    ...outside(
      activity,
      activity.agreement.value === null ? undefined : byNumber.get(activity.agreement.value),
    ),
  ]);
}

function reversed(activity: Activity, first: DateField, last: DateField): readonly Finding[] {
  const start = activity[first].value;
  const end = activity[last].value;
  if (start === null || end === null || end >= start) return [];
  const other = { otherColumn: nameOf(first), other: start };
  const facts = { of: activity.activity.text, column: nameOf(last), date: end, ...other };
  return [findingAt('K11', 'FEL', activity[last], { fault: 'dates-out-of-order', ...facts })];
}

function outside(activity: Activity, agreement: Agreement | undefined): readonly Finding[] {
  const start = agreement?.start.value ?? null;
  const end = agreement?.end.value ?? null;
  if (agreement === undefined || start === null || end === null || end < start) return [];
  const explained = activity.explanation.text !== '';
  const field = DATES.slice(0, explained ? 2 : 4).find((name) => isOutside(activity[name], start, end));
  const date = field === undefined ? null : activity[field].value;
  if (field === undefined || date === null) return [];
  const period = { agreement: agreement.number.value, start, end };
  const facts = { activity: activity.activity.text, column: nameOf(field), date, ...period };
  return [findingAt('K11', 'FEL', activity[field], { fault: 'activity-outside', ...facts })];
}

function isOutside({ value }: Entry<CivilDate>, start: CivilDate, end: CivilDate): boolean {
  return value !== null && (value < start || value > end);
}

function nameOf(field: DateField): string {
  return activitiesSheet.columns[field].name;
}
