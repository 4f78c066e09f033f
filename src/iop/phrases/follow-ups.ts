import { dateText } from '../../swedish/format';
import type { FollowUp, Workbook } from '../workbook';

/** A follow-up with its day in words: "den 14 maj 2024". */
export interface DatedFollowUp extends FollowUp {
  readonly day: string;
}

/** The follow-ups that have a date, in order of time. */
export function datedFollowUps(workbook: Workbook): readonly DatedFollowUp[] {
  return workbook.followUps.rows
    .flatMap((row) => (row.date.value === null ? [] : [{ date: row.date.value, row }]))
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map(({ date, row }) => ({ ...row, day: `den ${dateText(date)}` }));
}
