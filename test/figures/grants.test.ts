import { budgetYears } from '../../src/figures/budget-sums';
import { financingBalance, grantFigures } from '../../src/figures/grants';
import { fromKronor } from '../../src/workbook/money';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';

function firstGrant(builder: WorkbookBuilder) {
  const [figures] = grantFigures(builder.read().workbook);
  if (figures === undefined) throw new Error('there is no agreement');
  return figures;
}

describe('grantFigures', () => {
  it('tells what was agreed, budgeted and paid', () => {
    const { agreed, budgeted, paid } = firstGrant(aWorkbook());
    const grant = fromKronor(600_000);
    expect([agreed, budgeted, paid]).toEqual([grant, grant, grant]);
  });

  it('takes off a repayment', () => {
    const builder = aWorkbook().withRow('Utbetalningar', { 'ÖK-nr': 1, Belopp: -25_000 });
    expect(firstGrant(builder).paid).toBe(fromKronor(575_000));
  });

  it('does not know what was paid when there are no payments, or one that could not be read', () => {
    expect(firstGrant(aWorkbook().without('Utbetalningar')).paid).toBeNull();
    expect(firstGrant(aWorkbook().with('Utbetalningar', 'Belopp', 2, 'kanske')).paid).toBeNull();
  });
});

describe('financingBalance', () => {
  it('is financing less costs, in budget and outcome', () => {
    const [year] = budgetYears(aWorkbook().with('Budget', 'Utfall', 2, 440_000).read().workbook);
    expect(year && financingBalance(year)).toEqual({ year: 2022, budget: 0, outcome: fromKronor(12_000) });
  });

  it('is not known when an outcome is missing', () => {
    const [year] = budgetYears(aWorkbook().with('Budget', 'Utfall', 2, '').read().workbook);
    expect(year && financingBalance(year).outcome).toBeNull();
  });
});
