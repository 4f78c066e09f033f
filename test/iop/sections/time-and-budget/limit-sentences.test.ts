import { limitSentences } from '../../../../src/iop/sections/time-and-budget/limit-sentences';

function sentences(n: number): readonly string[] {
  return limitSentences(
    Array.from({ length: n }, (_, index) => index + 1),
    (item) => `${String(item)}.`,
    (left) => `${String(left)} till.`,
  );
}

describe('limitSentences', () => {
  it('has a sentence for each of twelve items', () => {
    expect([sentences(0), sentences(12).at(-1), sentences(12).length]).toEqual([[], '12.', 12]);
  });

  it('counts the items after the twelfth', () => {
    expect([sentences(15).at(-1), sentences(15).length]).toEqual(['3 till.', 13]);
  });
});
