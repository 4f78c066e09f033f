import { countAmong } from '../../../src/report/phrases/count-among';

describe('countAmong', () => {
  it.each([
    [11, 12, 'elva'],
    [11, 13, '11'],
    [1, 13, 'ett'],
    [0, 13, 'noll'],
  ])('%d of %d is %s', (n, total, expected) => {
    expect(countAmong(n, total, 'ett')).toBe(expected);
  });
});
