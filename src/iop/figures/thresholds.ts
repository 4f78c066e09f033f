import type { Money } from '../../engine/values/money';
import type { Settings } from '../workbook';

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

/** The limits, by the officer's settings and their defaults. */
export function thresholdsOf(settings: Settings): Thresholds {
  return {
    deviationPercent: settings.deviationPercent.value,
    deviationAmount: settings.deviationAmount.value,
    partly: settings.partlyThreshold.value,
    delayDays: settings.delayDays.value,
    occasionsPercent: settings.occasionsPercent.value,
    smallestGroup: settings.smallestGroup.value,
  };
}
