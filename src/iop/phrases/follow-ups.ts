import { agreementPeriods } from '../figures/agreement-periods';
import { civilDateOf, dayOf, monthOf, yearOf, type CivilDate } from '../../engine/values/civil-date';
import { prose } from '../../engine/report/officer-text';
import { dateText, MONTHS, monthYear, NBSP } from '../../swedish/format';
import { sentence } from '../../swedish/grammar';
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

/** The period that a follow-up concerns; its start is left out when the partnership started then. */
export function spanSentence({ from, to }: FollowUp, subject: string, workbook: Workbook): string {
  if (to.value === null) return '';
  const start = agreementPeriods(workbook)[0]?.start ?? null;
  const fromStart = from.value === null || (start !== null && from.value <= start);
  const since = fromStart ? '' : ` från och med ${sinceText(from.value, to.value)}`;
  const isLastOfMonth = civilDateOf(yearOf(to.value), monthOf(to.value), dayOf(to.value) + 1) === null;
  return `${subject} avser tiden${since} till och med ${dayOrMonth(to.value, isLastOfMonth)}.`;
}

// One year is named once: "från och med januari till och med juni 2025".
function sinceText(from: CivilDate, to: CivilDate): string {
  const wholeMonth = dayOf(from) === 1;
  if (yearOf(from) !== yearOf(to)) return dayOrMonth(from, wholeMonth);
  const month = MONTHS[monthOf(from) - 1] ?? '';
  return wholeMonth ? month : `den ${String(dayOf(from))}${NBSP}${month}`;
}

function dayOrMonth(day: CivilDate, wholeMonth: boolean): string {
  return wholeMonth ? monthYear(day) : `den ${dateText(day)}`;
}

/** What a follow-up came to, in the officer's words; the empty text where the workbook has none. */
export function conclusion(row: FollowUp): string {
  return sentence(prose(row.conclusion.value ?? ''));
}
