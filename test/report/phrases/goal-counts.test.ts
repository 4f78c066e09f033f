import { goalCountsText } from '../../../src/report/phrases/goal-counts';
import { aWorkbook } from '../../builders/a-workbook';

describe('goalCountsText', () => {
  it('counts the goals by judgement', () => {
    const { workbook } = aWorkbook()
      .with('Mål', 'Bedömning', 3, 'Inte uppfyllt')
      .with('Mål', 'Bedömning', 4, 'Går inte att bedöma')
      .read();
    expect(goalCountsText(workbook.goals.rows)).toBe(
      'Av tre mål har ett uppfyllts och ett har inte uppfyllts. Ett mål går inte att bedöma.',
    );
  });

  it('says nothing of no goals', () => {
    expect(goalCountsText([])).toBe('');
  });
});
