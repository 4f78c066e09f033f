import type { Place } from '../../values/place';

/** Where a workbook lists the papers that go with its report. */
export interface AttachmentList<Workbook> {
  /** The contract's name of the tab, a table. */
  readonly sheet: string;
  /** The kinds of papers, of which a new row says one. */
  readonly types: readonly string[];
  /** The rows of the tab, in the order of their numbers. */
  readonly rows: (workbook: Workbook) => readonly AttachmentRow[];
  /** What a new row says, by the names of its columns; '' for what it leaves empty. */
  readonly newRow: (row: NewAttachment) => Readonly<Record<string, string>>;
}

/** A paper as its row says; '' and null where it does not. */
export interface AttachmentRow {
  readonly number: number | null;
  readonly title: string;
  /** False for a paper of which no file goes with the report. */
  readonly isSent: boolean;
  readonly link: { readonly text: string; readonly place: Place };
  readonly dated: { readonly text: string; readonly place: Place };
}

/** A paper that gets a row of its own. */
export interface NewAttachment {
  readonly number: number;
  readonly title: string;
  readonly type: string;
  readonly url: string;
  /** The day of the paper, `YYYY-MM-DD`; '' where that is not known. */
  readonly dated: string;
}
