import { wholePeriodClaimsRule } from '../../../src/iop/rules/k04-whole-period-claims';
import { aWorkbook } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';
import { factsOf, findingsOf, linesOf } from './findings-at';

const early = aWorkbook().withKey('Ärende', 'Uppgifter till och med', { date: '2024-09-30' });
const saying = (text: string) => early.withKey('Texter', 'Måluppfyllelse', text);

describe('wholePeriodClaimsRule', () => {
  it.each([
    'Partnerskapets mål har uppfyllts.',
    'Målen är uppfyllda.',
    'Samtliga åtaganden har uppfyllts.',
    'Målen har under hela avtalsperioden varit desamma.',
    'Hela partnerskapets tidsperiod har utvärderats.',
    'Parterna har uppfyllt sina åtaganden.',
    'Stadsdelsnämnden har även uppfyllt åtagandet att samordna.',
    'Det har inte varit några avvikelser i förhållande till budget.',
  ])('warns of "%s"', (text) => {
    expect(linesOf(wholePeriodClaimsRule, saying(text))).toEqual([
      'K04 VARNING Texter!B4 whole-period-claim',
    ]);
  });

  it.each([
    'Partnerskapets mål har uppfyllts till och med den 30 september 2024.',
    'Målen har uppfyllts. Uppgifterna gäller till och med augusti.',
    'Målen för 2023 har uppfyllts.',
    'Målen har inte uppfyllts.',
    'Målen har delvis uppfyllts.',
    'Målen ska ha uppfyllts när perioden är slut.',
    'Barnen har uppfyllt sina drömmar.',
    'Hela partnerskapet bygger på tillit.',
    'Ett av målen gäller hela partnerskapet, och ledarna finns hela tiden i rummet.',
    'Föreningen har uppfyllt kommunens krav på bidrag.',
    'Verksamheten har nått målgruppen.',
    'Årsmötet fann inga avvikelser från stadgarna.',
  ])('lets "%s" be', (text) => {
    expect(linesOf(wholePeriodClaimsRule, saying(text))).toEqual([]);
  });

  it('finds nothing when the figures go beyond the last agreement', () => {
    expect(
      linesOf(wholePeriodClaimsRule, aWorkbook().withKey('Texter', 'Måluppfyllelse', 'Målen har uppfyllts.')),
    ).toEqual([]);
  });

  it('tells both days', () => {
    expect(factsOf(wholePeriodClaimsRule, saying('Målen har uppfyllts.'))).toEqual([
      {
        kind: 'whole-period-claim',
        written: 'Målen har uppfyllts',
        dataUntil: '2024-09-30',
        end: '2024-12-31',
      },
    ]);
  });

  it('warns when the last report came before the last agreement ended', () => {
    const workbook = aWorkbook()
      .with('Överenskommelser', 'Återrapporterad', 4, { date: '2024-10-01' })
      .withKey('Texter', 'Måluppfyllelse', 'Målen har uppfyllts.');
    expect(
      linesOf(wholePeriodClaimsRule, workbook.with('Överenskommelser', 'Planerad återrapport', 4, 'i mars')),
    ).toEqual(['K04 VARNING Texter!B4 whole-period-claim']);
  });

  describe('an agreement that is reported before its last day', () => {
    const reported = (row: number, date: string) =>
      aWorkbook().with('Överenskommelser', 'Återrapporterad', row, { date });

    it('is reported where nothing is planned for the rest, also when another comes after it', () => {
      expect(findingsOf(wholePeriodClaimsRule, reported(3, '2023-11-16'))).toEqual([
        {
          code: 'K04',
          severity: 'VARNING',
          place: placeAt('Överenskommelser!K3'),
          facts: { kind: 'rest-unplanned', reported: '2023-11-16', end: '2023-12-31' },
        },
      ]);
    });

    it('is in order when the report is from the last day or later, or the rest is planned', () => {
      expect(linesOf(wholePeriodClaimsRule, reported(3, '2023-12-31'))).toEqual([]);
      const planned = reported(3, '2023-12-30').with(
        'Överenskommelser',
        'Planerad återrapport',
        3,
        'våren 2024',
      );
      expect(linesOf(wholePeriodClaimsRule, planned)).toEqual([]);
    });
  });
});
