/**
 * A finding: one fault in the officer's data, as data. The rule that reports it makes its sentence; nothing here is
 * prose.
 */

import type { Place } from '../values/place';

/**
 * FEL stops a finished report, VARNING must be mended or accepted with a reason, TIPS is advice. One question decides
 * between the first two: can a right report have this? If it can, the officer who knows that it is right must be able to say
 * so, and it is a VARNING. What no right report has is a FEL.
 */
export type Severity = 'FEL' | 'VARNING' | 'TIPS';

/**
 * What is wrong, with the values concerned. `kind` decides which sentence an officer reads. Plain JSON, but for places.
 * The names and the order of the properties are part of the key of a reason that an officer has written
 * (`app/finding-keys`), so they stay as they are; all but `more`, which only makes the sentence say more.
 */
export type Facts = { readonly kind: string } & Readonly<Record<string, unknown>>;

/**
 * One fault at one cell. `code` is `Tab.Column` for a column rule, the tab's name alone when the tab itself is missing
 * or has no rows, and `K10` and so on for a rule across tabs.
 */
export interface Finding<F extends Facts = Facts> {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly facts: F;
}

/** What a cell was, or could be, read as: `date` is `YYYY-MM-DD`, `ore` whole öre. */
export type ReadAs =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'amount'; readonly ore: number }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string };

/** Another cell that a finding refers to: its tab and column by the contract's names, and the text in it. */
export interface ColumnInTab {
  readonly sheet: string;
  readonly column: string;
  readonly text: string;
}

/**
 * What can be wrong with a tab, a column or a cell of any contract: what the reader could not make out, or the rule of
 * the column. Tabs and columns are named as the contract names them. Each kind has its sentence in `cell-sentences`.
 */
export type CellFault = ShapeFault | LackFault | TextFault;

/** What is wrong with the shape of the workbook. `first` is the cell of the column or key that is read. */
export type ShapeFault =
  | { readonly kind: 'sheet-missing' }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'column-missing'; readonly column: string }
  | { readonly kind: 'column-repeated'; readonly column: string; readonly first: Place }
  | { readonly kind: 'key-missing'; readonly column: string }
  | { readonly kind: 'key-repeated'; readonly column: string; readonly first: Place }
  | { readonly kind: 'none-of'; readonly column: string; readonly choice: string }
  /** `row` is the 1-based row of the headings. */
  | { readonly kind: 'headings-lower'; readonly row: number }
  /** `names` are those that must be there. */
  | { readonly kind: 'names-unknown'; readonly of: 'columns' | 'keys'; readonly names: readonly string[] }
  /** `text` is the unknown name, and `column` the contract's that it was read as, or comes near. */
  | (Each<'name-read' | 'name-near'> & {
      readonly of: 'columns' | 'keys';
      readonly column: string;
      readonly text: string;
    })
  /** The tab `tab` is not read, and comes near the contract's `sheet`, whose own tab is in this state. */
  | {
      readonly kind: 'tab-near';
      readonly sheet: string;
      readonly tab: string;
      readonly state: 'missing' | 'empty' | 'copied' | 'beside';
    };

/** What is wrong with a cell, whatever the text in it. */
export type LackFault = { readonly column: string } & (
  | { readonly kind: 'required' }
  /** `more` is whose it is. */
  | { readonly kind: 'required-when'; readonly because: ColumnInTab; readonly more?: string }
  | { readonly kind: 'control-characters' }
  | {
      readonly kind: 'wrong-length';
      readonly unit: 'words' | 'characters';
      readonly length: number;
      readonly least: number;
      readonly most: number;
    }
);

/** A fault of each kind, with no facts of its own. */
type Each<Kind extends string> = Kind extends string ? { readonly kind: Kind } : never;

/** What is wrong with `text`, which is in the cell: dates are `YYYY-MM-DD`, amounts whole öre. */
export type TextFault = { readonly column: string; readonly text: string } & (
  | Each<
      | 'not-a-date'
      | 'not-an-amount'
      | 'not-a-number'
      | 'not-a-whole-number'
      | 'not-a-list-of-numbers'
      | 'not-a-link'
      | 'not-a-pattern'
      | 'formula-error'
      | 'says-nothing'
      | 'sum-row'
      | 'number-gap'
      | 'wrong-check-digit'
    >
  /** `more` is what numbers to choose between are of. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly ReadAs[]; readonly more?: 'kronor' }
  | { readonly kind: 'not-in-list'; readonly allowed: readonly string[] }
  | { readonly kind: 'understood'; readonly as: ReadAs }
  | { readonly kind: 'unknown-reference'; readonly target: string }
  | { readonly kind: 'duplicate'; readonly first: Place }
  | { readonly kind: 'out-of-range'; readonly least: number; readonly most: number | null }
  | {
      readonly kind: 'out-of-order';
      readonly order: 'after' | 'from' | 'until';
      readonly limit: ColumnInTab;
    }
  | { readonly kind: 'wrong-form'; readonly example: string }
  | { readonly kind: 'not-a-word'; readonly example: string }
  | { readonly kind: 'conflict'; readonly other: ColumnInTab }
);

/** Facts of a column that lack only the column's name. */
export type WithoutColumn<F> = F extends { readonly column: string } ? Omit<F, 'column'> : never;
