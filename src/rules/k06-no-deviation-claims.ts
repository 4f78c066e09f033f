import type { Finding, ProseFault } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { findingAt } from './finding-at';
import { budgetState, scheduleState, type PlanState } from './plan-followed';
import { noDeviationClaims, type NoDeviationClaim } from './prose/no-deviation-claims';
import { textsOf } from './prose/texts-of';
import { yearsIn } from './prose/years-in-text';

/**
 * Own texts and lessons that say that there were no deviations, although the data show some or cannot show that there
 * were none. A claim of schedule or budget alone, or of some years, is compared with that part; one that names a
 * programme is let be. One finding a text, for the first claim that does not hold.
 */
export function checkNoDeviationClaims(workbook: Workbook): readonly Finding[] {
  return textsOf(workbook, 'section', 'lesson').flatMap((text) => {
    const faults = noDeviationClaims(text.text).flatMap((claim) => faultsOf(claim, workbook));
    return faults.slice(0, 1).map((facts) => findingAt('K06', 'FEL', text, facts));
  });
}

function faultsOf(claim: NoDeviationClaim, workbook: Workbook): readonly ProseFault[] {
  const { sentence, text: written, ofBudget, ofSchedule } = claim;
  if (workbook.programmes.rows.some(({ name }) => name.value !== null && sentence.includes(name.value))) {
    return [];
  }
  const years = yearsIn(sentence);
  const states: readonly (readonly ['Budget' | 'Aktiviteter', PlanState])[] = [
    ['Budget', ofBudget ? budgetState(workbook, years) : 'followed'],
    ['Aktiviteter', ofSchedule ? scheduleState(workbook, years) : 'followed'],
  ];
  return (['deviates', 'unknown'] as const).flatMap((state) =>
    states
      .filter(([, found]) => found === state)
      .map(([tab]) => ({ fault: 'no-deviation-claim', written, tab, state }) as const),
  );
}
