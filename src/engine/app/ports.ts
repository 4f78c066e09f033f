/**
 * What the use cases need of the world, in their own words. `google/` gives them Google's services; tests may give
 * them others. A refusal by a service is thrown as a ServiceError, made in `google/`.
 */
import type { docs_v1 } from '@googleapis/docs';
import type { Severity } from '../checks/finding';
import type { Place } from '../values/place';
import type { RawSheet } from '../contract/cell';
import type { AskSpreadsheet } from '../contract/open-questions';

/** A document that the add-on made. */
export interface DocumentRef {
  readonly id: string;
  readonly url: string;
  readonly name: string;
}

/** Someone who makes reports: an identity that lasts, and the name that Google shows. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What has become of a document, as far as this person's access shows. */
export type DocumentState = 'there' | 'in-bin' | 'not-found';

/** The spreadsheet that the add-on is bound to. */
export interface SpreadsheetPort extends AskSpreadsheet {
  /** The wanted tabs with all their values, in order; one read a tab. */
  readonly read: (wanted: (name: string) => boolean) => readonly RawSheet[];
  /**
   * Makes the tabs that are missing or empty, each with its rows; answers their names. Others are left alone, and none is deleted. `match`
   * says which tab is whose: of the names of the tabs that there are, the one of each sheet that has one.
   */
  readonly addSheets: (
    sheets: readonly NewSheet[],
    match: (tabs: readonly string[]) => ReadonlyMap<string, string>,
  ) => readonly string[];
  /** Takes the officer to a cell, or the nearest one that there is; false when there is no such tab. */
  readonly select: (place: Place) => boolean;
}

/** A tab to make: `rows` from A1, the first one being headings. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly hidden: boolean;
}

/** Google Docs and Drive, as far as reports go. */
export interface DocumentsPort {
  /** Imports the shell as a new Google Doc in the folder for reports; `mark` lets a lost answer be found again. */
  readonly create: (name: string, mark: string) => DocumentRef;
  /** The document made with this mark, when there is one. */
  readonly findByMark: (mark: string) => DocumentRef | null;
  readonly state: (id: string) => DocumentState;
  /** Whether the document lies in the bin; null when that cannot be seen just now. Never throws a ServiceError. */
  readonly isInBin: (id: string) => boolean | null;
  /** Gives the document a name in place of one for which `isOurs` is true: what a person has called it stays. */
  readonly rename: (id: string, name: string, isOurs: (name: string) => boolean) => void;
  readonly read: (id: string) => docs_v1.Schema$Document;
  /** Writes one batch on top of the revision read; refused with kind `conflict` when another write came between. */
  readonly write: (id: string, requests: readonly docs_v1.Schema$Request[], revisionId: string) => void;
}

/** Text kept with the workbook for the add-on, by key. All values together stay under 500 kB. */
export interface StorePort {
  readonly readAll: () => Readonly<Record<string, string>>;
  /** Writes all at once, and then clears the keys in `cleared`; what is not named stays. */
  readonly write: (values: Readonly<Record<string, string>>, cleared?: readonly string[]) => void;
}

/** Makes text small. */
export interface PackingPort {
  /** The text packed, in ASCII. */
  readonly pack: (text: string) => string;
  /** The text that was packed; null when this is not packed text. */
  readonly unpack: (packed: string) => string | null;
}

/** The person at the computer. */
export interface PeoplePort {
  /** Who runs the add-on; null when Google does not say. */
  readonly whoRuns: () => Person | null;
}

/** A cell that is marked: its worst level, and the note that says what is wrong. */
export interface Mark extends Pick<Place, 'row' | 'column'> {
  readonly severity: Severity;
  readonly note: string;
}

/** The marks that a tab is to have in place of the add-on's earlier ones. */
export interface TabMarks {
  readonly marks: readonly Mark[];
  /** The rows and columns that earlier marks reached, also under the last value. */
  readonly reach: Reach;
  /** Whether the marks that are there may be of an earlier version of the add-on. */
  readonly isEarlier: boolean;
  /**
   * A cell's new note from the one it has and its mark's, which is null for a cell that is not marked. `isColoured` says
   * whether the add-on coloured the cell earlier; it is true only where `isEarlier` is.
   */
  readonly change: (note: string, mark: string | null, isColoured: boolean) => string;
}

/** How far down and to the right something reaches, in rows and columns. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** Colours and notes in the cells. */
export interface MarksPort {
  /** Gives a tab its marks, notes and colours. Only notes that differ are written. A tab that is not there is passed over. */
  readonly mark: (tab: string, wanted: TabMarks) => void;
  /** The same, when a note in the tab is not as it is to be; answers whether one was not. */
  readonly restore: (tab: string, wanted: TabMarks) => boolean;
}

