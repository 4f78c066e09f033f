import { Worker } from 'node:worker_threads';
import type { Comparison, ExpectedValues } from './compare-values';

/** A file to read, and what it should hold where that is known. */
export interface FileTask {
  readonly file: string;
  readonly expected?: ExpectedValues;
}

/** What came of a file. `seconds` is CPU time. */
export type FileOutcome =
  | { readonly kind: 'read'; readonly seconds: number; readonly values?: Comparison }
  | { readonly kind: 'refused'; readonly reason: string; readonly seconds: number }
  | { readonly kind: 'crashed'; readonly reason: string };

const mostMegabytes = 2_000;

/**
 * Reads files one after another in a thread of its own, and calls `done` for each. A file that takes longer than `time`
 * milliseconds, or all memory that the thread may have, ends the thread and counts as crashed; the next has a new one.
 */
export async function readFiles(
  tasks: readonly FileTask[],
  time: number,
  done: (task: FileTask, outcome: FileOutcome) => void,
): Promise<void> {
  let worker: Worker | undefined;
  for (const task of tasks) {
    worker ??= startWorker();
    const outcome = await readOne(worker, task, time);
    done(task, outcome);
    if (outcome.kind !== 'crashed') continue;
    await worker.terminate();
    worker = undefined;
  }
  await worker?.terminate();
}

function startWorker(): Worker {
  const files = [require.resolve('tsx/cjs'), require.resolve('./corpus-worker.ts')];
  return new Worker(files.map((file) => `require(${JSON.stringify(file)});`).join(''), {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
}

function readOne(worker: Worker, task: FileTask, time: number): Promise<FileOutcome> {
  return new Promise<FileOutcome>((resolve) => {
    const crash = (reason: string): void => {
      resolve({ kind: 'crashed', reason });
    };
    const timer = setTimeout(crash, time, `inte klar på ${String(time / 1000)} sekunder`);
    worker.removeAllListeners();
    worker.once('error', (error) => {
      crash(String(error));
    });
    worker.once('message', resolve);
    worker.postMessage(task);
    worker.once('message', () => {
      clearTimeout(timer);
    });
  });
}
