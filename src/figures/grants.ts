import { subtract, type Money } from '../workbook/money';
import type { Agreement, BudgetRow, Payment, Workbook } from '../workbook/workbook';
import { sumOfKnownMoney, type BudgetYear } from './budget-sums';
import { grouped } from './grouped';

/** What one agreement's grant was said, planned and paid to be. Null where an amount is missing. */
export interface GrantFigures {
  readonly agreement: Agreement;
  readonly agreed: Money | null;
  /** The sum of the agreement's rows "Kommunens bidrag"; null without such rows. */
  readonly budgeted: Money | null;
  /** The sum of the agreement's payments, repayments taken off; null without payments. */
  readonly paid: Money | null;
  /** The agreement's budget rows, costs and all financing included. */
  readonly rows: readonly BudgetRow[];
  readonly payments: readonly Payment[];
}

/** Budgeted financing against budgeted cost of a year, and the same for outcomes. Null where a sum is not known. */
export interface FinancingBalance {
  readonly year: number | null;
  /** Financing − cost. */
  readonly budget: Money | null;
  readonly outcome: Money | null;
}

/** The grant of each agreement as agreed, budgeted and paid. */
export function grantFigures(workbook: Workbook): readonly GrantFigures[] {
  const budget = grouped(workbook.budget.rows, (row) => row.agreement.value);
  const payments = grouped(workbook.payments.rows, (row) => row.agreement.value);
  return workbook.agreements.rows.map((agreement) => {
    const number = agreement.number.value;
    const rows = number === null ? [] : (budget.get(number) ?? []);
    const paid = number === null ? [] : (payments.get(number) ?? []);
    const grants = rows.filter((row) => row.post.value === 'Kommunens bidrag');
    return {
      agreement,
      agreed: agreement.grant.value,
      budgeted: sumOrNull(grants.map((row) => row.budget.value)),
      paid: sumOrNull(paid.map((row) => row.amount.value)),
      rows,
      payments: paid,
    };
  });
}

/** The year's financing less its costs. */
export function financingBalance(year: BudgetYear): FinancingBalance {
  return {
    year: year.year,
    budget: difference(year.financing.budget, year.costs.budget),
    outcome: difference(year.financing.outcome, year.costs.outcome),
  };
}

function difference(a: Money | null, b: Money | null): Money | null {
  return a === null || b === null ? null : subtract(a, b);
}

function sumOrNull(amounts: readonly (Money | null)[]): Money | null {
  return amounts.length === 0 ? null : sumOfKnownMoney(amounts);
}
