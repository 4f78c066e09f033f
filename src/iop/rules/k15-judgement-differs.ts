import { computedJudgement } from '../figures/goal-judgements';
import { thresholdsOf } from '../figures/thresholds';
import type { Finding } from '../../engine/checks/finding';
import { goalsSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { findingAt, oneIfMissing } from '../../engine/checks/finding-at';

/**
 * Goals that are judged otherwise than the figures say and do not say why, at the empty comment: to judge otherwise is
 * allowed, to be silent about it is not.
 */
export function checkJudgements({ goals, settings }: Workbook): readonly Finding[] {
  const { partly } = thresholdsOf(settings);
  const silent = goals.rows.flatMap((goal) => {
    const { id, judgement, comment, target, outcome } = goal;
    const computed = computedJudgement(goal, partly);
    const isSame = computed === null || judgement.value === null || judgement.value === computed;
    if (isSame || comment.text !== '') return [];
    const figures = { target: target.text, outcome: outcome.text };
    const facts = { goal: id.text, judgement: judgement.text, computed, ...figures };
    return findingAt('K15', 'FEL', comment, { fault: 'judgement-differs', ...facts });
  });
  return oneIfMissing(goals, goalsSheet, 'comment', silent);
}
