import { deviationOf } from '../../../src/figures/budget-deviation';
import { deviationSizeText } from '../../../src/report/phrases/deviation-size';
import { fromKronor } from '../../../src/workbook/money';

describe('deviationSizeText', () => {
  it('is the size without its sign, with its share of the budget', () => {
    const higher = deviationOf('Kostnad', fromKronor(80_000), fromKronor(84_000));
    expect(deviationSizeText(higher)).toBe('4\u00a0000\u00a0kronor (5\u00a0procent)');
  });

  it('has no share of a budget of zero', () => {
    expect(deviationSizeText(deviationOf('Kostnad', fromKronor(0), fromKronor(700)))).toBe('700\u00a0kronor');
  });
});
