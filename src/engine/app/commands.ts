/**
 * The one table of commands: every function that the menu or a page can run, with its arguments, what it answers, why it
 * can fail, and where it is offered. Types and data only: `add-on.ts` joins each name to its use case, the build declares
 * a global function for each, the menu lists those of the menu, and the pages call by these types.
 */
import type { CheckedAccessibility } from './check-accessibility';
import type { CheckedWorkbook } from './check-and-publish';
import type { ReadAttachments } from './attachments/read-attachments';
import type { AttachmentAdded } from './attachments/upload-attachment';
import {
  approvalRequest,
  attachmentChoice,
  colleaguesChoice,
  decision,
  generateOptions,
  mailChoice,
  pasteChoice,
  place,
  reportChoice,
  shareRef,
  text,
  texts,
  trueOrFalse,
  updateChoice,
  updateChoices,
  uploadedFile,
  wholeNumber,
  type ArgumentReader,
} from './command-arguments';
import type { Comparison } from './compare-versions';
import type { Busy, CommonCode, Failure, FailureCode, Refusal } from './failure';
import type { GeneratedReport } from './generate-report';
import type { ReportQuestion } from './report-question';
import type { FinalisedReport } from './history/finalise-report';
import type { IssueSheet } from './history/issue-sheet';
import type { MatterRead } from './history/read-matter';
import type { UnlockedReport } from './history/unlock-report';
import type { VerifiedReport } from './history/verify-report';
import type { MatterAnswer } from './history/with-history';
import type { PeriodPlan, PeriodStarted } from './new-period';
import type { ReportNoted } from './note-report';
import type { PasteAdded, PastePlan } from './paste-table';
import type { Preview } from './preview-report';
import type { ReportsRead } from './read-reports';
import type { Versions } from './read-versions';
import type { MarksRemoved } from './remove-marks';
import type { SetUp } from './set-up-workbook';
import type { ReadApproval, StartedApproval } from './sharing/approve-report';
import type { SharedReport } from './sharing/share-report';
import type { SignedSections } from './sharing/sign-off';
import type { TemplateRead, TemplateUploaded } from './template/use-template';
import type { OverviewUpdated } from './update-overview';
import type { UpdateAnswer, UpdateRead, UpdateUndone } from './update/update-answers';
import type { RunState } from './with-document-lock';
import type { ValueWritten } from './write-value';

/** Where a command is offered: as an item of the menu, by a page (the sidebar or the preview), or not yet anywhere. */
export type Offered = 'menu' | 'page' | 'nowhere';

interface Command<Arguments extends readonly ArgumentReader<unknown>[], Answer, Code, Where> {
  readonly offered: Where;
  /** A reader for each argument. */
  readonly arguments: Arguments;
  /** What can stop it besides what can stop every command. */
  readonly failures: readonly Code[];
  /** Never there: it carries the type of the answer. */
  readonly answer?: Answer;
}

/** An entry of the table for a command that answers `Answer`; the other types are those of the entry itself. */
function answers<Answer extends Done>() {
  return <
    const Arguments extends readonly ArgumentReader<unknown>[],
    const Code extends FailureCode,
    const Where extends Offered,
  >(
    entry: Command<Arguments, Answer, Code, Where>,
  ): Command<Arguments, Answer, Code, Where> => entry;
}

/** A command did what was requested. */
export interface Done {
  readonly ok: true;
}

/** What a command of the menu did. */
export interface MenuDone extends Done {
  /** What the officer reads in a box afterwards; null when what happened shows by itself. */
  readonly notice: { readonly title: string; readonly text: string } | null;
}

/** What a page shows while it waits for a run. */
export interface ReportProgress extends Done, RunState {}

