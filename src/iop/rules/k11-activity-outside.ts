import type { Finding } from '../../engine/checks/finding';
import { activitiesSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { ordered, outsideAgreement } from './columns/cell-checks';
import { bookOf, checkRows, columnFinding } from '../../engine/checks/column-check';
import { ofRule } from '../../engine/checks/finding-at';

const PLANNED = ['plannedStart', 'plannedEnd'] as const;
const DATES = [...PLANNED, 'actualStart', 'actualEnd'] as const;

const IN_ORDER = {
  plannedEnd: [ordered('from', activitiesSheet, 'plannedStart')],
  actualEnd: [ordered('from', activitiesSheet, 'actualStart')],
};

/**
 * Activities that end before they start, at the end, and activities outside their agreement's period, at the first date
 * that is. That it was really held outside the period may be explained; that it was planned so may not.
 */
export function checkActivityDates(workbook: Workbook): readonly Finding[] {
  const { activities } = workbook;
  const book = bookOf(workbook);
  const outside = activities.rows.flatMap((activity) => {
    const fields = activity.explanation.text === '' ? DATES : PLANNED;
    const [first] = fields.flatMap((field) => {
      const { value, text, place } = activity[field];
      const fault = outsideAgreement(
        activity,
        { text },
        book,
        ({ start, end }) => value === null || (value >= start && value <= end),
      );
      return fault === null ? [] : columnFinding(activitiesSheet, field, place, fault);
    });
    return first ?? [];
  });
  return ofRule('K11', 'FEL', [...checkRows(activities, activitiesSheet, IN_ORDER, book), ...outside]);
}
