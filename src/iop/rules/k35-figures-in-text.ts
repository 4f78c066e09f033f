import { quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { kronor, number } from '../../swedish/format';
import { list } from '../../swedish/grammar';
import { goalCounts } from '../figures/goal-judgements';
import { textsSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { numberShiftsSentences, type NumberShifts } from './k31-number-shifts';
import { activityFaults } from './k35-activity-claims';
import { dayFaults } from './k35-days';
import { deviationFaults } from './k35-deviations';
import { factDiffersSentences, type FactDiffers, type SentenceInPlace } from './k35-fact-differs';
import { knownSums } from './k35-known-sums';
import { namedFaults } from './k35-named-facts';
import { shareFaults } from './k35-shares';
import { statedFaults } from './k35-stated-facts';
import { figureClaims, type FigureKind } from './prose/figure-claims';
import { goalClaims } from './prose/goal-claims';
import { programmesNamed } from './prose/named-rows';
import { sentencesOf } from './prose/sentences-of';
import { textsOf } from './prose/texts-of';
import { firstMatch, wholeWords } from './prose/whole-words';
import type { RuleContext } from './rule-context';

const PLAN_AND_BUDGET = wholeWords('tids?plan(?:en)? (?:eller|och|samt) budget(?:en)?');

/** What a text sums up, and what the data say: öre or a number; of `years` when the sentence names any. */
type FigureDiffers = {
  readonly kind: 'figure-differs';
  readonly written: string;
  readonly of: FigureKind;
  readonly known: number;
  readonly years: readonly number[];
  /** The one activity that it is of. */
  readonly more?: string;
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
  post: ['kostnaden', 'Budget', kronor],
  contribution: ['insatsen', 'Budget', kronor],
  hours: ['antalet ideella timmar', 'Budget', number],
  grant: ['det avtalade bidraget', 'Överenskommelser', kronor],
  net: ['bidraget efter återbetalning', 'Utbetalningar', kronor],
  refunds: ['det som har betalats tillbaka', 'Utbetalningar', kronor],
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
export const figuresInTextRule = defineRule<RuleContext, Fault | NumberShifts>({
  code: 'K35',
  severity: 'FEL',
  check: checkFiguresInText,
  sentences: {
    ...numberShiftsSentences,
    'figure-differs': ({ written, of, known, years, more }) => {
      const [what, tab, format] = FIGURES[of];
      const ofYears = years.length === 0 ? '' : ` ${list(years.map(String))}`;
      const when = more === undefined ? ofYears : ` i ${quoted(more)}`;
      return `Texten säger ${quoted(written)}, men ${what}${when} är ${format(known)} enligt fliken ${tab}. Ändra texten, eller rätta uppgifterna.`;
    },
    ...factDiffersSentences,
    'goals-differ': ({ written, fulfilled, goals }) =>
      `Texten säger ${quoted(written)}, men enligt fliken Mål är ${number(fulfilled)} av ${number(goals)} mål uppfyllda. Ändra texten, eller rätta bedömningarna.`,
  },
});

type Fault = FigureDiffers | GoalsDiffer | FactDiffers;

function checkFiguresInText(context: RuleContext): readonly Found<Fault | NumberShifts>[] {
  const { workbook } = context;
  const inTexts = textsOf(context, 'section', 'lesson', 'comment').flatMap((prose) => {
    const sums = prose.kind === 'section' ? sumFaults(prose.text, workbook) : [];
    const goals = goalFaults(prose.text, workbook);
    const facts = sentencesOf(prose.text).flatMap(({ text: sentence }) =>
      factFaults({ sentence, prose, workbook }),
    );
    return [sums, goals, facts].flatMap((faults: readonly Contradiction<Fault>[]) =>
      faults.slice(0, 1).map(({ facts: fault, severity }) => foundAt<Fault>(prose, fault, severity)),
    );
  });
  return [...inTexts, ...shiftingWording(workbook)];
}

/** A contradiction in a text, and its level where it may be of something that the workbook does not have. */
interface Contradiction<F> {
  readonly facts: F;
  readonly severity?: 'VARNING';
}

const FINDERS = [dayFaults, shareFaults, activityFaults, deviationFaults, statedFaults, namedFaults];
/** Every fact that the finders know of has a figure, or one of these words. */
const MAY_STATE =
  /\d|procent|månader|de flesta|aktiviteter|ställ[dt]|försen|ökade|minskade|målet|uppfyllt|tillfällen|ingen (?:budget)?post|av (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio)|g[ea]v|gett|hållit|framgångsfaktor|utmaning/iu;

function factFaults(place: SentenceInPlace): readonly Contradiction<FactDiffers>[] {
  if (!MAY_STATE.test(place.sentence)) return [];
  return FINDERS.flatMap((find) => find(place)).map((facts) => ({ facts, severity: 'VARNING' }));
}

function sumFaults(text: string, workbook: Workbook): readonly Contradiction<FigureDiffers>[] {
  return figureClaims(text).flatMap((claim): readonly Contradiction<FigureDiffers>[] => {
    const { of, written, value, within, isSure } = claim;
    const { sums, years, activity } = knownSums(claim, workbook);
    const [known] = sums;
    // A goal's figure is of the people and the occasions that its unit counts, and in no other way known here.
    const ofGoals = workbook.goals.rows.flatMap(({ target, outcome, unit }) =>
      /procent|%|kronor/i.test(unit.text) ? [] : [target.value, outcome.value],
    );
    const holds = [...sums, ...ofGoals].some((sum) => sum !== null && Math.abs(sum - value) <= within);
    if (known === undefined || holds) return [];
    const differing = { kind: 'figure-differs', written, of, known, years } as const;
    const facts = activity === null ? differing : { ...differing, more: activity };
    return [{ facts, ...(isSure ? {} : { severity: 'VARNING' }) }];
  });
}

function goalFaults(text: string, workbook: Workbook): readonly Contradiction<GoalsDiffer>[] {
  const { goals } = workbook;
  return goalClaims(text).flatMap((claim): readonly Contradiction<GoalsDiffer>[] => {
    const programmes = programmesNamed(claim.sentence, workbook);
    const meant = goals.rows.filter(({ programme }) => programmes.includes(programme.value ?? ''));
    const { total, fulfilled, unjudged } = goalCounts(programmes.length === 0 ? goals.rows : meant);
    if (total === 0 || unjudged > 0) return [];
    const claimed = claim.fulfilled ?? total - claim.except;
    // "Two goals were met" holds where three were, too, but says less than there is to say.
    const isPart = !claim.isExact && claimed <= fulfilled;
    if (claimed === fulfilled || (isPart && programmes.length > 0)) return [];
    const facts = { kind: 'goals-differ', written: claim.text, fulfilled, goals: total } as const;
    return [{ facts, ...(isPart || programmes.length > 0 ? { severity: 'VARNING' } : {}) }];
  });
}

/** The claim of schedule and budget in other words in its section than in the summary. */
function shiftingWording({ texts }: Workbook): readonly Found<NumberShifts>[] {
  const [elsewhere, written] = [texts.summary, texts.timeAndBudget].map(({ text }) =>
    firstMatch(text, PLAN_AND_BUDGET)?.[0].toLowerCase(),
  );
  if (elsewhere === undefined || written === undefined || elsewhere === written) return [];
  const section = textsSheet.columns.summary.name;
  const facts = { kind: 'number-shifts', written, elsewhere, section } as const;
  return [foundAt(texts.timeAndBudget, facts, 'TIPS')];
}
