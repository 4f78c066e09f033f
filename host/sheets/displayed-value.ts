import { format } from 'numfmt';
import { unsupported } from '../runtime/service-error';
import { isDateFormat } from './number-format';
import type { CellValue } from './spreadsheet-model';

/**
 * A value as a cell shows it in the spreadsheet's locale. A number format that cannot be read is refused by name, as is a
 * date without a format where the locale is not Swedish.
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
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const isPlain = isGeneral(numberFormat) || numberFormat === '@';
  if (typeof value === 'string') {
    return isPlain ? value : (formatted(value, numberFormat, locale) ?? value);
  }
  if (typeof value === 'number') {
    return isPlain ? generalNumber(value, locale) : formatted(value, numberFormat, locale);
  }
  if (!isPlain) {
    // A day in a number's format has no civil form: Sheets shows its serial.
    return isDateFormat(numberFormat) ? formatted(value.serial, numberFormat, locale) : undefined;
  }
  return locale === 'sv_SE' ? formatted(value.serial, dateFormatFor(value.serial), locale) : undefined;
}

/** The format of a date that was given none, in Swedish: with the time of day where it has one. */
export function dateFormatFor(serial: number): string {
  return Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
}

const isGeneral = (numberFormat: string): boolean => /^(general)?$/i.test(numberFormat);

/** A value through a format; undefined where the format cannot be read. Days count as in Sheets, without 1900-02-29. */
function formatted(value: string | number, numberFormat: string, locale: string): string | undefined {
  const shown = format(numberFormat, value, {
    locale: locale.replace('_', '-'),
    leap1900: false,
    dateSpanLarge: true,
    throws: false,
    invalid: unreadable,
  });
  return shown === unreadable ? undefined : hyphened(shown);
}

const unreadable = '\u0000';

const formatters = new Map<string, Intl.NumberFormat>();

/** A number without a format: ten digits, no groups. Making a formatter takes a thousand times as long as using it. */
function generalNumber(value: number, locale: string): string {
  const language = locale.replace('_', '-');
  const made =
    formatters.get(language) ??
    new Intl.NumberFormat(language, { maximumSignificantDigits: 10, useGrouping: false });
  formatters.set(language, made);
  return hyphened(made.format(value));
}

/** Sheets writes a hyphen where Swedish has a minus sign. */
const hyphened = (shown: string): string => shown.replace('\u2212', '-');
