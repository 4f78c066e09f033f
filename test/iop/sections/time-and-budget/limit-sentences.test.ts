import { limitSentences } from '../../../../src/iop/sections/time-and-budget/limit-sentences';

function sentences(n: number): readonly string[] {
  return limitSentences(
    Array.from({ length: n }, (_, index) => index + 1),
    4,
    (item) => `${String(item)}.`,
    (left) => `${String(left.length)} till.`,
  );
}

describe('limitSentences', () => {
  it('has a sentence for each of the first items', () => {
    expect([sentences(0), sentences(4)]).toEqual([[], ['1.', '2.', '3.', '4.']]);
  });

  it('counts those that are left', () => {
    expect(sentences(7)).toEqual(['1.', '2.', '3.', '4.', '3 till.']);
  });
});
