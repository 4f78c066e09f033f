/**
 * The local host: runs a built Apps Script project as Google would, on a workbook in memory. Tests, the commands and
 * the sidebar workbench all use it through `openHost`.
 */
import path from 'node:path';
import type { docs_v1 } from '@googleapis/docs';
import type { Assumptions } from './docs/document/assumptions';
import { execute, functionNames, type Completion } from './runtime/execution';
import { loadProject, type Project } from './runtime/project';
import { sendArgument, sendResult, type Plain } from './runtime/script-run-values';
import type { AuthMode } from './services/script/auth-mode';
import { createGate, type InjectedFault } from './services/execution-gate';
import { openWorld } from './services/open-world';
import { authModeValue } from './services/script/script-app';
import { spreadsheetType } from './services/spreadsheet/declared-types';
import { checkCellLimit } from './sheets/cell-limit';
import { createSpreadsheet, type SpreadsheetModel } from './sheets/spreadsheet-model';
import { faultError, type Fault } from './services/fault';
import { lockName } from './services/script/lock-service';
import { changeDocument } from './services/drive/change-document';
import { granteesIn, type ApprovalsSupport, type Grantee } from './services/drive/drive-account';
import { driveControls, type DriveControls } from './services/drive/drive-controls';
import type { StoredFile } from './services/drive/drive-store';
import { emptyStores, storesOf, type Stores } from './services/stores';
import {
  emptyOutsideRecord,
  type OutsideAnswers,
  type OutsideRecord,
} from './services/outside/outside-record';
import { emptyUiRecord, type UiListeners, type UiRecord } from './services/ui/ui-record';
import { tooLong } from './services/script/time-limit';
import { unsupported } from './runtime/service-error';
import type { User } from './services/user';
import type { LockKind, LogLevel } from './services/world';

/** How a host is set up; everything has a default. */
export interface HostOptions extends UiListeners {
  /** The folder that would be pushed; `dist` of this repository by default. A loaded project is taken as it is. */
  readonly project?: string | Project;
  /** The spreadsheet that the script is bound to; an empty one by default. */
  readonly workbook?: SpreadsheetModel;
  /** The time: a moment that stands still but for Utilities.sleep, or a clock. The machine's own by default. */
  readonly now?: Date | (() => number);
  /** Who runs the script. */
  readonly user?: User;
  /** False where the script runs without a user interface, as in a trigger. */
  readonly ui?: boolean;
  /** The Drive and the property stores to go on from, as `stores()` of an earlier host answered; empty by default. */
  readonly stores?: Stores;
  /** What Docs and Drive do where nobody has measured it (host/docs/document/assumptions.ts); the host's own answers by default. */
  readonly assumptions?: Partial<Assumptions>;
  /** What a script finds of Drive's approvals; none by default, as in the declared types of Apps Script. */
  readonly approvals?: ApprovalsSupport;
  /** How Drive takes addresses that files are shared with, by address or "@domain"; ordinary ones by default. */
  readonly grantees?: Readonly<Record<string, Grantee>>;
  /** What the world outside answers a script: addresses and a token. Without an answer a call is refused by name; there is no network. */
  readonly answers?: OutsideAnswers;
  /** Lets scripts make code of text (eval, Function), as Apps Script does. Off by default: V8 refuses it with an EvalError. */
  readonly codeFromText?: boolean;
  /** Called with each value that the script puts in a cache, while it runs. */
  readonly onCachePut?: (key: string, value: string) => void;
  /** Receives the requests of each batchUpdate to a Google Doc as the script sent them, before they are applied. */
  readonly onDocumentRequests?: (requests: readonly unknown[]) => void;
  /**
   * Called with the name of each service call that counts, before it is made, while the execution waits in it. Other
   * executions may be run to their end from here, the workbook edited and faults injected, as happens at Google meanwhile.
   */
  readonly onServiceCall?: (name: string) => void;
  /** Called when the script opens a tab or selects in it: the tab's id, and the current cell, 1-based. */
  readonly onActivate?: (selected: {
    readonly sheet: number;
    readonly row: number;
    readonly column: number;
  }) => void;
}

/** A line of the script's log. */
export interface LogLine {
  readonly level: LogLevel;
  readonly message: string;
}

