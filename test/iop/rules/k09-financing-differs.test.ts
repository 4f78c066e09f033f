import { financingDiffersRule } from '../../../src/iop/rules/k09-financing-differs';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(financingDiffersRule, workbook);
const unspent = aWorkbook().with('Budget', 'Utfall', 2, 440_000);

describe('financingDiffersRule', () => {
  it('finds nothing where each year adds up', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it("points at the budget of the year's first post of financing", () => {
    expect(check(aWorkbook().with('Budget', 'Budget', 8, 460_000))).toEqual([
      {
        code: 'K09',
        severity: 'VARNING',
        place: placeAt('Budget!G12'),
        facts: { kind: 'financing-differs', year: 2023, financing: 640_000_00, costs: 650_000_00 },
      },
    ]);
  });

  it('points at the first cost of a year without financing', () => {
    const workbook = aWorkbook().withRow('Budget', {
      'ÖK-nr': 3,
      År: 2025,
      Typ: 'Kostnad',
      Post: 'Revision',
      Slag: 'Kontant',
      Budget: 5000,
    });
    expect(check(workbook)).toMatchObject([
      { place: placeAt('Budget!G20'), facts: { year: 2025, financing: 0, costs: 5_000_00 } },
    ]);
  });

  it('points at the outcome of the financing when money was left and nothing tells of it', () => {
    expect(check(unspent)).toEqual([
      {
        code: 'K09',
        severity: 'VARNING',
        place: placeAt('Budget!H6'),
        facts: { kind: 'unspent', year: 2022, ore: 12_000_00 },
      },
    ]);
  });

  it('accepts money left over that is mentioned, paid back or reclaimed', () => {
    expect(check(unspent.with('Budget', 'Förklaring', 6, 'Överskottet går till 2023.'))).toEqual([]);
    expect(
      check(unspent.withKey('Texter', 'Tidsplan och budget', 'Oförbrukade medel har återbetalats.')),
    ).toEqual([]);
    expect(check(unspent.with('Beslutsförslag', 'Beslutstyp', 3, 'Återkräva medel'))).toEqual([]);
    const back = { 'ÖK-nr': 1, Datum: day('2022-12-20'), Belopp: -12_000, Mottagare: 'P2' };
    expect(check(unspent.withRow('Utbetalningar', back))).toEqual([]);
  });

  it('asks of each year what became of its money', () => {
    const twice = unspent.with('Budget', 'Utfall', 8, 430_000);
    const years = (workbook: WorkbookBuilder) =>
      check(workbook).map(({ facts }) => ('year' in facts ? facts.year : null));
    expect(years(twice)).toEqual([2022, 2023]);
    expect(years(twice.with('Budget', 'Förklaring', 8, 'Överskottet användes året därpå.'))).toEqual([2022]);
    const saying = (text: string) => years(twice.withKey('Texter', 'Tidsplan och budget', text));
    expect(saying('Oförbrukade medel för 2022 har återbetalats.')).toEqual([2023]);
    expect(saying('Oförbrukade medel har återbetalats.')).toEqual([2022, 2023]);
    expect(saying('Överskotten 2022–2023 får användas 2024.')).toEqual([]);
    expect(saying('Inga medel har återbetalats för 2022.')).toEqual([2022, 2023]);
    const back = { 'ÖK-nr': 2, Datum: day('2024-01-20'), Belopp: -22_000, Mottagare: 'P2' };
    expect(years(twice.withRow('Utbetalningar', back))).toEqual([2022]);
  });

  it('tells money left over only where the budget adds up', () => {
    expect(check(unspent.with('Budget', 'Budget', 2, 440_000))).toMatchObject([
      { place: placeAt('Budget!G6') },
    ]);
  });

  it('lets money be left in a year that is not over', () => {
    const atYearsEnd = (date: string) => unspent.withKey('Ärende', 'Uppgifter till och med', day(date));
    expect(check(atYearsEnd('2022-12-30'))).toEqual([]);
    expect(check(atYearsEnd('2022-12-31'))).toHaveLength(1);
  });

  it('takes a year as over when its agreements have ended', () => {
    const ended = unspent
      .with('Överenskommelser', 'Slutdatum', 2, day('2022-08-31'))
      .withKey('Ärende', 'Uppgifter till och med', day('2022-09-30'));
    expect(check(ended)).toHaveLength(1);
  });

  it('asks who paid what the financing of a year that is over did not cover', () => {
    const deficit = aWorkbook().with('Budget', 'Utfall', 2, 460_000);
    const explained = (text: string) => deficit.with('Budget', 'Förklaring', 2, text);
    expect(check(deficit)).toEqual([
      {
        code: 'K09',
        severity: 'VARNING',
        place: placeAt('Budget!H6'),
        facts: { kind: 'uncovered', year: 2022, ore: 8_000_00 },
      },
    ]);
    expect(check(explained('Vikarierna blev dyrare än beräknat.'))).toHaveLength(1);
    expect(check(explained('Föreningen stod för merkostnaden.'))).toEqual([]);
    expect(check(explained('Hyran höjdes, och föreningen sköt till pengar.'))).toEqual([]);
    expect(check(deficit.withKey('Ärende', 'Uppgifter till och med', day('2022-12-30')))).toEqual([]);
  });

  it('says nothing of outcomes that are missing', () => {
    expect(check(unspent.with('Budget', 'Utfall', 3, ''))).toEqual([]);
  });

  it.each(['År', 'Typ', 'Budget'])('is silent while a row has an unreadable %s', (column) => {
    expect(check(aWorkbook().with('Budget', 'Budget', 2, 1).with('Budget', column, 2, 'oklart'))).toEqual([]);
  });
});
