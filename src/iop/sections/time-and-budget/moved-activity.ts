import { agreementNumbered, hasEnded } from '../../figures/agreement-periods';
import { dateText, EN_DASH, NBSP } from '../../../swedish/format';
import { monthOf, yearOf, type CivilDate } from '../../../engine/values/civil-date';
import type { Activity, Workbook } from '../../workbook';

/**
 * That an activity was moved, and to when where its actual days are known: "flyttades till den 26–30 oktober 2020, efter
 * överenskommelsens slut".
 */
export function movedClause({ actualStart, actualEnd, agreement }: Activity, workbook: Workbook): string {
  const [start, end] = [actualStart.value, actualEnd.value];
  if (start === null) return 'flyttades';
  const of = agreementNumbered(agreement.value, workbook);
  const isAfter = of !== null && hasEnded(of, start, workbook);
  return `flyttades till den ${daysText(start, end)}${isAfter ? ', efter överenskommelsens slut' : ''}`;
}

/** What both days share is said once: "26–30 oktober 2020", "26 oktober–2 november 2020". */
function daysText(start: CivilDate, end: CivilDate | null): string {
  if (end === null || end <= start) return dateText(start);
  const [day = '', month = '', year = ''] = dateText(start).split(NBSP);
  const isOneYear = yearOf(start) === yearOf(end);
  const shown = [
    day,
    ...(isOneYear && monthOf(start) === monthOf(end) ? [] : [month]),
    ...(isOneYear ? [] : [year]),
  ];
  return `${shown.join(NBSP)}${EN_DASH}${dateText(end)}`;
}
