import type { Finding } from '../checks/finding';
import type { CheckTally } from '../checks/tally';
import type { RawCell, RawSheet } from '../contract/cell';
import type { LocatedNames } from '../contract/locate-names';
import type { EntryName, PlacedText } from '../contract/entries';
import type { AskSpreadsheet } from '../contract/open-questions';
import type { PlacedNumber } from '../contract/identity-numbers-in-sheets';
import type { SheetState } from '../contract/read-workbook';
import type { ContentColumn } from '../contract/result-columns';
import type { TableDefinition } from '../contract/tabs';
import type { Report } from '../report/tree';
import type { TemplateTags } from '../template/check-template';
import type { Certainty } from '../values/identity-numbers';
import type { Place } from '../values/place';
import type { AttachedFile } from './attachments/attached-file';
import type { AttachmentList } from './attachments/attachment-list';
import type { FailureCode, FailureFacts } from './failure';
import type { NameOfColumn } from './finding-keys';
import type { MessageOf } from './finding-message';
import type { ChartWords } from './charts/chart-words';
import type { MatterWords } from './history/matter-words';
import type { NewPeriodWords } from './new-period-words';
import type { OverviewTable } from './overview';
import type { DocumentRef, Fill, NotReplaced, RowLists, ServiceKind, TabOutcome } from './ports';
import type { SetUpOutcome } from './set-up-plan';
import type { SharingWords } from './sharing/sharing-words';
import type { TemplateWords } from './template/template-words';
import type { UpdateWords } from './update/update-words';

/** What the report is called, to people and in what the add-on keeps. */
export interface ReportNames {
  /** Begins the names of named ranges, properties and the cache key, before a full stop. Frozen once used. */
  readonly prefix: string;
  /** Begins the names of properties of its files instead, where several reports share a folder. Frozen once used. */
  readonly ofFiles?: string;
  /** Begins the names of properties that several reports of a workbook have in common instead. Frozen once used. */
  readonly ofWorkbook?: string;
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
  /** The key of the entry that says to a reader which row this one's is; null where the row's name does. */
  readonly titleKey: (key: string) => string | null;
}

/** A section of the report, and what it is made of. */
export interface ReportSection {
  /** The first part of its blocks' keys. */
  readonly key: string;
  /** What it is called, to people. */
  readonly title: string;
  /** The tabs, and single columns as `tab.column`, by the names that begin and end the keys of their entries. */
  readonly inputs: readonly string[];
}

/** Which of the workbook's reports beside the main one: its kind, and the year that it is about. Plain JSON. */
export interface ReportChoice {
  readonly kind: string;
  readonly year: number;
}

/** The reports that the same workbook gives beside the main one. */
export interface OtherReports<Workbook> {
  /** The report that is chosen; null where there is none of that kind. */
  readonly of: (choice: ReportChoice) => ReportDefinition<Workbook> | null;
  /** Those that the workbook gives now, in order. */
  readonly list: (workbook: Workbook) => readonly ReportChoice[];
}

/** A row that says in the workbook that a report is made, and what officers read about it. */
export interface RowWhenMade {
  /** The contract's name of the tab. */
  readonly sheet: string;
  /** By the names of the columns, which the tab must have. */
  readonly cells: Readonly<Record<string, RawCell>>;
  /** The same for columns that it may lack. */
  readonly more: Readonly<Record<string, RawCell>>;
  readonly added: string;
  readonly notAdded: string;
}

/** What a check was refused to write: the marks of a tab, what it fills in there, the lists of its rows, the tab of all findings, or what it keeps for the next check. */
export interface NotWritten {
  readonly part: 'marks' | 'control' | 'fills' | 'lists';
  readonly tab: string;
  readonly kind: ServiceKind;
}

/** What officers read of the add-on itself, outside the report, the findings, the menu and the sidebar. */
export interface ReportWords {
  /** The title of the dialog that shows the preview. */
  readonly preview: string;
  /** The title of the dialog that shows what is new in a version. */
  readonly issueSheet: string;
  /** The title of the dialog where attachments are uploaded. */
  readonly attachments: string;
  /** The title of a box that says that a command of the menu failed. */
  readonly failed: string;
  /** The title of a box that says that the tabs are made. */
  readonly setUpDone: string;
  /** What set-up made and added, and that nothing else was changed. */
  readonly setUpText: (outcome: SetUpOutcome) => string;
  /** That another tab has the name of the add-on's own, which is called `own` instead. */
  readonly namesake: (other: string, own: string) => string;
  /** That somebody writes on the add-on's tab, which therefore does not say everything. */
  readonly tabInUse: (own: string) => string;
  /** What stands over charts in a document, and what they are called. */
  readonly charts: ChartWords;
  /** What the list of an update calls the parts of the report. */
  readonly update: UpdateWords;
  /** What has happened to the matter. */
  readonly matter: MatterWords;
  /** What came of sharing the report and of sending it to approval. */
  readonly sharing: SharingWords;
  /** Why a command failed, what that left, and what to do. */
  readonly failure: (code: Exclude<FailureCode, 'busy'>, facts: FailureFacts) => string;
  /** What a check could not write, and what to do about it; a sentence or two for each. */
  readonly notWritten: (parts: readonly NotWritten[]) => readonly string[];
  /** That marks were to be taken away from these tabs and may be left there, and what to do. */
  readonly marksLeft: (tabs: readonly string[]) => string;
  /** Why a right value was not written in a cell, and what to do. */
  readonly notReplaced: (why: NotReplaced) => string;
  /** What became of the tab Översikt, and that another tab has its name when one has. */
  readonly overview: (outcome: TabOutcome, namesake: string | null) => readonly string[];
  readonly newPeriod: NewPeriodWords;
  /** What was found in a template of the officer's own. */
  readonly template: TemplateWords;
  /** Why a command has to wait: a report has been in the making for so many seconds, or null for a check. */
  readonly busy: (seconds: number | null) => string;
}

