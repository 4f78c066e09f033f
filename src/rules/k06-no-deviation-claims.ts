import type { Finding, ProseFault } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { planFacts, type PlanPart } from './plan-followed';
import { noDeviationClaims, type NoDeviationClaim } from './prose/no-deviation-claims';
import { textsOf } from './prose/texts-of';
import { occurs, wholeWords } from './prose/whole-words';
import { yearsIn } from './prose/years-in-text';

const code = 'K06';

const ENDED_ONLY = wholeWords('avslutade (?:\\p{L}+ ){0,2}överenskommelse\\p{L}*');

/**
 * Own texts and lessons that say that there were no deviations, although the data show some or cannot show that there
 * were none. A claim that is limited to schedule or budget, to some years, to a programme or to the agreements that
 * have ended is compared with that part. One finding a text, for the first claim that does not hold.
 */
export function checkNoDeviationClaims(workbook: Workbook): readonly Finding[] {
  return textsOf(workbook, 'section', 'lesson').flatMap(({ sheet, cell, text }): Finding[] => {
    const faults = noDeviationClaims(text).flatMap((claim) => faultOf(claim, workbook));
    return faults.slice(0, 1).map((facts) => ({ code, severity: 'FEL', sheet, cell, facts }));
  });
}

function faultOf(claim: NoDeviationClaim, workbook: Workbook): readonly ProseFault[] {
  const part = partOf(claim, workbook);
  const facts = planFacts(workbook, part);
  const ofBudget = claim.scope === 'budget' || (claim.scope === 'both' && part.programmes === null);
  const ofSchedule = claim.scope !== 'budget';
  const written = claim.text;
  const budgetRows = ofBudget ? facts.deviatingBudget.length : 0;
  const activities = ofSchedule ? facts.deviatingActivities.length : 0;
  if (budgetRows + activities > 0) {
    return [{ fault: 'no-deviation-claim', written, budgetRows, activities }];
  }
  const unknown = (lacks: Extract<ProseFault, { fault: 'no-deviation-unknown' }>['lacks']): ProseFault[] => [
    { fault: 'no-deviation-unknown', written, lacks },
  ];
  if (ofBudget && facts.budgetRows.length === 0) return unknown('budget');
  if (ofBudget && facts.unknownBudget.length > 0) return unknown('outcomes');
  if (ofSchedule && facts.activities.length === 0) return unknown('activities');
  if (ofSchedule && facts.unknownActivities.length > 0) return unknown('activity-facts');
  return [];
}

function partOf({ sentence }: NoDeviationClaim, workbook: Workbook): PlanPart {
  const years = yearsIn(sentence);
  const all = workbook.programmes.rows.flatMap(({ name }) => (name.value === null ? [] : [name.value]));
  const named = all.filter((name) => sentence.includes(name));
  return {
    years: years.length === 0 ? null : years,
    programmes: named.length === 0 || named.length === all.length ? null : named,
    endedOnly: occurs(sentence, ENDED_ONLY),
  };
}
