import type { Assumptions } from '../docs/document/assumptions';
import type { Project } from '../runtime/project';
import type { Place } from '../sheets/selection';
import type { SpreadsheetModel } from '../sheets/spreadsheet-model';
import type { DriveAccount } from './drive/drive-account';
import type { DriveStore } from './drive/drive-store';
import type { OutsideAnswers, OutsideRecord } from './outside/outside-record';
import type { ShownUi } from './ui/ui-record';
import type { User } from './user';

/** An item of a cache: its value, and the moment (milliseconds since 1970) when it is gone. */
export interface CacheItem {
  readonly value: string;
  readonly until: number;
}

/** The three locks of a script; a user's lock belongs to one user. */
export type LockKind = 'document' | 'script' | 'user';

/** What the services act on: everything that outlives one execution. */
export interface World {
  readonly project: Project;
  readonly book: SpreadsheetModel;
  readonly drive: DriveStore;
  /** Stores of PropertiesService, by "document", "script" and "user:<e-mail>". */
  readonly properties: Map<string, Map<string, string>>;
  /** Caches of CacheService, by the same names. */
  readonly caches: Map<string, Map<string, CacheItem>>;
  /** Who holds a lock: the number of an execution, or the name of an outsider. */
  readonly locks: Map<string, number | string>;
  /** What the script showed the user; undefined when it runs where there is no user interface. */
  readonly ui: ShownUi | undefined;
  readonly log: (level: LogLevel, message: string) => void;
  readonly onCachePut: ((key: string, value: string) => void) | undefined;
  readonly onDocumentRequests: ((requests: readonly unknown[]) => void) | undefined;
  /** Called with the tab that a script opens and its current cell. */
  readonly onActivate: ((selected: { readonly sheet: number } & Place) => void) | undefined;
  /** What the script has sent out, and what answers it from outside. */
  readonly outside: OutsideRecord;
  readonly answers: OutsideAnswers;
  /** Whether scripts may make functions of text (eval, Function). */
  readonly codeFromText: boolean;
  /** What Docs and Drive do where nobody has measured it. */
  assumptions: Assumptions;
  /** What the account and its organisation let Drive do. */
  readonly account: DriveAccount;
  /** Who owns the spreadsheet. */
  readonly owner: User;
  /** The scopes that the user has consented to; null is all that the manifest asks for. */
  granted: readonly string[] | null;
  /** Who runs the script; an execution keeps the user who started it. */
  user: User;
  /** The time, in milliseconds since 1970. */
  now(): number;
  /**
   * What the time of an execution is counted by, in milliseconds: the work of this process and what was slept, or the clock
   * that the host was given.
   */
  worked(): number;
  /** Lets time pass without waiting for it. */
  sleep(milliseconds: number): void;
  /** A number that was not given before. */
  nextNumber(): number;
}

/** The level of a line of the script's log. */
export type LogLevel = 'log' | 'info' | 'warn' | 'error';

/** What the services need to know of the execution that calls them. */
export interface Execution {
  readonly id: number;
  readonly world: World;
  /** Runs script text in the execution's realm and gives its value as the host's own. */
  evaluate(code: string, scope: ReadonlyMap<string, unknown>): unknown;
}
