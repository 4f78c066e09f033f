import { serialOfUtc } from './serial-date';
import type { CellModel } from './spreadsheet-model';

/**
 * What Sheets makes of a text that is written to a cell: a formula after "=", the text itself after an apostrophe or in
 * a cell formatted as text, and otherwise the number, ISO date or truth value that it spells in the sheet's locale.
 * Other spellings (times, currencies, percent, dates in words) stay text here; see local/DIFFERENCES.md.
 */
export function enteredText(
  text: string,
  locale: string,
  numberFormat: string | undefined,
): Pick<CellModel, 'value' | 'formula'> {
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text.slice(1) };
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  const decimal = locale.startsWith('en') ? '.' : ',';
  if (/^-?\d+([.,]\d+)?$/.test(text) && (!/[.,]/.test(text) || text.includes(decimal))) {
    return { value: Number(text.replace(',', '.')) };
  }
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day) {
    const utc = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
    if (new Date(utc).toISOString().startsWith(text)) return { value: { serial: serialOfUtc(utc) } };
  }
  return { value: text };
}
