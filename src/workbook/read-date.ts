import { civilDateOf, type CivilDate } from './civil-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH_NAMES = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ t]0{1,2}:00(?::00)?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_FIRST = /^(\d{1,2}) ?([-/.]) ?(\d{1,2})(?: ?\2 ?| +)(\d{4})$/;
const IN_WORDS = /^(?:den )?(\d{1,2})(?::?[ae])? ([a-z]+)\.? (\d{4})$/;

/**
 * The day that a text names, in the ways that Swedes write days: `2019-06-01`, `20190601`, `1 juni 2019`,
 * `den 1 jun. 2019`, `1/6 2019`, `1.6.2019`; always day before month. Null for anything else: a month alone, a
 * two-digit year, a day that does not exist.
 */
export function readDate(text: string): CivilDate | null {
  const normal = text.replace(/\s+/g, ' ').trim().toLowerCase();
  const yearFirst = YEAR_FIRST.exec(normal);
  if (yearFirst) return civilDateOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const compact = COMPACT.exec(normal);
  if (compact) return civilDateOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const dayFirst = DAY_FIRST.exec(normal);
  if (dayFirst) return civilDateOf(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const inWords = IN_WORDS.exec(normal);
  return inWords ? civilDateOf(Number(inWords[3]), monthNumber(inWords[2] ?? ''), Number(inWords[1])) : null;
}

function monthNumber(word: string): number {
  const short = word === 'sept' ? 'sep' : word;
  return MONTH_NAMES.indexOf(word) + 1 || MONTHS.indexOf(short) + 1;
}