/** A tab of the add-on's own. */
export interface OwnTab {
  /** Ends the name of the named range that marks the tab; it lies on the column `marked`. Frozen once used. */
  readonly mark: string;
  /** What the tab is called, unless another tab has that name. */
  readonly name: string;
  /** What ours is called then, for the first and for each later try, from 1. */
  readonly otherName: (attempt: number) => string;
  /** Whether a tab of one of those names without the mark is of an earlier version of the add-on. */
  readonly isEarlier: (cells: readonly (readonly string[])[]) => boolean;
}

/** What is to stand in a cell. */
export interface TabCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The cell that the text links to. */
  readonly target: Place | null;
  /** Whether it may be written again as it stands, for the sake of fewer calls. */
  readonly mayCover: boolean;
}

/** Where the columns of a tab are that look otherwise than usual, from 0. */
export interface TabLook {
  /** The one that the mark lies on. What is typed in it stays text. */
  readonly marked: number;
  /** With room for sentences. */
  readonly wide: readonly number[];
  /** Of no use to people. */
  readonly hidden: number;
}

/** A tab of the add-on's own as it was read. */
export interface OwnTabContent {
  /** What every cell shows; no rows when there is no such tab yet. */
  readonly cells: readonly (readonly string[])[];
  /** The column of its mark; null when it has none yet. */
  readonly markColumn: number | null;
  /** The name of another tab that has the name of this one; null when none has. */
  readonly namesake: string | null;
  /**
   * Makes the cells say this, as text only, where they do not, and gives the tab its mark and its look if it lacks them;
   * makes it when it is missing. Answers what became of it: `moved` when a cell was no longer as it was read, and then
   * what has not been written is not.
   */
  readonly write: (cells: readonly TabCell[], look: TabLook) => TabOutcome;
}

/** `unchanged` when nothing had to be written. */
export interface TabOutcome {
  readonly kind: 'unchanged' | 'written' | 'made' | 'moved';
  /** What the tab is called. */
  readonly name: string;
}

/** The tabs that are the add-on's own. Others are never read or written by it. */
export interface OwnTabsPort {
  /** What the tab that carries the mark is called; null where none does. No call to a service. */
  readonly nameOf: (tab: OwnTab) => string | null;
  readonly read: (tab: OwnTab) => OwnTabContent;
}

/** Keeps two runs in the same workbook apart. */
export interface LockPort {
  /** Runs `work` with the lock, or answers null when another run holds it for `wait` milliseconds. */
  readonly tryRun: <T>(wait: number, work: () => T) => T | null;
}

/** The steps of a run that makes a report. */
export type Step = 'läser' | 'kontrollerar' | 'skapar dokument' | 'skriver' | 'klar';

/** How far a run has come, and when it began, an ISO instant. */
export interface Progress {
  readonly step: Step;
  readonly began: string;
}

/** One run writes the step it has reached, and another reads it. A refusal stops nobody: it is no ServiceError. */
export interface ProgressPort {
  readonly write: (progress: Progress) => void;
  /**
   * What was written last; null when nothing was for as long as a run may last. `waits` while a run waits for a service
   * that is busy, to try again.
   */
  readonly read: () => { readonly progress: Progress | null; readonly waits: boolean };
}

export interface ClockPort {
  /** Now, as ISO 8601 with the offset of the script's time zone, so that its first ten characters are today there. */
  readonly now: () => string;
  /** A text that no other call answers. */
  readonly unique: () => string;
}

export interface Ports {
  readonly spreadsheet: SpreadsheetPort;
  readonly documents: DocumentsPort;
  readonly marks: MarksPort;
  readonly ownTabs: OwnTabsPort;
  readonly store: StorePort;
  readonly packing: PackingPort;
  readonly people: PeoplePort;
  readonly lock: LockPort;
  readonly progress: ProgressPort;
  readonly clock: ClockPort;
}

/** Why a service refused, by what the officer can do about it. */
export type ServiceKind =
  /** The account may not do it, or not with the permissions that the add-on has. */
  | 'permission'
  | 'not-found'
  /** Too many calls this minute, or today. */
  | 'quota'
  | 'quota-day'
  | 'drive-full'
  /** The organisation does not let the add-on use the service. */
  | 'policy'
  /** The tab, or cells of it, are protected from this person. */
  | 'protected'
  /** The tab was removed or renamed meanwhile. */
  | 'sheet-gone'
  /** The workbook can be read but not written. */
  | 'read-only'
  | 'conflict'
  /** No contact: what the call did, if anything, is not known. */
  | 'unavailable'
  | 'refused';

/** The shape of the error that `google/` throws when Google says no; known by `name`, never by its text. */
export interface ServiceError extends Error {
  readonly name: 'ServiceError';
  readonly kind: ServiceKind;
  /** The HTTP status, or 0 when the service gave none. */
  readonly code: number;
  /** The method that was called, e.g. "Docs.Documents.batchUpdate". */
  readonly call: string;
  /** The tab that the call was about; null when it was about none. */
  readonly tab: string | null;
}

export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && error.name === 'ServiceError';
}

/** The refusal by a service that work ran into, when the rest may go on without it; null when it was done. */
export function refusalOf(work: () => void): ServiceError | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!isServiceError(error)) throw error;
    return error;
  }
}
