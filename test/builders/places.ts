import { cellAddress, type Place } from '../../src/engine/values/place';

/** The place that `Budget!H2` names. */
export function placeAt(text: string): Place {
  const [, tab = '', letters = '', digits = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(text) ?? [];
  if (letters === '') throw new Error(`${text} names no cell`);
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { tab, row: Number(digits) - 1, column };
}

/** The place as `Budget!H2`. */
export function placeText(place: Place): string {
  return `${place.tab}!${cellAddress(place)}`;
}
