import { largest, smallest } from '../../../src/engine/values/extremes';

describe('largest and smallest', () => {
  it('answer the extremes of the numbers and the start', () => {
    expect([largest([3, 7, 5], 0), largest([], 2), largest([1], 4)]).toEqual([7, 2, 4]);
    expect([smallest([3, 7, 5], 9), smallest([], 2), smallest([6], 4)]).toEqual([3, 2, 4]);
  });

  it('take more numbers than a call takes arguments', () => {
    const numbers = Array.from({ length: 200_000 }, (_, index) => index);
    expect([largest(numbers, 0), smallest(numbers, 1)]).toEqual([199_999, 0]);
  });
});
