import { amountNumber, dateText, number } from '../../../swedish/format';
import { lowerFirst } from '../../../swedish/grammar';

/** How a report may write what an entry says. */
export function shownForms(text: string | null): readonly string[] {
  if (text === null) return [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [dateText(text), text];
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) {
    // Some words may stand inside a sentence; one word alone could be a part of any other.
    return /\S\s\S/.test(text) ? [text, lowerFirst(text).replace(/\.\s*$/, '')] : [text];
  }
  const ore = Math.round(value * 100);
  return [number(value), ...(Number.isSafeInteger(ore) ? [amountNumber(ore)] : [])];
}
