import { ruleContext } from '../../../src/iop/rules/rule-context';
import { aWorkbook } from '../../builders/a-workbook';

describe('ruleContext', () => {
  it('finds an agreement by its number, and the first of two with one number', () => {
    const { workbook } = aWorkbook().with('Överenskommelser', 'ÖK-nr', 3, 1).read();
    const { agreement } = ruleContext(workbook);
    expect(agreement(1)).toBe(workbook.agreements.rows[0]);
    expect(agreement(3)).toBe(workbook.agreements.rows[2]);
    expect([agreement(2), agreement(null)]).toEqual([null, null]);
  });

  it('has the last day of the figures, the limits and the template of the workbook', () => {
    const { workbook } = aWorkbook()
      .withKey('Ärende', 'Uppgifter till och med', { date: '2024-09-30' })
      .withKey('Inställningar', 'Kommunmall', 'Malmö')
      .read();
    const { cutOff, thresholds, template } = ruleContext(workbook);
    expect({ cutOff, template }).toEqual({ cutOff: '2024-09-30', template: 'Malmö' });
    expect(thresholds.partly).toBe(workbook.settings.partlyThreshold.value);
  });
});
