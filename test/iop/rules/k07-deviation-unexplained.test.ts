import { cellAddress } from '../../../src/engine/values/place';
import { deviationUnexplainedRule } from '../../../src/iop/rules/k07-deviation-unexplained';
import { aPartYear } from '../../builders/part-year';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(deviationUnexplainedRule, workbook);
const withOutcome = (kronor: number) => aWorkbook().with('Budget', 'Utfall', 2, kronor);
const facts = (workbook: WorkbookBuilder) => check(workbook).map((finding) => finding.facts);

describe('deviationUnexplainedRule', () => {
  it('finds nothing where outcomes keep near the budget', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at the explanation of a cost that came out too high', () => {
    expect(check(withOutcome(498_600))).toEqual([
      {
        code: 'K07',
        severity: 'FEL',
        place: placeAt('Budget!L2'),
        facts: {
          kind: 'deviation-unexplained',
          post: 'Personal',
          year: 2022,
          ore: 48_600_00,
          percent: -10.8,
          above: true,
        },
      },
    ]);
  });

  it('is satisfied by a reason, not by words that give none', () => {
    const explained = (text: string) => withOutcome(498_600).with('Budget', 'Förklaring', 2, text);
    expect(check(explained('Två vikarier anställdes.'))).toEqual([]);
    expect(facts(explained('Vikarier'))).toEqual([
      { kind: 'no-reason-given', column: 'Förklaring', text: 'Vikarier' },
    ]);
    expect(facts(explained('Se ovan'))).toEqual(facts(explained('')));
  });

  it('tells a cost that came out too low as under budget', () => {
    expect(facts(withOutcome(400_000))).toMatchObject([{ ore: 50_000_00, above: false }]);
  });

  it('tells financing by whether more or less came in', () => {
    const withGrant = (kronor: number) => aWorkbook().with('Budget', 'Utfall', 6, kronor);
    expect(facts(withGrant(500_000))).toMatchObject([{ post: 'Kommunens bidrag', above: false }]);
    expect(facts(withGrant(700_000))).toMatchObject([{ post: 'Kommunens bidrag', above: true }]);
  });

  it('asks for percent and kronor, both', () => {
    const small = aWorkbook().with('Budget', 'Utfall', 4, 55_000);
    expect(check(small)).toEqual([]);
    expect(check(aWorkbook().with('Budget', 'Utfall', 4, 55_001))).toHaveLength(1);
    expect(check(withOutcome(472_500))).toEqual([]);
    expect(check(withOutcome(472_501))).toHaveLength(1);
  });

  it('goes by the limits of the tab Inställningar', () => {
    const strict = withOutcome(452_001)
      .withKey('Inställningar', 'Tröskel avvikelse, procent', 0)
      .withKey('Inställningar', 'Tröskel avvikelse, kronor', 2000);
    expect(check(strict).map(({ place }) => cellAddress(place))).toEqual(['L2']);
  });

  it('accepts an explanation', () => {
    expect(
      check(withOutcome(498_600).with('Budget', 'Förklaring', 2, 'Fler tillfällen än planerat.')),
    ).toEqual([]);
  });

  it('lets kronor decide where nothing was budgeted', () => {
    const unbudgeted = aWorkbook().with('Budget', 'Budget', 4, 0);
    expect(facts(unbudgeted)).toMatchObject([{ percent: null, ore: 50_000_00, above: true }]);
  });

  it('is silent about an outcome that is missing or cannot be read', () => {
    expect(check(aWorkbook().with('Budget', 'Utfall', 2, ''))).toEqual([]);
    expect(check(aWorkbook().with('Budget', 'Utfall', 2, 'mycket'))).toEqual([]);
  });

  it('points at the largest row of a post whose rows pass the limits only together', () => {
    const common = { 'ÖK-nr': 1, År: 2022, Typ: 'Kostnad', Post: 'Revision', Slag: 'Kontant' };
    const together = aWorkbook()
      .withRow('Budget', { ...common, Budget: 10_000, Utfall: 13_000 })
      .withRow('Budget', { ...common, Budget: 10_000, Utfall: 14_000 });
    expect(check(together)).toMatchObject([
      { place: placeAt('Budget!L21'), facts: { post: 'Revision', ore: 7_000_00 } },
    ]);
    expect(check(together.with('Budget', 'Förklaring', 20, 'Dyrare revisor.'))).toEqual([]);
  });

  it('holds what a part of a year came to against no budget', () => {
    expect(check(aPartYear())).toEqual([]);
    expect(
      check(aPartYear().withKey('Ärende', 'Uppgifter till och med', { date: '2024-12-31' })),
    ).toHaveLength(6);
  });

  it('says that the column is missing, once, where it is', () => {
    const workbook = withOutcome(900_000)
      .with('Budget', 'Utfall', 8, 900_000)
      .withoutColumn('Budget', 'Förklaring');
    expect(facts(workbook)).toEqual([{ kind: 'column-missing', column: 'Förklaring' }]);
  });
});
