/**
 * The reader's own reading of the workbook: raw cells by tab and heading. It takes the values that the examples and the
 * random changes hold, and nothing that must be asked about.
 */
import { plain } from './swedish';

/** A cell as the spreadsheet gives it; a date cell is its civil day. */
export type GridCell = string | number | boolean | { readonly date: string };

/** A tab; `cells[0]` is its first row. */
export interface Grid {
  readonly name: string;
  readonly cells: readonly (readonly GridCell[])[];
}

/** A row of a table by heading. Every reading is null for an empty cell and for one of another kind. */
export interface GridRow {
  readonly text: (heading: string) => string | null;
  readonly number: (heading: string) => number | null;
  /** In öre. */
  readonly amount: (heading: string) => number | null;
  /** `YYYY-MM-DD`. */
  readonly day: (heading: string) => string | null;
  readonly isEmpty: (heading: string) => boolean;
  /** What a cell that lists several holds, parted by semicolons. */
  readonly several: (heading: string) => readonly string[];
}

/** The columns where "Nej" is an answer; in every other it says that there is nothing, as a dash does. */
const YES_OR_NO = new Set(['Bifogas', 'Kostnadsfri', 'Konsekvens för tidsplan, budget eller åtagande']);

const SAYS_NOTHING = /^(?:ej aktuellt|inte aktuellt|nej|inga|ingen|inget|saknas|-|n\/a)\.?$/i;

/** The records of a table tab, empty rows passed over; none for a tab that is not there. */
export function tableRows(grids: readonly Grid[], tab: string): readonly GridRow[] {
  const [headings = [], ...records] = grids.find(({ name }) => name === tab)?.cells ?? [];
  return records
    .filter((record) => record.some((cell) => asText(cell) !== ''))
    .map((record) => rowOf((heading) => record[headings.indexOf(heading)] ?? ''));
}

/** A key-value tab as one row by key, and `C` after the key for the third column. */
export function keyRow(grids: readonly Grid[], tab: string): GridRow {
  const records = grids.find(({ name }) => name === tab)?.cells ?? [];
  return rowOf((key) => {
    const third = key.endsWith('/C');
    const record = records.find(([name = '']) => asText(name) === (third ? key.slice(0, -2) : key));
    return record?.[third ? 2 : 1] ?? '';
  });
}

/** Every text of the workbook that may stand in the report as it is: whole cells, and their lines. */
export function textsOf(grids: readonly Grid[]): readonly string[] {
  const cells = grids.flatMap(({ cells: rows }) => rows.flat());
  return cells.flatMap((cell) => {
    if (typeof cell !== 'string') return [];
    const lines = cell.split(/\r?\n/).map((line) => line.replace(/^\s*[-–•*]\s+/, ''));
    return [cell, ...lines, ...cell.split(';')].map((text) => plain(text).trim());
  });
}

function rowOf(cellAt: (heading: string) => GridCell): GridRow {
  const text = (heading: string): string | null => {
    const written = asText(cellAt(heading)).trim();
    const saysNothing = !YES_OR_NO.has(heading) && SAYS_NOTHING.test(written);
    return written === '' || saysNothing ? null : written;
  };
  const number = (heading: string): number | null => numberOf(cellAt(heading));
  return {
    text,
    number,
    amount: (heading) => {
      const cell = cellAt(heading);
      const kronor =
        typeof cell === 'string' ? numberOf(cell.replace(/(?:\s*(?:kronor|kr)|:-)$/i, '')) : numberOf(cell);
      return kronor === null ? null : Math.round(kronor * 100);
    },
    day: (heading) => {
      const cell = cellAt(heading);
      const day = typeof cell === 'object' ? cell.date : asText(cell);
      return /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
    },
    isEmpty: (heading) => asText(cellAt(heading)).trim() === '',
    several: (heading) =>
      asText(cellAt(heading))
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
  };
}

function numberOf(cell: GridCell): number | null {
  if (typeof cell === 'number') return cell;
  const digits = asText(cell).replace(/\s/g, '').replace(/[−–]/g, '-').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
}

function asText(cell: GridCell): string {
  if (typeof cell === 'object') return cell.date;
  return typeof cell === 'boolean' ? (cell ? 'Ja' : 'Nej') : String(cell);
}
