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
  | { readonly fault: 'activities-missing' }
  | ProseFault
  | ColumnFault
  | FigureFault;

/**
 * One fault at one cell. `code` is `Tab.Column` for a column rule, the tab's name alone when the tab itself is missing
 * or has no rows, and `K10` and so on for a cross-sheet rule.
 */
export interface Finding extends CellRef {
  readonly code: string;
  readonly severity: Severity;
  readonly facts: Fault;
}

/** What is wrong in what someone wrote. `written` is the very words; dates are `YYYY-MM-DD`, amounts whole öre. */
export type ProseFault =
  | { readonly fault: 'name-variant'; readonly written: string; readonly registered: string }
  | {
      readonly fault: 'former-name';
      readonly written: string;
      readonly registered: string;
      readonly since: string;
    }
  | {
      readonly fault: 'count-differs';
      readonly written: string;
      readonly of: CountedRows;
      readonly rows: number;
    }
  | {
      readonly fault: 'ordinal-differs';
      readonly written: string;
      readonly of: CountedRows;
      readonly rows: number;
    }
  | {
      readonly fault: 'ordinal-year-differs';
      readonly written: string;
      readonly year: number;
      readonly start: string;
      readonly end: string;
    }
  | {
      readonly fault: 'whole-period-claim';
      readonly written: string;
      readonly dataUntil: string;
      readonly end: string;
    }
  | {
      readonly fault: 'report-before-end';
      readonly written: string;
      readonly reported: string;
      readonly end: string;
    }
  | {
      readonly fault: 'no-deviation-claim';
      readonly written: string;
      readonly budgetRows: number;
      readonly activities: number;
    }
  | {
      readonly fault: 'no-deviation-unknown';
      readonly written: string;
      readonly lacks: 'budget' | 'outcomes' | 'activities' | 'activity-facts';
    }
  | { readonly fault: 'lesson-contradicted'; readonly written: string; readonly section: string }
  | { readonly fault: 'lesson-without-deviation' }
  | { readonly fault: 'gender-untold'; readonly empty: boolean }
  | { readonly fault: 'children-analysis-missing' }
  | { readonly fault: 'children-analysis-lacks'; readonly lacks: readonly ('best-interests' | 'heard')[] }
  | {
      readonly fault: 'proposals-differ';
      readonly section: string;
      readonly missing: readonly ProposedAct[];
      readonly added: readonly ProposedAct[];
    }
  | { readonly fault: 'proposal-untold'; readonly section: string; readonly wording: string }
  | { readonly fault: 'proposal-day-untold'; readonly section: string; readonly day: string }
  | { readonly fault: 'proposal-day-differs'; readonly section: string; readonly day: string }
  | { readonly fault: 'proposals-order'; readonly section: string }
  | { readonly fault: 'proposal-without-stop' }
  | { readonly fault: 'proposal-beginning'; readonly wanted: string }
  | { readonly fault: 'proposal-two-acts' }
  | { readonly fault: 'proposal-without-date' }
  | { readonly fault: 'proposal-without-amount' }
  | {
      readonly fault: 'proposal-date-differs';
      readonly written: string;
      readonly column: string;
      readonly date: string;
    }
  | { readonly fault: 'proposal-assigns-till' }
  | { readonly fault: 'identity-number'; readonly column: string; readonly certain: boolean }
  | { readonly fault: 'private-email'; readonly column: string }
  | { readonly fault: 'mobile-number'; readonly column: string }
  | { readonly fault: 'protected-person'; readonly column: string; readonly written: string }
  | { readonly fault: 'placeholder'; readonly column: string; readonly written: string }
  | { readonly fault: 'title-empty' }
  | { readonly fault: 'repeated-word'; readonly written: string }
  | { readonly fault: 'repeated-verb'; readonly written: string }
  | {
      readonly fault: 'typography';
      readonly examples: readonly { readonly written: string; readonly better: string }[];
    }
  | { readonly fault: 'hard-to-read'; readonly lix: number }
  | {
      readonly fault: 'long-sentences';
      readonly sentences: number;
      readonly words: number;
      readonly written: string;
    }
  | { readonly fault: 'abbreviation-unexplained'; readonly written: string }
  | {
      readonly fault: 'number-shifts';
      readonly written: string;
      readonly elsewhere: string;
      readonly section: string;
    }
  | {
      readonly fault: 'amount-differs';
      readonly written: string;
      readonly of: 'costs' | 'budget' | 'grant' | 'payments';
      /** The data's sum, of `years` when the sentence names any. */
      readonly ore: number;
      readonly years: readonly number[];
    }
  | {
      readonly fault: 'quantity-differs';
      readonly written: string;
      readonly of: 'participants' | 'visits' | 'occasions' | 'activities' | 'girls' | 'boys';
      readonly total: number;
    }
  | {
      readonly fault: 'goals-differ';
      readonly written: string;
      readonly fulfilled: number;
      readonly goals: number;
    }
  | { readonly fault: 'share-differs'; readonly written: string; readonly percent: number }
  | { readonly fault: 'expiry-differs'; readonly written: string; readonly end: string }
  | { readonly fault: 'period-differs'; readonly written: string }
  | { readonly fault: 'wording-shifts'; readonly written: string; readonly elsewhere: string };

