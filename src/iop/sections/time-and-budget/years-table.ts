import type { BudgetSum, BudgetYear } from '../../figures/budget-sums';
import { column, dataTable, MISSING, NONE } from '../../../engine/report/data-table';
import { keyPart } from '../../../engine/report/keys';
import type { Table, TableCell } from '../../../engine/report/tree';
import { amountCell, hasForecast, OUTCOME_BESIDE_BUDGET, outcomeCell, percentCell } from './budget-table';

/**
 * The costs of each year against their budget, and the financing. Kronor; a deviation is negative when the costs are higher
 * than budgeted. `years` are as `asShown` gives them.
 */
export function yearsTable(key: string, years: readonly BudgetYear[]): Table {
  const forecast = years.some(hasForecast);
  return dataTable<BudgetYear>(
    key,
    `${forecast ? 'Budget, utfall och prognos' : 'Budget och utfall'} per år, kronor`,
    [
      column('ar', 'År', 'start', 3, ({ year }) => ({
        text: year === null ? 'Utan angivet år' : String(year),
      })),
      column('budget', 'Kostnader, budget', 'end', 3, ({ costs }) =>
        ofRows(costs, ({ budget }) => amountCell(budget)),
      ),
      column(
        'utfall',
        forecast ? 'Kostnader, utfall eller prognos' : 'Kostnader, utfall',
        'end',
        4,
        ({ costs }) => ofRows(costs, outcomeCell),
      ),
      column('avvikelse-kronor', 'Avvikelse, kronor', 'end', 3, ({ costs: { expectedDeviation, rows } }) =>
        expectedDeviation === null || rows.length === 0 ? NONE : amountCell(expectedDeviation.amount),
      ),
      column('avvikelse-procent', 'Avvikelse, procent', 'end', 3, ({ costs }) =>
        percentCell(costs.expectedDeviation?.percent),
      ),
      column('finansiering', 'Finansiering', 'end', 4, ({ financing }) => ofRows(financing, outcomeCell)),
    ],
    years.map((year) => ({ key: year.year === null ? 'utan-ar' : keyPart(year.year), row: year })),
    OUTCOME_BESIDE_BUDGET,
  );
}

/** The cell of a sum; that of no rows is not known, and not zero. */
function ofRows(sum: BudgetSum, cell: (sum: BudgetSum) => TableCell): TableCell {
  return sum.rows.length === 0 ? MISSING : cell(sum);
}
