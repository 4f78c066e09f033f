import type { directions, goalJudgements } from '../lists';
import type { Goal } from '../workbook';

export type Direction = (typeof directions)[number];
export type GoalJudgement = (typeof goalJudgements)[number];

/** How many goals were judged in each way; `unjudged` have no judgement that could be read. */
export interface GoalCounts {
  readonly total: number;
  readonly fulfilled: number;
  readonly partly: number;
  readonly notFulfilled: number;
  readonly notAssessable: number;
  readonly unjudged: number;
}

/**
 * The judgement that the figures give. At least: met from the target, partly met from the share `partly` of it.
 * At most is its mirror: the target as a share of the outcome. For a negative target the share is turned about, so
 * that −12 of at least −10 is 10/12 of the way; zero has no share, so nothing is partly zero. Exactly: equal or not.
 * Null for a goal judged in words.
 */
export function judgeOutcome(
  direction: Direction,
  target: number,
  outcome: number,
  partly: number,
): GoalJudgement | null {
  switch (direction) {
    case 'Minst':
      return judgeAtLeast(target, outcome, partly);
    case 'Högst':
      return judgeAtLeast(-target, -outcome, partly);
    case 'Exakt':
      return same(target, outcome) ? 'Uppfyllt' : 'Inte uppfyllt';
    case 'Kvalitativt':
      return null;
  }
}

/** The judgement that the goal's own figures give, or null when they are missing or it is judged in words. */
export function computedJudgement(goal: Goal, partly: number): GoalJudgement | null {
  const { direction, target, outcome } = goal;
  if (direction.value === null || target.value === null || outcome.value === null) return null;
  return judgeOutcome(direction.value, target.value, outcome.value, partly);
}

/** True when the officer's judgement is another than the one that the figures give. */
export function isDivergent(goal: Goal, partly: number): boolean {
  const computed = computedJudgement(goal, partly);
  return computed !== null && goal.judgement.value !== null && goal.judgement.value !== computed;
}

/** The goals counted by the officer's judgement. */
export function goalCounts(goals: readonly Goal[]): GoalCounts {
  const having = (judgement: GoalJudgement | null): number =>
    goals.filter((goal) => goal.judgement.value === judgement).length;
  return {
    total: goals.length,
    fulfilled: having('Uppfyllt'),
    partly: having('Delvis uppfyllt'),
    notFulfilled: having('Inte uppfyllt'),
    notAssessable: having('Går inte att bedöma'),
    unjudged: having(null),
  };
}

function judgeAtLeast(target: number, outcome: number, partly: number): GoalJudgement {
  if (outcome > target || same(outcome, target)) return 'Uppfyllt';
  if (target === 0) return 'Inte uppfyllt';
  const share = target > 0 ? outcome / target : target / outcome;
  return share > partly || same(share, partly) ? 'Delvis uppfyllt' : 'Inte uppfyllt';
}

// 0.1 + 0.2 in a formula cell must still meet a target of 0.3.
function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
