import { computedJudgement, isDivergent } from '../figures/goal-judgements';
import { thresholdsOf } from '../figures/thresholds';
import type { Finding } from '../finding';
import { goalsSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { columnFinding, inColumn } from './columns/column-check';
import { findingAt, oneIfMissing } from './finding-at';

/**
 * Goals whose comment is empty though it is owed: K15 where the judgement is another than the figures give, for to judge
 * otherwise is allowed and to be silent about it is not, and the column's own code where a goal was not wholly met, or
 * could not be judged, as the figures say.
 */
export function checkJudgements({ goals, settings }: Workbook): readonly Finding[] {
  const { partly } = thresholdsOf(settings);
  const silent = goals.rows.flatMap((goal) => {
    const { judgement, comment, direction, target, outcome } = goal;
    if (comment.text !== '' || judgement.value === null) return [];
    const computed = computedJudgement(goal, partly);
    if (computed === null || !isDivergent(goal, partly)) {
      const because = inColumn(goalsSheet, 'judgement', judgement);
      return judgement.value === 'Uppfyllt'
        ? []
        : columnFinding(goalsSheet, 'comment', comment.cell, { fault: 'required-when', because });
    }
    const figures = { direction: direction.text, target: target.text, outcome: outcome.text };
    const facts = { goal: goal.id.text, judgement: judgement.value, computed, ...figures };
    return findingAt('K15', 'FEL', comment, { fault: 'judgement-differs', ...facts });
  });
  return oneIfMissing(goals, goalsSheet, 'comment', silent);
}
