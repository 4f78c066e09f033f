/**
 * What the use cases need of the world, in their own words. `google/` gives them Google's services; tests may give
 * them others. A refusal by a service is thrown as a ServiceError, made in `google/`.
 */
import type { docs_v1 } from '@googleapis/docs';
import type { WordPackage } from '../docs/picture-section';
import type { Severity } from '../checks/finding';
import type { WordParts } from '../template/word-file';
import type { Area } from '../values/areas';
import type { Place } from '../values/place';
import type { RawCell, RawSheet } from '../contract/cell';
import type { LocatedNames } from '../contract/locate-names';
import type { AskSpreadsheet } from '../contract/open-questions';
import type { SetUpOutcome } from './set-up-plan';
import type { AttachmentsPort } from './attachments/attachments-port';
import type { ApprovalsPort, SharingPort } from './sharing/sharing-ports';
import type { UploadedFile } from './uploaded-file';

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
   * Makes the tabs that are missing or empty, by the plan that lies beside the code, and adds to the others the columns,
   * help and rules that they lack. What is there is left as it is. `tabs` says which tab is whose, and where its names stand.
   */
  readonly setUp: (tabs: KnownTabs) => SetUpOutcome;
  /** Fills cells that are still blank, as they are read just before; answers which were filled. */
  readonly fillBlanks: (tab: string, fills: readonly Fill[]) => readonly Fill[];
  /**
   * Writes cells of a tab as values, never as formulas, in the columns `at` from `row` on. Each area is read again just
   * before it is written; false when one is no longer free nor says the same, or when there is no such tab: the rest is
   * not written then. Rules for what a cell may hold are kept, and refuse nothing meanwhile.
   */
  readonly addRows: (
    tab: string,
    row: number,
    at: readonly number[],
    rows: readonly (readonly RawCell[])[],
    mayWrite: MayWrite,
  ) => boolean;
  /** The formula of each cell of a column of a tab, '' where there is none; no cells when there is no such tab. */
  readonly formulas: (tab: string, column: number) => readonly string[];
  /**
   * Empties cells of a tab; notes, looks and rules stay. They are read again just before: false when one says something else
   * than it `was`, or when there is no such tab, and then none is emptied.
   */
  readonly empty: (tab: string, cells: readonly FilledCell[]) => boolean;
  /**
   * Writes a value, never a formula, in a cell that still holds `now`, as it is read just before. Answers what the cell
   * holds then, or why nothing was written: it holds something else or there is no such tab (`changed`), a formula, or a
   * rule of the cell refuses the value.
   */
  readonly replaceValue: (place: Place, now: RawCell, value: RawCell) => Replaced;
  /**
   * Gives each row of a column its list, where it has another of the choices; a rule of the officer's stays, and so does a
   * row without one. At most one read and one write.
   */
  readonly offerLists: (lists: OfferedLists) => void;
  /** Takes the officer to a cell, or the nearest one that there is; false when there is no such tab. */
  readonly select: (place: Place) => boolean;
}

/** What came of writing a value over another. */
export type Replaced =
  { readonly kind: 'written'; readonly cell: RawCell } | { readonly kind: 'changed' | 'formula' | 'rule' };

/** A cell of a tab, and what stood in it. */
export interface FilledCell extends Pick<Place, 'row' | 'column'> {
  readonly was: RawCell;
}

/** Why nothing was written: the finding is `gone`, or has no right value, or what `Replaced` says. */
export type NotReplaced = 'gone' | Exclude<Replaced['kind'], 'written'>;

/** What is to stand in a cell that is blank: a text, a number, or a formula, which begins with `=`. */
export interface Fill {
  readonly place: Place;
  readonly value: string | number;
}

/** A column whose drop-down depends on what its row says. */
export interface RowLists {
  readonly tab: string;
  readonly column: number;
  /** The lists that there are; the first is for every row that `rows` does not name. */
  readonly choices: readonly (readonly string[])[];
  /** By the row, from 0: the place of its list among the choices. */
  readonly rows: ReadonlyMap<number, number>;
}

