/** The letters of a column from its 0-based index: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** A cell in A1 form from 0-based column and row indices. */
export function cellAddress(column: number, row: number): string {
  return columnLetter(column) + String(row + 1);
}

/** The 0-based column and row indices of a cell in A1 form: the reverse of `cellAddress`. */
export function placeOf(cell: string): { readonly column: number; readonly row: number } {
  const letters = cell.replace(/\d+$/, '');
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(cell.slice(letters.length)) - 1 };
}
