import { cellAddress, placeOfCell, type Place } from '../../src/engine/values/place';

/** The place that `Budget!H2` names. */
export function placeAt(text: string): Place {
  const [, tab = '', cell = ''] = /^(.*)!([A-Z]+\d+)$/.exec(text) ?? [];
  if (cell === '') throw new Error(`${text} names no cell`);
  return placeOfCell(tab, cell);
}

/** The place as `Budget!H2`. */
export function placeText(place: Place): string {
  return `${place.tab}!${cellAddress(place)}`;
}
