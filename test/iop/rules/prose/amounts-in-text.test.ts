import { amountsIn } from '../../../../src/iop/rules/prose/amounts-in-text';

const read = (text: string) => amountsIn(text).map(({ ore, within }) => [ore, within]);

describe('amountsIn', () => {
  it.each([
    ['150 000 kronor', 15_000_000, 0],
    ['150\u00a0000\u00a0kronor', 15_000_000, 0],
    ['150000 kr', 15_000_000, 0],
    ['99,50 kronor', 9950, 0],
    ['1,4 miljoner kronor', 140_000_000, 5_000_000],
    ['2 mnkr', 200_000_000, 50_000_000],
    ['150 tkr', 15_000_000, 50_000],
  ])('reads %s', (text, ore, within) => {
    expect(read(`Det blev ${text} i år.`)).toEqual([[ore, within]]);
  });

  it('leaves numbers that are no amounts, and rough ones', () => {
    expect(
      read('År 2024 kom 150 000 barn, 12 kronprinsar och 3 miljoner bin för cirka 100 000 kronor.'),
    ).toEqual([]);
  });
});
