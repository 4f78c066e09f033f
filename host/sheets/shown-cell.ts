import { dateFormatFor, knownDisplay } from './displayed-value';
import { enteredText } from './entered-value';
import type { CellModel, CellValue } from './spreadsheet-model';

/**
 * A value as a cell shows it, whatever its format: where it is not known how the format shows the value, a number is
 * plain and a date is as in 2024-06-01.
 */
export function shownText(value: CellValue, numberFormat: string | undefined, locale: string): string {
  return (
    knownDisplay(value, numberFormat ?? '', locale) ??
    (typeof value === 'object' ? isoDate(value.serial) : (knownDisplay(value, '', locale) ?? ''))
  );
}

function isoDate(serial: number): string {
  return knownDisplay({ serial }, dateFormatFor(serial), 'sv_SE') ?? String(serial);
}

/**
 * A cell's content as it is edited; `value` is its calculated value. Typed again, it gives the same content: a formula
 * begins with "=", a number has the locale's decimal mark and no groups, a date is as in 2024-06-01, and a text that would
 * be read as something else has an apostrophe before it.
 */
export function enteredAs(cell: CellModel, value: CellValue, locale: string): string {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (typeof value === 'object') return isoDate(value.serial);
  if (typeof value === 'number') return enteredNumber(value, locale);
  if (typeof value === 'boolean') return shownText(value, undefined, locale);
  const isText = enteredText(value, locale, cell.style?.numberFormat).value === value;
  return isText || value === '' ? value : `'${value}`;
}

function enteredNumber(value: number, locale: string): string {
  const digits = /e/i.test(String(value))
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value);
  return locale.startsWith('en') ? digits : digits.replace('.', ',');
}
