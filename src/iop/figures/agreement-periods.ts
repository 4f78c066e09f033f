import { addDays, daysBetween, type CivilDate } from '../../engine/values/civil-date';
import type { Agreement, Workbook } from '../workbook';

/** Days from `start` through `end`, both included; `start` is never after `end`. */
export interface Span {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** An agreement whose both dates could be read. */
export interface AgreementPeriod extends Span {
  readonly agreement: Agreement;
}

/** Days that no agreement covers, between two that are next to each other in time. */
export interface Gap extends Span {
  readonly before: Agreement;
  readonly after: Agreement;
  readonly days: number;
}

/** The agreements in order of time; one with a missing date, or an end before its start, is left out. */
export function agreementPeriods(workbook: Workbook): readonly AgreementPeriod[] {
  const periods = workbook.agreements.rows.flatMap((agreement): AgreementPeriod[] => {
    const start = agreement.start.value;
    const end = agreement.end.value;
    return start !== null && end !== null && start <= end ? [{ agreement, start, end }] : [];
  });
  return periods.sort((a, b) => daysBetween(b.start, a.start) || daysBetween(b.end, a.end));
}

/** The gaps of at least one day. `periods` must be in order of time. */
export function gaps(periods: readonly AgreementPeriod[]): readonly Gap[] {
  const found: Gap[] = [];
  let latest: AgreementPeriod | null = null;
  for (const period of periods) {
    const free = latest === null ? 0 : daysBetween(latest.end, period.start) - 1;
    if (latest !== null && free > 0) {
      const start = addDays(latest.end, 1);
      const end = addDays(period.start, -1);
      found.push({ before: latest.agreement, after: period.agreement, start, end, days: free });
    }
    if (latest === null || period.end > latest.end) latest = period;
  }
  return found;
}

/** The days that agreements cover, as few spans as can be. `periods` must be in order of time. */
export function coveredSpans(periods: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of periods) {
    const last = spans.at(-1);
    if (last === undefined || daysBetween(last.end, start) > 1) spans.push({ start, end });
    else if (end > last.end) spans[spans.length - 1] = { start: last.start, end };
  }
  return spans;
}

/** True when the span is one or more whole calendar years. */
export function isWholeCalendarYears(span: Span): boolean {
  return span.start.endsWith('-01-01') && span.end.endsWith('-12-31');
}

/** True when the agreement's last day is before `date`; an unknown end has not passed. */
export function hasEnded(agreement: Agreement, date: CivilDate): boolean {
  return agreement.end.value !== null && agreement.end.value < date;
}

/** True when the agreement was last reported before its last day, so that the rest of it has yet to be reported. */
export function isReportedEarly({ reported, end }: Agreement): boolean {
  return reported.value !== null && end.value !== null && reported.value < end.value;
}

/** The last day that the figures include: Uppgifter till och med, or the report's own date where that is missing. */
export function figuresUntil({ case: { dataUntil, date } }: Workbook): CivilDate | null {
  return dataUntil.value ?? date.value;
}

/** True when `date` is one of the agreement's days; unknown dates are not known to include it. */
export function isOngoing(agreement: Agreement, date: CivilDate): boolean {
  const start = agreement.start.value;
  const end = agreement.end.value;
  return start !== null && end !== null && start <= date && date <= end;
}

/** True when every agreement's last day is known, so that the last of them is the last of all. */
export function areEndsKnown({ agreements }: Workbook): boolean {
  return agreements.rows.every(({ end }) => end.value !== null);
}

/** The last day of the last agreement, or null when no end is known. */
export function lastEnd(workbook: Workbook): CivilDate | null {
  const ends = workbook.agreements.rows.flatMap(({ end }) => (end.value === null ? [] : [end.value]));
  return ends.sort().at(-1) ?? null;
}
