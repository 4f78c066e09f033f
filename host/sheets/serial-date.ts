/** Sheets' serial dates: days since 1899-12-30, the time of day as a fraction. No time zone is involved. */

const msPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The serial of a wall-clock moment given as if it were UTC. */
export function serialOfUtc(utc: number): number {
  return (utc - epoch) / msPerDay;
}

/** The wall-clock moment of a serial, as if it were UTC, to the whole millisecond. */
export function utcOfSerial(serial: number): number {
  return Math.round(serial * msPerDay) + epoch;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

/** The wall clock of `timeZone` at an instant, as if it were UTC (milliseconds). */
export function wallClock(instant: number, timeZone: string): number {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.get(name));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const clock = new Date(0);
  clock.setUTCFullYear(year, part('month') - 1, part('day'));
  clock.setUTCHours(part('hour'), part('minute'), part('second'), ((instant % 1000) + 1000) % 1000);
  return clock.getTime();
}

const instants = new Map<string, Map<number, number>>();

/**
 * The instant at which the wall clock of `timeZone` shows a moment. A moment that summer time skips is read with the
 * offset before the change; one that comes twice is its first. Asking for a moment again costs nothing.
 */
export function instantOf(wall: number, timeZone: string): number {
  const known = instants.get(timeZone) ?? new Map<number, number>();
  instants.set(timeZone, known);
  const instant = known.get(wall) ?? findInstant(wall, timeZone);
  known.set(wall, instant);
  return instant;
}

function findInstant(wall: number, timeZone: string): number {
  const before = wall - offsetAt(wall - msPerDay, timeZone);
  if (wallClock(before, timeZone) === wall) return before;
  const after = wall - offsetAt(wall + msPerDay, timeZone);
  return wallClock(after, timeZone) === wall ? after : before;
}

function offsetAt(instant: number, timeZone: string): number {
  return wallClock(instant, timeZone) - instant;
}
