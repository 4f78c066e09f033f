/** Text as other programs put it on the clipboard or in a file: a row a line, with a mark between the fields. */
import { cleanText } from '../values/clean-text';

const QUOTED = /"((?:[^"]|"")*)"[^\S\n\t]*/y;

/**
 * The rows of a text whose fields stand apart by tabs, semicolons or commas, trimmed; rows without anything are left out.
 * A field in quotation marks may hold such marks, line breaks and doubled quotation marks. Where there is neither tab nor
 * semicolon, commas part fields only when every row has equally many: one may be a decimal comma.
 */
export function parseDelimited(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const between = separatorOf(lines.replace(/"(?:[^"]|"")*"/g, ''));
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= lines.length) {
    const { field, end } = fieldAt(lines, at, between);
    row.push(cleanText(field).text);
    if (lines[end] !== between) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

/** The field that begins here, and where the mark after it stands. A quotation mark that is not closed is a sign among others. */
function fieldAt(
  text: string,
  at: number,
  between: string,
): { readonly field: string; readonly end: number } {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  const after = at + (quoted?.[0].length ?? 0);
  if (quoted !== null && (after === text.length || text[after] === between || text[after] === '\n')) {
    return { field: (quoted[1] ?? '').replaceAll('""', '"'), end: after };
  }
  let end = at;
  while (end < text.length && text[end] !== between && text[end] !== '\n') end += 1;
  return { field: text.slice(at, end), end };
}

function separatorOf(unquoted: string): string {
  const [found] = ['\t', ';'].filter((mark) => unquoted.includes(mark));
  if (found !== undefined) return found;
  const counts = unquoted
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').length);
  return counts.length > 1 && counts.every((count) => count > 1 && count === counts[0]) ? ',' : '\t';
}
