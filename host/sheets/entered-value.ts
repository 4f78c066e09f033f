import { serialOfUtc } from './serial-date';
import type { CellModel } from './spreadsheet-model';

/** What a cell holds after a text was written to it. `format` is what a cell without a number format of its own is given. */
export interface Entered extends Pick<CellModel, 'value' | 'formula'> {
  readonly format?: string;
}

/**
 * What Sheets makes of a text that is written to a cell: a formula after "=", the text itself after an apostrophe or in
 * a cell formatted as text, and otherwise the number, percentage, date or truth value that it spells in the sheet's
 * locale. Other spellings (times alone, currencies, dates such as 12/3) stay text here; see host/DIFFERENCES.md.
 */
export function enteredText(text: string, locale: string, numberFormat: string | undefined): Entered {
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text.slice(1) };
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  const bare = text.replace(/[ \u00a0]?%$/, '');
  const number = spelledNumber(bare, locale);
  if (number !== undefined) {
    if (bare === text) return { value: number };
    const share = Number((number / 100).toPrecision(15));
    return { value: share, format: Number.isInteger(number) ? '0%' : '0.00%' };
  }
  const utc = isoMoment(text) ?? (locale.startsWith('sv') ? swedishDay(text) : undefined);
  return utc === undefined ? { value: text } : { value: { serial: serialOfUtc(utc) } };
}

/** Puts into a cell what a text was entered as, in place of what stood there and its link. */
export function putEntered(cell: CellModel, { format, ...entered }: Entered): void {
  delete cell.value;
  delete cell.formula;
  delete cell.link;
  Object.assign(cell, entered);
  if (format !== undefined && cell.style?.numberFormat === undefined)
    cell.style = { ...cell.style, numberFormat: format };
}

/** The number that a text spells with the locale's decimal mark; in Swedish also with spaces between its thousands. */
function spelledNumber(text: string, locale: string): number | undefined {
  const plain =
    locale.startsWith('sv') && /^-?\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?$/.test(text)
      ? text.replace(/[ \u00a0]/g, '')
      : text;
  const form = locale.startsWith('en') ? /^-?\d+(?:\.\d+)?$/ : /^-?\d+(?:,\d+)?$/;
  return form.test(plain) ? Number(plain.replace(',', '.')) : undefined;
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

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

/** The same of "12 mars 2026". */
function swedishDay(text: string): number | undefined {
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return isoMoment(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
