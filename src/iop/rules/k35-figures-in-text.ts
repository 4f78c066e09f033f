import { quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { kronor, number } from '../../swedish/format';
import { list } from '../../swedish/grammar';
import { goalCounts } from '../figures/goal-judgements';
import { textsSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { numberShiftsSentences, type NumberShifts } from './k31-number-shifts';
import { knownSums } from './k35-known-sums';
import { figureClaims, type FigureKind } from './prose/figure-claims';
import { goalClaims } from './prose/goal-claims';
import { sectionTexts } from './prose/texts-of';
import { firstMatch, wholeWords } from './prose/whole-words';
import { yearsIn } from './prose/years-in-text';
import type { RuleContext } from './rule-context';

const PLAN_AND_BUDGET = wholeWords('tids?plan(?:en)? (?:eller|och|samt) budget(?:en)?');

/** What a text sums up, and what the data say: öre or a number; of `years` when the sentence names any. */
type FigureDiffers = {
  readonly kind: 'figure-differs';
  readonly written: string;
  readonly of: FigureKind;
  readonly known: number;
  readonly years: readonly number[];
};

/** How many of the goals were met. */
type GoalsDiffer = {
  readonly kind: 'goals-differ';
  readonly written: string;
  readonly fulfilled: number;
  readonly goals: number;
};

/** What a text sums up, its tab, and how the sum is written. */
const FIGURES: Readonly<
  Record<FigureKind, readonly [what: string, tab: string, format: (n: number) => string]>
> = {
  costs: ['kostnaderna', 'Budget', kronor],
  budget: ['budgeten', 'Budget', kronor],
  grant: ['det avtalade bidraget', 'Överenskommelser', kronor],
  payments: ['utbetalningarna', 'Utbetalningar', kronor],
  occasions: ['antalet tillfällen', 'Aktiviteter', number],
  'Unika deltagare': ['antalet deltagare', 'Aktiviteter', number],
  Besök: ['antalet besök', 'Aktiviteter', number],
};

/**
 * Figures in own texts that name something that the data carry and differ from it: amounts, participants, visits,
 * occasions and goals met. What the data do not know is not reported. One finding of sums and one of goals a text. That the
 * summary and its section name schedule and budget differently is advice.
 */
export const figuresInTextRule = defineRule<RuleContext, FigureDiffers | GoalsDiffer | NumberShifts>({
  code: 'K35',
  severity: 'FEL',
  check: checkFiguresInText,
  sentences: {
    ...numberShiftsSentences,
    'figure-differs': ({ written, of, known, years }) => {
      const [what, tab, format] = FIGURES[of];
      const when = years.length === 0 ? '' : ` ${list(years.map(String))}`;
      return `Texten säger ${quoted(written)}, men ${what}${when} är ${format(known)} enligt fliken ${tab}. Ändra texten, eller rätta uppgifterna.`;
    },
    'goals-differ': ({ written, fulfilled, goals }) =>
      `Texten säger ${quoted(written)}, men enligt fliken Mål är ${number(fulfilled)} av ${number(goals)} mål uppfyllda. Ändra texten, eller rätta bedömningarna.`,
  },
});

function checkFiguresInText(
  context: RuleContext,
): readonly Found<FigureDiffers | GoalsDiffer | NumberShifts>[] {
  const { workbook } = context;
  const inTexts = sectionTexts(context).flatMap((prose) =>
    [sumFaults, goalFaults].flatMap((find) =>
      find(prose.text, workbook)
        .slice(0, 1)
        .map((facts) => foundAt<FigureDiffers | GoalsDiffer>(prose, facts)),
    ),
  );
  return [...inTexts, ...shiftingWording(workbook)];
}

function sumFaults(text: string, workbook: Workbook): readonly FigureDiffers[] {
  const ofGoals = workbook.goals.rows.flatMap(({ target, outcome }) => [target.value, outcome.value]);
  return figureClaims(text).flatMap(({ of, written, sentence, value, within }): FigureDiffers[] => {
    const years = yearsIn(sentence);
    const sums = knownSums(of, workbook, sentence, years);
    const [known] = sums;
    const holds = [...sums, ...ofGoals].some((sum) => sum !== null && Math.abs(sum - value) <= within);
    return known === undefined || holds ? [] : [{ kind: 'figure-differs', written, of, known, years }];
  });
}

function goalFaults(text: string, { goals }: Workbook): readonly GoalsDiffer[] {
  const { total, fulfilled, unjudged } = goalCounts(goals.rows);
  if (total === 0 || unjudged > 0) return [];
  return goalClaims(text)
    .filter((claim) => (claim.fulfilled ?? total) !== fulfilled)
    .map(({ text: written }) => ({ kind: 'goals-differ', written, fulfilled, goals: total }));
}

/** The claim of schedule and budget in other words in its section than in the summary. */
function shiftingWording({ texts }: Workbook): readonly Found<NumberShifts>[] {
  const [elsewhere, written] = [texts.summary, texts.timeAndBudget].map(
    ({ text }) => firstMatch(text.toLowerCase(), PLAN_AND_BUDGET)?.text,
  );
  if (elsewhere === undefined || written === undefined || elsewhere === written) return [];
  const section = textsSheet.columns.summary.name;
  const facts = { kind: 'number-shifts', written, elsewhere, section } as const;
  return [foundAt(texts.timeAndBudget, facts, 'TIPS')];
}
