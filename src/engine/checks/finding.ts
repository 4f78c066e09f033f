/**
 * A finding: one fault in the officer's data, told as data. The sentence that an officer reads is made in
 * `swedish/messages`; nothing here is prose.
 */

import type { Place } from '../values/place';

/** FEL stops a finished report, VARNING must be mended or accepted with a reason, TIPS is advice. */
export type Severity = 'FEL' | 'VARNING' | 'TIPS';

/** What a cell was, or could be, read as: `date` is `YYYY-MM-DD`, `ore` whole öre. */
export type ReadAs =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'amount'; readonly ore: number }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string };

/**
 * What is wrong, with the values concerned. `fault` decides which sentence is told; add a member here and the
 * compiler asks for its sentence in `swedish/messages`. Tabs and columns are named as the contract names them. The
 * names and the order of the properties are part of the key of a reason that an officer has written (`app/finding-keys`).
 */
export type Fault = CellFault | ProseFault | FigureFault;

/** What is wrong with a tab, a column or a cell: what the reader could not make out, or the rule of the column. */
export type CellFault = ShapeFault | LackFault | TextFault;

/** What is wrong with the shape of the workbook. `first` is the cell of the column or key that is read. */
export type ShapeFault =
  | { readonly fault: 'sheet-missing' }
  | { readonly fault: 'no-rows' }
  | { readonly fault: 'column-missing'; readonly column: string }
  | { readonly fault: 'column-repeated'; readonly column: string; readonly first: Place }
  | { readonly fault: 'key-missing'; readonly column: string }
  | { readonly fault: 'key-repeated'; readonly column: string; readonly first: Place }
  | { readonly fault: 'none-of'; readonly column: string; readonly choice: string };

/** What is wrong with a cell, whatever the text in it. */
export type LackFault = { readonly column: string } & (
  | { readonly fault: 'required' }
  | { readonly fault: 'required-when'; readonly because: ColumnInTab }
  | { readonly fault: 'control-characters' }
  | { readonly fault: 'not-consulted'; readonly parties: readonly string[] }
  | {
      readonly fault: 'wrong-length';
      readonly unit: 'words' | 'characters';
      readonly length: number;
      readonly least: number;
      readonly most: number;
    }
);

/** A fault of each kind, with no facts of its own. */
type Each<Kind extends string> = Kind extends string ? { readonly fault: Kind } : never;

/** What is wrong with `text`, which stands in the cell: dates are `YYYY-MM-DD`, amounts whole öre. */
export type TextFault = { readonly column: string; readonly text: string } & (
  | Each<
      | 'not-a-date'
      | 'not-an-amount'
      | 'not-a-number'
      | 'not-a-whole-number'
      | 'not-a-link'
      | 'not-a-pattern'
      | 'formula-error'
      | 'number-gap'
      | 'too-few-parties'
      | 'amount-zero'
      | 'wrong-check-digit'
      | 'not-a-clause'
      | 'not-a-sentence'
      | 'not-a-continuation'
      | 'unmentioned'
    >
  | { readonly fault: 'ambiguous'; readonly readings: readonly ReadAs[] }
  | { readonly fault: 'not-in-list'; readonly allowed: readonly string[] }
  | { readonly fault: 'understood'; readonly as: ReadAs }
  | { readonly fault: 'unknown-reference'; readonly target: string }
  | { readonly fault: 'duplicate'; readonly first: Place }
  | { readonly fault: 'out-of-range'; readonly least: number; readonly most: number | null }
  | {
      readonly fault: 'out-of-order';
      readonly order: 'after' | 'from' | 'until';
      readonly limit: ColumnInTab;
    }
  | {
      readonly fault: 'outside-period';
      readonly agreement: number;
      readonly start: string;
      readonly end: string;
    }
  | { readonly fault: 'wrong-form'; readonly example: string }
  | { readonly fault: 'conflict'; readonly other: ColumnInTab }
  /** Volunteers' hours are worth `worth` by the hour's value, but `amount` is what the row, or the cost, says. */
  | { readonly fault: 'hours-differ'; readonly worth: number; readonly amount: number }
);

