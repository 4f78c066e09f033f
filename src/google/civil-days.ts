/** Twenty-seven days: shorter than any span between two changes of a zone's offset that cancel each other. */
const STEADY_MS = 27 * 24 * 3_600_000;

/** The last instant that a Date can hold (ECMA-262, Time Values and Time Range), less the most that a zone's offset moves it. */
const LAST = 8.64e15 - 24 * 3_600_000;

/**
 * The civil day of each instant in a time zone, as `YYYY-MM-DD`; none for what is no instant, as of an invalid Date. Asks for the zone's offset (in minutes east of UTC)
 * at few instants instead of at each: where both ends of a short span have the same offset, so has everything between.
 * `rule` gives the offsets of a zone whose rule is known; it is believed when it is right of the last instant of each offset that
 * it gives, and then hardly anything else is asked for: a rule that is no longer in force would be wrong there.
 */
export function civilDays(
  instants: readonly number[],
  offsetAt: (instant: number) => number,
  rule: (instant: number) => number | null = () => null,
): ReadonlyMap<number, string> {
  const sorted = [...new Set(instants)].filter(isDay).sort((a, b) => a - b);
  const days = new Map<number, string>();
  const known = new Map<number, number>();
  const last = new Map(sorted.map((instant) => [rule(instant), instant]));
  const isRight = [...last].every(([minutes, instant]) => minutes === null || minutes === offsetAt(instant));
  const offset = (instant: number): number => {
    const minutes = known.get(instant) ?? (isRight ? rule(instant) : null) ?? offsetAt(instant);
    known.set(instant, minutes);
    return minutes;
  };
  const fill = (from: number, to: number): void => {
    const [first, last] = [sorted[from], sorted[to]];
    if (first === undefined || last === undefined) return;
    if (last - first < STEADY_MS && offset(first) === offset(last)) {
      for (const instant of sorted.slice(from, to + 1)) days.set(instant, dayAt(instant, offset(first)));
      return;
    }
    const middle = Math.floor((from + to) / 2);
    fill(from, middle);
    fill(middle + 1, to);
  };
  fill(0, sorted.length - 1);
  return days;
}

/**
 * The offset of Swedish time in minutes: summer time from the last Sunday of March to that of October, both at 01:00 UTC (Directive
 * 2000/84/EC, and from 1996 the Eighth Directive, 97/44/EC, and the Seventh, 94/21/EC). Null before 1996, when it ended in September.
 */
export function swedishOffset(instant: number): number | null {
  const year = new Date(instant).getUTCFullYear();
  if (year < 1996) return null;
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9) ? 120 : 60;
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * 3_600_000;
}

function isDay(instant: number): boolean {
  return Math.abs(instant) <= LAST;
}

function dayAt(instant: number, offsetMinutes: number): string {
  return new Date(instant + offsetMinutes * 60_000).toISOString().slice(0, 10);
}

/** Whether a cell's value is a date. It may be of another realm than this script, so no class can be compared. */
export function isDate(value: unknown): value is Date {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';
}
