import { unsupported } from '../runtime/service-error';
import { utcOfSerial } from './serial-date';
import type { CellValue } from './spreadsheet-model';

/**
 * A value as a cell shows it in the spreadsheet's locale, with the plain number and date formats. Any other format is
 * refused by name, as is a date without a format where the locale is not Swedish.
 */
export function displayedValue(value: CellValue, numberFormat: string, locale: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return displayedNumber(value, numberFormat, locale);
  if (/^(general)?$/i.test(numberFormat) && locale !== 'sv_SE') {
    throw unsupported(`Range.getDisplayValue of a date without a format in ${locale}`);
  }
  return displayedDate(new Date(utcOfSerial(value.serial)), numberFormat || 'yyyy-mm-dd');
}

const numbers = /^(?<group>#,##)?0(?:\.(?<decimals>0+))?(?<percent>%)?(?:\\? ?"?(?<unit> ?kr)"?)?$/;

function displayedNumber(value: number, numberFormat: string, locale: string): string {
  const language = locale.replace('_', '-');
  if (/^(general|@|0\.#+)?$/i.test(numberFormat)) {
    return hyphened(value.toLocaleString(language, { maximumSignificantDigits: 10, useGrouping: false }));
  }
  const {
    group,
    decimals = '',
    percent,
    unit = '',
  } = numbers.exec(numberFormat)?.groups ?? { decimals: '-' };
  if (decimals === '-') throw unsupported(`Range.getDisplayValue with the number format ${numberFormat}`);
  const shown = (percent ? value * 100 : value).toLocaleString(language, {
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
    useGrouping: group !== undefined,
  });
  return hyphened(`${shown}${percent ?? ''}${unit && ` ${unit.trim()}`}`);
}

/** Sheets writes a hyphen where Swedish has a minus sign. */
const hyphened = (shown: string): string => shown.replace('\u2212', '-');

const two = (value: number): string => String(value).padStart(2, '0');

function displayedDate(date: Date, numberFormat: string): string {
  const hasHours = /h/i.test(numberFormat);
  return numberFormat.replace(/[a-zA-Z]+/g, (run: string, place: number, whole: string) => {
    const afterHours = hasHours && /h+[^a-z]*$/i.test(whole.slice(0, place));
    switch (run.toLowerCase()) {
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
        throw unsupported(`Range.getDisplayValue with the number format ${numberFormat}`);
    }
  });
}
