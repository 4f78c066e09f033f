import { goalCounts } from '../figures/goal-judgements';
import type { Finding, ProseFault } from '../../engine/checks/finding';
import { textsSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { findingAt } from '../../engine/checks/finding-at';
import { knownSums } from './k35-known-sums';
import { figureClaims } from './prose/figure-claims';
import { goalClaims } from './prose/goal-claims';
import { sectionTexts } from './prose/texts-of';
import { firstMatch, wholeWords } from './prose/whole-words';
import { yearsIn } from './prose/years-in-text';

const PLAN_AND_BUDGET = wholeWords('tids?plan(?:en)? (?:eller|och|samt) budget(?:en)?');

/**
 * Figures in own texts that name something that the data carry and differ from it: amounts, participants, visits,
 * occasions and goals met. What the data do not know is let be. One finding of sums and one of goals a text. That the
 * summary and its section name schedule and budget differently is advice.
 */
export function checkFiguresInText(workbook: Workbook): readonly Finding[] {
  const inTexts = sectionTexts(workbook).flatMap((prose) =>
    [sumFaults, goalFaults].flatMap((find) =>
      find(prose.text, workbook)
        .slice(0, 1)
        .map((facts) => findingAt('K35', 'FEL', prose, facts)),
    ),
  );
  return [...inTexts, ...shiftingWording(workbook)];
}

function sumFaults(text: string, workbook: Workbook): readonly ProseFault[] {
  const ofGoals = workbook.goals.rows.flatMap(({ target, outcome }) => [target.value, outcome.value]);
  return figureClaims(text).flatMap(({ of, written, sentence, value, within }): ProseFault[] => {
    const years = yearsIn(sentence);
    const sums = knownSums(of, workbook, sentence, years);
    const [known] = sums;
    const holds = [...sums, ...ofGoals].some((sum) => sum !== null && Math.abs(sum - value) <= within);
    return known === undefined || holds ? [] : [{ fault: 'figure-differs', written, of, known, years }];
  });
}

function goalFaults(text: string, { goals }: Workbook): readonly ProseFault[] {
  const { total, fulfilled, unjudged } = goalCounts(goals.rows);
  if (total === 0 || unjudged > 0) return [];
  return goalClaims(text)
    .filter((claim) => (claim.fulfilled ?? total) !== fulfilled)
    .map(({ text: written }) => ({ fault: 'goals-differ', written, fulfilled, goals: total }));
}

/** The claim of schedule and budget in other words in its section than in the summary. */
function shiftingWording({ texts }: Workbook): readonly Finding[] {
  const [elsewhere, written] = [texts.summary, texts.timeAndBudget].map(
    ({ text }) => firstMatch(text.toLowerCase(), PLAN_AND_BUDGET)?.text,
  );
  if (elsewhere === undefined || written === undefined || elsewhere === written) return [];
  const section = textsSheet.columns.summary.name;
  const facts = { fault: 'number-shifts', written, elsewhere, section } as const;
  return [findingAt('K35', 'TIPS', texts.timeAndBudget, facts)];
}
