import { cut, quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { list } from '../../swedish/grammar';
import { deviatingRows, planStates } from './plan-followed';
import { noDeviationClaims, type NoDeviationClaim as Claim } from './prose/no-deviation-claims';
import { textsOf } from './prose/texts-of';
import { yearsIn } from './prose/years-in-text';
import type { RuleContext } from './rule-context';
import { activitiesMeant, postsMeant } from './sentence-scope';

/** A claim that there were no deviations, and what the tab says of it. */
type NoDeviationClaim = {
  readonly kind: 'no-deviation-claim';
  readonly written: string;
  readonly tab: 'Budget' | 'Aktiviteter';
  readonly state: 'deviates' | 'unknown';
  /** What the first rows that deviate are called. */
  readonly more: readonly string[];
};

/** As many rows as the sentence names. */
const MOST_NAMED = 3;

/**
 * Own texts and lessons that say that there were no deviations, although the data show some or cannot show that there
 * were none. A claim of schedule or budget alone, of some years, a programme, a season or a post is held against that part,
 * which must deviate to contradict it. One finding a text, for the first claim that does not hold.
 */
export const noDeviationClaimsRule = defineRule<RuleContext, NoDeviationClaim>({
  code: 'K06',
  severity: 'FEL',
  check: checkNoDeviationClaims,
  sentences: {
    'no-deviation-claim': ({ written, tab, state, more }) =>
      `Texten säger ${quoted(written)}, men ${state === 'deviates' ? `i fliken ${tab} avviker ${rowsText(more)}` : `uppgifterna i fliken ${tab} räcker inte för att säga det`}. Ändra texten, eller ta bort den, så skrivs avsnittet utifrån uppgifterna.`,
  },
});

function checkNoDeviationClaims(context: RuleContext): readonly Found<NoDeviationClaim>[] {
  return textsOf(context, 'section', 'lesson').flatMap((prose) => {
    const faults = noDeviationClaims(prose.text).flatMap((claim) => claimFaults(claim, context));
    return faults.slice(0, 1).map((facts) => foundAt(prose, facts));
  });
}

function claimFaults(
  { text: written, sentence, of, isOfWhole }: Claim,
  context: RuleContext,
): readonly NoDeviationClaim[] {
  const { rows, isPart, isKnown } = activitiesMeant(sentence, context.workbook);
  const posts = of.includes('Budget') ? postsMeant(sentence) : [];
  const isOfPart = isPart || posts.length > 0;
  if (!isKnown || !(isOfPart || isOfWhole)) return [];
  const part = { years: yearsIn(sentence), activities: rows, posts };
  const states = planStates(context, part);
  // A budget has no programmes, and what the data do not show of a part is no contradiction.
  const tabs = of.filter((tab) => tab === 'Aktiviteter' || !isPart);
  const contradicting = isOfPart ? (['deviates'] as const) : (['deviates', 'unknown'] as const);
  return contradicting.flatMap((state) =>
    tabs
      .filter((tab) => states[tab] === state)
      .map((tab) => {
        const more = state === 'deviates' ? deviatingRows(context, tab, part).slice(0, MOST_NAMED + 1) : [];
        return { kind: 'no-deviation-claim', written, tab, state, more } as const;
      }),
  );
}

function rowsText(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMED).map((name) => cut(name.trim()));
  return names.length > MOST_NAMED ? `${first.join(', ')} med flera` : list(first);
}
