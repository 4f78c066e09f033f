import { nameVariants } from '../../../src/rules/prose/name-variants';

const found = (text: string, name: string, allowed: readonly string[] = []) =>
  nameVariants(text, [{ name, allowed, ownsLastWord: true }]).map((variant) => variant.text);

describe('nameVariants', () => {
  it('tells each place once, with the words as they stand', () => {
    const text = 'Unga Örnar Söders ledare och Unga örnar Söder.';
    expect(nameVariants(text, [{ name: 'Unga Örnar Söder', allowed: [], ownsLastWord: true }])).toEqual([
      { start: 29, text: 'Unga örnar Söder', registered: 'Unga Örnar Söder' },
    ]);
  });

  it('takes a name of one word in other case or form for a variant', () => {
    expect(found('Besök på fryshuset och Fryshusets gård.', 'Fryshuset')).toEqual(['fryshuset']);
  });

  it('leaves another organisation with words in common', () => {
    expect(found('Husby IF och Husby Byalag möttes.', 'Husby Idrottsförening')).toEqual([]);
    expect(found('Scoutkåren Örn 2 kom.', 'Scoutkåren Örn 1')).toEqual([]);
    expect(found('Norra Kulturföreningen kom.', 'Södra Kulturföreningen')).toEqual([]);
  });

  it('allows what the party allows', () => {
    expect(found('Hantverksföreningen kom.', 'Husby Hantverksförening')).toEqual(['Hantverksföreningen']);
    expect(found('Hantverksföreningen kom.', 'Husby Hantverksförening', ['Hantverksföreningen'])).toEqual([]);
  });

  it('does not join words over the end of a sentence', () => {
    expect(found('Vi möttes i Husby. Konst var temat.', 'Husby Konst')).toEqual([]);
  });
});
