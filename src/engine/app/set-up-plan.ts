/**
 * What the tabs of a new workbook are made of: names, help, rules and look. It is data of the add-on's own that lies in a
 * file beside the code (`set-up.html`), since only set-up reads it.
 */

/** What a cell's drop-down or rule suggests. No rule refuses what is typed: the check says in words what is wrong. */
export type PlannedRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** The values of a column of another tab. */
  | { readonly kind: 'range'; readonly tab: string; readonly column: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number };

/** A column of a table, or a key of another tab. */
export interface PlannedLine {
  readonly name: string;
  readonly help: string;
  readonly rule: PlannedRule | null;
  /** The number format of its cells; null for the automatic one. */
  readonly format: string | null;
  /** Of a column, in pixels. */
  readonly width: number;
  /** Whether the add-on fills it with formulas. */
  readonly isComputed: boolean;
}

/** A tab to make. Of a table each line is a column; of other tabs a row below the headings. */
export interface PlannedTab {
  readonly name: string;
  readonly form: 'table' | 'keys' | 'texts';
  readonly isOptional: boolean;
  readonly isHidden: boolean;
  /** The headings of a tab that is no table, in its three columns. */
  readonly headings: readonly string[];
  /** The widths of the columns of a tab that is no table, in pixels. */
  readonly widths: readonly number[];
  readonly lines: readonly PlannedLine[];
  readonly frozenColumns: number;
  /** Columns that are folded together: the first one's place from 0, and how many. */
  readonly groups: readonly (readonly [first: number, count: number])[];
}

/** The whole plan, in the order in which the tabs are made. */
export interface SetUpPlan {
  /** Begins the help in a note, so that it is known among what else stands there. */
  readonly helpSign: string;
  /** What a protection of computed columns is called. */
  readonly protection: string;
  readonly tabs: readonly PlannedTab[];
}

/** What set-up did. */
export interface SetUpOutcome {
  /** The tabs that were made, in order. */
  readonly made: readonly string[];
  /** Those of them that may be left empty. */
  readonly optional: readonly string[];
  /** The columns and keys that were added to tabs that were there. */
  readonly added: readonly { readonly tab: string; readonly names: readonly string[] }[];
  /** The tabs that were there and were given help or drop-downs. */
  readonly helped: readonly string[];
}
