import { civilDateOf, type CivilDate } from '../values/civil-date';
import { MONTHS } from '../../swedish/format';

/** The ways that Swedes write days, and in which of their groups year, month and day stand. */
const FORMS: readonly (readonly [written: RegExp, year: number, month: number, day: number])[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ t]0{1,2}:00(?::00)?)?$/, 1, 3, 4],
  [/^(\d{4})(\d{2})(\d{2})$/, 1, 2, 3],
  [/^(\d{1,2}) ?([-/.]) ?(\d{1,2})(?: ?\2 ?| +)(\d{4})$/, 4, 3, 1],
  [/^(?:den )?(\d{1,2})(?::?[ae])? ([a-z]+)\.? (\d{4})$/, 3, 2, 1],
];

/**
 * The day that a text names, in the ways that Swedes write days: `2019-06-01`, `20190601`, `1 juni 2019`,
 * `den 1 jun. 2019`, `1/6 2019`, `1.6.2019`; always day before month. Null for anything else: a month alone, a
 * two-digit year, a day that does not exist.
 */
export function readDate(text: string): CivilDate | null {
  const normal = text.replace(/\s+/g, ' ').trim().toLowerCase();
  for (const [written, year, month, day] of FORMS) {
    const match = written.exec(normal);
    if (match) return civilDateOf(Number(match[year]), monthNumber(match[month] ?? ''), Number(match[day]));
  }
  return null;
}

/** A year of two digits, last or first. */
const SHORT_YEAR = /^(.{2,20}[-/. ])’?(\d\d)$/;
const YEAR_FIRST = /^(\d\d)([-/.]\d\d?[-/.]\d\d?)$/;

/** The days of this century that a text may mean whose year has two digits: `1/6-24`, `1 juni 24`, `24-06-01`. */
export function readShortDate(text: string): readonly CivilDate[] {
  const [, before = '', last = ''] = SHORT_YEAR.exec(text.trim()) ?? [];
  const [, first = '', rest = ''] = YEAR_FIRST.exec(text.trim()) ?? [];
  return [`20${first}${rest}`, `${before.replace(/[-/.]$/, ' ')}20${last}`].flatMap(
    (long) => readDate(long) ?? [],
  );
}

/** The month of a number, a name or its first three letters; `sept` too. Zero for none. */
function monthNumber(text: string): number {
  if (/\d/.test(text)) return Number(text);
  const short = text === 'sept' ? 'sep' : text;
  return MONTHS.findIndex((name) => name === short || name.slice(0, 3) === short) + 1;
}
