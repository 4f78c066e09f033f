import { civilDateOf, yearOf, type CivilDate } from '../../engine/values/civil-date';
import { figuresUntil, lastDay, mainAgreements, type Span } from '../figures/agreement-periods';
import type { Agreement, Workbook } from '../workbook';

/** The days of a calendar year. Throws RangeError for a year that has no days. */
export function daysOfYear(year: number): Span {
  const [start, end] = [civilDateOf(year, 1, 1), civilDateOf(year, 12, 31)];
  if (start === null || end === null) throw new RangeError('year outside 1–9999');
  return { start, end };
}

/** Whether a span of days, of which either end may be unknown, has any day of the other. */
export function touches(start: CivilDate | null, end: CivilDate | null, days: Span): boolean {
  return (start === null || start <= days.end) && (end === null || end >= days.start);
}

/** Whether the agreement of a row, with what it adds to, holds on any day of these. One without dates may. */
export function isInForce(row: Agreement, days: Span, workbook: Workbook): boolean {
  return touches(row.start.value, lastDay(row, workbook), days);
}

/** The years, in order, of which an agreement is known to hold on some day, but for those that begin after the figures end. */
export function agreementYears(workbook: Workbook): readonly number[] {
  const years = new Set<number>();
  const until = figuresUntil(workbook);
  for (const row of mainAgreements(workbook)) {
    const [start, end] = [row.start.value, lastDay(row, workbook)];
    if (start === null || end === null) continue;
    // A mistyped year must not give a thousand years.
    const last = Math.min(yearOf(end), yearOf(start) + MOST_YEARS, until === null ? Infinity : yearOf(until));
    for (let year = yearOf(start); year <= last; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

const MOST_YEARS = 20;
