import { fromKronor, type Money } from '../workbook/money';
import type { Settings } from '../workbook/workbook';

/** The limits of the tab Inställningar, ready to compare with. */
export interface Thresholds {
  /** Percent of the budget, as 5 for five percent. */
  readonly deviationPercent: number;
  readonly deviationAmount: Money;
  /** Share of the target from which a goal is partly met, as 0.75. */
  readonly partly: number;
  readonly delayDays: number;
  /** Percent of the planned occasions, as 80. */
  readonly occasionsPercent: number;
  /** The smallest number of people that may be shown. */
  readonly smallestGroup: number;
}

/** The limits; a setting that is empty or unreadable has the default that the workbook contract gives it. */
export function thresholdsOf(settings: Settings): Thresholds {
  return {
    deviationPercent: settings.deviationPercent.value ?? 5,
    deviationAmount: settings.deviationAmount.value ?? fromKronor(5000),
    partly: settings.partlyThreshold.value ?? 0.75,
    delayDays: settings.delayDays.value ?? 14,
    occasionsPercent: settings.occasionsPercent.value ?? 80,
    smallestGroup: settings.smallestGroup.value ?? 5,
  };
}
