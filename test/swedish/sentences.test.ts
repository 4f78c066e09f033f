import { sentencesOf } from '../../src/swedish/sentences';

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('sentencesOf', () => {
  it('ends a sentence before a capital and at a line break', () => {
    expect(texts('Det gick bra. Alla kom! Kom alla? Ja … Nu\nSlut')).toEqual([
      'Det gick bra.',
      'Alla kom!',
      'Kom alla?',
      'Ja …',
      'Nu',
      'Slut',
    ]);
  });

  it('goes on after abbreviations, initials and ordinal figures', () => {
    const text = 'Barnen fick bl.a. måla, enligt A. Ek, den 3. maj kl. 14. Sedan åt de.';
    expect(texts(text)).toEqual(['Barnen fick bl.a. måla, enligt A. Ek, den 3. maj kl. 14.', 'Sedan åt de.']);
  });

  it('tells where each sentence begins', () => {
    const text = '  Ett.  Två. ';
    expect(
      sentencesOf(text).map(({ start, text: found }) => text.slice(start, start + found.length)),
    ).toEqual(['Ett.', 'Två.']);
  });
});
