import { repeatedWordsRule } from '../../../src/iop/rules/k28-repeated-words';
import { aWorkbook } from '../../builders/a-workbook';
import { linesOf, wordsOf } from './findings-at';

const saying = (text: string) => aWorkbook().withKey('Texter', 'Bakgrund', text);

describe('repeatedWordsRule', () => {
  it.each([
    ['Parterna vill att att samarbetet fortsätter.', 'att att'],
    ['Att att samarbeta är svårt.', 'Att att'],
    ['Verkstaden är öppen för för alla.', 'för för'],
    ['Föreningen har har bidragit.', 'har har'],
    ['Barnen kom för att för att måla.', 'för att för att'],
    ['Parterna och\u00a0och barnen möttes.', 'och\u00a0och'],
    ['Det är är viktigt.', 'är är'],
    ['Verksamheten verksamheten växer.', 'Verksamheten verksamheten'],
    [
      'Utöver detta är Husby Konst & Hantverksförening är en välkänd verksamhet.',
      'är Husby Konst & Hantverksförening är',
    ],
    ['Under 2023 har föreningen har ordnat kurser.', 'har föreningen har'],
  ])('warns of "%s"', (text, written) => {
    expect(wordsOf(repeatedWordsRule, saying(text))).toEqual([written]);
    expect(linesOf(repeatedWordsRule, saying(text))[0]).toMatch(/^K28 VARNING Texter!B3 repeated-/);
  });

  it.each([
    'Vad det det gäller är pengar.',
    'De de möter är nöjda. Den den tillhör vet.',
    'De resurser som nämnden har har använts.',
    'Det som är viktigt är att barnen trivs.',
    'De insatser nämnden har finansierat har gett resultat.',
    'Arbetet har gått steg för steg för att alla ska hinna med.',
    'Det blir mer och mer och mer.',
    'Mycket mycket bra, måleri m m.',
    'Barnen åkte till Baden Baden.',
    'Bidraget var 2 000 000 kronor.',
    'Verkstaden är öppen, och lokalen är ljus.',
    'Lokalen är ljus. Är den stor?',
    'Partnerskapet är nytt men är redan känt.',
  ])('lets "%s" be', (text) => {
    expect(linesOf(repeatedWordsRule, saying(text))).toEqual([]);
  });

  it('reads titles, proposals and comments too', () => {
    const workbook = aWorkbook()
      .withKey('Ärende', 'Rubrik', 'Slutrapport för för partnerskapet')
      .with('Beslutsförslag', 'Lydelse', 2, 'Nämnden godkänner att att rapporten läggs till handlingarna.')
      .with('Lärdomar', 'Lärdom', 2, 'Det tog tid tid.');
    expect(linesOf(repeatedWordsRule, workbook)).toHaveLength(3);
  });
});
