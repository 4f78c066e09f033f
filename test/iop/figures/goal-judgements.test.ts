import {
  goalCounts,
  isDivergent,
  judgeOutcome,
  computedJudgement,
} from '../../../src/iop/figures/goal-judgements';
import type { Goal } from '../../../src/iop/workbook';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

function firstGoal(builder: WorkbookBuilder): Goal {
  const [goal] = builder.read().workbook.goals.rows;
  if (goal === undefined) throw new Error('there is no goal');
  return goal;
}

describe('judgeOutcome', () => {
  it.each([
    ['Minst', 100, 100, 'Uppfyllt'],
    ['Minst', 100, 99, 'Delvis uppfyllt'],
    ['Minst', 100, 75, 'Delvis uppfyllt'],
    ['Minst', 100, 74.9, 'Inte uppfyllt'],
    ['Minst', 0, 0, 'Uppfyllt'],
    ['Minst', 0, -1, 'Inte uppfyllt'],
    ['Minst', -10, -10, 'Uppfyllt'],
    ['Minst', -10, -12, 'Delvis uppfyllt'],
    ['Minst', -10, -14, 'Inte uppfyllt'],
    ['Högst', 30, 30, 'Uppfyllt'],
    ['Högst', 30, 12, 'Uppfyllt'],
    ['Högst', 30, 40, 'Delvis uppfyllt'],
    ['Högst', 30, 41, 'Inte uppfyllt'],
    ['Högst', 0, 0, 'Uppfyllt'],
    ['Högst', 0, 1, 'Inte uppfyllt'],
    ['Högst', -10, -8, 'Delvis uppfyllt'],
    ['Högst', -10, 5, 'Inte uppfyllt'],
    ['Exakt', 4, 4, 'Uppfyllt'],
    ['Exakt', 4, 3.9, 'Inte uppfyllt'],
    ['Kvalitativt', 1, 1, null],
  ] as const)('%s %d with %d is %s', (direction, target, outcome, judgement) => {
    expect(judgeOutcome(direction, target, outcome, 0.75)).toBe(judgement);
  });

  it('meets a target of 0.3 with the sum that a computer makes of 0.1 and 0.2', () => {
    expect([
      judgeOutcome('Exakt', 0.3, 0.1 + 0.2, 0.75),
      judgeOutcome('Högst', 0.3, 0.1 + 0.2, 0.75),
    ]).toEqual(['Uppfyllt', 'Uppfyllt']);
  });

  it('counts the limit itself as partly met whatever its decimals', () => {
    expect(judgeOutcome('Minst', 3, 2.1, 0.7)).toBe('Delvis uppfyllt');
  });
});

describe('computedJudgement', () => {
  it('is null without an outcome: empty is not zero', () => {
    expect(computedJudgement(firstGoal(aWorkbook().with('Mål', 'Utfall', 2, '')), 0.75)).toBeNull();
  });

  it('judges an outcome of zero', () => {
    expect(computedJudgement(firstGoal(aWorkbook().with('Mål', 'Utfall', 2, 0)), 0.75)).toBe('Inte uppfyllt');
  });
});

describe('isDivergent', () => {
  it('is false when the officer judges as the figures do', () => {
    expect(isDivergent(firstGoal(aWorkbook()), 0.75)).toBe(false);
  });

  it('is true when the officer judges otherwise', () => {
    expect(isDivergent(firstGoal(aWorkbook().with('Mål', 'Utfall', 2, 80)), 0.75)).toBe(true);
  });

  it('is false without a judgement', () => {
    expect(isDivergent(firstGoal(aWorkbook().with('Mål', 'Bedömning', 2, '')), 0.75)).toBe(false);
  });
});

describe('goalCounts', () => {
  it('counts each judgement, and what has none', () => {
    const { workbook } = aWorkbook()
      .with('Mål', 'Bedömning', 2, 'Delvis uppfyllt')
      .with('Mål', 'Bedömning', 3, 'Kanske')
      .read();
    expect(goalCounts(workbook.goals.rows)).toEqual({
      total: 3,
      fulfilled: 1,
      partly: 1,
      notFulfilled: 0,
      notAssessable: 0,
      unjudged: 1,
    });
  });
});
