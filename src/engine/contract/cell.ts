/** A cell as the spreadsheet gives it; an empty cell is '', a date cell is the civil day that the cell shows. */
export type RawCell = string | number | boolean | { readonly date: string };

/** A tab as the spreadsheet gives it: `cells[0]` is row 1. Rows may have different lengths. */
export interface RawSheet {
  readonly name: string;
  readonly cells: readonly (readonly RawCell[])[];
}
