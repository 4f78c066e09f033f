import { undertakingsRule } from '../../../src/iop/rules/k17-undertakings';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(undertakingsRule, workbook);

/** The association's undertaking partly fulfilled, and said to be so. */
const partly = aWorkbook()
  .with('Åtaganden', 'Status', 4, 'Delvis uppfyllt')
  .with('Åtaganden', 'Kommentar', 4, 'Verkstaden var stängd en månad.');

const withText = (text: string, section = 'Sammanfattning') => partly.withKey('Texter', section, text);

describe('undertakingsRule', () => {
  it('finds nothing where every party has fulfilled its undertakings', () => {
    expect(check(aWorkbook())).toEqual([]);
    expect(
      check(aWorkbook().withKey('Texter', 'Sammanfattning', 'Parterna har uppfyllt sina åtaganden.')),
    ).toEqual([]);
  });

  it('points at a party without an undertaking', () => {
    expect(check(aWorkbook().withoutRow('Åtaganden', 4))).toEqual([
      {
        code: 'K17',
        severity: 'VARNING',
        place: placeAt('Parter!A3'),
        facts: { kind: 'rows-missing', of: 'Föreningen Kulturgården', tab: 'Åtaganden', type: null },
      },
    ]);
  });

  it('says nothing of parties while an undertaking names an unknown one, or while there are none', () => {
    expect(check(aWorkbook().with('Åtaganden', 'Part', 4, 'P9'))).toEqual([]);
    expect(check(aWorkbook().without('Åtaganden'))).toEqual([]);
  });

  it.each(['Delvis uppfyllt', 'Inte uppfyllt'])('points at the empty comment of one that is %s', (status) => {
    expect(check(aWorkbook().with('Åtaganden', 'Status', 3, status))).toEqual([
      {
        code: 'K17',
        severity: 'FEL',
        place: placeAt('Åtaganden!F3'),
        facts: {
          kind: 'required-when',
          column: 'Kommentar',
          because: { sheet: 'Åtaganden', column: 'Status', text: status },
        },
      },
    ]);
    expect(check(partly)).toEqual([]);
  });

  it('points at a comment that gives no reason', () => {
    expect(check(partly.with('Åtaganden', 'Kommentar', 4, 'Sjukdom'))).toMatchObject([
      {
        severity: 'VARNING',
        place: placeAt('Åtaganden!F4'),
        facts: { kind: 'no-reason-given', column: 'Kommentar', text: 'Sjukdom' },
      },
    ]);
  });

  it('points at a text that says more than the statuses', () => {
    expect(check(withText('Tiden är slut. Parterna har uppfyllt sina åtaganden.'))).toEqual([
      {
        code: 'K17',
        severity: 'FEL',
        place: placeAt('Texter!B2'),
        facts: {
          kind: 'fulfilment-claimed',
          written: 'Parterna har uppfyllt sina åtaganden.',
          undertaking: 'att hålla verkstaden öppen för alla barn',
          status: 'Delvis uppfyllt',
        },
      },
    ]);
  });

  it.each([
    'Båda parter har till fullo uppfyllt sina respektive åtaganden enligt överenskommelserna.',
    'Samtliga åtaganden har uppfyllts.',
    'Parternas åtaganden bedöms ha uppfyllts.',
    'Föreningen har uppfyllt alla sina åtaganden.',
    'Föreningen Kulturgården har därmed uppfyllt sina åtaganden',
    'Tidsplanen har följts, och parterna har uppfyllt sina åtaganden.',
  ])('finds the claim in "%s"', (text) => {
    expect(check(withText(text, 'Uppfyllnad av parternas åtaganden'))).toMatchObject([
      { code: 'K17', place: placeAt('Texter!B6'), facts: { kind: 'fulfilment-claimed' } },
    ]);
  });

  it.each([
    'Parterna har inte uppfyllt alla sina åtaganden.',
    'Parterna har delvis uppfyllt sina åtaganden.',
    'Stadsdelsnämnden har uppfyllt sina åtaganden.',
    'Två av tre åtaganden har uppfyllts.',
    'Föreningen har uppfyllt åtagandet att hålla kurser.',
    'Föreningen har uppfyllt sina åtaganden utom ett.',
    'Målet har uppfyllts.',
    'Åtagandena framgår av tabellen.',
  ])('lets "%s" stand', (text) => {
    expect(check(withText(text))).toEqual([]);
  });
});
