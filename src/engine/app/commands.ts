/**
 * The one table of commands: every function that the menu or a page can run, with its arguments, what it answers, why it
 * can fail, and where it is offered. Types and data only: `add-on.ts` joins each name to its use case, the build declares
 * a global function for each, the menu lists those of the menu, and the pages call by these types.
 */
import type { CheckedWorkbook } from './check-and-publish';
import { generateOptions, place, text, wholeNumber, type ArgumentReader } from './command-arguments';
import type { Comparison } from './compare-versions';
import type { Busy, CommonCode, Failure, FailureCode, Refusal } from './failure';
import type { GeneratedReport } from './generate-report';
import type { ReportQuestion } from './open-warnings';
import type { Preview } from './preview-report';
import type { Versions } from './read-versions';
import type { SetUp } from './set-up-workbook';
import type { RunState } from './with-document-lock';

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
  /** Keeps a written reason to accept the finding with a key ('' removes it), and checks the workbook again. */
  acceptWarning: answers<CheckedWorkbook>()({
    offered: 'page',
    arguments: [text, text],
    failures: ['busy', 'no-known-sheet'],
  }),
  /**
   * Writes the report as a Google Doc; `{ again: true }` makes a new one although there is one. Answers a question when
   * warnings are open, unless `{ confirmed: true }` answers it already.
   */
  generateReport: answers<GeneratedReport | ReportQuestion>()({
    offered: 'page',
    arguments: [generateOptions],
    failures: [
      'busy',
      'no-known-sheet',
      'in-bin',
      'report-not-found',
      'colleagues-report',
      'colleagues-unfinished',
      'record-damaged',
      'record-newer',
      'record-too-large',
    ],
  }),
  /** Says how far the report that is being made has come. */
  readProgress: answers<ReportProgress>()({ offered: 'page', arguments: [], failures: [] }),
  /** The report as it would be written now, as a tree. Writes nothing. */
  previewReport: answers<Preview>()({ offered: 'page', arguments: [], failures: ['no-known-sheet'] }),
  /** Opens the preview in a dialog. */
  showPreview: answers<Done>()({ offered: 'page', arguments: [], failures: [] }),
  /** Takes the officer to a cell. */
  goToCell: answers<Done>()({ offered: 'page', arguments: [place], failures: ['sheet-gone'] }),
  /** Makes the tabs that are missing. */
  setUpWorkbook: answers<SetUp>()({ offered: 'page', arguments: [], failures: ['busy'] }),

  /** Every version of the workbook's reports, whoever made it. */
  readVersions: answers<Versions>()({
    offered: 'nowhere',
    arguments: [],
    failures: ['record-damaged', 'record-newer'],
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

type Read<Readers extends readonly ArgumentReader<unknown>[]> = {
  -readonly [Index in keyof Readers]: Readers[Index] extends ArgumentReader<infer Value> ? Value : never;
};

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
