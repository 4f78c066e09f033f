import { Worker } from 'node:worker_threads';
import { threadCode } from '../workbench/thread-code';

/** How tasks are done in a thread of its own. */
export interface ThreadWork<Outcome> {
  /** The TypeScript file that the thread runs: for each message, a task, it posts the outcome. */
  readonly script: string;
  /** How long a task may take, in milliseconds. */
  readonly time: number;
  /** How much memory the thread may have, in megabytes; as much as a thread has by default. */
  readonly mostMegabytes?: number;
  /** The outcome of a task that the thread did not live through, or that took longer than `time`; null says the latter. */
  readonly crashed: (error: Error | null) => Outcome;
  /** Whether the thread that gave the outcome is of no more use. */
  readonly isCrash: (outcome: Outcome) => boolean;
}

/** Does tasks one after another in a thread of its own, and calls `done` for each. After a crash the next has a new one. */
export async function runInThread<Task, Outcome>(
  tasks: readonly Task[],
  work: ThreadWork<Outcome>,
  done: (task: Task, outcome: Outcome) => void,
): Promise<void> {
  let worker: Worker | undefined;
  for (const task of tasks) {
    worker ??= startWorker(work);
    const outcome = await doOne(worker, task, work);
    done(task, outcome);
    if (!work.isCrash(outcome)) continue;
    await worker.terminate();
    worker = undefined;
  }
  await worker?.terminate();
}

function startWorker<Outcome>({ script, mostMegabytes }: ThreadWork<Outcome>): Worker {
  return new Worker(threadCode(script), {
    eval: true,
    ...(mostMegabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } }),
  });
}

function doOne<Outcome>(
  worker: Worker,
  task: unknown,
  { time, crashed }: ThreadWork<Outcome>,
): Promise<Outcome> {
  return new Promise<Outcome>((resolve) => {
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const timer = setTimeout(() => {
      end(crashed(null));
    }, time);
    worker.removeAllListeners();
    worker.once('error', (error: Error) => {
      end(crashed(error));
    });
    worker.once('message', end);
    worker.postMessage(task);
  });
}
