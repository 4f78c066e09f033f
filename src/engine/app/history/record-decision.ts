import type { Busy, Refusal } from '../failure';
import type { Ports } from '../ports';
import type { ReportDefinition } from '../report-definition';
import type { Decided } from './history-event';
import { withHistory, type MatterAnswer } from './with-history';

/** What was decided, as the officer gives it: the day as `YYYY-MM-DD`. */
export type Decision = Pick<Decided, 'date' | 'paragraph' | 'outcome'>;

/** What can keep a decision from being noted. */
export type DecisionCode =
  'history-damaged' | 'history-newer' | 'history-too-large' | 'not-finalised' | 'already-decided';

/**
 * Notes what was decided on the newest version, which is finalised and locked. A matter that is sent back is open
 * for the next version; otherwise it is closed. The same decision twice is one.
 */
export function recordDecision<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  decision: Decision,
): MatterAnswer | Busy | Refusal<DecisionCode> {
  return withHistory(ports, report, (run): MatterAnswer | Refusal<DecisionCode> => {
    const newest = run.matter.versions.at(-1);
    if (newest === undefined) return { ok: false, reason: 'not-finalised' };
    if (newest.decision !== null) {
      return isSame(newest.decision, decision) ? run.answer() : { ok: false, reason: 'already-decided' };
    }
    if (newest.unlocked !== null) return { ok: false, reason: 'not-finalised' };
    const { document, version } = newest;
    const isKept = run.add({ kind: 'decided', ...run.happened(document), version, ...decision });
    return isKept ? run.answer() : { ok: false, reason: 'history-too-large' };
  });
}

function isSame(one: Decision, other: Decision): boolean {
  return one.date === other.date && one.paragraph === other.paragraph && one.outcome === other.outcome;
}
