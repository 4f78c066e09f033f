/** A rectangle of cells, 1-based; `rows` and `columns` are counts. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet of the xlsx format. */
export const fileSize = { rows: 1_048_576, columns: 16_384 };

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The number of a column: A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** The A1 notation of a rectangle: "B2", "A1:C3". */
export function a1Notation({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${String(row)}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${String(row + rows - 1)}`;
}

/**
 * Reads "B2", "$A$1:C3", "A:C", "2:5" and "Tab!B2"; an open side ends where the sheet does.
 * Undefined when it is no A1 notation.
 */
export function parseA1(
  notation: string,
  sheetSize: { readonly rows: number; readonly columns: number },
): (Area & { readonly sheet?: string }) | undefined {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/.exec(
      notation.trim(),
    );
  if (!match) return undefined;
  const [, quoted, bare, fromLetters = '', fromRow = '', toLetters, toRow] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const isRange = toLetters !== undefined || toRow !== undefined;
  if (!isRange && (fromLetters === '' || fromRow === '')) return undefined;
  if (fromLetters === '' && fromRow === '') return undefined;
  const left = fromLetters === '' ? 1 : columnNumber(fromLetters);
  const top = fromRow === '' ? 1 : Number(fromRow);
  const endLetters = isRange ? (toLetters ?? '') : fromLetters;
  const endRow = isRange ? (toRow ?? '') : fromRow;
  const right = endLetters === '' ? sheetSize.columns : columnNumber(endLetters);
  const bottom = endRow === '' ? sheetSize.rows : Number(endRow);
  return {
    ...(sheet !== undefined && { sheet }),
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}
