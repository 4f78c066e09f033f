import { quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { planStates } from './plan-followed';
import { noDeviationClaims } from './prose/no-deviation-claims';
import { textsOf } from './prose/texts-of';
import { yearsIn } from './prose/years-in-text';
import type { RuleContext } from './rule-context';

/** A claim that there were no deviations, and what the tab says of it. */
type NoDeviationClaim = {
  readonly kind: 'no-deviation-claim';
  readonly written: string;
  readonly tab: 'Budget' | 'Aktiviteter';
  readonly state: 'deviates' | 'unknown';
};

/**
 * Own texts and lessons that say that there were no deviations, although the data show some or cannot show that there
 * were none. A claim of schedule or budget alone, or of some years, is compared with that part; one that names a
 * programme is not checked. One finding a text, for the first claim that does not hold.
 */
export const noDeviationClaimsRule = defineRule<RuleContext, NoDeviationClaim>({
  code: 'K06',
  severity: 'FEL',
  check: checkNoDeviationClaims,
  sentences: {
    'no-deviation-claim': ({ written, tab, state }) =>
      `Texten säger ${quoted(written)}, men ${state === 'deviates' ? `fliken ${tab} visar avvikelser` : `uppgifterna i fliken ${tab} räcker inte för att säga det`}. Ändra texten, eller ta bort den, så skrivs avsnittet ur uppgifterna.`,
  },
});

function checkNoDeviationClaims(context: RuleContext): readonly Found<NoDeviationClaim>[] {
  const programmes = context.workbook.programmes.rows.flatMap(({ name }) => name.value ?? []);
  return textsOf(context, 'section', 'lesson').flatMap((prose) => {
    const claims = noDeviationClaims(prose.text).filter(({ sentence }) =>
      programmes.every((name) => !sentence.includes(name)),
    );
    const faults = claims.flatMap(({ text: written, sentence, of }) => {
      const states = planStates(context, yearsIn(sentence));
      return (['deviates', 'unknown'] as const).flatMap((state) =>
        of
          .filter((tab) => states[tab] === state)
          .map((tab) => ({ kind: 'no-deviation-claim', written, tab, state }) as const),
      );
    });
    return faults.slice(0, 1).map((facts) => foundAt(prose, facts));
  });
}
