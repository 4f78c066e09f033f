import { deviationOf, exceedsThreshold } from '../../../src/iop/figures/budget-deviation';
import { thresholdsOf } from '../../../src/iop/figures/thresholds';
import { fromKronor } from '../../../src/engine/values/money';
import { aWorkbook } from '../../builders/a-workbook';

const thresholds = thresholdsOf(aWorkbook().read().workbook.settings);

function exceeds(budget: number, outcome: number): boolean {
  return exceedsThreshold(deviationOf('Kostnad', fromKronor(budget), fromKronor(outcome)), thresholds);
}

describe('deviationOf', () => {
  it('is minus when a cost is higher than budget', () => {
    expect(deviationOf('Kostnad', fromKronor(200), fromKronor(250))).toEqual({
      amount: fromKronor(-50),
      percent: -25,
    });
  });

  it('is minus when financing is lower than budget', () => {
    expect(deviationOf('Finansiering', fromKronor(200), fromKronor(150))).toEqual({
      amount: fromKronor(-50),
      percent: -25,
    });
  });

  it('has no percent of a budget of zero', () => {
    expect(deviationOf('Kostnad', fromKronor(0), fromKronor(50))).toEqual({
      amount: fromKronor(-50),
      percent: null,
    });
  });
});

describe('exceedsThreshold', () => {
  it('is false on the limits themselves', () => {
    expect([exceeds(100_000, 105_000), exceeds(50_000, 55_000)]).toEqual([false, false]);
  });

  it('is false when only the percent is passed', () => {
    expect(exceeds(10_000, 14_000)).toBe(false);
  });

  it('is false when only the kronor are passed', () => {
    expect(exceeds(1_000_000, 1_040_000)).toBe(false);
  });

  it('is true when both are passed, upwards or downwards', () => {
    expect([exceeds(100_000, 105_000.01), exceeds(100_000, 94_000)]).toEqual([true, true]);
  });

  it('lets kronor decide when there was no budget', () => {
    expect([exceeds(0, 5000), exceeds(0, 5001)]).toEqual([false, true]);
  });
});
