import { remembering } from './remembering';

/** A cell. `tab` is the tab's name as the workbook spells it; `row` and `column` count from 0. */
export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** The letters of a column from its 0-based index: 0 is A, 26 is AA. */
export const columnLetters = remembering((index: number): string => {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
});

/** A cell in A1 form, without its tab: what people and Google's links read. */
export function cellAddress({ row, column }: Omit<Place, 'tab'>): string {
  return columnLetters(column) + String(row + 1);
}

/** The place of a cell in A1 form on a tab. */
export function placeOfCell(tab: string, address: string): Place {
  const [, letters = '', digits = ''] = /^([A-Z]+)([0-9]+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { tab, row: Number(digits) - 1, column };
}
