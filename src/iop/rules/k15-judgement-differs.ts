import { cellSentences } from '../../engine/checks/cell-sentences';
import { collapseIfColumnMissing, type ColumnMissing } from '../../engine/checks/column-check';
import { cut, quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, faultsOfColumn, type Found } from '../../engine/checks/rule';
import { number } from '../../swedish/format';
import { computedJudgement } from '../figures/goal-judgements';
import { goalsSheet } from '../sheets';
import type { Goal } from '../workbook';
import { givesReason, noReasonSentences, reasonInWords, type NoReasonGiven } from './given-reasons';
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

/** The same of a goal whose comment gives a reason; `relation` is how the outcome stands to the target. */
type JudgementDiffersWithReason = {
  readonly kind: 'judgement-differs-with-reason';
  readonly goal: string;
  readonly judgement: string;
  readonly computed: string;
  readonly direction: string;
  readonly target: string;
  readonly relation: keyof typeof RELATIONS;
  readonly outcome: string;
  readonly comment: string;
};

type Fault = JudgementDiffers | JudgementDiffersWithReason | NoReasonGiven | ColumnMissing;

const RELATIONS = { below: 'lägre än', above: 'högre än', equal: 'lika med' } as const;

/** Whole numbers in groups of three, as the report has them; any other text as it stands. */
const figure = (text: string): string => (/^\d+$/.test(text) ? number(Number(text)) : text);

/**
 * Goals that are judged otherwise than the figures say, at the comment: an error while it gives no reason, and with one a
 * warning that gives the figures and the reason, for a comment does not change what the figures say. A comment that is
 * needed for another judgement than Uppfyllt and gives no reason is a warning.
 */
export const judgementDiffersRule = defineRule<RuleContext, Fault>({
  code: 'K15',
  severity: 'FEL',
  supersedes: faultsOfColumn(goalsSheet, 'comment', 'required-when', 'column-missing'),
  check: checkJudgements,
  sentences: {
    'judgement-differs': ({ goal, judgement, computed, target, outcome }) =>
      `Målet ${cut(goal)} bedöms som ${quoted(judgement)}, men utfallet ${figure(outcome)} mot målvärdet ${figure(target)} ger ${quoted(computed)}. Ändra bedömningen, eller skriv varför i Kommentar.`,
    'judgement-differs-with-reason': ({
      goal,
      judgement,
      computed,
      direction,
      target,
      relation,
      outcome,
      comment,
    }) =>
      `Målet ${cut(goal)} är bedömt som ${quoted(judgement)}, men utfallet ${figure(outcome)} är ${RELATIONS[relation]} målvärdet ${figure(target)}, och med riktningen ${direction} ger det ${quoted(computed)}. ${reasonInWords(goalsSheet.columns.comment.name, comment)} Godta varningen med ett skäl, eller ändra bedömningen.`,
    ...noReasonSentences,
    'column-missing': cellSentences['column-missing'],
  },
});

function checkJudgements({ workbook, thresholds }: RuleContext): readonly Found<Fault>[] {
  const { goals } = workbook;
  const found = goals.rows.flatMap((goal) => checkJudgement(goal, thresholds.partly));
  return collapseIfColumnMissing(goals, goalsSheet, 'comment', found);
}

function checkJudgement(goal: Goal, partly: number): readonly Found<Fault>[] {
  const { id, judgement, comment, direction, target, outcome } = goal;
  const computed = computedJudgement(goal, partly);
  if (computed === null || judgement.value === null || judgement.value === computed) {
    const isOwed = judgement.value !== null && judgement.value !== 'Uppfyllt';
    if (!isOwed || comment.text === '' || givesReason(comment)) return [];
    const column = goalsSheet.columns.comment.name;
    return [foundAt(comment, { kind: 'no-reason-given', column, text: comment.text }, 'VARNING')];
  }
  const figures = { target: target.text, outcome: outcome.text };
  const facts = { goal: id.text, judgement: judgement.text, computed, ...figures };
  if (!givesReason(comment)) return [foundAt(comment, { kind: 'judgement-differs', ...facts })];
  const difference = (outcome.value ?? 0) - (target.value ?? 0);
  const relation = difference < 0 ? 'below' : difference > 0 ? 'above' : 'equal';
  const reason = { direction: direction.text, relation, comment: comment.text } as const;
  return [foundAt(comment, { kind: 'judgement-differs-with-reason', ...facts, ...reason }, 'VARNING')];
}
