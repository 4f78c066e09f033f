import { serialOfUtc } from './serial-date';
import type { CellModel } from './spreadsheet-model';

/**
 * What Sheets makes of a text that is written to a cell: a formula after "=", the text itself after an apostrophe or in
 * a cell formatted as text, and otherwise the number, ISO date (with or without a time of day) or truth value that it spells in the
 * sheet's locale. Other spellings (times alone, currencies, percent, dates in words) stay text here; see host/DIFFERENCES.md.
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
  const utc = isoMoment(text);
  return utc === undefined ? { value: text } : { value: { serial: serialOfUtc(utc) } };
}

/** The moment that "2024-06-01", "2024-06-01 12:07" or "2024-06-01 12:07:00" tells, as if it were UTC. */
function isoMoment(text: string): number | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2})(:\d{2})?)?$/.exec(text);
  if (!parts) return undefined;
  const [, day = '', minute = '00:00', second = ':00'] = parts;
  const iso = `${day}T${minute}${second}.000Z`;
  const utc = Date.parse(iso);
  // A day that the month does not have is counted on into the next.
  return Number.isNaN(utc) || new Date(utc).toISOString() !== iso ? undefined : utc;
}
