import { grouped } from '../../../src/engine/values/grouped';

describe('grouped', () => {
  it('keeps keys in the order in which they first occur, and items in theirs', () => {
    expect([...grouped(['b1', 'a1', 'b2'], (item) => item.charAt(0))]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });
});
