/**
 * A finding: one fault in the officer's data, told as data. The sentence that an officer reads is made in
 * `swedish/messages`; nothing here is prose.
 */

/** FEL stops a finished report, VARNING must be mended or accepted with a reason, TIPS is advice. */
export type Severity = 'FEL' | 'VARNING' | 'TIPS';

/** A cell, `cell` in A1 form without the tab ("B4"). */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** What a cell was, or could be, read as: `date` is `YYYY-MM-DD`, `ore` whole öre. */
export type ReadAs =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'amount'; readonly ore: number }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string };

/**
 * What is wrong, with the values concerned. `fault` decides which sentence is told; add a member here and the
 * compiler asks for its sentence in `swedish/messages`.
 */
export type Fault =
  // The workbook's shape
  | { readonly fault: 'sheet-missing' }
  | { readonly fault: 'column-missing'; readonly column: string }
  | { readonly fault: 'column-repeated'; readonly column: string; readonly first: string }
  | { readonly fault: 'key-missing'; readonly column: string }
  | { readonly fault: 'key-repeated'; readonly column: string; readonly first: string }
  | { readonly fault: 'no-rows' }
  // One cell
  | { readonly fault: 'required'; readonly column: string }
  | { readonly fault: 'not-a-date'; readonly column: string; readonly text: string }
  | { readonly fault: 'not-an-amount'; readonly column: string; readonly text: string }
  | { readonly fault: 'not-a-number'; readonly column: string; readonly text: string }
  | { readonly fault: 'not-a-whole-number'; readonly column: string; readonly text: string }
  | { readonly fault: 'not-a-link'; readonly column: string; readonly text: string }
  | { readonly fault: 'not-a-pattern'; readonly column: string; readonly text: string }
  | {
      readonly fault: 'ambiguous';
      readonly column: string;
      readonly text: string;
      readonly readings: readonly ReadAs[];
    }
  | {
      readonly fault: 'not-in-list';
      readonly column: string;
      readonly text: string;
      readonly allowed: readonly string[];
    }
  | { readonly fault: 'understood'; readonly column: string; readonly text: string; readonly as: ReadAs }
  | {
      readonly fault: 'unknown-reference';
      readonly column: string;
      readonly text: string;
      readonly target: string;
    }
  | { readonly fault: 'formula-error'; readonly column: string; readonly text: string }
  | { readonly fault: 'control-characters'; readonly column: string }
  // Cross-sheet rules
  | { readonly fault: 'budget-missing'; readonly agreements: readonly number[] }
  | { readonly fault: 'outcome-missing'; readonly post: string; readonly year: number | null }
  | { readonly fault: 'activities-missing' };

/**
 * One fault at one cell. `code` is `Tab.Column` for a column rule, the tab's name alone when the tab itself is missing
 * or has no rows, and `K10` and so on for a cross-sheet rule.
 */
export interface Finding extends CellRef {
  readonly code: string;
  readonly severity: Severity;
  readonly facts: Fault;
}
