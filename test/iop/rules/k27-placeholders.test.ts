import { placeholdersRule } from '../../../src/iop/rules/k27-placeholders';
import { aWorkbook } from '../../builders/a-workbook';
import { linesOf, wordsOf } from './findings-at';
import { placeText } from '../../builders/places';

const saying = (text: string) => aWorkbook().withKey('Texter', 'Bakgrund', text);

describe('placeholdersRule', () => {
  it('finds nothing in a workbook that is filled in', () => {
    expect(linesOf(placeholdersRule, aWorkbook())).toEqual([]);
  });

  it.each([
    ['Föreningen fick XX kronor.', 'XX'],
    ['Föreningen fick xxx kronor.', 'xxx'],
    ['Beslutet fattades [datum].', '[datum]'],
    ['Förklaring: […]', '[…]'],
    ['TODO: skriv klart', 'TODO'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['Antal barn: ???', '???'],
    ['Text', 'Text'],
    ['Skriv text här', 'Skriv text här'],
    ['…', '…'],
    ['Hösten 20XX', '20XX'],
    ['{belopp} kronor', '{belopp}'],
    ['<namn>', '<namn>'],
  ])('finds the placeholder in "%s"', (text, written) => {
    expect(linesOf(placeholdersRule, saying(text))).toEqual(['K27 FEL Texter!B3 placeholder']);
    expect(wordsOf(placeholdersRule, saying(text))).toEqual([written]);
  });

  it.each([
    'Tröjor i storlek XXL delades ut.',
    'Texten lästes upp [1] och godkändes.',
    'Citatet löd ”det va [sic] bra”.',
    'Hur ska detta gå till? Frågan är öppen …',
    'Text och bild hör ihop. Testet gick bra.',
    'Utställningen – den tredje i ordningen – var välbesökt.',
  ])('lets "%s" be', (text) => {
    expect(linesOf(placeholdersRule, saying(text))).toEqual([]);
  });

  it('makes a report without title an error, once', () => {
    const untitled = aWorkbook().withKey('Ärende', 'Rubrik', '');
    expect(linesOf(placeholdersRule, untitled)).toEqual(['K27 FEL Ärende!B15 title-empty']);
    expect(untitled.check().filter(({ place }) => placeText(place) === 'Ärende!B15')).toHaveLength(1);
  });
});