/** Which list each row of a column is to have, from the first row of the tab on: a place among the choices. */
export interface OfferedLists extends Omit<RowLists, 'rows'> {
  readonly rows: readonly number[];
}

/** How the tabs of a workbook, and the names in them, are known. */
export interface KnownTabs {
  /** Of the names of the tabs that there are, the one of each sheet that has one. */
  readonly match: (names: readonly string[]) => ReadonlyMap<string, string>;
  /** Where a sheet's names stand among the cells of its tab; null where none does. */
  readonly locate: (sheet: string, cells: readonly (readonly RawCell[])[]) => LocatedNames | null;
}

/** Whether rows may be written where these cells are: `cells` and the rows have the same columns, from the first row on. */
export type MayWrite = (cells: RawSheet['cells'], rows: readonly (readonly RawCell[])[]) => boolean;

/** What a new document is made of: a copy of the Doc `template`, or the add-on's own shell as `filled` makes it. */
export interface DocumentSource {
  readonly template: string | null;
  readonly filled: (shell: WordPackage['parts']) => WordPackage;
}

/** Google Docs and Drive, as far as reports go. */
export interface DocumentsPort {
  /**
   * Makes a new Google Doc of the source in the folder for reports; refused with kind `no-template` when its template cannot
   * be reached. `mark` lets a lost answer be found again.
   */
  readonly create: (name: string, mark: string, source: DocumentSource) => DocumentRef;
  /** The document made with this mark, when there is one. */
  readonly findByMark: (mark: string) => DocumentRef | null;
  readonly state: (id: string) => DocumentState;
  /** Whether the document lies in the bin; null when that cannot be seen just now. Never throws a ServiceError. */
  readonly isInBin: (id: string) => boolean | null;
  /** Gives the document a name in place of one for which `isOurs` is true: what a person has called it stays. */
  readonly rename: (id: string, name: string, isOurs: (name: string) => boolean) => void;
  /** The document with all its tabs. */
  readonly read: (id: string) => docs_v1.Schema$Document;
  /**
   * Writes one batch on top of the revision read; refused with kind `conflict` when another write came between, and with
   * kind `locked` when the document is locked, `unlocking` when it has just been unlocked. As suggestions, where Docs makes any.
   */
  readonly write: (
    id: string,
    requests: readonly docs_v1.Schema$Request[],
    revisionId: string,
    mode?: 'SUGGEST',
  ) => void;
  /** Locks the document against changes, comments and another name; doing it twice is doing it once. */
  readonly lock: (id: string, reason: string) => void;
  /** Lifts the lock. Docs may go on refusing changes for up to ten minutes. */
  readonly unlock: (id: string) => void;
  readonly isLocked: (id: string) => boolean;
}

/** Whether Docs makes suggestions of what the add-on writes as such: it may answer well and edit for real. Never throws a ServiceError. */
export interface SuggestionsPort {
  /** True when one on a scratch document was there to be read; the answer is remembered for a while. */
  readonly isProven: () => boolean;
  /** Remembers that it does not. */
  readonly disprove: () => void;
}

/** Files of Word that reports are to begin as. */
export interface TemplatesPort {
  /** The parts of a .docx that are text, by name; null when the file is no archive. Calls no service. */
  readonly parts: (file: UploadedFile) => WordParts | null;
  /** Imports a .docx as a new Google Doc in the folder for reports; `mark` lets a lost answer be found again. */
  readonly create: (file: UploadedFile, name: string, mark: string) => DocumentRef;
  /** Puts a Google Doc that was made so in the bin. */
  readonly discard: (id: string) => void;
}

