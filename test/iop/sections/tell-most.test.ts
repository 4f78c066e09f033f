import { tellMost } from '../../../src/iop/sections/tell-most';

function told(n: number): readonly string[] {
  return tellMost(
    Array.from({ length: n }, (_, index) => index + 1),
    (item) => `${String(item)}.`,
    (left) => `${String(left)} till.`,
  );
}

describe('tellMost', () => {
  it('tells twelve items one by one', () => {
    expect([told(0), told(12).at(-1), told(12).length]).toEqual([[], '12.', 12]);
  });

  it('counts those beyond twelve', () => {
    expect([told(15).at(-1), told(15).length]).toEqual(['3 till.', 13]);
  });
});
