import { countsInTextRule } from '../../../src/iop/rules/k02-counts-in-text';
import { aWorkbook } from '../../builders/a-workbook';
import { factsOf, linesOf, wordsOf } from './findings-at';

const saying = (text: string) => aWorkbook().withKey('Texter', 'Bakgrund', text);

describe('countsInTextRule', () => {
  it.each([
    ['Parterna har samverkat genom fyra överenskommelser.', 'fyra överenskommelser'],
    ['Samtliga fyra överenskommelserna har följts upp.', 'fyra överenskommelserna'],
    ['Parterna har tecknat 4 överenskommelser.', '4 överenskommelser'],
    ['Den fjärde överenskommelsen har löpt ut.', 'Den fjärde överenskommelsen'],
    ['Den första överenskommelsen gällde 2022, den andra för 2023 och den fjärde för 2024.', 'den fjärde'],
    ['Slutrapporten avser femte överenskommelsen.', 'femte överenskommelsen'],
    ['Under 2022–2024 gällde två överenskommelser.', 'två överenskommelser'],
    ['Till partnerskapet hör tjugotvå avtalsparter.', 'tjugotvå avtalsparter'],
    ['Partnerskapet har tre verksamhetsdelar.', 'tre verksamhetsdelar'],
    ['De tre parterna är överens.', 'tre parterna'],
    ['Två av fyra mål följs upp årligen.', 'fyra mål'],
    ['Överenskommelserna innehåller fem mål.', 'fem mål'],
    ['Till ärendet hör tre bilagor.', 'tre bilagor'],
    ['Föreningen har uppfyllt alla fyra åtagandena.', 'fyra åtagandena'],
  ])('finds the count in "%s"', (text, written) => {
    expect(linesOf(countsInTextRule, saying(text))[0]).toMatch(/^K02 FEL Texter!B3 /);
    expect(wordsOf(countsInTextRule, saying(text))).toEqual([written]);
  });

  it.each([
    'Parterna har samverkat genom tre överenskommelser.',
    'Den första överenskommelsen gällde 2022, den andra för 2023 och den tredje för 2024.',
    'En av överenskommelserna har förlängts. Två av tre mål har uppfyllts.',
    'Ytterligare två mål föreslås. Två mål har uppfyllts.',
    'De två senaste överenskommelserna har haft samma innehåll.',
    'Under 2023 och 2024 gällde två överenskommelser.',
    'Överenskommelsen för 2024 har två mål.',
    'Båda parter är nöjda. Den andra parten håller med.',
    'Stadsdelsnämnden har uppfyllt sina två åtaganden.',
    'Det finns två olika sätt att se på målen, och åtta av tio är nöjda.',
    'Arbetet har gällt två verksamhetsdelar och fyra bilagor bifogas.',
  ])('lets "%s" be', (text) => {
    expect(linesOf(countsInTextRule, saying(text))).toEqual([]);
  });

  it.each([
    ['Båda överenskommelserna har löpt ut.', 'Båda överenskommelserna'],
    ['Stadsdelsnämnden har haft fem åtaganden.', 'fem åtaganden'],
    ['Tre parter deltog i workshopen.', 'Tre parter'],
  ])('warns of "%s", which may be of others', (text, written) => {
    expect(linesOf(countsInTextRule, saying(text))[0]).toMatch(/^K02 VARNING Texter!B3 /);
    expect(wordsOf(countsInTextRule, saying(text))).toEqual([written]);
  });

  it.each([
    'Överenskommelserna för 2022 och 2023 gällde ett år var. Båda överenskommelserna återrapporterades i tid.',
    'Två överenskommelser har löpt ut, och en gäller ännu.',
    'Kommunen har fem överenskommelser om IOP. En fjärde överenskommelse är inte tecknad.',
    'Regionen har sex mål för kulturen. Agenda 2030 består av 17 mål.',
    'Tre parter brukar träffas: föreningen, nämnden och skolan.',
  ])('does not take those in "%s" for all the rows', (text) => {
    expect(linesOf(countsInTextRule, saying(text))).toEqual([]);
  });

  it('tells how many rows there are', () => {
    expect(factsOf(countsInTextRule, saying('Parterna har tecknat fyra överenskommelser.'))).toEqual([
      { kind: 'count-differs', written: 'fyra överenskommelser', tab: 'Överenskommelser', rows: 3 },
    ]);
  });

  it('reads the title and the proposals', () => {
    const workbook = aWorkbook()
      .withKey('Ärende', 'Underrubrik', 'Fyra överenskommelser 2022–2024')
      .with('Beslutsförslag', 'Lydelse', 2, 'Stadsdelsnämnden godkänner fyra överenskommelser.');
    expect(linesOf(countsInTextRule, workbook)).toHaveLength(2);
  });
});
