import { defaultAssumptions } from '../docs/document/assumptions';
import type { Assumptions } from '../docs/document/assumptions';
import type { Project } from '../runtime/project';
import type { SpreadsheetModel } from '../sheets/spreadsheet-model';
import type { ShownUi } from './ui/ui-record';
import { storesIn, type Stores } from './stores';
import type { User } from './user';
import type { LogLevel, World } from './world';

/** What a new world is made of. */
interface WorldParts {
  readonly project: Project;
  readonly book: SpreadsheetModel;
  /** Undefined where there is no user interface. */
  readonly ui: ShownUi | undefined;
  readonly user: User;
  /** A moment that stands still but for Utilities.sleep, or a clock; the machine's own when undefined. */
  readonly now: Date | (() => number) | undefined;
  readonly assumptions: Partial<Assumptions> | undefined;
  readonly account: World['account'];
  readonly stores: Stores;
  readonly outside: World['outside'];
  readonly answers: World['answers'];
  readonly codeFromText: boolean;
  readonly log: (level: LogLevel, message: string) => void;
  readonly onCachePut: World['onCachePut'];
  readonly onDocumentRequests: World['onDocumentRequests'];
  readonly onActivate: World['onActivate'];
}

/** A world that goes on from `stores`; the spreadsheet is `user`'s. */
export function openWorld({ now, user, assumptions, stores, ...parts }: WorldParts): World {
  let slept = 0;
  const clock = typeof now === 'function' ? now : now ? () => now.getTime() : () => Date.now();
  return {
    ...parts,
    assumptions: { ...defaultAssumptions, ...assumptions },
    ...storesIn(stores),
    caches: new Map(),
    locks: new Map(),
    granted: null,
    owner: user,
    user,
    now: () => clock() + slept,
    worked: () => (now === undefined ? processorTime() : clock()) + slept,
    sleep: (milliseconds) => {
      slept += milliseconds;
    },
  };
}

/** The time that this process has worked, in milliseconds: a computer that is busy with other things adds nothing to it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
