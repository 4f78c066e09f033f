import type { Finding } from '../checks/finding';
import type { RawSheet } from '../contract/cell';
import type { EntryName, PlacedText } from '../contract/entries';
import type { AskSpreadsheet } from '../contract/open-questions';
import type { PlacedNumber } from '../contract/identity-numbers-in-sheets';
import type { SheetState } from '../contract/read-workbook';
import type { Report } from '../report/tree';
import type { Certainty } from '../values/identity-numbers';
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
  /** The tabs that are no input: the contract does not know them, or another tab stands for the same sheet. */
  readonly otherTabs: readonly RawSheet[];
  readonly findings: readonly Finding[];
  /** Where identity numbers stand. Those that are certain are nowhere else in the reading. */
  readonly identityNumbers: readonly PlacedNumber[];
  /** False when no tab of the contract was found. */
  readonly isRecognised: boolean;
}

/** A place where the report says that it does not know something, and the heading that it stands under. */
export interface Gap {
  readonly section: string;
  readonly text: string;
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
    /** The tabs with what their values do not say, asking only about a tab whose values leave a question. */
    readonly withAnswers: (sheets: readonly RawSheet[], ask: AskSpreadsheet) => readonly RawSheet[];
    /** What a column of a sheet was called at first; the keys of accepted reasons are made of it. */
    readonly firstName: NameOfColumn;
    /** The tabs of a new workbook, in order. */
    readonly toMake: readonly NewSheet[];
  };
  /** Reads the input tabs among these, and hands on the others. Never throws for what they hold. */
  readonly read: (sheets: readonly RawSheet[]) => Reading<Workbook>;
  /** All findings of a workbook that was recognised, those of its reading included, in the order of the tabs. */
  readonly check: (reading: Reading<Workbook>) => readonly Finding[];
  /**
   * The finding of an identity number in a reason of the officer's, which stands at the place in the tab Kontroll; null
   * for a report that has no rule on them.
   */
  readonly numberInReason: ((place: Place, certainty: Certainty) => Finding) | null;
  readonly message: MessageOf;
  /** The whole report; a draft when errors are left. */
  readonly compose: (workbook: Workbook, options: { readonly errors: number }) => Report;
  /** Where a finished report says that something is missing. */
  readonly gaps: (report: Report) => readonly Gap[];
  readonly entries: EntryReader<Workbook>;
  readonly caseInfo: (workbook: Workbook) => CaseInfo;
  readonly words: ReportWords;
}
