import { exception, unsupported } from '../../runtime/service-error';
import { instantOf } from '../../sheets/serial-date';

const widths: Readonly<Record<string, string>> = {
  y: String.raw`(\d+)`,
  M: String.raw`(\d{1,2})`,
  d: String.raw`(\d{1,2})`,
  H: String.raw`(\d{1,2})`,
  m: String.raw`(\d{1,2})`,
  s: String.raw`(\d{1,2})`,
  S: String.raw`(\d{1,3})`,
};

/**
 * Utilities.parseDate with the numeric letters y, M, d, H, m, s and S of Java's SimpleDateFormat and quoted text; any other
 * letter is refused by name. What is not given is that of 1970-01-01.
 * @throws {ServiceError} in words of the host's own for a text that the pattern does not fit
 */
export function parseDate(written: string, timeZone: string, format: string): Date {
  const letters: string[] = [];
  const pattern = format.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g,
    (run: string, quoted: string | undefined, letter: string | undefined) => {
      if (quoted !== undefined) return escaped(quoted === '' ? "'" : quoted.replaceAll("''", "'"));
      if (letter === undefined) return escaped(run);
      const width = widths[letter];
      if (width === undefined || (letter === 'M' && run.length > 2)) {
        throw unsupported(`Utilities.parseDate with ${run}`);
      }
      letters.push(letter);
      return width;
    },
  );
  const match = new RegExp(`^${pattern}`).exec(written);
  if (!match) throw exception(`Unparseable date: "${written}"`);
  const part = (letter: string, otherwise: number): number => {
    const at = letters.indexOf(letter);
    return at < 0 ? otherwise : Number(match[at + 1]);
  };
  const wall = Date.UTC(
    part('y', 1970),
    part('M', 1) - 1,
    part('d', 1),
    part('H', 0),
    part('m', 0),
    part('s', 0),
    part('S', 0),
  );
  try {
    return new Date(instantOf(wall, timeZone));
  } catch {
    throw exception('Invalid argument: timeZone. Should be of type: String');
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
