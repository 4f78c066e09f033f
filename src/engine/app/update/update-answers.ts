/** What the commands of an update answer. Plain JSON, in words that people can read; texts of the document are data. */
import type { Place } from '../../values/place';
import type { WorkbookDifference } from '../workbook-differences';
import type { DocumentRef } from '../ports';

/** A piece of a text; `differs` where the two texts of a conflict are not alike. */
export interface TextPiece {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * `entry` when the workbook says so in a cell, `follows` for sums, numbering and sentences that follow of cells, `phrasing`
 * where only the add-on puts it otherwise.
 */
export type UpdateCause = 'entry' | 'follows' | 'phrasing';

/** One thing that the update writes: `before` is '' for what is new, `after` for what is taken out. */
export interface UpdateLine {
  /** Names it within the list. */
  readonly key: string;
  /** What it is called in the workbook, e.g. "Personal, Utfall 2024"; for what follows of it, what it is in the report. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly cause: UpdateCause;
  /** The cells that it comes from, where they stand now; the first few of them. */
  readonly places: readonly Place[];
}

/** What both a person and the workbook, or the add-on's phrasing, have changed, in the same sentence or cell. */
export interface UpdateConflict {
  /** Names it as long as its texts are the same. */
  readonly key: string;
  readonly name: string;
  readonly mine: readonly TextPiece[];
  readonly workbook: readonly TextPiece[];
  readonly cause: UpdateCause;
  readonly places: readonly Place[];
}

/** What a person has done that the update leaves as it is. */
export interface UpdateNote {
  readonly key: string;
  readonly kind:
    | 'kept'
    | 'kept-gone'
    | 'kept-around'
    | 'removed-changed'
    | 'frozen'
    | 'own'
    | 'stale-figure'
    | 'stale-chart';
  readonly name: string;
  /** What stands in the document. */
  readonly now: string;
  /** What the workbook would have there; '' where that is nothing. */
  readonly next: string;
}

/** A section of the report with what concerns it, in the report's order. */
export interface UpdateSection {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly UpdateLine[];
  readonly conflicts: readonly UpdateConflict[];
  readonly notes: readonly UpdateNote[];
}

/** What an update would do, before it does it. */
export interface UpdateList {
  readonly ok: true;
  readonly kind: 'list';
  readonly document: DocumentRef;
  /** The version that stands in the document, and when it was written, an ISO instant. */
  readonly version: number;
  readonly at: string;
  /** Whether the report was, and is to be, a draft. */
  readonly draft: { readonly before: boolean; readonly after: boolean };
  /** The number of the version that is finalised and locked in the document: it has to be unlocked first. */
  readonly finalised: number | null;
  readonly sections: readonly UpdateSection[];
  /** How many lines, conflicts and notes there are, also those that the answer has no room for. */
  readonly counts: { readonly lines: number; readonly conflicts: number; readonly notes: number };
  /** Names this list: an update writes what was shown, or answers a new list. */
  readonly shown: string;
  /** True when the document was read again, since it or the workbook had changed after the list that was shown. */
  readonly isRenewed: boolean;
  /** Whether it can be written as suggestions, which are accepted or rejected in the document. */
  readonly canSuggest: boolean;
  /** How many changes that were suggested have just been found not to be accepted: they are in the list again. */
  readonly rejected: number;
}

/** The document says what the workbook says; nothing was written. */
export interface UpdateNotNeeded {
  readonly ok: true;
  readonly kind: 'current';
  readonly document: DocumentRef;
  readonly notes: readonly UpdateNote[];
}

/** It is not known what the add-on wrote in the document, so nothing in it may be replaced. */
export interface UpdateUnknown {
  readonly ok: true;
  readonly kind: 'unknown';
  readonly document: DocumentRef;
}

/** The update is written. */
export interface ReportUpdated {
  readonly ok: true;
  readonly kind: 'updated';
  readonly document: DocumentRef;
  readonly version: number;
  readonly at: string;
  readonly draft: boolean;
  readonly counts: { readonly lines: number; readonly kept: number };
  /** Whether it can be taken back as long as nobody types in the document. */
  readonly canUndo: boolean;
  /** Whether it was to be written as suggestions, and Google wrote it for real. */
  readonly isRealEdit: boolean;
}

/** The update stands as suggestions in the document. Nothing more is written there until they are decided. */
export interface UpdateSuggested {
  readonly ok: true;
  readonly kind: 'suggested';
  readonly document: DocumentRef;
  /** How many suggestions wait for a decision, and whether they were written just now. */
  readonly count: number;
  readonly isNew: boolean;
}

/** The update is taken back. */
export interface UpdateUndone {
  readonly ok: true;
  readonly kind: 'undone';
  readonly document: DocumentRef;
  readonly version: number;
}

export type UpdateRead = UpdateList | UpdateNotNeeded | UpdateUnknown | UpdateSuggested;
export type UpdateAnswer = UpdateRead | ReportUpdated;

/**
 * What the officer has decided: the list that was shown, a choice for each conflict, by its key, and `confirmed` that a draft
 * is to become the report although there are warnings that nobody has accepted.
 */
export interface UpdateChoice {
  readonly shown: string;
  readonly choices: Readonly<Record<string, 'mine' | 'workbook'>>;
  /** Whether it is to be written as suggestions. */
  readonly suggest?: boolean;
  readonly confirmed?: boolean;
}

/** What the workbook says otherwise than the report, for the sidebar: the first of them, and how many there are. */
export interface StaleEntries {
  readonly count: number;
  readonly first: readonly WorkbookDifference[];
}
