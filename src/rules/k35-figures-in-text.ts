import { goalCounts } from '../figures/goal-judgements';
import type { Finding, ProseFault } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { agreementDateFaults } from './k35-agreement-dates';
import { amountFaults } from './k35-amounts';
import { peopleFaults } from './k35-people';
import { goalClaims } from './prose/goal-claims';
import { noDeviationClaims } from './prose/no-deviation-claims';
import { isSameWording, planWording } from './prose/plan-wording';
import { textsOf } from './prose/texts-of';

const code = 'K35';

/**
 * Figures in own texts, and in the reasons for proposals, that name something that the data carry and differ from it:
 * amounts, participants, shares, goals met, and the periods of agreements. What the data do not know is let be. One
 * finding a text and kind, for the first of its kind. That the summary and its section word the same claim of schedule
 * and budget differently is advice.
 */
export function checkFiguresInText(workbook: Workbook): readonly Finding[] {
  const motivations = new Set(workbook.proposals.rows.map(({ motivation }) => motivation.cell));
  const texts = textsOf(workbook, 'section', 'comment').filter(
    ({ kind, sheet, cell }) =>
      kind === 'section' || (sheet === workbook.proposals.sheet && motivations.has(cell)),
  );
  const inTexts = texts.flatMap(({ sheet, cell, text }): Finding[] => {
    const faults = [
      ...amountFaults(text, workbook),
      ...peopleFaults(text, workbook),
      ...goalFaults(text, workbook),
      ...agreementDateFaults(text, workbook),
    ];
    const kinds = faults.map(({ fault }) => fault);
    const firsts = faults.filter(({ fault }, index) => kinds.indexOf(fault) === index);
    return firsts.map((facts) => ({ code, severity: 'FEL', sheet, cell, facts }));
  });
  return [...inTexts, ...shiftingWording(workbook)];
}

/** The claim of schedule and budget in other words in its section than in the summary: advice. */
function shiftingWording({ texts }: Workbook): readonly Finding[] {
  const [summary, section] = [texts.summary.value, texts.timeAndBudget.value].map((text) => {
    const claim = noDeviationClaims(text ?? '')[0];
    return claim === undefined ? null : planWording(claim.sentence);
  });
  if (!summary || !section || isSameWording(summary.text, section.text)) return [];
  const { sheet, cell } = texts.timeAndBudget;
  const facts = { fault: 'wording-shifts', written: section.text, elsewhere: summary.text } as const;
  return [{ code, severity: 'TIPS', sheet, cell, facts }];
}

function goalFaults(text: string, workbook: Workbook): readonly ProseFault[] {
  const { total, fulfilled, unjudged } = goalCounts(workbook.goals.rows);
  if (total === 0 || unjudged > 0) return [];
  return goalClaims(text)
    .filter((claim) => (claim.fulfilled ?? total) !== fulfilled)
    .map((claim) => ({ fault: 'goals-differ', written: claim.text, fulfilled, goals: total }));
}
