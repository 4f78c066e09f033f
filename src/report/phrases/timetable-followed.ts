import { followsPlan } from '../../figures/activity-facts';
import type { Activity } from '../../workbook/workbook';

/** "Aktiviteterna har genomförts enligt tidsplanen.", or nothing when not every row shows it. */
export function timetableFollowedText(activities: readonly Activity[]): string {
  if (activities.length === 0 || !activities.every(followsPlan)) return '';
  return `${activities.length === 1 ? 'Aktiviteten' : 'Aktiviteterna'} har genomförts enligt tidsplanen.`;
}