/**
 * Everything that differs between one kind of report and another. The use cases know the report by this alone. The same
 * workbook always gives the same reading, findings and report.
 */
export interface ReportDefinition<Workbook> extends ReportNames {
  /** The version of the rules that workbooks are checked by; another one when a code or a level is another. */
  readonly ruleSet: string;
  /** The version of how the report puts things; another one when what composes it is another. */
  readonly phrasing: string;
  readonly tabs: {
    /** Whether a tab of this name is read as input. */
    readonly isInput: (name: string) => boolean;
    /** Of the names of the tabs that there are, the one of each sheet that has one, by the sheet's own name. */
    readonly match: (names: readonly string[]) => ReadonlyMap<string, string>;
    /** The tabs with what their values do not say, asking only about a tab whose values leave a question. */
    readonly withAnswers: (sheets: readonly RawSheet[], ask: AskSpreadsheet) => readonly RawSheet[];
    /** What a column of a sheet was called at first; the keys of accepted reasons are made of it. */
    readonly firstName: NameOfColumn;
    /** Where a sheet's names stand among the cells of its tab; null where none does. */
    readonly locate: (sheet: string, cells: readonly (readonly RawCell[])[]) => LocatedNames | null;
    /** The tabs that rows can be pasted in. */
    readonly tables: readonly TableDefinition[];
  };
  /** Reads the input tabs among these, and hands on the others. Never throws for what they hold. */
  readonly read: (sheets: readonly RawSheet[]) => Reading<Workbook>;
  /** What is to be filled in where cells of these tabs are blank. */
  readonly fills: (workbook: Workbook, sheets: readonly RawSheet[]) => readonly Fill[];
  /** The column whose drop-down depends on its row; null where the workbook has none. */
  readonly rowLists: (workbook: Workbook) => RowLists | null;
  /**
   * All findings of a workbook that was recognised, those of its reading included, in the order of the tabs. `files` are those
   * that were uploaded.
   */
  readonly check: (reading: Reading<Workbook>, files: readonly AttachedFile[]) => readonly Finding[];
  /** How the checks across tabs came out, given what `check` found. */
  readonly tally: (workbook: Workbook, findings: readonly Finding[]) => CheckTally;
  /**
   * The one value that the cell of a finding can mean, where there is just one. `cells` are those of its tab, as the
   * spreadsheet's values give them.
   */
  readonly rightValue: (
    reading: Reading<Workbook>,
    finding: Finding,
    cells: RawSheet['cells'],
  ) => RawCell | null;
  /**
   * The finding of an identity number in a reason of the officer's, which stands at the place in the tab Kontroll; null
   * for a report that has no rule on them.
   */
  readonly numberInReason: ((place: Place, certainty: Certainty) => Finding) | null;
  readonly message: MessageOf;
  /** Kinds of facts, beside the engine's own, that only say that something is not filled in. */
  readonly lacks: readonly string[];
  /** The whole report; a draft when errors are left. */
  readonly compose: (workbook: Workbook, options: { readonly errors: number }) => Report;
  /** Whether the workbook gives this report; a report without it is always given. */
  readonly isOffered?: (workbook: Workbook) => boolean;
  /** What the workbook is to say when the report is finished; null where it says so already. */
  readonly rowWhenMade?: (workbook: Workbook, document: DocumentRef) => RowWhenMade | null;
  /** The tags of a template of the officer's own: those of every report's letterhead. */
  readonly templateTags: TemplateTags;
  /** Where a finished report says that something is missing. */
  readonly gaps: (report: Report) => readonly Gap[];
  readonly entries: EntryReader<Workbook>;
  readonly caseInfo: (workbook: Workbook) => CaseInfo;
  /** The sections that the report has now, in its order. */
  readonly sections: (workbook: Workbook) => readonly ReportSection[];
  /** Whom the finished report is for, as the officer has written them: addresses, or what was meant as such. */
  readonly recipients: (workbook: Workbook) => readonly string[];
  /** Where the papers are listed that go with the report; null where it has none. */
  readonly attachments: AttachmentList<Workbook> | null;
  /** The figures of the tab Översikt, as the report has them. */
  readonly overview: (workbook: Workbook) => readonly OverviewTable[];
  /** Everything that people fill in, and which of it is a result that a copy for the next period does not take over. */
  readonly contents: (workbook: Workbook) => readonly ContentColumn[];
  readonly words: ReportWords;
}
