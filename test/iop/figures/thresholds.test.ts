import { thresholdsOf } from '../../../src/iop/figures/thresholds';
import { fromKronor } from '../../../src/engine/values/money';
import { aWorkbook } from '../../builders/a-workbook';

const defaults = {
  deviationPercent: 5,
  deviationAmount: fromKronor(5000),
  partly: 0.75,
  delayDays: 14,
  occasionsPercent: 80,
  smallestGroup: 5,
};

describe('thresholdsOf', () => {
  it('gives the defaults of the workbook contract when the tab is missing', () => {
    expect(thresholdsOf(aWorkbook().without('Inställningar').read().workbook.settings)).toEqual(defaults);
  });

  it('gives the default for a setting that cannot be read', () => {
    const { workbook } = aWorkbook().withKey('Inställningar', 'Minsta grupp', 'liten').read();
    expect(thresholdsOf(workbook.settings)).toEqual(defaults);
  });

  it('goes by what the officer has set', () => {
    const { workbook } = aWorkbook()
      .withKey('Inställningar', 'Tröskel avvikelse, procent', 10)
      .withKey('Inställningar', 'Tröskel avvikelse, kronor', 20_000)
      .withKey('Inställningar', 'Tröskel delvis uppfyllt', 0.5)
      .withKey('Inställningar', 'Tröskel försening, dagar', 30)
      .withKey('Inställningar', 'Tröskel tillfällen, procent', 90)
      .withKey('Inställningar', 'Minsta grupp', 10)
      .read();
    expect(thresholdsOf(workbook.settings)).toEqual({
      deviationPercent: 10,
      deviationAmount: fromKronor(20_000),
      partly: 0.5,
      delayDays: 30,
      occasionsPercent: 90,
      smallestGroup: 10,
    });
  });
});
