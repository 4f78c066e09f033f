import { deviationOf } from '../../../src/iop/figures/budget-deviation';
import { deviationSizeText, timetableFollowedText } from '../../../src/iop/phrases/time-and-budget';
import { fromKronor } from '../../../src/engine/values/money';
import { aWorkbook } from '../../builders/a-workbook';

describe('timetableFollowedText', () => {
  it('speaks of one activity or of several', () => {
    const { rows } = aWorkbook().read().workbook.activities;
    expect(timetableFollowedText(rows)).toBe('Aktiviteterna har genomförts enligt tidsplanen.');
    expect(timetableFollowedText(rows.slice(2, 3))).toBe('Aktiviteten har genomförts enligt tidsplanen.');
  });

  it('says nothing when a row does not show it, and when there is no row', () => {
    const late = aWorkbook().with('Aktiviteter', 'Faktiskt slut', 4, '').read().workbook.activities.rows;
    expect([timetableFollowedText(late), timetableFollowedText([])]).toEqual(['', '']);
  });
});

describe('deviationSizeText', () => {
  it('is the size without its sign, with its share of the budget', () => {
    const higher = deviationOf('Kostnad', fromKronor(80_000), fromKronor(84_000));
    expect(deviationSizeText(higher)).toBe('4\u00a0000\u00a0kronor (5\u00a0procent)');
  });

  it('has no share of a budget of zero', () => {
    expect(deviationSizeText(deviationOf('Kostnad', fromKronor(0), fromKronor(700)))).toBe('700\u00a0kronor');
  });
});
