import { namedByWords } from '../../../src/iop/sections/named-by-words';

describe('namedByWords', () => {
  it.each([
    ['Att samordna\npartnerskapet.', 'att samordna partnerskapet'],
    ['Öppet två kvällar i veckan.', '”Öppet två kvällar i veckan”'],
    ['Attityder ska mätas', '”Attityder ska mätas”'],
  ])('%j is %s', (written, expected) => {
    expect(namedByWords(written)).toBe(expected);
  });
});
