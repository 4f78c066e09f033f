import { equalityAnalysisRule } from '../../../src/iop/rules/k19-equality-analysis';
import { aWorkbook } from '../../builders/a-workbook';
import { factsOf, linesOf } from './findings-at';
import { placeText } from '../../builders/places';

const saying = (text: string) => aWorkbook().withKey('Texter', 'Jämställdhetsanalys', text);

describe('equalityAnalysisRule', () => {
  it.each(['', 'Verksamheten är öppen för alla barn.', 'Jämställdhet är viktigt för nämnden.'])(
    'warns of "%s"',
    (text) => {
      expect(linesOf(equalityAnalysisRule, saying(text))).toEqual(['K19 VARNING Texter!B9 gender-untold']);
      expect(factsOf(equalityAnalysisRule, saying(text))).toEqual([{ kind: 'gender-untold' }]);
    },
  );

  it.each([
    'Av deltagarna var 30 flickor och 28 pojkar.',
    'Könsuppdelad statistik saknas, eftersom verksamheten inte registrerar deltagare.',
    'Lika många kvinnor som män har deltagit.',
    'Verksamheten är öppen oavsett kön.',
  ])('lets "%s" be', (text) => {
    expect(linesOf(equalityAnalysisRule, saying(text))).toEqual([]);
  });

  it('tells an empty analysis once, instead of the column', () => {
    const codes = saying('')
      .check()
      .filter(({ place }) => placeText(place) === 'Texter!B9')
      .map(({ code }) => code);
    expect(codes).toEqual(['K19']);
  });
});
