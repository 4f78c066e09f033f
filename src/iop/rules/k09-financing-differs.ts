import { budgetYears } from '../figures/budget-sums';
import type { Finding } from '../../engine/checks/finding';
import type { Workbook } from '../workbook';
import { pastEnd } from './columns/cell-checks';
import { bookOf } from '../../engine/checks/column-check';
import { findingAt } from '../../engine/checks/finding-at';
import { textsOf } from './prose/texts-of';

const LEFT_OVER =
  /oförbruk|outnyttja|återbetal|återkräv|överskott|inte (?:har )?(?:använts|förbrukats)|(?:betala|kräv)\p{L}* tillbaka/iu;

/**
 * Years whose budgeted financing is not the budgeted cost, and other years that are over and left money unspent of which
 * no text, payment or decision says anything. Both stand at the year's first post of financing in the order of the list,
 * which is to cover the costs, else at its first cost. While a row's year or type cannot be read, no year's sums are known.
 */
export function checkFinancing(workbook: Workbook): readonly Finding[] {
  const { rows } = workbook.budget;
  if (rows.some(({ year, type }) => year.value === null || type.value === null)) return [];
  const book = bookOf(workbook);
  return budgetYears(workbook).flatMap(({ year, costs, costPosts, financing, financingPosts }) => {
    const row = [...financingPosts, ...costPosts][0]?.rows[0];
    if (row === undefined || year === null) return [];
    if (financing.budget !== null && costs.budget !== null && financing.budget !== costs.budget) {
      const planned = { year, financing: financing.budget, costs: costs.budget };
      return findingAt('K09', 'VARNING', row.budget, { fault: 'financing-differs', ...planned });
    }
    if (financing.outcome === null || costs.outcome === null) return [];
    const ore = financing.outcome - costs.outcome;
    const isOver =
      (book.cutOff ?? '') >= `${String(year)}-12-31` ||
      pastEnd(book.agreement(row.agreement.value), book) !== null;
    if (ore <= 0 || !isOver || tellsOfLeftOver(workbook)) return [];
    return findingAt('K09', 'VARNING', row.outcome, { fault: 'unspent', year, ore });
  });
}

/** True when money that was left over is told of, paid back or decided about anywhere. */
function tellsOfLeftOver(workbook: Workbook): boolean {
  return (
    workbook.payments.rows.some(({ amount }) => (amount.value ?? 0) < 0) ||
    workbook.proposals.rows.some(({ type }) => type.value === 'Återkräva medel') ||
    textsOf(workbook).some(({ text }) => LEFT_OVER.test(text))
  );
}
