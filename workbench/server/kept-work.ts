/** Keeps what is done in the workbench on disk, so that a closed window or a power cut loses a second's work at most. */
import { rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Work } from '../engine/engine-messages';
import { readWork, writeWork } from './kept-work-file';

/** How long after a change it is written, in milliseconds; longer where writing takes long. */
const usualDelay = 1000;
/** A change is written at the earliest this many times as long after it as the last writing took. */
const restPerWrite = 10;

/** What keeps the work with one workbook after the other. */
export interface KeptWork {
  /** Begins with a workbook of that name; answers when work with it was last kept (ISO 8601), null where there is none. */
  begin(name: string): Promise<string | null>;
  /**
   * The work that was kept with the workbook; from now on it is gone on with.
   * @throws {RequestError} when it cannot be read
   */
  earlier(): Promise<Work>;
  /** Something was done that is to be kept. */
  changed(): void;
  /** Writes what has not been written yet. */
  flush(): Promise<void>;
}

/** How work is kept. */
export interface KeptWorkOptions {
  /** The folder where it lies. */
  readonly folder: string;
  /** The work as it is now. */
  readonly take: () => Promise<Work>;
  /** Called with the reason, a Swedish sentence, when work can no longer be kept. */
  readonly onFailure: (reason: string) => void;
  /** Milliseconds from a change until it is written. */
  readonly delay?: number;
}

/**
 * Keeps work in a folder, as NAME.arbete. Work that this workbench did not write itself, or that is begun from the file
 * again, is moved aside as "NAME (tidigare).arbete" before anything is written in its place.
 */
export function createKeptWork({ folder, take, onFailure, delay = usualDelay }: KeptWorkOptions): KeptWork {
  let name = '';
  let ownTime: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let lastWrite = 0;
  let writing = Promise.resolve();
  let hasFailed = false;

  const fileOf = (ending = ''): string =>
    path.join(folder, `${name.replace(/[\\/:*?"<>|]/g, '_')}${ending}.arbete`);
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const start = performance.now();
    try {
      const work = await take();
      const there = await modified(fileOf());
      if (there !== undefined && there !== ownTime) await rename(fileOf(), await freeName(fileOf));
      await writeWork(fileOf(), work);
      ownTime = await modified(fileOf());
    } catch (error) {
      if (!hasFailed) onFailure(notKeptText(folder, error));
      hasFailed = true;
    }
    lastWrite = performance.now() - start;
  };
  const flush = async (): Promise<void> => {
    if (timer !== undefined) writing = writing.then(write);
    await writing;
  };
  return {
    async begin(next) {
      name = next;
      ownTime = undefined;
      hasFailed = false;
      const time = await modified(fileOf());
      return time === undefined ? null : new Date(time).toISOString();
    },
    async earlier() {
      const work = await readWork(fileOf(), name);
      ownTime = await modified(fileOf());
      return work;
    },
    changed() {
      timer ??= setTimeout(() => void flush(), Math.max(delay, lastWrite * restPerWrite));
    },
    flush,
  };
}

/** When a file was last changed, in milliseconds since 1970; undefined where there is none. */
async function modified(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.mtimeMs;
}

async function freeName(fileOf: (ending: string) => string): Promise<string> {
  for (let number = 1; ; number++) {
    const file = fileOf(number === 1 ? ' (tidigare)' : ` (tidigare ${String(number)})`);
    if ((await modified(file)) === undefined) return file;
  }
}

function notKeptText(folder: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const why =
    code === 'ENOSPC'
      ? 'disken är full'
      : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? 'mappen inte får ändras'
        : 'filen inte gick att skriva';
  return `Arbetet sparas inte längre i ${folder}, eftersom ${why}. Välj Spara som .xlsx innan du stänger.`;
}