/** The commands by name. Those of the menu stand in its order. */
export const commands = {
  /** Opens the sidebar. */
  showSidebar: answers<MenuDone>()({ offered: 'menu', arguments: [], failures: [] }),
  /** Opens the sidebar, which checks the workbook for the officer. */
  checkFromMenu: answers<MenuDone>()({ offered: 'menu', arguments: [], failures: [] }),
  /** Opens the sidebar, which makes the report. */
  generateFromMenu: answers<MenuDone>()({ offered: 'menu', arguments: [], failures: [] }),
  /** Makes the tabs that are missing, and says which. */
  setUpFromMenu: answers<MenuDone>()({ offered: 'menu', arguments: [], failures: ['busy'] }),

  /** Checks the workbook, marks its cells and rewrites the tab Kontroll. */
  checkWorkbook: answers<CheckedWorkbook>()({
    offered: 'page',
    arguments: [],
    failures: ['busy', 'no-known-sheet'],
  }),
  /** Keeps one written reason to accept the findings with these keys ('' removes it), and checks the workbook again. */
  acceptWarnings: answers<CheckedWorkbook>()({
    offered: 'page',
    arguments: [texts, text],
    failures: ['busy', 'no-known-sheet'],
  }),
  /** Writes the one right value in the cell of the finding with a key, and checks the workbook as it then is. */
  writeValue: answers<ValueWritten>()({
    offered: 'page',
    arguments: [text],
    failures: ['busy', 'no-known-sheet'],
  }),
  /**
   * Writes the report as a Google Doc; `{ again: true }` makes a new one although there is one. Answers a question when
   * warnings are open, unless `{ confirmed: true }` answers it already.
   */
  generateReport: answers<GeneratedReport | ReportQuestion>()({
    offered: 'page',
    arguments: [generateOptions, reportChoice],
    failures: [
      'busy',
      'no-known-sheet',
      'not-offered',
      'in-bin',
      'report-not-found',
      'colleagues-report',
      'colleagues-unfinished',
      'record-damaged',
      'record-newer',
      'record-too-large',
      'template-damaged',
      'template-newer',
      'template-without-place',
      'colleagues-template',
    ],
  }),
  /** What an update of the report would do, with what is decided of its conflicts. Writes nothing in the document. */
  readUpdate: answers<UpdateRead>()({
    offered: 'page',
    arguments: [updateChoices, reportChoice],
    failures: [
      'busy',
      'no-known-sheet',
      'not-offered',
      'no-report',
      'in-bin',
      'report-not-found',
      'colleagues-document',
      'document-unreadable',
      'record-damaged',
      'record-newer',
    ],
  }),
  /** Writes the update that was shown in the report's document; answers a new list when it or the workbook has changed. */
  updateReport: answers<UpdateAnswer | ReportQuestion>()({
    offered: 'page',
    arguments: [updateChoice, reportChoice],
    failures: [
      'busy',
      'no-known-sheet',
      'not-offered',
      'no-report',
      'report-finalised',
      'in-bin',
      'report-not-found',
      'colleagues-document',
      'document-unreadable',
      'record-damaged',
      'record-newer',
      'record-too-large',
    ],
  }),
  /** Takes the last update back, as long as nobody has written in the document since. */
  undoUpdate: answers<UpdateUndone>()({
    offered: 'page',
    arguments: [reportChoice],
    failures: [
      'busy',
      'not-offered',
      'no-report',
      'nothing-to-undo',
      'document-changed',
      'report-finalised',
      'in-bin',
      'report-not-found',
      'colleagues-document',
      'document-unreadable',
      'record-damaged',
      'record-newer',
      'record-too-large',
    ],
  }),
  /** Says how far the report that is being made has come. */
  readProgress: answers<ReportProgress>()({ offered: 'page', arguments: [], failures: [] }),
  /** Writes in the workbook that the report is made, where no row says so yet. */
  noteReport: answers<ReportNoted>()({
    offered: 'page',
    arguments: [reportChoice],
    failures: ['busy', 'no-known-sheet', 'not-offered', 'no-report', 'record-damaged', 'record-newer'],
  }),
  /** The report as it would be written now, as a tree. Writes nothing. */
  previewReport: answers<Preview>()({
    offered: 'page',
    arguments: [reportChoice],
    failures: ['no-known-sheet', 'not-offered'],
  }),
  /** The reports that the workbook gives beside the main one, and what a check finds about the one that is chosen. */
  readReports: answers<ReportsRead>()({
    offered: 'page',
    arguments: [reportChoice],
    failures: ['no-known-sheet', 'not-offered'],
  }),
  /** Opens the preview of the main report, or of the one that is chosen, in a dialog. */
  showPreview: answers<Done>()({ offered: 'page', arguments: [reportChoice], failures: [] }),
  /** Takes the officer to a cell. */
  goToCell: answers<Done>()({ offered: 'page', arguments: [place], failures: ['sheet-gone'] }),
  /** Makes the tabs that are missing. */
  setUpWorkbook: answers<SetUp>()({ offered: 'page', arguments: [], failures: ['busy'] }),

  /** Locks the report as a version that can be proven, and makes its receipt. */
  finaliseReport: answers<FinalisedReport>()({
    offered: 'page',
    arguments: [],
    failures: [
      'busy',
      'history-damaged',
      'history-newer',
      'history-too-large',
      'no-known-sheet',
      'record-damaged',
      'record-newer',
      'no-report',
      'colleagues-document',
      'in-bin',
      'report-not-found',
      'has-errors',
      'open-warnings',
      'report-outdated',
      'charts-outdated',
      'already-finalised',
      'already-decided',
    ],
  }),
  /** Unlocks the document of the newest version; what is finalised next is another one. */
  unlockReport: answers<UnlockedReport>()({
    offered: 'page',
    arguments: [],
    failures: [
      'busy',
      'history-damaged',
      'history-newer',
      'history-too-large',
      'not-finalised',
      'already-decided',
      'in-bin',
      'report-not-found',
      'colleagues-document',
    ],
  }),
  /** Notes what was decided on the newest version. */
  recordDecision: answers<MatterAnswer>()({
    offered: 'page',
    arguments: [decision],
    failures: [
      'busy',
      'history-damaged',
      'history-newer',
      'history-too-large',
      'not-finalised',
      'already-decided',
    ],
  }),
  /** Holds a finalised version, by its number, against the document, the workbook and the receipt as they are now. */
  verifyReport: answers<VerifiedReport>()({
    offered: 'page',
    arguments: [wholeNumber],
    failures: [
      'busy',
      'history-damaged',
      'history-newer',
      'not-finalised',
      'in-bin',
      'report-not-found',
      'colleagues-document',
    ],
  }),
  /** Gives those whom the report is for access to the newest finalised version. */
  shareWithRecipients: answers<SharedReport>()({
    offered: 'page',
    arguments: [mailChoice],
    failures: [
      'busy',
      'history-damaged',
      'history-newer',
      'no-known-sheet',
      'not-finalised',
      'no-recipients',
      'lock-lifted',
      'attachments-changed',
      'in-bin',
      'report-not-found',
      'colleagues-document',
    ],
  }),
  /** Gives colleagues access to the newest report, also to a draft. */
  shareWithColleagues: answers<SharedReport>()({
    offered: 'page',
    arguments: [colleaguesChoice],
    failures: [
      'busy',
      'history-damaged',
      'history-newer',
      'record-damaged',
      'record-newer',
      'no-report',
      'in-bin',
      'report-not-found',
      'colleagues-document',
    ],
  }),
  /** Takes back the access of one address to one document. */
  takeBackShare: answers<MatterAnswer>()({
    offered: 'page',
    arguments: [shareRef],
    failures: [
      'busy',
      'history-damaged',
      'history-newer',
      'history-too-large',
      'share-unknown',
      'report-not-found',
      'colleagues-document',
    ],
  }),
  /** Sends the finished report to reviewers by Drive's approvals. */
  startApproval: answers<StartedApproval>()({
    offered: 'page',
    arguments: [approvalRequest],
    failures: [
      'busy',
      'history-damaged',
      'history-newer',
      'history-too-large',
      'record-damaged',
      'record-newer',
      'no-known-sheet',
      'no-report',
      'not-finished',
      'report-outdated',
      'charts-outdated',
      'due-passed',
      'no-reviewers',
      'approvals-unavailable',
      'approvals-refused',
      'approval-running',
      'in-bin',
      'report-not-found',
      'colleagues-document',
    ],
  }),
  /** Reads what the reviewers have answered, and notes the outcome. */
  readApproval: answers<ReadApproval>()({
    offered: 'page',
    arguments: [],
    failures: [
      'busy',
      'history-damaged',
      'history-newer',
      'history-too-large',
      'no-approval',
      'in-bin',
      'report-not-found',
      'colleagues-document',
    ],
  }),
  /** Ends the approval that is running. */
  cancelApproval: answers<ReadApproval>()({
    offered: 'page',
    arguments: [],
    failures: [
      'busy',
      'history-damaged',
      'history-newer',
      'history-too-large',
      'no-approval',
      'in-bin',
      'report-not-found',
      'colleagues-document',
    ],
  }),
  /** The sections of the report, and who has marked which as done. */
  readSections: answers<SignedSections>()({
    offered: 'page',
    arguments: [],
    failures: ['busy', 'history-damaged', 'history-newer', 'no-known-sheet'],
  }),
  /** Marks a section, by its key, as done (true) or takes its mark away (false). */
  markSection: answers<MatterAnswer>()({
    offered: 'page',
    arguments: [text, trueOrFalse],
    failures: [
      'busy',
      'history-damaged',
      'history-newer',
      'history-too-large',
      'record-damaged',
      'record-newer',
      'no-known-sheet',
      'no-report',
      'section-unknown',
    ],
  }),
  /** Opens the issue sheet in a dialog. */
  showIssueSheet: answers<Done>()({ offered: 'page', arguments: [], failures: [] }),
  /** What is new in the newest finalised version against the one before it. */
  readIssueSheet: answers<IssueSheet>()({
    offered: 'page',
    arguments: [],
    failures: [
      'history-damaged',
      'history-newer',
      'record-damaged',
      'record-newer',
      'not-finalised',
      'no-known-sheet',
    ],
  }),
  /** How the matter stands: what was finalised, shared, approved and decided. */
  readMatter: answers<MatterRead>()({
    offered: 'page',
    arguments: [],
    failures: ['history-damaged', 'history-newer'],
  }),

  /** What would become of a pasted text: its tab and columns, what is to be decided, and the rows. Writes nothing. */
  readPaste: answers<PastePlan>()({
    offered: 'page',
    arguments: [pasteChoice],
    failures: ['tab-missing', 'too-many-rows'],
  }),
  /** Adds the rows of a pasted text below the others of its tab, at the row and under the headings that were seen. */
  addPaste: answers<PasteAdded>()({
    offered: 'page',
    arguments: [pasteChoice, wholeNumber, text],
    failures: ['busy', 'tab-missing', 'tab-changed', 'too-many-rows'],
  }),

  /** Opens the page of attachments in a dialog. */
  showAttachments: answers<Done>()({ offered: 'page', arguments: [], failures: [] }),
  /** The papers that the workbook lists, and what is kept of their files. Writes nothing. */
  readAttachments: answers<ReadAttachments>()({
    offered: 'page',
    arguments: [],
    failures: ['tab-missing'],
  }),
  /** Keeps a file beside the reports, and links it in a row of the tab that lists attachments. */
  uploadAttachment: answers<AttachmentAdded>()({
    offered: 'page',
    arguments: [uploadedFile, attachmentChoice],
    failures: [
      'busy',
      'tab-missing',
      'row-taken',
      'file-type',
      'file-empty',
      'file-unlike-type',
      'file-too-large',
      'file-damaged',
      'history-too-large',
    ],
  }),

  /** Takes the add-on's marks away from the tabs, before others get the spreadsheet. */
  removeMarks: answers<MarksRemoved>()({ offered: 'page', arguments: [], failures: ['busy'] }),

  /** What would become of a copied workbook that is made ready for the next period. Writes nothing. */
  readNewPeriod: answers<PeriodPlan>()({
    offered: 'page',
    arguments: [],
    failures: ['not-a-copy', 'no-known-sheet'],
  }),
  /** Makes a copied workbook ready for the next period, when it is as it was when the officer saw what that would do. */
  startNewPeriod: answers<PeriodStarted>()({
    offered: 'page',
    arguments: [text],
    failures: ['busy', 'not-a-copy', 'copy-changed', 'no-known-sheet'],
  }),

  /** Makes the tab Översikt with its figures and charts, or renews them. */
  updateOverview: answers<OverviewUpdated>()({
    offered: 'page',
    arguments: [],
    failures: ['busy', 'no-known-sheet'],
  }),

  /** What in the newest report can keep someone from reading it. Reads the document once, and writes nothing. */
  checkAccessibility: answers<CheckedAccessibility>()({
    offered: 'page',
    arguments: [],
    failures: [
      'no-report',
      'in-bin',
      'report-not-found',
      'colleagues-document',
      'document-unreadable',
      'record-damaged',
      'record-newer',
    ],
  }),
  /** The workbook's own template, which new reports are made of. */
  readTemplate: answers<TemplateRead>()({
    offered: 'page',
    arguments: [],
    failures: ['template-damaged', 'template-newer'],
  }),
  /** Imports a .docx, checks it, and makes it the workbook's template when it has no faults. */
  uploadTemplate: answers<TemplateUploaded>()({
    offered: 'page',
    arguments: [uploadedFile],
    failures: ['busy', 'template-newer', 'template-too-large', 'not-a-word-file'],
  }),
  /** Takes the workbook's template away. */
  removeTemplate: answers<TemplateRead>()({
    offered: 'page',
    arguments: [],
    failures: ['busy', 'template-newer'],
  }),

  /** Every version of the workbook's reports, whoever made it. */
  readVersions: answers<Versions>()({
    offered: 'nowhere',
    arguments: [reportChoice],
    failures: ['not-offered', 'record-damaged', 'record-newer'],
  }),
  /** Which entries differ between two versions, by their numbers: the older one, then the newer. */
  compareVersions: answers<Comparison>()({
    offered: 'nowhere',
    arguments: [wholeNumber, wholeNumber],
    failures: ['record-damaged', 'record-newer', 'version-unknown'],
  }),
};

