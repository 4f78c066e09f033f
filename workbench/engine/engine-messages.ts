/**
 * What the server and the engine, which runs in a thread of its own, say to each other. Everything here is carried by
 * structured clone.
 */
import type { docs_v1 } from '@googleapis/docs';
import type { MessagePort } from 'node:worker_threads';
import type { SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import type { Stores } from '../../host/services/stores';
import type { Requests, WorkbenchEvent, WorkbenchState } from '../protocol';

/**
 * The requests of the engine: the page's requests, and those where the server does the reading and writing of files,
 * since that takes promises and the engine has none.
 */
export type EngineRequests = Omit<Requests, 'openExample' | 'openEmpty' | 'openCopy' | 'resume'> & {
  /** Starts over with a workbook, and with what was made with it if it was worked on earlier. */
  readonly open: {
    readonly body: Work & Pick<WorkbenchState, 'remarks' | 'isKept' | 'earlierWork'>;
    readonly answer: Record<string, never>;
  };
  readonly work: { readonly body: Record<string, never>; readonly answer: Work };
  readonly document: {
    readonly body: { readonly id: string };
    readonly answer: { readonly name: string; readonly document: docs_v1.Schema$Document };
  };
  readonly file: {
    readonly body: { readonly id: string };
    readonly answer: { readonly name: string; readonly bytes: Uint8Array };
  };
};

/** A workbook and everything that has been made with it. */
export interface Work {
  readonly workbook: SpreadsheetModel;
  readonly stores: Stores;
}

/** A request to the engine. */
export interface EngineRequest<Name extends keyof EngineRequests = keyof EngineRequests> {
  readonly id: number;
  readonly name: Name;
  readonly body: EngineRequests[Name]['body'];
  /** The page that asks, by its own name. */
  readonly page: string | undefined;
}

/** What the engine says: an answer to a request by its id, a refusal of it, or an event for one page or for all. */
export type FromEngine =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly message: string }
  | { readonly kind: 'fault'; readonly id: number; readonly stack: string }
  | { readonly kind: 'event'; readonly event: WorkbenchEvent; readonly page: string | undefined };

/** What the engine's thread is started with. */
export interface EngineSettings {
  readonly port: MessagePort;
  /** One 32-bit number, changed and notified of after each message to the engine. */
  readonly signal: SharedArrayBuffer;
  readonly latency: number;
  /** The examples that the page offers, by file name. */
  readonly examples: readonly string[];
  /** The folder of the built add-on. */
  readonly project: string;
}
