/**
 * A document as it is drawn to be edited by hand, and what a person can do with it. Places are indices as the Docs API
 * has them: UTF-16 code units of a segment, which is the body ('') or a footnote (its id) of a tab.
 */

/** A piece of a paragraph that looks the same throughout. What it leaves out is not so. */
export interface ShownRun {
  readonly start: number;
  /** What is read; for anything but text a word or number in its place. A line break within the paragraph is "\n". */
  readonly text: string;
  /** The units that it takes: for text, those of `text`. */
  readonly length: number;
  readonly kind: 'text' | 'footnote' | 'element';
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** Where it leads. */
  readonly link?: string;
  /** The suggestion that adds it, takes it away, or gives it another look. */
  readonly added?: string;
  readonly deleted?: string;
  readonly restyled?: string;
  /** The comments on it that wait for an answer. */
  readonly comments?: readonly string[];
}

/** The style of a paragraph, by its name in the Docs API. */
export type ParagraphStyle =
  | 'NORMAL_TEXT'
  | 'TITLE'
  | 'SUBTITLE'
  | 'HEADING_1'
  | 'HEADING_2'
  | 'HEADING_3'
  | 'HEADING_4'
  | 'HEADING_5'
  | 'HEADING_6';

/** A paragraph. Its newline is the unit before `end`, and not among the runs. */
export interface ShownParagraph {
  readonly kind: 'paragraph';
  readonly start: number;
  readonly end: number;
  readonly style: ParagraphStyle;
  readonly align?: 'center' | 'end';
  /** The list that it is an item of. */
  readonly list?: { readonly label: string; readonly level: number; readonly ordered: boolean };
  readonly runs: readonly ShownRun[];
  /** The suggestion that adds or takes away its end. */
  readonly added?: string;
  readonly deleted?: string;
}

/** A cell of a table. */
export interface ShownTableCell {
  readonly start: number;
  readonly rows: number;
  readonly columns: number;
  readonly blocks: readonly ShownBlock[];
}

/** A table; cells that a merged one covers are left out. */
export interface ShownTable {
  readonly kind: 'table';
  readonly start: number;
  readonly rows: readonly { readonly isHeading: boolean; readonly cells: readonly ShownTableCell[] }[];
}

/** A part of a document. A table of contents is made by Docs and cannot be written in. */
export type ShownBlock =
  | ShownParagraph
  | ShownTable
  | { readonly kind: 'contents'; readonly start: number; readonly blocks: readonly ShownBlock[] };

/** A tab of a document. */
export interface ShownTab {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ShownBlock[];
  readonly footnotes: readonly {
    readonly id: string;
    readonly number: string;
    readonly blocks: readonly ShownBlock[];
  }[];
}

/** A comment that has not been resolved. */
export interface ShownComment {
  readonly id: string;
  /** The text that it is on, as it was then. */
  readonly quote: string;
  readonly posts: readonly { readonly author: string; readonly text: string }[];
}

/** A suggestion that waits for a decision. */
export interface ShownSuggestion {
  readonly id: string;
  readonly author: string;
  readonly added: string;
  readonly deleted: string;
}

/** A document as it is drawn to be edited. */
export interface ShownDocument {
  readonly id: string;
  readonly revision: string;
  /** Why it cannot be edited, in Swedish; null where it can. */
  readonly readOnly: string | null;
  readonly tabs: readonly ShownTab[];
  readonly comments: readonly ShownComment[];
  readonly suggestions: readonly ShownSuggestion[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A stretch of a segment; where `from` and `to` are the same, a place. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a person does with a document. */
export type DocumentOperation =
  /** Writes text in the place of a stretch. No text takes the stretch away; a newline begins a paragraph. */
  | ({ readonly kind: 'write'; readonly text: string } & Stretch)
  /** Presses Enter. */
  | ({ readonly kind: 'split' } & Stretch)
  | ({
      readonly kind: 'look';
      readonly bold?: boolean | undefined;
      readonly italic?: boolean | undefined;
    } & Stretch)
  | ({ readonly kind: 'style'; readonly style: ParagraphStyle } & Stretch)
  | ({ readonly kind: 'list'; readonly list: 'bulleted' | 'numbered' | 'none' } & Stretch)
  | ({ readonly kind: 'table'; readonly rows: number; readonly columns: number } & Stretch)
  /** Adds a row below, or a column to the right of, the cell that holds the place, or takes its row or column away. */
  | ({ readonly kind: 'cells'; readonly change: 'add' | 'remove'; readonly of: 'row' | 'column' } & Stretch)
  | ({ readonly kind: 'footnote'; readonly text: string } & Stretch)
  | ({ readonly kind: 'comment'; readonly text: string } & Stretch)
  | { readonly kind: 'reply'; readonly comment: string; readonly text: string }
  | { readonly kind: 'resolve'; readonly comment: string }
  | { readonly kind: 'accept' | 'reject'; readonly suggestion: string }
  | { readonly kind: 'addTab'; readonly title: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** An operation that is done to the document, and not to what was done before. */
export type OwnOperation = Exclude<DocumentOperation, { readonly kind: 'undo' | 'redo' }>;

/** An operation, and on what it was made. */
export interface DocumentEdit {
  readonly id: string;
  /** The revision that its places are of. What has changed elsewhere since then moves them. */
  readonly revision: string;
  readonly tab: string;
  readonly segment: string;
  /** Whether what is written becomes a suggestion. */
  readonly suggests: boolean;
  readonly operation: DocumentOperation;
}

/** The document after an edit, and where the person then is; null where the edit moves nobody. */
export interface EditedDocument {
  readonly document: ShownDocument;
  readonly caret: ({ readonly tab: string; readonly segment: string } & Stretch) | null;
}
