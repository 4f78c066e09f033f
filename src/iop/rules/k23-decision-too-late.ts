import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { daysBetween } from '../../engine/values/civil-date';
import { dateText } from '../../swedish/format';
import { lastEnd } from '../figures/agreement-periods';
import { datesIn } from './prose/dates-in-text';
import type { RuleContext } from './rule-context';

const RENEGOTIATION = /(?<!i stället för (?:en )?|inte )omförhandl/i;

// A renegotiated agreement must be prepared and decided by the committee again, which a quarter of a year hardly allows.
const DAYS_TO_RENEGOTIATE = 90;

/** The last agreement's end and the committee's meeting, `YYYY-MM-DD`. */
type DecisionTooLate = { readonly kind: 'decision-too-late'; readonly end: string; readonly meeting: string };

/**
 * Proposals to renegotiate, prolong or end what has run out when the committee meets, and to renegotiate what runs out
 * within 90 days of the meeting without a day, in the wording or in Gäller från, while it still runs; at the wording. The
 * end is the last agreement's; while an end or the meeting's day is unknown, nothing is said.
 */
export const decisionTooLateRule = defineRule<RuleContext, DecisionTooLate>({
  code: 'K23',
  severity: 'VARNING',
  check: checkDecisions,
  sentences: {
    'decision-too-late': ({ end, meeting }) =>
      `Nämnden sammanträder den ${dateText(meeting)}, och överenskommelsen ${end < meeting ? 'löpte' : 'löper'} ut den ${dateText(end)}. Föreslå en ny överenskommelse${end < meeting ? '' : ', eller skriv vilken dag före dess som omförhandlingen ska inledas'}.`,
  },
});

function checkDecisions({ workbook }: RuleContext): readonly Found<DecisionTooLate>[] {
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
    return foundAt(wording, { kind: 'decision-too-late', end, meeting });
  });
}
