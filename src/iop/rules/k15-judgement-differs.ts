import { cellSentences } from '../../engine/checks/cell-sentences';
import { collapseIfColumnMissing, type ColumnMissing } from '../../engine/checks/column-check';
import { cut, quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, faultsOfColumn, type Found } from '../../engine/checks/rule';
import { computedJudgement } from '../figures/goal-judgements';
import { goalsSheet } from '../sheets';
import type { RuleContext } from './rule-context';

/** A goal that is judged otherwise than its figures say. */
type JudgementDiffers = {
  readonly kind: 'judgement-differs';
  readonly goal: string;
  readonly judgement: string;
  readonly computed: string;
  readonly target: string;
  readonly outcome: string;
};

/**
 * Goals that are judged otherwise than the figures say and do not say why, at the empty comment: to judge otherwise is
 * allowed, to be silent about it is not.
 */
export const judgementDiffersRule = defineRule<RuleContext, JudgementDiffers | ColumnMissing>({
  code: 'K15',
  severity: 'FEL',
  supersedes: faultsOfColumn(goalsSheet, 'comment', 'required-when', 'column-missing'),
  check: checkJudgements,
  sentences: {
    'judgement-differs': ({ goal, judgement, computed, target, outcome }) =>
      `Målet ${cut(goal)} bedöms som ${quoted(judgement)}, men utfallet ${outcome} mot målvärdet ${target} ger ${quoted(computed)}. Ändra bedömningen, eller skriv varför i Kommentar.`,
    'column-missing': cellSentences['column-missing'],
  },
});

function checkJudgements({
  workbook,
  thresholds,
}: RuleContext): readonly Found<JudgementDiffers | ColumnMissing>[] {
  const { goals } = workbook;
  const silent = goals.rows.flatMap((goal) => {
    const { id, judgement, comment, target, outcome } = goal;
    const computed = computedJudgement(goal, thresholds.partly);
    const isSame = computed === null || judgement.value === null || judgement.value === computed;
    if (isSame || comment.text !== '') return [];
    const figures = { target: target.text, outcome: outcome.text };
    const facts = { goal: id.text, judgement: judgement.text, computed, ...figures };
    return foundAt(comment, { kind: 'judgement-differs', ...facts });
  });
  return collapseIfColumnMissing(goals, goalsSheet, 'comment', silent);
}