/** What the workbook has one row of each, and texts count. */
export type CountedRows = 'agreement' | 'programme' | 'goal' | 'party' | 'attachment' | 'undertaking';

/** What a committee can be asked to do. */
export type ProposedAct =
  'approve' | 'file' | 'renegotiate' | 'renew' | 'extend' | 'end' | 'reclaim' | 'supplement' | 'adjust';

/** Another cell that a finding speaks of: where it is and what stands there. */
export interface ColumnInTab {
  readonly sheet: string;
  readonly column: string;
  readonly text: string;
}

/** What is wrong by the rule of a column. `text` is what stands in the cell; dates are `YYYY-MM-DD`, amounts whole öre. */
export type ColumnFault = { readonly column: string } & (
  | { readonly fault: 'required-when'; readonly because: ColumnInTab }
  | { readonly fault: 'duplicate'; readonly text: string; readonly first: string }
  | { readonly fault: 'number-gap'; readonly number: number; readonly from: number; readonly to: number }
  | { readonly fault: 'none-of'; readonly choice: string }
  | { readonly fault: 'too-few-parties' }
  | {
      readonly fault: 'out-of-range';
      readonly text: string;
      readonly least: number | null;
      readonly most: number | null;
    }
  | {
      readonly fault: 'out-of-order';
      readonly text: string;
      readonly order: 'after' | 'from' | 'until';
      readonly limit: ColumnInTab;
    }
  | {
      readonly fault: 'outside-period';
      readonly text: string;
      readonly agreement: number;
      readonly start: string;
      readonly end: string;
      readonly margin: number;
    }
  | { readonly fault: 'amount-zero' }
  | { readonly fault: 'wrong-form'; readonly text: string; readonly example: string }
  | { readonly fault: 'wrong-check-digit'; readonly text: string }
  | { readonly fault: 'too-long'; readonly length: number; readonly most: number }
  | {
      readonly fault: 'word-count';
      readonly words: number;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly fault: 'wrong-wording';
      readonly text: string;
      readonly wanted: 'clause' | 'sentence' | 'continuation';
    }
  | { readonly fault: 'conflict'; readonly text: string; readonly other: ColumnInTab }
  | { readonly fault: 'hours-value'; readonly hours: string; readonly ore: number; readonly outcome: number }
  | { readonly fault: 'hours-differ'; readonly cost: number; readonly financing: number }
  | { readonly fault: 'not-consulted'; readonly parties: readonly string[] }
  | { readonly fault: 'unmentioned'; readonly number: number }
);

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
  | { readonly fault: 'follow-up-ahead'; readonly type: string; readonly date: string; readonly to: string }
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
      readonly fault: 'activity-outside';
      readonly activity: string;
      readonly column: string;
      readonly date: string;
      readonly agreement: number | null;
      readonly start: string;
      readonly end: string;
    }
  | {
      readonly fault: 'overdue';
      readonly activity: string;
      readonly status: string;
      readonly end: string;
      readonly cutOff: string;
    }
  | {
      readonly fault: 'held-ahead';
      readonly activity: string;
      readonly date: string;
      readonly cutOff: string;
    }
  | {
      readonly fault: 'status-contradicted';
      readonly activity: string;
      readonly status: string;
      readonly column: string;
      readonly text: string;
    }
  | {
      readonly fault: 'participants-differ';
      readonly activity: string;
      readonly byGender: number;
      readonly byAge: number;
    }
  | {
      readonly fault: 'plan-deviation-unexplained';
      readonly activity: string;
      readonly status: string;
      readonly days: number;
      readonly held: number | null;
      readonly planned: number | null;
    }
  | {
      readonly fault: 'judgement-differs';
      readonly goal: string;
      readonly judgement: string;
      readonly computed: string;
      readonly direction: string;
      readonly target: string;
      readonly outcome: string;
    }
  | { readonly fault: 'goal-without-source'; readonly goal: string }
  | { readonly fault: 'programme-without-goal'; readonly programme: string }
  | { readonly fault: 'programmes-unnamed'; readonly programmes: readonly string[] }
  | { readonly fault: 'party-without-undertaking'; readonly party: string }
  | { readonly fault: 'undertaking-unexplained'; readonly undertaking: string; readonly status: string }
  | {
      readonly fault: 'fulfilment-claimed';
      readonly written: string;
      readonly undertaking: string;
      readonly status: string;
    }
  | { readonly fault: 'attachment-number'; readonly number: number | null; readonly expected: number | null }
  | { readonly fault: 'attachment-without-agreement'; readonly type: string }
  | { readonly fault: 'agreement-not-listed'; readonly agreement: number | null }
  | { readonly fault: 'attachment-not-listed'; readonly attachment: number }
  | {
      readonly fault: 'decision-too-late';
      readonly renegotiates: boolean;
      readonly end: string;
      readonly meeting: string;
    }
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
      readonly rateDate: string | null;
    }
  | { readonly fault: 'registry-number'; readonly text: string }
  | {
      readonly fault: 'dates-out-of-order';
      /** The activity whose dates they are; empty for the matter's own. */
      readonly of: string;
      readonly column: string;
      readonly date: string;
      readonly otherColumn: string;
      readonly other: string;
    };
