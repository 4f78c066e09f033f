import { budgetDeviations, isBudgetComplete } from '../../../src/iop/figures/budget-deviations';
import { budgetYears } from '../../../src/iop/figures/budget-sums';
import { fromKronor } from '../../../src/engine/values/money';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

function deviations(builder: WorkbookBuilder) {
  const { workbook } = builder.read();
  return budgetDeviations(budgetYears(workbook), workbook).map(({ year, post, deviation, agreement }) => ({
    year,
    post,
    amount: deviation.amount,
    agreement,
  }));
}

function isComplete(builder: WorkbookBuilder): boolean {
  const { workbook } = builder.read();
  return isBudgetComplete(workbook.budget.rows, workbook);
}

const second = {
  'ÖK-nr': 1,
  År: 2022,
  Typ: 'Kostnad',
  Post: 'Personal',
  Slag: 'Kontant',
  Budget: 450_000,
};

describe('budgetDeviations', () => {
  it('finds none within the limits', () => {
    expect(deviations(aWorkbook())).toEqual([]);
  });

  it('finds a post beyond the limits, the largest first', () => {
    const builder = aWorkbook().with('Budget', 'Utfall', 3, 80_000).with('Budget', 'Utfall', 6, 500_000);
    expect(deviations(builder)).toEqual([
      { year: 2022, post: 'Kommunens bidrag', amount: fromKronor(-100_000), agreement: null },
      { year: 2022, post: 'Lokaler', amount: fromKronor(20_000), agreement: null },
    ]);
  });

  it('finds the rows when they even out within the post', () => {
    const builder = aWorkbook()
      .with('Budget', 'Utfall', 2, 400_000)
      .withRow('Budget', { ...second, Utfall: 500_000 });
    expect(deviations(builder)).toEqual([
      { year: 2022, post: 'Personal', amount: fromKronor(50_000), agreement: 1 },
      { year: 2022, post: 'Personal', amount: fromKronor(-50_000), agreement: 1 },
    ]);
  });

  it('tells rows that deviate alike once, as their post', () => {
    const builder = aWorkbook()
      .with('Budget', 'Utfall', 2, 500_000)
      .withRow('Budget', { ...second, Utfall: 500_000 });
    expect(deviations(builder)).toEqual([
      { year: 2022, post: 'Personal', amount: fromKronor(-100_000), agreement: null },
    ]);
  });

  it('finds a row beyond the limits where another row of the post lacks its outcome', () => {
    const builder = aWorkbook().with('Budget', 'Utfall', 2, 500_000).withRow('Budget', second);
    expect(deviations(builder)).toEqual([
      { year: 2022, post: 'Personal', amount: fromKronor(-50_000), agreement: 1 },
    ]);
  });

  it('goes by the limits of the tab Inställningar', () => {
    const builder = aWorkbook()
      .with('Budget', 'Utfall', 2, 500_000)
      .withKey('Inställningar', 'Tröskel avvikelse, procent', 15);
    expect(deviations(builder)).toEqual([]);
  });
});

describe('isBudgetComplete', () => {
  it('is true when every row has type, budget and outcome', () => {
    expect(isComplete(aWorkbook())).toBe(true);
  });

  it.each(['Typ', 'Budget', 'Utfall'])('is false when a row lacks %s', (column) => {
    expect(isComplete(aWorkbook().with('Budget', column, 5, ''))).toBe(false);
  });

  it('is false without rows', () => {
    expect(isBudgetComplete([], aWorkbook().read().workbook)).toBe(false);
  });
});
