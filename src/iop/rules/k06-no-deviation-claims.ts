import type { Finding } from '../../engine/checks/finding';
import type { Workbook } from '../workbook';
import { findingAt } from '../../engine/checks/finding-at';
import { planStates } from './plan-followed';
import { noDeviationClaims } from './prose/no-deviation-claims';
import { textsOf } from './prose/texts-of';
import { yearsIn } from './prose/years-in-text';

/**
 * Own texts and lessons that say that there were no deviations, although the data show some or cannot show that there
 * were none. A claim of schedule or budget alone, or of some years, is compared with that part; one that names a
 * programme is let be. One finding a text, for the first claim that does not hold.
 */
export function checkNoDeviationClaims(workbook: Workbook): readonly Finding[] {
  const programmes = workbook.programmes.rows.flatMap(({ name }) => name.value ?? []);
  return textsOf(workbook, 'section', 'lesson').flatMap((prose) => {
    const claims = noDeviationClaims(prose.text).filter(({ sentence }) =>
      programmes.every((name) => !sentence.includes(name)),
    );
    const faults = claims.flatMap(({ text: written, sentence, of }) => {
      const states = planStates(workbook, yearsIn(sentence));
      return (['deviates', 'unknown'] as const).flatMap((state) =>
        of
          .filter((tab) => states[tab] === state)
          .map((tab) => ({ fault: 'no-deviation-claim', written, tab, state }) as const),
      );
    });
    return faults.slice(0, 1).map((facts) => findingAt('K06', 'FEL', prose, facts));
  });
}
