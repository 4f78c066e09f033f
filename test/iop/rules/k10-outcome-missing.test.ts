import { outcomeMissingRule } from '../../../src/iop/rules/k10-outcome-missing';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

function check(workbook: WorkbookBuilder) {
  return findingsOf(outcomeMissingRule, workbook);
}

const budgetMissing = (...agreements: readonly number[]) => ({
  code: 'K10',
  severity: 'FEL',
  place: placeAt('Budget!A1'),
  facts: { kind: 'rows-missing', of: agreements, tab: 'Budget', type: null },
});

describe('outcomeMissingRule', () => {
  it('finds nothing where every ended agreement has its outcomes', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at the outcome that is empty', () => {
    expect(check(aWorkbook().with('Budget', 'Utfall', 2, ' '))).toEqual([
      {
        code: 'K10',
        severity: 'FEL',
        place: placeAt('Budget!H2'),
        facts: {
          kind: 'required-when',
          column: 'Utfall',
          because: { sheet: 'Överenskommelser', column: 'Slutdatum', text: '2022-12-31' },
        },
      },
    ]);
  });

  it('takes zero for an outcome', () => {
    expect(check(aWorkbook().with('Budget', 'Utfall', 2, 0))).toEqual([]);
  });

  it('leaves an outcome that cannot be read to the column rule', () => {
    expect(check(aWorkbook().with('Budget', 'Utfall', 2, 'mycket'))).toEqual([]);
  });

  it('asks for no outcome while the agreement goes on, its last day included', () => {
    const workbook = aWorkbook().with('Budget', 'Utfall', 14, '');
    expect(check(workbook)).toHaveLength(1);
    expect(check(workbook.withKey('Ärende', 'Uppgifter till och med', { date: '2024-12-31' }))).toEqual([]);
    expect(check(workbook.withKey('Ärende', 'Uppgifter till och med', { date: '2025-01-01' }))).toHaveLength(
      1,
    );
  });

  it('names the ended agreements that have no budget in one finding', () => {
    const last = aWorkbook()
      .sheets.find(({ name }) => name === 'Budget')
      ?.cells.filter(([agreement]) => agreement !== 1 && agreement !== 2);
    expect(check(aWorkbook().withCells('Budget', last ?? []))).toEqual([budgetMissing(1, 2)]);
  });

  it.each([
    ['missing', aWorkbook().without('Budget')],
    ['blank', aWorkbook().withCells('Budget', [])],
    ['without rows', aWorkbook().withRows('Budget', [])],
  ])('takes a budget tab that is %s for no budget', (_case, workbook) => {
    expect(check(workbook)).toEqual([budgetMissing(1, 2, 3)]);
  });

  it('tells once of a budget without the column Utfall', () => {
    expect(check(aWorkbook().withoutColumn('Budget', 'Utfall'))).toEqual([
      {
        code: 'K10',
        severity: 'FEL',
        place: placeAt('Budget!N1'),
        facts: { kind: 'column-missing', column: 'Utfall' },
      },
    ]);
  });

  it('knows of no ended agreement without a cut-off date', () => {
    expect(check(aWorkbook().without('Budget').withKey('Ärende', 'Uppgifter till och med', ''))).toEqual([]);
  });

  it.each([
    ['sheet-missing', aWorkbook().without('Aktiviteter')],
    ['no-rows', aWorkbook().withRows('Aktiviteter', [])],
  ])('warns of no activities: %s', (kind, workbook) => {
    expect(check(workbook)).toEqual([
      {
        code: 'K10',
        severity: 'VARNING',
        place: placeAt('Aktiviteter!A1'),
        facts: { kind },
      },
    ]);
  });
});
