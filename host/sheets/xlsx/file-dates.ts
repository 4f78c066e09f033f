import type { Shown } from '../number-format';
import { serialOfUtc } from '../serial-date';

/** Days from 1899-12-30 to the first day of the 1904 system. */
const days1904 = 1462;

/**
 * The serial of Sheets for a number of a file that is shown as a date. A file counts from 1900 as if that year had a
 * 29 February, or from 1904 (ECMA-376 part 1, 18.17.4.1). Durations, and times without a day, count from nowhere.
 */
export function serialOfFile(value: number, shown: Shown, is1904: boolean): number {
  const hasDay = shown === 'day' || (shown === 'time' && value >= 1);
  if (!hasDay) return value;
  if (is1904) return value + days1904;
  return value >= 1 && value < 60 ? value + 1 : value;
}

/** The number that a file of the 1900 system has for a serial of Sheets. */
export function fileNumberOf(serial: number, shown: Shown): number {
  const hasDay = shown === 'day' || (shown === 'time' && serial >= 1);
  return hasDay && serial >= 2 && serial < 61 ? serial - 1 : serial;
}

const days = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const times = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;

/** The serial of a date, a date and time, or a time in ISO 8601's form, by its clock; undefined for any other text. */
export function isoSerial(text: string): number | undefined {
  const time = times.exec(text);
  if (time) return fraction(time[1], time[2], time[3]);
  const day = days.exec(text);
  if (!day) return undefined;
  const utc = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  // A day that the month does not have is counted on into the next, or is none.
  if (Number.isNaN(utc) || !new Date(utc).toISOString().startsWith(text.slice(0, 10))) return undefined;
  return serialOfUtc(utc) + fraction(day[4], day[5], day[6]);
}

function fraction(hours = '0', minutes = '0', seconds = '0'): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
