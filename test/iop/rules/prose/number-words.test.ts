import { NUMBER, numberOf, ordinalOf } from '../../../../src/iop/rules/prose/number-words';
import { firstMatch, wholeWords } from '../../../../src/iop/rules/prose/whole-words';

describe('numberOf', () => {
  it.each([
    ['två', 2],
    ['Tolv', 12],
    ['nitton', 19],
    ['tjugo', 20],
    ['tjugoett', 21],
    ['fyrtiosju', 47],
    ['nittionio', 99],
    ['båda', 2],
    ['1 020', 1020],
    ['1\u00a0020', 1020],
    ['7', 7],
  ])('reads %s', (written, number) => {
    expect(numberOf(written)).toBe(number);
  });

  it('knows what is no number', () => {
    expect(numberOf('flera')).toBeNull();
  });
});

describe('NUMBER', () => {
  const found = (text: string) => firstMatch(text, wholeWords(`${NUMBER} mål`))?.[0];

  it('matches words and figures, and no part of a date, a decimal or a span', () => {
    expect(found('Det finns tjugotvå mål.')).toBe('tjugotvå mål');
    expect(found('Det finns 12 mål.')).toBe('12 mål');
    expect(found('Resultatet blev 3–2 mål.')).toBeUndefined();
    expect(found('Det blev 2,5 mål.')).toBeUndefined();
  });
});

describe('ordinalOf', () => {
  it('reads ordinals to twenty', () => {
    expect([ordinalOf('Första'), ordinalOf('fjärde'), ordinalOf('tjugonde'), ordinalOf('sista')]).toEqual([
      1, 4, 20, 0,
    ]);
  });
});
