/** Twenty-seven days: shorter than any span between two changes of a zone's offset that cancel each other. */
const STEADY_MS = 27 * 24 * 3_600_000;

/** The last instant that a Date can hold (ECMA-262, Time Values and Time Range), less the most that a zone's offset moves it. */
const LAST = 8.64e15 - 24 * 3_600_000;

/**
 * The civil day of each instant in a time zone, as `YYYY-MM-DD`; none for what is no instant, as of an invalid Date. Asks for the zone's offset (in minutes east of UTC)
 * at few instants instead of at each: where both ends of a short span have the same offset, so has everything between.
 */
export function civilDays(
  instants: readonly number[],
  offsetAt: (instant: number) => number,
): ReadonlyMap<number, string> {
  const sorted = [...new Set(instants)].filter(isDay).sort((a, b) => a - b);
  const days = new Map<number, string>();
  const known = new Map<number, number>();
  const offset = (instant: number): number => {
    const minutes = known.get(instant) ?? offsetAt(instant);
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
