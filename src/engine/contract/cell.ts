/** A cell as the spreadsheet gives it; an empty cell is '', a date cell is the civil day that the cell shows. */
export type RawCell = string | number | boolean | { readonly date: string };

/** A tab as the spreadsheet gives it: `cells[0]` is row 1. Rows may have different lengths. */
export interface RawSheet {
  readonly name: string;
  readonly cells: readonly (readonly RawCell[])[];
}

/** The cell as text, as the officer sees it in a Swedish spreadsheet; a date as `YYYY-MM-DD`. */
export function cellText(cell: RawCell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'SANT' : 'FALSKT';
  return cell.date;
}