/** A call failed: the message is "Name: text" as the browser gets it, and `details` what an advanced service answered. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';

  constructor(
    message: string,
    /** The name of the error that the script threw ("Exception"). */
    readonly thrown: string,
    readonly details: unknown,
    /** Where in the script it was thrown. */
    readonly scriptStack: string,
  ) {
    super(message);
  }
}

/** A host with one workbook, one Drive and one set of stores, which live on from call to call. */
export interface Host {
  readonly workbook: SpreadsheetModel;
  readonly ui: UiRecord;
  readonly log: readonly LogLine[];
  /** Requests, mails and triggers of the script: recorded, sent nowhere and never run. */
  readonly outside: OutsideRecord;
  /** Calls a function as google.script.run does; arguments and result follow its value rules. */
  call(functionName: string, ...args: readonly unknown[]): Plain;
  /** Runs a function as a menu or the editor does: no value crosses but what it shows. */
  run(functionName: string): void;
  /** Runs onOpen or onInstall with its event, under the mode that it is run in: LIMITED and FULL by default. */
  trigger(functionName: 'onOpen' | 'onInstall', authMode?: AuthMode): void;
  /**
   * The names of the functions that google.script.run offers: those of the top level that do not end in "_"; for a menu or a
   * trigger, which may call them too, all of the top level.
   */
  functionNames(from?: 'page' | 'menu'): readonly string[];
  /** Makes the next `times` calls of a service method ("Docs.Documents.batchUpdate") fail. */
  fail(method: string, fault: Fault, times?: number): void;
  /** Service calls so far by name; getters, builders, Utilities and flush do not count. */
  calls(): Readonly<Record<string, number>>;
  /** Calls of getters, builders, Utilities and flush so far by name: they cross to Google too, and are not among `calls()`. */
  crossings(): Readonly<Record<string, number>>;
  /** Service calls so far, in total. */
  totalCalls(): number;
  /** Lets the calls to come be made by another person. */
  actAs(user: User): void;
  /**
   * What the user has ticked in Google's request for consent, full addresses of scopes; null is all that the manifest asks
   * for, as at the start. It holds for the executions to come, whoever runs them.
   */
  grant(scopes: readonly string[] | null): void;
  /** Lets someone else hold a lock until the returned function is called. */
  holdLock(kind: LockKind): () => void;
  /** A Google Doc in the Drive, whoever made it; undefined when there is none with that id. */
  document(id: string): docs_v1.Schema$Document | undefined;
  /** Replaces the content of a Google Doc, as a person's edit does; its revision is a new one. */
  editDocument(id: string, document: docs_v1.Schema$Document): void;
  /** Every file in the Drive. */
  files(): readonly StoredFile[];
  /** Approvals, refusals to share and the delay after unlocking: settings, and what other people do. */
  readonly drive: DriveControls;
  /** Values of a property store: "document", "script" or "user". */
  properties(store: LockKind): ReadonlyMap<string, string>;
  /** Everything that lives on from run to run beside the workbook. */
  stores(): Stores;
  /** Replaces the values of a property store, as another version of the script, or another run, may have left them. */
  replaceProperties(store: LockKind, values: Readonly<Record<string, string>>): void;
}

/** The person who runs the script by default. */
export const defaultUser: User = { name: 'Handläggaren', email: 'handlaggaren@example.se' };

/**
 * Opens a host.
 * @throws {ProjectError} when the project folder holds no project
 * @throws {WorkbookError} when the workbook has more cells than a spreadsheet may have at Google
 */
