import { amountNumber, dateText, number } from '../../../swedish/format';

/** How a report may write what an entry says. */
export function shownForms(text: string | null): readonly string[] {
  if (text === null) return [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [dateText(text), text];
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return [text];
  const ore = Math.round(value * 100);
  return [number(value), ...(Number.isSafeInteger(ore) ? [amountNumber(ore)] : [])];
}
