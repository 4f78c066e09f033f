import { unsupported } from '../runtime/service-error';
import { utcOfSerial } from './serial-date';
import type { CellValue } from './spreadsheet-model';

/**
 * A value as a cell shows it in the spreadsheet's locale, with the plain number and date formats. Any other format is
 * refused by name, as is a date without a format where the locale is not Swedish.
 */
export function displayedValue(value: CellValue, numberFormat: string, locale: string): string {
  const shown = knownDisplay(value, numberFormat, locale);
  if (shown !== undefined) return shown;
  throw unsupported(
    isGeneral(numberFormat)
      ? `Range.getDisplayValue of a date without a format in ${locale}`
      : `Range.getDisplayValue with the number format ${numberFormat}`,
  );
}

/** The same; undefined where it is not known how the format shows the value. */
export function knownDisplay(value: CellValue, numberFormat: string, locale: string): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return displayedNumber(value, numberFormat, locale);
  if (!isGeneral(numberFormat)) return displayedDate(value.serial, numberFormat);
  return locale === 'sv_SE' ? displayedDate(value.serial, dateFormatFor(value.serial)) : undefined;
}

/** The format of a date that was given none, in Swedish: with the time of day where it has one. */
export function dateFormatFor(serial: number): string {
  return Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
}

const isGeneral = (numberFormat: string): boolean => /^(general)?$/i.test(numberFormat);

const numbers = /^(?<group>#,##)?0(?:\.(?<decimals>0+))?(?<percent>%)?(?:\\? ?"?(?<unit> ?kr)"?)?$/;

function displayedNumber(value: number, numberFormat: string, locale: string): string | undefined {
  const language = locale.replace('_', '-');
  if (/^(general|@|0\.#+)?$/i.test(numberFormat)) {
    const ten = { maximumSignificantDigits: 10, useGrouping: false };
    return hyphened(formatter(language, ten).format(value));
  }
  const parts = numbers.exec(numberFormat)?.groups;
  if (!parts) return undefined;
  const { group, decimals = '', percent, unit = '' } = parts;
  const shown = formatter(language, {
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
    useGrouping: group !== undefined,
  }).format(percent ? value * 100 : value);
  return hyphened(`${shown}${percent ?? ''}${unit && ` ${unit.trim()}`}`);
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making one takes a thousand times as long as using it. */
function formatter(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const made = formatters.get(key) ?? new Intl.NumberFormat(language, options);
  formatters.set(key, made);
  return made;
}

/** Sheets writes a hyphen where Swedish has a minus sign. */
const hyphened = (shown: string): string => shown.replace('\u2212', '-');

const two = (value: number): string => String(value).padStart(2, '0');

// A text in quotes, an escaped character, or a run of letters; Excel puts a language in brackets before them.
const pieces = /"([^"]*)"|\\(.)|[a-zA-Z]+|\[[^\]]*\]/g;

function displayedDate(serial: number, numberFormat: string): string | undefined {
  const date = new Date(utcOfSerial(serial));
  let known = !numberFormat.includes(';') && /[dmyhs]/i.test(numberFormat);
  const shown = numberFormat.replace(
    pieces,
    (piece: string, quoted: string | undefined, escaped: string | undefined, place: number) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
      const afterHours = /h+[^a-z]*$/i.test(numberFormat.slice(0, place));
      const part = datePart(date, piece.toLowerCase(), afterHours);
      known &&= part !== undefined;
      return part ?? '';
    },
  );
  return known ? shown : undefined;
}

function datePart(date: Date, letters: string, afterHours: boolean): string | undefined {
  switch (letters) {
    case 'yyyy':
      return String(date.getUTCFullYear());
    case 'yy':
      return two(date.getUTCFullYear() % 100);
    case 'mm':
      return two(afterHours ? date.getUTCMinutes() : date.getUTCMonth() + 1);
    case 'm':
      return String(date.getUTCMonth() + 1);
    case 'dd':
      return two(date.getUTCDate());
    case 'd':
      return String(date.getUTCDate());
    case 'hh':
      return two(date.getUTCHours());
    case 'h':
      return String(date.getUTCHours());
    case 'ss':
      return two(date.getUTCSeconds());
    default:
      return undefined;
  }
}
