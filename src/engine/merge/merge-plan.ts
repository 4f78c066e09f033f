/** What an update does to a document, and what people read of it. Places are indices of the document's items. */
import type { TextSpan, ThreeTexts } from './merge-text';

/** A unit of a block; a cell when it has a column. */
export interface UnitRef {
  readonly block: string;
  readonly unit: string;
  readonly column?: string;
}

/** A column of a table as it is to be: where it is now, and which of the columns that are next it is; null for neither. */
export interface FinalColumn {
  readonly now: number | null;
  readonly next: number | null;
}

/** A row of a table as it is to be, and the cells in which something changes. */
export interface FinalRow extends FinalColumn {
  readonly cells: readonly CellEdit[];
}

/** `column` is a column of the table as it is now. */
export interface CellEdit {
  readonly column: number;
  readonly spans: readonly TextSpan[];
  readonly ref: UnitRef;
}

/** Rows and columns of the document's table that are in neither list are taken out. */
export interface TableEdit {
  readonly kind: 'table';
  readonly item: number;
  readonly block: string;
  readonly columns: readonly FinalColumn[];
  readonly rows: readonly FinalRow[];
  /** Which row and column of what was written those that are taken out are. */
  readonly writtenRow: ReadonlyMap<number, number>;
  readonly writtenColumn: ReadonlyMap<number, number>;
}

export type Edit =
  /** With `restyled` the whole text is the workbook's, which has it look otherwise. */
  | {
      readonly kind: 'text';
      readonly item: number;
      readonly ref: UnitRef;
      readonly spans: readonly TextSpan[];
      readonly restyled: boolean;
    }
  | TableEdit
  | { readonly kind: 'remove'; readonly item: number; readonly block: string; readonly unit: string | null }
  /** Whole new blocks, by their keys. */
  | { readonly kind: 'insert'; readonly place: Place; readonly blocks: readonly string[] }
  /** New items of a list that is there, or lines of a signature. */
  | {
      readonly kind: 'insert-units';
      readonly place: Place;
      readonly block: string;
      readonly units: readonly string[];
    }
  /** The paragraph gets, or loses, the room that text has behind a table. */
  | { readonly kind: 'room'; readonly item: number; readonly block: string; readonly isAfterTable: boolean };

/** Right before or after an item. */
export interface Place {
  readonly item: number;
  readonly side: 'before' | 'after';
}

/** What both a person and the workbook have changed. The key names it as long as its texts are the same. */
export interface Conflict extends ThreeTexts {
  readonly key: string;
  readonly ref: UnitRef;
}

/** What a person decides of a conflict: their own text, or the workbook's. */
export type Choice = 'mine' | 'workbook';

export type NoteKind =
  /** A person has changed it, and the workbook says what it said. */
  | 'kept'
  /** A person has changed it, and the workbook no longer has it. */
  | 'kept-gone'
  /** A heading or a table that the workbook no longer has, with something of a person's in it. */
  | 'kept-around'
  /** A person has removed what the workbook now changes, or adds to. */
  | 'removed-changed'
  /** It has suggestions that wait for a decision, or is a table of another make. */
  | 'frozen';

/** What the officer reads of a unit that the workbook would have otherwise. */
export interface Note extends ThreeTexts {
  readonly kind: NoteKind;
  readonly ref: UnitRef;
}

/** What is written of a unit, for the list of changes: `before` or `after` is '' for what is new or gone. */
export interface Change {
  readonly ref: UnitRef;
  readonly before: string;
  readonly after: string;
}

export interface MergePlan {
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
  /** Those that nobody has decided. */
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly Note[];
  /** The items that each next block has in the document. */
  readonly items: ReadonlyMap<string, readonly number[]>;
}
