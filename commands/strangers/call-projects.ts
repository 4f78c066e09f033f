import { Worker } from 'node:worker_threads';
import type { ProjectOutcome } from './call-functions';

/**
 * Calls the functions of projects, one project after another in a thread of its own, and calls `done` for each. A project that
 * takes longer than `time` milliseconds ends the thread and counts as crashed; the next has a new one.
 */
export async function callProjects(
  folders: readonly string[],
  time: number,
  done: (folder: string, outcome: ProjectOutcome) => void,
): Promise<void> {
  let worker: Worker | undefined;
  for (const folder of folders) {
    worker ??= startWorker();
    const outcome = await callProject(worker, folder, time);
    done(folder, outcome);
    if (outcome.kind === 'loaded' || outcome.outcome.kind !== 'crashed') continue;
    await worker.terminate();
    worker = undefined;
  }
  await worker?.terminate();
}

function startWorker(): Worker {
  const files = [require.resolve('tsx/cjs'), require.resolve('./strangers-worker.ts')];
  return new Worker(files.map((file) => `require(${JSON.stringify(file)});`).join(''), { eval: true });
}

function callProject(worker: Worker, folder: string, time: number): Promise<ProjectOutcome> {
  return new Promise((resolve) => {
    const crash = (message: string): void => {
      resolve({ kind: 'not loaded', outcome: { kind: 'crashed', message } });
    };
    const timer = setTimeout(crash, time, `not done in ${String(time / 1000)} seconds`);
    worker.removeAllListeners();
    worker.once('error', (error) => {
      crash(String(error));
    });
    worker.once('message', (outcome: ProjectOutcome) => {
      clearTimeout(timer);
      resolve(outcome);
    });
    worker.postMessage(folder);
  });
}
