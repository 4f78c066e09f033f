import type { budgetTypes } from '../lists';
import { subtract, type Money } from '../../engine/values/money';
import type { Thresholds } from './thresholds';

export type BudgetType = (typeof budgetTypes)[number];

/** How an outcome differs from its budget. */
export interface Deviation {
  /** Plus is better than budget: a lower cost, or more financing. */
  readonly amount: Money;
  /** Of the budget, unrounded, with the sign of `amount`; null when the budget is zero. */
  readonly percent: number | null;
}

/** The deviation, by the workbook contract: cost is budget − outcome, financing is outcome − budget. */
export function deviationOf(type: BudgetType, budget: Money, outcome: Money): Deviation {
  const amount = type === 'Kostnad' ? subtract(budget, outcome) : subtract(outcome, budget);
  return { amount, percent: budget === 0 ? null : (amount / Math.abs(budget)) * 100 };
}

/**
 * True when the deviation passes the limit in percent and the limit in kronor, both. What has no budget has no
 * percent: any share of nothing is passed, so kronor decide.
 */
export function exceedsThreshold(deviation: Deviation, thresholds: Thresholds): boolean {
  const percentPassed =
    deviation.percent === null || Math.abs(deviation.percent) > thresholds.deviationPercent;
  return percentPassed && Math.abs(deviation.amount) > thresholds.deviationAmount;
}
