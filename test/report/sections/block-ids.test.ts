import { idPart, withUniqueIds } from '../../../src/report/sections/block-ids';

describe('idPart', () => {
  it.each([
    ['M1', 'm1'],
    ['Öppen verkstad & Co', 'öppen-verkstad-co'],
    ['A\u030art Camp', 'årt-camp'],
    ['{{tag}}', 'tag'],
    ['😀', 'utan'],
    [null, 'utan'],
    [2024, '2024'],
    ['x'.repeat(300), 'x'.repeat(60)],
  ])('%j is %s', (value, expected) => {
    expect(idPart(value)).toBe(expected);
  });
});

describe('withUniqueIds', () => {
  it('numbers ids that come again, past those that are taken', () => {
    const blocks = ['a', 'a', 'a-2', 'a'].map((id) => ({ id, kind: 'paragraph' as const, runs: [] }));
    expect(withUniqueIds(blocks).map(({ id }) => id)).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
  });
});