/** The files that prove what a finalised version said, in the folder for reports. */
export interface ReceiptsPort {
  /** Makes the file; `mark` lets a lost answer be found again. */
  readonly create: (name: string, text: string, mark: string) => DocumentRef;
  /** The file made with this mark, when there is one. */
  readonly findByMark: (mark: string) => DocumentRef | null;
  /** Gives the file another text in place of the one it has. */
  readonly replace: (id: string, text: string) => void;
  /** SHA-256 in hexadecimal of the bytes in the file; null when it is not to be found. */
  readonly digest: (id: string) => string | null;
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
  /** The rows and columns that values and earlier marks reach. */
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
  /** Stands in the place of `text` as a value: a number, or a text that Sheets takes for nothing else. */
  readonly value?: number | string;
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
  /** With whole numbers, their thousands apart. */
  readonly numbers?: readonly number[];
  /** Rows that are headings, besides the first one. */
  readonly titles?: readonly number[];
}

/** A tab of the add-on's own as it was read. */
export interface OwnTabContent {
  /** What it is called; null when there is no such tab yet. */
  readonly name: string | null;
  /** What every cell shows; no rows when there is no such tab yet. */
  readonly cells: readonly (readonly string[])[];
  /** The column of its mark; null when it has none yet. */
  readonly markColumn: number | null;
  /** The name of another tab that has the name of this one; null when none has. */
  readonly namesake: string | null;
  /**
   * Makes the cells say this, as text only, where they do not, and gives the tab its mark and its look if it lacks them;
   * makes it when it is missing. Answers what became of it: `moved` when a cell was no longer as it was read, and then
   * what has not been written is not. The rows `inserted` are put in before that.
   */
  readonly write: (
    cells: readonly TabCell[],
    look: TabLook,
    inserted?: readonly RowsToInsert[],
  ) => TabOutcome;
}

/** Empty rows to put in before a row as it was read, from 0; several in the order of their places. */
export interface RowsToInsert {
  readonly before: number;
  readonly count: number;
}

/** A chart of the add-on's own, which it knows by the title: one that a person gives another title is theirs. */
export interface OwnChart {
  readonly kind: 'column' | 'bar';
  readonly title: string;
  /** The cells that it shows: the first row has the headings, the first column the labels. There is no chart of none. */
  readonly areas: readonly Area[];
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
  /**
   * Makes the charts of a marked tab show these areas; a new one is laid to the right, from the column `beside` on. Other
   * charts stay as they are, and so do the place and look of those that are there.
   */
  readonly draw: (tab: OwnTab, charts: readonly OwnChart[], beside: number) => void;
  /** Whether a marked tab was made in another spreadsheet, of which this one is then a copy; null when it does not say. */
  readonly isCopied: (tab: OwnTab) => boolean | null;
  /** Makes a marked tab say that it is this spreadsheet's. */
  readonly settle: (tab: OwnTab) => void;
  /** Whether people have put notes, or charts of other titles than these, in a marked tab. */
  readonly isTouched: (tab: OwnTab, charts: readonly string[]) => boolean;
  /** Removes a marked tab; with a name it is kept under that instead, as any other tab. It has no mark afterwards. */
  readonly discard: (tab: OwnTab, keptName: string | null) => void;
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

/** SHA-256 in hexadecimal, in small letters, of text in UTF-8. */
export type Digest = (text: string) => string;

export interface Ports {
  readonly spreadsheet: SpreadsheetPort;
  readonly documents: DocumentsPort;
  readonly suggestions: SuggestionsPort;
  readonly templates: TemplatesPort;
  readonly receipts: ReceiptsPort;
  readonly attachments: AttachmentsPort;
  readonly sharing: SharingPort;
  readonly approvals: ApprovalsPort;
  readonly digest: Digest;
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
  /** The workbook's own template cannot be reached with this account. */
  | 'no-template'
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
  /** The document is locked against changes. */
  | 'locked'
  /** The document was unlocked a moment ago, and Docs does not take changes yet. */
  | 'unlocking'
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
