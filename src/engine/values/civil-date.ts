import { remembering } from './remembering';

declare const civil: unique symbol;

/**
 * A calendar day as `YYYY-MM-DD`, without time or zone. Always a real day of the proleptic Gregorian calendar, so
 * dates compare with `<` and `===` and travel as plain JSON.
 */
export type CivilDate = string & { readonly [civil]: true };

const MILLISECONDS_A_DAY = 86_400_000;

/** The day, or null when there is no such day (31 June) or the year is outside 1–9999. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as CivilDate;
}

/** The day that `YYYY-MM-DD` names, or null. */
export function parseIsoDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? civilDateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export const yearOf = remembering((date: CivilDate) => Number(date.slice(0, 4)));

export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: CivilDate): number {
  return Number(date.slice(8, 10));
}

/** Days since 1970-01-01. A date alone is a day of UTC (ECMA-262, Date Time String Format), so no time zone moves it. */
export const dayNumber = remembering((date: CivilDate) => Date.parse(date) / MILLISECONDS_A_DAY);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `days` later (or earlier, when negative). Throws RangeError outside the years 1–9999. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const shifted = new Date((dayNumber(date) + days) * MILLISECONDS_A_DAY).toISOString();
  const day = parseIsoDate(shifted.slice(0, shifted.indexOf('T')));
  if (day === null) throw new RangeError('date outside years 1–9999');
  return day;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
