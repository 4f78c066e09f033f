import { inOrder } from '../../../src/engine/report/in-order';

describe('inOrder', () => {
  it('sorts by number, keeps the order of rows with the same number, and puts rows without one last', () => {
    const rows = [
      ['a', null],
      ['b', 2],
      ['c', 1],
      ['d', 2],
      ['e', null],
    ] as const;
    expect(inOrder(rows, ([, number]) => number).map(([name]) => name)).toEqual(['c', 'b', 'd', 'a', 'e']);
  });
});