type Table = typeof commands;

export type CommandName = keyof Table;

/** The commands that are offered in one place. */
type OfferedIn<Where extends Offered> = {
  [Name in CommandName]: Table[Name]['offered'] extends Where ? Name : never;
}[CommandName];

export type MenuCommand = OfferedIn<'menu'>;
export type PageCommand = OfferedIn<'page'>;

type Each<Readers extends readonly ArgumentReader<unknown>[]> = {
  -readonly [Index in keyof Readers]: Readers[Index] extends ArgumentReader<infer Value> ? Value : never;
};

/** What the readers read; a last argument that may be undefined may be left out. */
type Read<Readers extends readonly ArgumentReader<unknown>[]> = Readers extends readonly [
  ...infer First extends readonly ArgumentReader<unknown>[],
  ArgumentReader<infer Last>,
]
  ? undefined extends Last
    ? [...Each<First>, Last?]
    : Each<Readers>
  : Each<Readers>;

/** The arguments of each command. */
export type ArgumentsOf = { [Name in CommandName]: Read<Table[Name]['arguments']> };
/** What each command answers when it succeeds. */
export type AnswerOf = { [Name in CommandName]: NonNullable<Table[Name]['answer']> };

type CodeOf<Name extends CommandName> = Table[Name]['failures'][number];

type RefusalOf<Code extends FailureCode> = Code extends 'busy' ? Busy : Refusal<Exclude<Code, 'busy'>>;

/** What the use case of each command answers. */
export type OutcomeOf = { [Name in CommandName]: AnswerOf[Name] | RefusalOf<CodeOf<Name>> };

/** What a page gets from each command. */
export type ResponseOf = { [Name in CommandName]: AnswerOf[Name] | Failure<CodeOf<Name> | CommonCode> };

/** Each command with its use case. */
export type Handlers = {
  readonly [Name in CommandName]: (...given: ArgumentsOf[Name]) => OutcomeOf[Name];
};

/** The menu in words: its name, and the text of each item. */
export interface MenuWords {
  readonly name: string;
  readonly items: Readonly<Record<MenuCommand, string>>;
}

/** The names of all commands, in the order of the table. */
export const commandNames = Object.keys(commands) as readonly CommandName[];

/** The commands of the menu, in its order. */
export const menuCommands = commandNames.filter(isMenuCommand);

/** Whether the command is offered in the menu: then what it did, or why not, is shown in a box. */
export function isMenuCommand(name: CommandName): name is MenuCommand {
  return commands[name].offered === 'menu';
}
