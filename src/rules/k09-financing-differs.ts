import { hasEnded } from '../figures/agreement-periods';
import { budgetYears, type BudgetYear } from '../figures/budget-sums';
import { financingBalance } from '../figures/grants';
import type { Finding } from '../finding';
import { yearOf } from '../workbook/civil-date';
import type { Workbook } from '../workbook/workbook';
import { findingAt } from './finding-at';

/**
 * Years whose budgeted financing is not the budgeted cost, and other years that are over and left money unspent of which
 * no text, explanation or decision says anything. Both stand at the year's first post of financing in the order of the
 * list, which is to cover the costs, else at its first cost. While a row's year or type cannot be read, no year's sums are
 * known.
 */
export function checkFinancing(workbook: Workbook): readonly Finding[] {
  const { rows } = workbook.budget;
  if (rows.some(({ year, type }) => year.value === null || type.value === null)) return [];
  const told = tellsOfUnspent(workbook);
  return budgetYears(workbook).flatMap((sums) => {
    const { year, costs, financing } = sums;
    const [first] = [...sums.financingPosts, ...sums.costPosts];
    const row = first?.rows[0];
    if (row === undefined || year === null) return [];
    const balance = financingBalance(sums);
    if (balance.budget !== null && balance.budget !== 0) {
      const planned = { year, financing: financing.budget ?? 0, costs: costs.budget ?? 0 };
      return findingAt('K09', 'VARNING', row.budget, { fault: 'financing-differs', ...planned });
    }
    const ore = balance.outcome ?? 0;
    if (ore <= 0 || told || !isOver(sums, year, workbook)) return [];
    return findingAt('K09', 'VARNING', row.outcome, { fault: 'unspent', year, ore });
  });
}

function isOver({ costs, financing }: BudgetYear, year: number, workbook: Workbook): boolean {
  const cutOff = workbook.case.dataUntil.value;
  if (cutOff === null) return false;
  if (year < yearOf(cutOff) || cutOff.endsWith('-12-31')) return year <= yearOf(cutOff);
  const current = new Set([...costs.rows, ...financing.rows].map(({ agreement }) => agreement.value));
  return workbook.agreements.rows.every((row) => !current.has(row.number.value) || hasEnded(row, cutOff));
}

/** True when money that was left over is told of, paid back or decided about anywhere. */
function tellsOfUnspent({ texts, budget, payments, proposals }: Workbook): boolean {
  const told = [
    ...Object.values(texts),
    ...budget.rows.map(({ explanation }) => explanation),
    ...proposals.rows.flatMap(({ wording, motivation }) => [wording, motivation]),
    ...payments.rows.map(({ note }) => note),
  ];
  return (
    payments.rows.some(({ amount }) => (amount.value ?? 0) < 0) ||
    proposals.rows.some(({ type }) => type.value === 'Återkräva medel') ||
    told.some(({ text }) =>
      /oförbruk|outnyttja|återbetal|återkräv|överskott|inte (?:har )?(?:använts|förbrukats)/i.test(text),
    )
  );
}
