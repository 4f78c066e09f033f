import { dateText } from '../../swedish/format';
import type { Workbook } from '../workbook';
import { lines } from '../../engine/report/officer-text';
import { paragraph } from '../../engine/report/paragraph';
import type { Block } from '../../engine/report/tree';

/** Which committee is to decide, and when; nothing when either is not known. */
export function composeMeetings({ case: { committee, meetingDate } }: Workbook): Block[] {
  const [name] = lines(committee);
  if (name === undefined || meetingDate.value === null) return [];
  return paragraph('beslutsplanering.namnd', `${name} den ${dateText(meetingDate.value)}`);
}
