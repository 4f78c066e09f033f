/** The texts of cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows. */

/**
 * Reads what was copied from a spreadsheet. A cell in quotation marks may hold tabs, line ends and doubled quotation
 * marks. The rows are as long as the longest; a line end at the very end makes no row.
 */
export function parseTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let at = 0; ; at = cell.lastIndex) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) break;
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"').replaceAll('\r\n', '\n') ?? plain);
    if (end === '') break;
    if (end === '\t') continue;
    if (cell.lastIndex === text.length) break;
    rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** Writes one cell so that spreadsheets read it back as one. */
export function cellForClipboard(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
