import { agrees, plain } from '../../../host/conformance/agree';

describe('agrees', () => {
  it.each([
    ['members in another order', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
    ['a member more', { a: 1, b: 2 }, { a: 1 }, false],
    ['a list that is shorter', [1], [1, 2], false],
    ['null for nothing', null, undefined, false],
    ['zero with a sign', -0, 0, true],
    ['a text of the pattern', 'kix.abc', { matches: '^kix\\.' }, true],
    ['a text of another pattern', 'h.abc', { matches: '^kix\\.' }, false],
    ['a text with the part', 'no such file: x', { contains: 'file: x' }, true],
    ['a number where a part of a text is expected', 7, { contains: '7' }, false],
  ])('knows %s', (_what, found, expected, answer) => {
    expect(agrees(found, expected)).toBe(answer);
  });
});

describe('plain', () => {
  it('names what JSON would lose', () => {
    const answer = plain([undefined, new Date(0), Number.NaN, { a: undefined }, null]);
    expect(answer).toEqual(['undefined', 'Date 1970-01-01T00:00:00.000Z', 'NaN', { a: 'undefined' }, null]);
  });
});
