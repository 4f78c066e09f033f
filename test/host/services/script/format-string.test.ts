import { formatString } from '../../../../host/services/script/format-string';

describe('formatString', () => {
  it.each([
    ['%s and %s', ['a', 1], 'a and 1'],
    ['%d|%5d|%-5d|%05d', [1.9, 2, 3, -4], '1|    2|3    |-0004'],
    ['%.2f|%8.3f|%f', [1.005, 2, 3], '1.00|   2.000|3.000000'],
    ['%x %X %o', [255, 255, 8], 'ff FF 10'],
    ['%+d %+.1f', [5, -5], '+5 -5.0'],
    ['100 %%', [], '100 %'],
    ['%.2s', ['abc'], 'ab'],
  ])('writes %j with %j', (template, args, expected) => {
    expect(formatString(template, args)).toBe(expected);
  });

  it('refuses by name a conversion that it does not know', () => {
    expect(() => formatString('%g', [1])).toThrow(
      'not supported by the local host: Utilities.formatString with %g',
    );
  });
});