/**
 * One fault at one cell. `code` is `Tab.Column` for a column rule, the tab's name alone when the tab itself is missing
 * or has no rows, and `K10` and so on for a cross-sheet rule.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly facts: Fault;
}

/** What is wrong in what someone wrote. `written` is the very words; dates are `YYYY-MM-DD`, amounts whole öre. */
export type ProseFault =
  | { readonly fault: 'name-variant'; readonly written: string; readonly registered: string }
  /** `tab` has `rows` rows of what the text counts. */
  | {
      readonly fault: 'count-differs';
      readonly written: string;
      readonly tab: string;
      readonly rows: number;
    }
  | {
      readonly fault: 'whole-period-claim';
      readonly written: string;
      readonly dataUntil: string;
      readonly end: string;
    }
  | {
      readonly fault: 'no-deviation-claim';
      readonly written: string;
      readonly tab: 'Budget' | 'Aktiviteter';
      readonly state: 'deviates' | 'unknown';
    }
  | { readonly fault: 'lesson-contradicted'; readonly written: string; readonly section: string }
  | { readonly fault: 'lesson-without-deviation' }
  | { readonly fault: 'gender-untold' }
  | { readonly fault: 'children-analysis-lacks'; readonly lacks: readonly ('best-interests' | 'heard')[] }
  | {
      readonly fault: 'proposals-differ';
      readonly section: string;
      /** The acts and days in the words of the proposals, and of the section; both empty where the order differs. */
      readonly missing: readonly string[];
      readonly added: readonly string[];
    }
  | {
      readonly fault: 'proposal-form';
      readonly wanted: 'beginning' | 'stop' | 'one-act' | 'date' | 'amount';
      /** The word to begin with, or the day (`YYYY-MM-DD`) of the columns beside; else empty. */
      readonly text: string;
    }
  | { readonly fault: 'proposal-assigns-till' }
  | { readonly fault: 'identity-number'; readonly column: string; readonly certain: boolean }
  | { readonly fault: 'private-email'; readonly column: string }
  | { readonly fault: 'mobile-number'; readonly column: string }
  | { readonly fault: 'protected-person'; readonly column: string }
  | { readonly fault: 'placeholder'; readonly column: string; readonly written: string }
  | { readonly fault: 'title-empty' }
  | { readonly fault: 'repeated-word'; readonly written: string }
  | {
      readonly fault: 'typography';
      readonly examples: readonly { readonly written: string; readonly better: string }[];
    }
  | { readonly fault: 'hard-to-read'; readonly lix: number }
  | { readonly fault: 'long-sentence'; readonly words: number; readonly written: string }
  | { readonly fault: 'abbreviation-unexplained'; readonly written: string }
  | {
      readonly fault: 'number-shifts';
      readonly written: string;
      readonly elsewhere: string;
      readonly section: string;
    }
  | {
      readonly fault: 'figure-differs';
      readonly written: string;
      readonly of: FigureKind;
      /** What the data say, in öre or a number; of `years` when the sentence names any. */
      readonly known: number;
      readonly years: readonly number[];
    }
  | {
      readonly fault: 'goals-differ';
      readonly written: string;
      readonly fulfilled: number;
      readonly goals: number;
    };

/** What of the data a text may tell the sum of; people as they are counted in the tab Aktiviteter. */
export type FigureKind =
  'costs' | 'budget' | 'grant' | 'payments' | 'occasions' | 'Unika deltagare' | 'Besök';

/** Another cell that a finding speaks of: its tab and column by the contract's names, and what stands there. */
export interface ColumnInTab {
  readonly sheet: string;
  readonly column: string;
  readonly text: string;
}

/** What the workbook's figures, dates and lists say against one another. Dates are `YYYY-MM-DD`, amounts whole öre. */
export type FigureFault =
  | {
      readonly fault: 'gap-unexplained';
      readonly agreement: number | null;
      readonly start: string;
      readonly end: string;
    }
  | {
      readonly fault: 'overlap';
      readonly first: number | null;
      readonly second: number | null;
      readonly start: string;
      readonly end: string;
    }
  | {
      readonly fault: 'deviation-unexplained';
      readonly post: string;
      readonly year: number | null;
      readonly ore: number;
      readonly percent: number | null;
      readonly above: boolean;
    }
  | {
      readonly fault: 'grant-differs';
      readonly agreement: number | null;
      readonly agreed: number;
      readonly budgeted: number | null;
      readonly paid: number | null;
    }
  | {
      readonly fault: 'financing-differs';
      readonly year: number;
      readonly financing: number;
      readonly costs: number;
    }
  | { readonly fault: 'unspent'; readonly year: number; readonly ore: number }
  | {
      readonly fault: 'participants-differ';
      readonly activity: string;
      readonly byGender: number;
      readonly byAge: number;
    }
  | {
      readonly fault: 'judgement-differs';
      readonly goal: string;
      readonly judgement: string;
      readonly computed: string;
      readonly target: string;
      readonly outcome: string;
    }
  /** What no row of a tab refers to: by name, or agreements by number. */
  | {
      readonly fault: 'rows-missing';
      readonly of: string | readonly number[];
      readonly tab: string;
      readonly type: string | null;
    }
  | { readonly fault: 'programmes-unnamed'; readonly programmes: readonly string[] }
  | {
      readonly fault: 'fulfilment-claimed';
      readonly written: string;
      readonly undertaking: string;
      readonly status: string;
    }
  | { readonly fault: 'decision-too-late'; readonly end: string; readonly meeting: string }
  | {
      readonly fault: 'name-of-another-time';
      readonly written: string;
      readonly right: string;
      readonly signed: string;
      readonly since: string;
    }
  | {
      readonly fault: 'de-minimis';
      readonly party: string;
      readonly ore: number;
      readonly euro: number;
      readonly ceiling: number;
      readonly start: string;
      readonly end: string;
      readonly rate: number;
    }
  | { readonly fault: 'registry-number'; readonly text: string };
