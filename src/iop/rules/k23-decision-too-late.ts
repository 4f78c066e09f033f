import { lastEnd } from '../figures/agreement-periods';
import type { Finding } from '../../engine/checks/finding';
import { daysBetween } from '../../engine/values/civil-date';
import type { Workbook } from '../workbook';
import { findingAt } from '../../engine/checks/finding-at';
import { datesIn } from './prose/dates-in-text';

const RENEGOTIATION = /(?<!i stället för (?:en )?|inte )omförhandl/i;

// A renegotiated agreement must be prepared and decided by the committee anew, which a quarter of a year hardly allows.
const DAYS_TO_RENEGOTIATE = 90;

/**
 * Proposals to renegotiate, prolong or end what has run out when the committee meets, and to renegotiate what runs out
 * within 90 days of the meeting without a day, in the wording or in Gäller från, while it still runs; at the wording. The
 * end is the last agreement's; while an end or the meeting's day is unknown, nothing is said.
 */
export function checkDecisions(workbook: Workbook): readonly Finding[] {
  const meeting = workbook.case.meetingDate.value;
  const end = lastEnd(workbook);
  if (meeting === null || end === null || workbook.agreements.rows.some((row) => row.end.value === null)) {
    return [];
  }
  const left = daysBetween(meeting, end);
  return workbook.proposals.rows.flatMap(({ type, wording, from }) => {
    const renegotiates = RENEGOTIATION.test(`${type.text}. ${wording.text}`);
    const alters = /^(?:Förlänga|Avsluta) /.test(type.text);
    const days = [from.value, ...datesIn(wording.text).map(({ date }) => date)];
    const inTime = days.some((day) => day !== null && day >= meeting && day < end);
    const tooLate = left < 0 ? renegotiates || alters : renegotiates && left < DAYS_TO_RENEGOTIATE && !inTime;
    if (!tooLate) return [];
    return findingAt('K23', 'VARNING', wording, { fault: 'decision-too-late', end, meeting });
  });
}
