import { timetableFollowedText } from '../../../src/report/phrases/timetable-followed';
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
