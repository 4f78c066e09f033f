import { amount, wholeNumber } from '../../../src/engine/contract/cell-types';
import { limited } from '../../../src/engine/contract/limits';

const shoes = limited(wholeNumber, { least: 1, most: 60 });

describe('limited', () => {
  it.each([1, 60, '60', -60, 0])(
    'leaves %p, which is no larger in size than the most, to the column',
    (cell) => {
      expect(shoes.read(cell)).toHaveProperty('value');
    },
  );

  it.each([61, '61', -61, 1e20, '61 st'])('gives the limits of %p', (cell) => {
    expect(shoes.read(cell)).toEqual({ kind: 'out-of-range', least: 1, most: 60 });
  });

  it('leaves what is no number to the kind', () => {
    expect(shoes.read('stor')).toEqual({ kind: 'not-a-whole-number' });
    expect(shoes.read(NaN)).toEqual({ kind: 'not-a-whole-number' });
  });

  it('compares an amount in kronor', () => {
    const price = limited(amount, { least: 0, most: 100 }, 100);
    expect(price.read(100)).toEqual({ value: 10_000 });
    expect(price.read('100,01 kr')).toEqual({ kind: 'out-of-range', least: 0, most: 100 });
  });
});
