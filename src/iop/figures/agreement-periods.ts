import { addDays, daysBetween, type CivilDate } from '../../engine/values/civil-date';
import type { Agreement, Workbook } from '../workbook';

/** Days from `start` through `end`, both included; `start` is never after `end`. */
export interface Span {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** An agreement whose both dates could be read, with the day that it came to end: see `lastDay`. */
export interface AgreementPeriod extends Span {
  readonly agreement: Agreement;
}

/** Days that no agreement covers, between two that are next to each other in time. */
export interface Gap extends Span {
  readonly before: Agreement;
  readonly after: Agreement;
  readonly days: number;
}

/**
 * The agreement that a row is of: of an addendum the one that it adds to, the last to start no later. An addendum that no
 * agreement precedes is taken for one.
 */
export function mainAgreement(row: Agreement, { agreements }: Workbook): Agreement {
  if (row.type.value !== 'Tillägg') return row;
  const before = ({ type, start }: Agreement): boolean =>
    type.value !== 'Tillägg' &&
    start.value !== null &&
    row.start.value !== null &&
    start.value <= row.start.value;
  return agreements.rows
    .filter(before)
    .reduce(
      (last, each) => (last === row || String(each.start.value) > String(last.start.value) ? each : last),
      row,
    );
}

/** The agreements without the addenda to them, which are no agreements of their own. */
export function mainAgreements(workbook: Workbook): readonly Agreement[] {
  return workbook.agreements.rows.filter((row) => mainAgreement(row, workbook) === row);
}

/** The addenda to an agreement, in the workbook's order. */
export function addendaOf(agreement: Agreement, workbook: Workbook): readonly Agreement[] {
  return workbook.agreements.rows.filter(
    (row) => row !== agreement && mainAgreement(row, workbook) === agreement,
  );
}

/** What `withAddenda` has answered of the agreements of a workbook: there may be 10 000 activities, and few agreements. */
const ANSWERED = new WeakMap<readonly Agreement[], Map<Agreement, readonly Agreement[]>>();

/** The agreement and the addenda to it. */
export function withAddenda(agreement: Agreement, workbook: Workbook): readonly Agreement[] {
  const { rows } = workbook.agreements;
  const answered = ANSWERED.get(rows) ?? new Map<Agreement, readonly Agreement[]>();
  ANSWERED.set(rows, answered);
  const answer = answered.get(agreement) ?? [agreement, ...addendaOf(agreement, workbook)];
  answered.set(agreement, answer);
  return answer;
}

/** The last day that was agreed, by the agreement of the row and its addenda; null while one of them is unknown. */
export function plannedEnd(row: Agreement, workbook: Workbook): CivilDate | null {
  const ends = withAddenda(mainAgreement(row, workbook), workbook).map(({ end }) => end.value);
  return ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
}

/** The day that the agreement of the row ended before the last day that was agreed; null where it did not. */
export function endedEarly(row: Agreement, workbook: Workbook): CivilDate | null {
  const main = mainAgreement(row, workbook);
  const [ended] = withAddenda(main, workbook)
    .flatMap((each) => each.ended.value ?? [])
    .sort();
  const end = ended === undefined ? null : plannedEnd(main, workbook);
  return ended !== undefined && end !== null && ended < end ? ended : null;
}

/** The last day of the agreement of the row, with its addenda, or the day that it ended early; null while it is unknown. */
export function lastDay(row: Agreement, workbook: Workbook): CivilDate | null {
  return endedEarly(row, workbook) ?? plannedEnd(row, workbook);
}

/** The agreement of a number; null where there is none. Of two with one number, the first. */
export function agreementNumbered(number: number | null, { agreements }: Workbook): Agreement | null {
  return agreements.rows.find((row) => number !== null && row.number.value === number) ?? null;
}

/** The agreements in order of time; one with a missing date, or an end before its start, is left out. */
export function agreementPeriods(workbook: Workbook): readonly AgreementPeriod[] {
  const periods = mainAgreements(workbook).flatMap((agreement): AgreementPeriod[] => {
    const start = agreement.start.value;
    const end = lastDay(agreement, workbook);
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
export function hasEnded(agreement: Agreement, date: CivilDate, workbook: Workbook): boolean {
  const end = lastDay(agreement, workbook);
  return end !== null && end < date;
}

/** The day when the agreement, or an addendum to it, was last reported; null where neither was. */
export function lastReport(agreement: Agreement, workbook: Workbook): CivilDate | null {
  return (
    withAddenda(agreement, workbook)
      .flatMap(({ reported }) => reported.value ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** True when the agreement was last reported before its last day, so that the rest of it has yet to be reported. */
export function isReportedEarly(agreement: Agreement, workbook: Workbook): boolean {
  const reported = lastReport(agreement, workbook);
  const end = lastDay(agreement, workbook);
  return reported !== null && end !== null && reported < end;
}

/** The last day that the figures include: Uppgifter till och med, or the report's own date where that is missing. */
export function figuresUntil({ case: { dataUntil, date } }: Workbook): CivilDate | null {
  return dataUntil.value ?? date.value;
}

/** True when `date` is one of the agreement's days; unknown dates are not known to include it. */
export function isOngoing(agreement: Agreement, date: CivilDate, workbook: Workbook): boolean {
  const start = mainAgreement(agreement, workbook).start.value;
  const end = lastDay(agreement, workbook);
  return start !== null && end !== null && start <= date && date <= end;
}

/** True when every agreement's last day is known, so that the last of them is the last of all. */
export function areEndsKnown({ agreements }: Workbook): boolean {
  return agreements.rows.every(({ end }) => end.value !== null);
}

/** The last day of the last agreement, or null when no end is known. */
export function lastEnd(workbook: Workbook): CivilDate | null {
  const ends = workbook.agreements.rows.flatMap((row) => lastDay(row, workbook) ?? []);
  return ends.sort().at(-1) ?? null;
}
