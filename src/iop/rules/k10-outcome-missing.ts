import type { Finding } from '../../engine/checks/finding';
import { budgetSheet } from '../sheets';
import type { BudgetRow, Workbook } from '../workbook';
import { neededWhen, pastEnd } from './columns/cell-checks';
import { bookOf, checkRows } from '../../engine/checks/column-check';
import { findingAt, ofRule } from '../../engine/checks/finding-at';

/**
 * Outcomes that are missing for agreements that ended before the cut-off date (Uppgifter till och med): no budget at
 * all, or a budget row whose outcome is empty, for empty is not zero. A workbook without activities is told as well.
 * Without a readable cut-off date nothing is known to have ended.
 */
export function checkOutcomes(workbook: Workbook): readonly Finding[] {
  const { activities, agreements, budget } = workbook;
  const book = bookOf(workbook);
  const budgeted = new Set(budget.rows.map(({ agreement }) => agreement.value));
  const unbudgeted = agreements.rows.flatMap((agreement) => {
    const number = agreement.number.value;
    return number === null || budgeted.has(number) || pastEnd(agreement, book) === null ? [] : number;
  });
  const outcome = [neededWhen(({ agreement }: BudgetRow) => pastEnd(book.agreement(agreement.value), book))];
  const missing = {
    fault: 'rows-missing',
    of: [...new Set(unbudgeted)],
    tab: budget.sheet,
    type: null,
  } as const;
  const fault = activities.present ? 'no-rows' : 'sheet-missing';
  const firstCellOf = ({ tab }: { readonly tab: string }) => ({ place: { tab, row: 0, column: 0 } });
  return [
    ...(unbudgeted.length === 0 ? [] : [findingAt('K10', 'FEL', firstCellOf(budget), missing)]),
    ...ofRule('K10', 'FEL', checkRows(budget, budgetSheet, { outcome }, book)),
    ...(activities.rows.length > 0 ? [] : [findingAt('K10', 'VARNING', firstCellOf(activities), { fault })]),
  ];
}
