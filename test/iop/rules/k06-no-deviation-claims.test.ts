import { noDeviationClaimsRule } from '../../../src/iop/rules/k06-no-deviation-claims';
import { aPartYear } from '../../builders/part-year';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { factsOf, linesOf } from './findings-at';

const claim = 'Det har inte varit några avvikelser i förhållande till tidsplan och budget.';
const overspent = aWorkbook().with('Budget', 'Utfall', 2, 500_000);
const cancelled = aWorkbook()
  .with('Aktiviteter', 'Status', 2, 'Inställd')
  .with('Aktiviteter', 'Genomförda tillfällen', 2, 0);

function saying(text: string, workbook: WorkbookBuilder = overspent) {
  return linesOf(noDeviationClaimsRule, workbook.withKey('Texter', 'Tidsplan och budget', text));
}

describe('noDeviationClaimsRule', () => {
  it('finds nothing where the data show no deviation', () => {
    expect(saying(claim, aWorkbook())).toEqual([]);
  });

  it.each([
    claim,
    'Inga avvikelser har förekommit.',
    'Verksamheten har genomförts utan avvikelser.',
    'Budgeten har hållits.',
    'Föreningen har följt budgeten.',
    'Arbetet har löpt enligt plan och budget.',
    'Utfallet avviker inte från budget.',
    'Kostnaderna motsvarar budgeten.',
    'Utfallet är i linje med budgeten.',
    'Ekonomin är i balans.',
    'Det har varken funnits avvikelser i tid eller ekonomi.',
    'Budgeten har inte överskridits.',
    'Resultatet avvek inte från budgeten.',
    'Några avvikelser från tidsplan eller budget har inte förekommit.',
    'Avvikelser från budgeten saknas.',
    'Det har inte funnits någon avvikelse mot budget.',
    'Under 2022 var det inga avvikelser mot budget.',
  ])('finds that an overspent budget contradicts "%s"', (text) => {
    expect(saying(text)).toEqual(['K06 FEL Texter!B5 no-deviation-claim']);
  });

  it.each([
    'Budgeten har inte hållits.',
    'Budgeten har i stort sett hållits.',
    'Det var inga avvikelser utom för personal 2022.',
    'Tidsplanen har följts, men kostnaderna blev högre än budget.',
    'Under 2024 var det inga avvikelser mot budget.',
    'Aktiviteterna har genomförts enligt tidsplanen.',
    'Det går inte att bedöma om budgeten har följts.',
    'Det har inte varit några avvikelser från målen.',
    'Avvikelserna förklaras nedan.',
  ])('lets "%s" be when the budget of 2022 is overspent', (text) => {
    expect(saying(text)).toEqual([]);
  });

  it.each([
    'Tidsplanen har följts.',
    'Aktiviteterna har genomförts enligt tidsplanen.',
    'Allt har gått enligt plan.',
    claim,
  ])('finds that a cancelled activity contradicts "%s"', (text) => {
    expect(saying(text, cancelled)).toEqual(['K06 FEL Texter!B5 no-deviation-claim']);
  });

  it.each([
    'Budgeten har följts upp varje månad.',
    'Föreningens budget har hållits.',
    'Ledarna följer planen mot kränkande behandling.',
    'Revisorn fann inga avvikelser mellan bok och kassa.',
    'Barnen övade sig i balans.',
    'Resorna höll sig inom budgeten.',
    'Under vårterminen var det inga avvikelser.',
    'Flytten till den nya lokalen gick enligt plan.',
  ])('lets "%s" be, which is not of the whole', (text) => {
    expect(saying(text)).toEqual([]);
    expect(saying(text, cancelled)).toEqual([]);
  });

  it('holds a claim of a programme or a post against its own rows', () => {
    expect(saying('Den öppna verkstaden genomfördes enligt plan 2022.', cancelled)).toHaveLength(1);
    expect(saying('Sommarkursen genomfördes enligt plan 2023.', cancelled)).toEqual([]);
    expect(saying('Personalkostnaden följde budgeten 2022.')).toHaveLength(1);
  });

  it('tells the tab that shows it', () => {
    const workbook = overspent
      .with('Aktiviteter', 'Status', 3, 'Försenad')
      .withKey('Texter', 'Sammanfattning', claim);
    expect(factsOf(noDeviationClaimsRule, workbook)).toEqual([
      {
        kind: 'no-deviation-claim',
        written: 'inte varit några avvikelser',
        tab: 'Budget',
        state: 'deviates',
        more: ['Personal 2022'],
      },
    ]);
  });

  it.each([
    ['Budget', aWorkbook().without('Budget')],
    ['Budget', aWorkbook().with('Budget', 'Utfall', 2, '')],
    ['Aktiviteter', aWorkbook().withRows('Aktiviteter', [])],
    ['Aktiviteter', aWorkbook().with('Aktiviteter', 'Faktiskt slut', 2, '')],
  ] as const)('finds that missing data cannot bear the claim: %s', (tab, workbook) => {
    expect(factsOf(noDeviationClaimsRule, workbook.withKey('Texter', 'Tidsplan och budget', claim))).toEqual([
      { kind: 'no-deviation-claim', written: 'inte varit några avvikelser', tab, state: 'unknown', more: [] },
    ]);
  });

  it('takes a forecast within the limits for the outcome of an agreement that goes on', () => {
    const going = aPartYear();
    expect(saying(claim, going)).toEqual([]);
    expect(saying(claim, going.with('Budget', 'Prognos', 14, 600_000))).toHaveLength(1);
  });
});
