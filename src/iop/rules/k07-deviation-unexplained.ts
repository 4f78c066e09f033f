import { exceedsThreshold, type Deviation } from '../figures/budget-deviation';
import { budgetDeviations, rowDeviation } from '../figures/budget-deviations';
import { budgetYears } from '../figures/budget-sums';
import { thresholdsOf } from '../figures/thresholds';
import type { Finding } from '../../engine/checks/finding';
import { budgetSheet } from '../sheets';
import type { BudgetRow, Workbook } from '../workbook';
import { findingAt, oneIfMissing } from '../../engine/checks/finding-at';

/**
 * Deviations beyond both limits without an explanation, at the empty explanation: of each row, and of a post in a year
 * whose rows pass the limits only together, then at the row that deviates most.
 */
export function checkDeviations(workbook: Workbook): readonly Finding[] {
  const thresholds = thresholdsOf(workbook.settings);
  const passing = (row: BudgetRow): Deviation | null => {
    const deviation = rowDeviation(row);
    return deviation !== null && exceedsThreshold(deviation, thresholds) ? deviation : null;
  };
  const rows = workbook.budget.rows.flatMap((row) => {
    const deviation = passing(row);
    return deviation === null || row.explanation.text !== '' ? [] : unexplained(row, deviation);
  });
  const posts = budgetDeviations(budgetYears(workbook), thresholds).flatMap((post) => {
    const told = post.rows.some((row) => row.explanation.text !== '' || passing(row) !== null);
    const [largest] = [...post.rows].sort((a, b) => size(b) - size(a));
    return told || largest === undefined ? [] : unexplained(largest, post.deviation);
  });
  return oneIfMissing(workbook.budget, budgetSheet, 'explanation', [...rows, ...posts]);
}

function unexplained(row: BudgetRow, { amount, percent }: Deviation): Finding[] {
  const above = (row.type.value === 'Kostnad') === amount < 0;
  const facts = { post: row.post.text, year: row.year.value, ore: Math.abs(amount), percent, above };
  return [findingAt('K07', 'FEL', row.explanation, { fault: 'deviation-unexplained', ...facts })];
}

function size(row: BudgetRow): number {
  return Math.abs(rowDeviation(row)?.amount ?? 0);
}
