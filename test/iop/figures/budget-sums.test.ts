import {
  budgetYears,
  forecastOf,
  isExact,
  isPartYear,
  untypedRows,
  type BudgetYear,
} from '../../../src/iop/figures/budget-sums';
import { fromKronor } from '../../../src/engine/values/money';
import { aPartYear } from '../../builders/part-year';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

/** Rows 14–19 of the tab are 2024: personnel, premises, material, hours; grant, hours. */
function year2024(builder: WorkbookBuilder): BudgetYear {
  const found = budgetYears(builder.read().workbook).find(({ year }) => year === 2024);
  if (found === undefined) throw new Error('there is no 2024');
  return found;
}

const ongoing = aWorkbook().withKey('Ärende', 'Uppgifter till och med', { date: '2024-09-30' });

describe('budgetYears', () => {
  it('adds up costs and financing of each year', () => {
    const sums = budgetYears(aWorkbook().read().workbook).map(({ year, costs, financing }) => [
      year,
      costs.budget,
      costs.outcome,
      financing.outcome,
    ]);
    const sum = fromKronor(640_000);
    expect(sums).toEqual([
      [2022, sum, sum, sum],
      [2023, sum, sum, sum],
      [2024, sum, sum, sum],
    ]);
  });

  it('does not know the sum when an outcome is missing, and says how many are', () => {
    const { costs } = year2024(
      aWorkbook().with('Budget', 'Utfall', 14, '').with('Budget', 'Utfall', 15, 'kanske'),
    );
    expect([costs.outcome, costs.missingOutcomes, costs.deviation]).toEqual([null, 2, null]);
  });

  it('knows the sum when an outcome is zero', () => {
    const { costs } = year2024(aWorkbook().with('Budget', 'Utfall', 14, 0));
    expect([costs.outcome, costs.missingOutcomes]).toEqual([fromKronor(188_000), 0]);
  });

  it('adds up rows of one post', () => {
    const { costPosts } = year2024(
      aWorkbook().withRow('Budget', {
        'ÖK-nr': 3,
        År: 2024,
        Typ: 'Kostnad',
        Post: 'Personal',
        Slag: 'Kontant',
        Budget: 10_000,
        Utfall: 5000,
      }),
    );
    expect(costPosts.map(({ post, budget }) => [post, budget])).toEqual([
      ['Personal', fromKronor(460_000)],
      ['Lokaler', fromKronor(100_000)],
      ['Material och utrustning', fromKronor(50_000)],
      ['Ideella timmar, värderade', fromKronor(40_000)],
    ]);
  });

  it('puts rows without a year last', () => {
    const years = budgetYears(aWorkbook().with('Budget', 'År', 2, '').read().workbook);
    expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, null]);
  });

  it('lets a forecast stand for the outcome of a period under way', () => {
    const { costs } = year2024(aPartYear().with('Budget', 'Prognos', 14, 460_000));
    expect([costs.outcome, costs.expected, costs.forecast]).toEqual([null, fromKronor(650_000), true]);
  });

  it('takes what a part of a year came to for no outcome of the year', () => {
    const { costs } = year2024(ongoing);
    expect([costs.outcome, costs.expected, costs.deviation, costs.soFar]).toEqual([
      null,
      null,
      null,
      fromKronor(640_000),
    ]);
  });

  it('does not call a sum of outcomes a forecast', () => {
    expect(year2024(aWorkbook()).costs.forecast).toBe(false);
  });
});

describe('isPartYear', () => {
  const rowIn2024 = (builder: WorkbookBuilder) => {
    const { workbook } = builder.read();
    return workbook.budget.rows.slice(12, 13).map((row) => isPartYear(row, workbook));
  };

  it('is true while year and agreement go on', () => {
    expect(rowIn2024(ongoing)).toEqual([true]);
  });

  it('is false from the last day of the agreement on', () => {
    const until = (day: string) => ongoing.withKey('Ärende', 'Uppgifter till och med', { date: day });
    expect([rowIn2024(until('2024-12-30')), rowIn2024(until('2024-12-31'))]).toEqual([[true], [false]]);
  });

  it('is false of a year that is over in an agreement that goes on', () => {
    const later = ongoing
      .with('Överenskommelser', 'Slutdatum', 4, { date: '2026-12-31' })
      .withKey('Ärende', 'Uppgifter till och med', { date: '2025-06-30' });
    expect(rowIn2024(later)).toEqual([false]);
    expect(rowIn2024(later.with('Budget', 'År', 14, 2025))).toEqual([true]);
  });
});

describe('forecastOf', () => {
  it('is null for a period that has ended: its outcome is missing', () => {
    const { workbook } = aWorkbook().with('Budget', 'Utfall', 2, '').with('Budget', 'Prognos', 2, 1).read();
    expect(workbook.budget.rows.slice(0, 1).map((row) => forecastOf(row, workbook))).toEqual([null]);
  });

  it('is null when there is an outcome that could not be read', () => {
    const { workbook } = ongoing
      .with('Budget', 'Utfall', 14, 'kanske')
      .with('Budget', 'Prognos', 14, 1)
      .read();
    expect(workbook.budget.rows.slice(12, 13).map((row) => forecastOf(row, workbook))).toEqual([null]);
  });
});

describe('untypedRows', () => {
  it('finds the rows that no sum includes', () => {
    const { workbook } = aWorkbook().with('Budget', 'Typ', 3, '').read();
    expect(untypedRows(workbook).map(({ row }) => row)).toEqual([3]);
  });
});

describe('isExact', () => {
  const even = aWorkbook().with('Budget', 'Utfall', 14, 450_000).with('Budget', 'Utfall', 15, 100_000);

  it('is true of a year whose every post has an outcome that is its budget', () => {
    expect(isExact([year2024(even)])).toBe(true);
  });

  it('is false when posts deviate, though their sum does not, and when an outcome is missing', () => {
    expect(isExact([year2024(aWorkbook())])).toBe(false);
    expect(isExact([year2024(even.with('Budget', 'Utfall', 16, ''))])).toBe(false);
  });
});
