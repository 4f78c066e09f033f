import { readArguments } from '../../commands/arguments';

describe('readArguments', () => {
  it('reads words and options in any order', () => {
    expect(readArguments(['--out', 'mapp', 'bok.xlsx'], ['out'], 1)).toEqual({
      words: ['bok.xlsx'],
      options: new Map([['out', 'mapp']]),
    });
    expect(readArguments(['bok.xlsx', '--out=mapp'], ['out'], 1).options.get('out')).toBe('mapp');
    expect(readArguments(['-h'], [], 0).options.has('help')).toBe(true);
  });

  it('reads flags, which take no value', () => {
    const { words, options } = readArguments(['--large', 'bok.xlsx'], ['out'], 1, ['large']);
    expect([words, [...options]]).toEqual([['bok.xlsx'], [['large', '']]]);
    expect(() => readArguments(['--large=x'], [], 0, ['large'])).toThrow('Valet --large finns inte.');
  });

  it.each([
    [['--fel'], 'Valet --fel finns inte.'],
    [['-x'], 'Valet -x finns inte.'],
    [['--out'], 'Valet --out ska följas av ett värde.'],
    [['--out', '--help'], 'Valet --out ska följas av ett värde.'],
    [['a', 'b'], 'Det står ett ord för mycket på kommandoraden: b.'],
  ])('refuses %s', (argv, message) => {
    expect(() => readArguments(argv, ['out'], 1)).toThrow(message);
  });
});
