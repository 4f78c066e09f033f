import { chartsText } from '../../src/sidebar/charts/charts-words';

const made = { shown: 0, left: 0, isTemplate: false };

describe('chartsText', () => {
  it('says nothing where no charts were wanted', () => {
    expect(chartsText(null)).toEqual([]);
  });

  it.each([
    [{ ...made, shown: 3 }, ['Tre diagram står sist i dokumentet.']],
    [
      { ...made, shown: 2, left: 1 },
      [
        'Två diagram står sist i dokumentet.',
        'Ett diagram kom inte med. Det är för långt, eller så ändrades uppgifterna medan det ritades.',
      ],
    ],
    [
      { ...made, left: 2 },
      ['Två diagram kom inte med. De är för långa, eller så ändrades uppgifterna medan de ritades.'],
    ],
    [
      { shown: 0, left: 4, isTemplate: true },
      ['Diagrammen kom inte med. De kan inte läggas in i ett dokument av er egen Wordmall.'],
    ],
    [made, ['Inga diagram kom med. Ingen tabell har siffror att jämföra, eller så gick de inte att rita.']],
  ])('says of %j how many charts the document has, and why others are left out', (charts, sentences) => {
    expect(chartsText(charts)).toEqual(sentences);
  });
});