export function openHost(options: HostOptions = {}): Host {
  const { project = path.join(__dirname, '..', 'dist'), workbook = createSpreadsheet('Arbetsbok') } = options;
  checkCellLimit(workbook, workbook.name);
  const ui = emptyUiRecord();
  const log: LogLine[] = [];
  const counts = new Map<string, number>();
  const crossings = new Map<string, number>();
  const faults: InjectedFault[] = [];
  const {
    now,
    user = defaultUser,
    ui: hasUi = true,
    onCachePut,
    onActivate,
    onServiceCall,
    onDocumentRequests,
  } = options;
  const { assumptions, stores = emptyStores, answers = {}, codeFromText = false } = options;
  const { approvals = 'absent', grantees = {} } = options;
  const outside = emptyOutsideRecord();
  const world = openWorld({
    project: typeof project === 'string' ? loadProject(project) : project,
    book: workbook,
    ui: hasUi ? { record: ui, listeners: options } : undefined,
    user,
    now,
    assumptions,
    account: { approvals, grantees: granteesIn(grantees) },
    stores,
    outside,
    answers,
    codeFromText,
    log: (level, message) => log.push({ level, message }),
    onCachePut,
    onDocumentRequests,
    onActivate,
  });

  const run = (
    functionName: string,
    from: Parameters<typeof execute>[3],
    args: Parameters<typeof execute>[4],
    authMode: AuthMode = 'FULL',
  ): Completion => {
    // Its own copy: an execution keeps the user who started it.
    const own = { ...world };
    const gate = createGate(own, authMode, { counts, crossings, faults, onServiceCall });
    const completion = asScriptError(() => execute(own, gate, functionName, from, args));
    if (gate.isTooLong()) {
      const { name, message } = tooLong();
      throw new ScriptError(`${name}: ${message}`, name, undefined, '');
    }
    return completion;
  };

  return {
    workbook,
    ui,
    log,
    outside,
    call(functionName, ...args) {
      const sent = args.map((argument, index) => sendArgument(argument, String(index)));
      const { value, isServiceObject } = run(functionName, 'page', () => sent);
      return sendResult(value, isServiceObject);
    },
    run(functionName) {
      run(functionName, 'menu', () => []);
    },
    trigger(functionName, authMode = functionName === 'onOpen' ? 'LIMITED' : 'FULL') {
      run(
        functionName,
        'menu',
        ({ world: own }) => [
          { authMode: authModeValue(authMode), source: spreadsheetType.of({ world: own, book: workbook }) },
        ],
        authMode,
      );
    },
    functionNames: (from = 'page') =>
      asScriptError(() =>
        functionNames(world, createGate(world, 'FULL', { counts, crossings, faults, onServiceCall }), from),
      ),
    fail(method, fault, times = 1) {
      faults.push({ method, error: faultError(method, fault), when: fault.when ?? 'before', left: times });
    },
    calls: () => byName(counts),
    crossings: () => byName(crossings),
    totalCalls: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    actAs(user) {
      world.user = user;
    },
    grant(scopes) {
      world.granted = scopes;
    },
    holdLock(kind) {
      const name = lockName(kind, world.user);
      world.locks.set(name, 'someone else');
      return () => {
        world.locks.delete(name);
      };
    },
    document: (id) => world.drive.files.get(id)?.document,
    editDocument(id, document) {
      const file = world.drive.files.get(id);
      if (!file?.document) throw new Error(`no Google Doc with the id ${id}`);
      changeDocument(world, file, document);
    },
    files: () => [...world.drive.files.values()],
    drive: driveControls(world),
    properties: (store) => world.properties.get(lockName(store, world.user)) ?? new Map<string, string>(),
    stores: () => storesOf(world),
    replaceProperties(store, values) {
      world.properties.set(lockName(store, world.user), new Map(Object.entries(values)));
    },
  };
}

function byName(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the script throws, as the browser's failure handler gets it. */
function asScriptError<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (isDynamicImport(error)) throw refusal('import()');
    if (error instanceof Error) throw error;
    if (typeof error !== 'object' || error === null || !('message' in error)) throw withoutMessage(error);
    const name = 'name' in error ? String(error.name) : 'Error';
    throw new ScriptError(
      `${name}: ${String(error.message)}`,
      name,
      'details' in error ? error.details : undefined,
      'stack' in error ? String(error.stack) : '',
    );
  }
}

/** Node's own error for `import()` in a script, which has no modules to import here. */
function isDynamicImport(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    String(error.code).startsWith('ERR_VM_DYNAMIC_IMPORT')
  );
}

function refusal(what: string): ScriptError {
  const { name, message } = unsupported(what);
  return new ScriptError(`${name}: ${message}`, name, undefined, '');
}

/** A script may throw anything: what is no error is told as the text that it is. */
function withoutMessage(thrown: unknown): ScriptError {
  const text = typeof thrown === 'object' && thrown !== null ? asJson(thrown) : String(thrown);
  return new ScriptError(`Uncaught ${text}`, typeof thrown, undefined, '');
}

function asJson(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
