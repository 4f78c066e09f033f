/** The letters of a column from its 0-based index: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** A cell in A1 form from 0-based column and row indices. */
export function cellAddress(column: number, row: number): string {
  return columnLetter(column) + String(row + 1);
}
