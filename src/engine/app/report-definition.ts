import type { Finding } from '../checks/finding';
import type { RawSheet } from '../contract/cell';
import type { EntryName, PlacedText } from '../contract/entries';
import type { SheetState } from '../contract/read-workbook';
import type { Report } from '../report/tree';
import type { Place } from '../values/place';
import type { FailureCode, FailureFacts } from './failure';
import type { NameOfColumn } from './finding-keys';
import type { MessageOf } from './finding-message';
import type { NewSheet, ServiceKind } from './ports';

/** What the report is called, to people and in what the add-on keeps. */
export interface ReportNames {
  /** Begins the names of named ranges, properties and the cache key, before a full stop. Frozen once used. */
  readonly prefix: string;
  /** What officers call the report. Notes of the add-on begin with it and a colon. */
  readonly name: string;
  /** The folder in Google Drive that the add-on makes for the documents. */
  readonly folder: string;
}

/** The workbook and what was found while reading it. */
export interface Reading<Workbook> {
  readonly workbook: Workbook;
  /** Every sheet of the contract, in its order. */
  readonly sheets: readonly SheetState[];
  readonly findings: readonly Finding[];
  /** False when no tab of the contract was found. */
  readonly isRecognised: boolean;
}

/** What the sidebar shows of the case over everything else; null where the workbook does not say. */
export interface CaseInfo {
  readonly title: string | null;
  /** The body that receives the report. */
  readonly recipient: string | null;
  /** The day of the recipient's meeting, `YYYY-MM-DD`. */
  readonly meeting: string | null;
}

/** The entries of a workbook, by keys that stay the same while the entry means the same. */
export interface EntryReader<Workbook> {
  /** Every entry that is not empty. */
  readonly texts: (workbook: Workbook) => ReadonlyMap<string, PlacedText>;
  /** The cell of every entry, of empty ones too. */
  readonly places: (workbook: Workbook) => ReadonlyMap<string, Place>;
  readonly name: (key: string) => EntryName;
}

/** What a check was refused to write: the marks of a tab, the tab of all findings, or what it keeps for the next check. */
export interface NotWritten {
  readonly part: 'marks' | 'control';
  readonly tab: string;
  readonly kind: ServiceKind;
}

/** What officers read of the add-on itself, outside the report, the findings, the menu and the sidebar. */
export interface ReportWords {
  /** The title of the dialog that shows the preview. */
  readonly preview: string;
  /** The title of a box that says that a command of the menu failed. */
  readonly failed: string;
  /** The title of a box that says that the tabs are made. */
  readonly setUpDone: string;
  /** Which tabs were made, and that nothing else was changed. */
  readonly setUpText: (made: readonly string[]) => string;
  /** That another tab has the name of the add-on's own, which is called `own` instead. */
  readonly namesake: (other: string, own: string) => string;
  /** That somebody writes on the add-on's tab, which therefore does not say everything. */
  readonly tabInUse: (own: string) => string;
  /** Why a command failed, what that left, and what to do. */
  readonly failure: (code: Exclude<FailureCode, 'busy'>, facts: FailureFacts) => string;
  /** What a check could not write, and what to do about it; a sentence or two for each. */
  readonly notWritten: (parts: readonly NotWritten[]) => readonly string[];
  /** Why a command has to wait: a report has been in the making for so many seconds, or null for a check. */
  readonly busy: (seconds: number | null) => string;
}

/**
 * Everything that differs between one kind of report and another. The use cases know the report by this alone. The same
 * workbook always gives the same reading, findings and report.
 */
export interface ReportDefinition<Workbook> extends ReportNames {
  readonly tabs: {
    /** Whether a tab of this name is read as input. */
    readonly isInput: (name: string) => boolean;
    /** Of the names of the tabs that there are, the one of each sheet that has one, by the sheet's own name. */
    readonly match: (names: readonly string[]) => ReadonlyMap<string, string>;
    /** What a column of a sheet was called at first; the keys of accepted reasons are made of it. */
    readonly firstName: NameOfColumn;
    /** The tabs of a new workbook, in order. */
    readonly toMake: readonly NewSheet[];
  };
  /** Reads the input tabs. Never throws for what they hold. */
  readonly read: (sheets: readonly RawSheet[]) => Reading<Workbook>;
  /** All findings of a workbook that was recognised, those of its reading included, in the order of the tabs. */
  readonly check: (reading: Reading<Workbook>) => readonly Finding[];
  readonly message: MessageOf;
  /** The whole report; a draft when errors are left. */
  readonly compose: (workbook: Workbook, options: { readonly errors: number }) => Report;
  readonly entries: EntryReader<Workbook>;
  readonly caseInfo: (workbook: Workbook) => CaseInfo;
  readonly words: ReportWords;
}
