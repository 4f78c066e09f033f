import { checkEqualityAnalysis } from '../../../src/iop/rules/k19-equality-analysis';
import { aWorkbook } from '../../builders/a-workbook';
import { factsOf, told } from './findings-at';
import { placeText } from '../../builders/places';

const saying = (text: string) => aWorkbook().withKey('Texter', 'Jämställdhetsanalys', text);

describe('checkEqualityAnalysis', () => {
  it.each(['', 'Verksamheten är öppen för alla barn.', 'Jämställdhet är viktigt för nämnden.'])(
    'warns of "%s"',
    (text) => {
      expect(told(checkEqualityAnalysis, saying(text))).toEqual(['K19 VARNING Texter!B9 gender-untold']);
      expect(factsOf(checkEqualityAnalysis, saying(text))).toEqual([{ fault: 'gender-untold' }]);
    },
  );

  it.each([
    'Av deltagarna var 30 flickor och 28 pojkar.',
    'Könsuppdelad statistik saknas, eftersom verksamheten inte registrerar deltagare.',
    'Lika många kvinnor som män har deltagit.',
    'Verksamheten är öppen oavsett kön.',
  ])('lets "%s" be', (text) => {
    expect(told(checkEqualityAnalysis, saying(text))).toEqual([]);
  });

  it('tells an empty analysis once, instead of the column', () => {
    const codes = saying('')
      .check()
      .filter(({ place }) => placeText(place) === 'Texter!B9')
      .map(({ code }) => code);
    expect(codes).toEqual(['K19']);
  });
});
