import { rebased } from '../../workbench/rebase';

describe('rebased', () => {
  it.each([
    ['nothing has changed', 'abc', 'abc', [1, 2], [1, 2]],
    ['text came before it', 'abc', 'xxabc', [1, 2], [3, 4]],
    ['text came behind it', 'abc', 'abcxx', [1, 2], [1, 2]],
    ['text went before it', 'abcde', 'de', [3, 5], [0, 2]],
    ['text went behind it', 'abcde', 'ab', [0, 2], [0, 2]],
    ['text came right there', 'abc', 'abxc', [2, 2], [2, 2]],
    ['its own text changed', 'abc', 'axc', [1, 2], null],
    ['text came into it', 'abcd', 'abxcd', [1, 3], null],
    ['all of it went', 'abcd', 'ad', [1, 3], null],
  ] as const)('where %s', (_, before, after, [from, to], moved) => {
    expect(rebased(before, after, { from, to })).toEqual(moved && { from: moved[0], to: moved[1] });
  });
});
