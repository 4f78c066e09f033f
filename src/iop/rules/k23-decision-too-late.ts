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

/** Words that ask the administration to come back with what remains. */
const COME_BACK = /återkom|återrapport|slutredovis|redovisa|redovisning/i;

/** A report that is to be approved while its figures end before the last agreement does; dates are `YYYY-MM-DD`. */
type RestNotProposed = {
  readonly kind: 'rest-not-proposed';
  readonly dataUntil: string;
  readonly end: string;
};

/**
 * Proposals to renegotiate, prolong or end what has run out when the committee meets, and to renegotiate what runs out
 * within 90 days of the meeting without a day, in the wording or in Gäller från, while it still runs; at the wording. The
 * end is the last agreement's; while an end or the meeting's day is unknown, nothing is said. And advice on a proposal to approve
 * the report, where no proposal asks for an account of the time that the figures do not reach.
 */
export const decisionTooLateRule = defineRule<RuleContext, DecisionTooLate | RestNotProposed>({
  code: 'K23',
  severity: 'VARNING',
  check: (context) => [...checkDecisions(context), ...checkRest(context)],
  sentences: {
    'decision-too-late': ({ end, meeting }) =>
      `Nämnden sammanträder den ${dateText(meeting)}, och överenskommelsen ${end < meeting ? 'löpte' : 'löper'} ut den ${dateText(end)}. Föreslå en ny överenskommelse${end < meeting ? '' : ', eller skriv vilken dag före dess som omförhandlingen ska inledas'}.`,
    'rest-not-proposed': ({ dataUntil, end }) =>
      `Uppgifterna gäller till och med den ${dateText(dataUntil)}, men överenskommelsen löper till och med den ${dateText(end)}. Överväg ett förslag om att förvaltningen ska återkomma med en redovisning av tiden därefter.`,
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

function checkRest({ workbook }: RuleContext): readonly Found<RestNotProposed>[] {
  const end = lastEnd(workbook);
  const dataUntil = workbook.case.dataUntil.value;
  const { rows } = workbook.proposals;
  const approval = rows.find(({ type }) => type.value?.startsWith('Godkänna ') === true);
  if (approval === undefined || end === null || dataUntil === null || dataUntil >= end) return [];
  if (rows.some(({ type, wording }) => COME_BACK.test(`${type.text}. ${wording.text}`))) return [];
  return [foundAt(approval.wording, { kind: 'rest-not-proposed', dataUntil, end }, 'TIPS')];
}
