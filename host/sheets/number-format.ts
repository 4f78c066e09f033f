import { getFormatDateInfo, isDateFormat as isDatePattern } from 'numfmt';

/** What a number format shows of a number: a number, a day (with or without its time), a time of day, or a duration. */
export type Shown = 'number' | 'day' | 'time' | 'duration';

const known = new Map<string, Shown>();

/** What a number format of Excel or Sheets shows (ECMA-376 part 1, 18.8.31). One that cannot be read shows a number. */
export function shownBy(numberFormat: string): Shown {
  const found = known.get(numberFormat) ?? findShown(numberFormat);
  known.set(numberFormat, found);
  return found;
}

function findShown(numberFormat: string): Shown {
  if (!isDatePattern(numberFormat)) return 'number';
  const { year, month, day } = getFormatDateInfo(numberFormat);
  if (year || month || day) return 'day';
  const bare = numberFormat.replace(/"[^"]*"|\\./g, '');
  return /\[(h+|m+|s+)\]/i.test(bare) ? 'duration' : 'time';
}

/** Whether a number format shows a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  return shownBy(numberFormat) !== 'number';
}
