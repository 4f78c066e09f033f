import { exception, unsupported } from '../../runtime/service-error';
import { wallClock } from '../../sheets/serial-date';

const two = (value: number): string => String(value).padStart(2, '0');

function offset(instant: number, wall: number, colon: boolean): string {
  const minutes = Math.round((wall - instant) / 60_000);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon ? ':' : ''}${two(size % 60)}`;
}

/**
 * Utilities.formatDate with the numeric letters of Java's SimpleDateFormat and quoted text. Letters that give names of
 * days and months are refused by name: Google writes them in the account's language.
 */
export function formatDate(moment: Date, timeZone: string, format: string): string {
  let wall: number;
  try {
    wall = wallClock(moment.getTime(), timeZone);
  } catch {
    throw exception(`Invalid argument: timeZone. Should be of type: String`);
  }
  const clock = new Date(wall);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const padded = (value: number): string => String(value).padStart(run.length, '0');
    switch (run[0]) {
      case 'y':
        return run.length === 2 ? two(clock.getUTCFullYear() % 100) : padded(clock.getUTCFullYear());
      case 'M':
        if (run.length > 2) throw unsupported(`Utilities.formatDate with ${run}`);
        return padded(clock.getUTCMonth() + 1);
      case 'd':
        return padded(clock.getUTCDate());
      case 'H':
        return padded(clock.getUTCHours());
      case 'h':
        return padded(clock.getUTCHours() % 12 || 12);
      case 'k':
        return padded(clock.getUTCHours() || 24);
      case 'K':
        return padded(clock.getUTCHours() % 12);
      case 'D':
        return padded(Math.floor((wall - Date.UTC(clock.getUTCFullYear(), 0, 1)) / 86_400_000) + 1);
      case 'm':
        return padded(clock.getUTCMinutes());
      case 's':
        return padded(clock.getUTCSeconds());
      case 'S':
        return padded(clock.getUTCMilliseconds());
      case 'u':
        return padded(clock.getUTCDay() === 0 ? 7 : clock.getUTCDay());
      case 'Z':
        return offset(moment.getTime(), wall, false);
      case 'X':
        return wall === moment.getTime() ? 'Z' : offset(moment.getTime(), wall, run.length === 3);
      default:
        throw unsupported(`Utilities.formatDate with ${run}`);
    }
  });
}
