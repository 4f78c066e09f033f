import { runInThread } from '../run-in-thread';
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
  await runInThread<string, ProjectOutcome>(
    folders,
    {
      script: require.resolve('./strangers-worker.ts'),
      time,
      crashed: (error) => {
        const message = error === null ? `not done in ${String(time / 1000)} seconds` : String(error);
        return { kind: 'not loaded', outcome: { kind: 'crashed', message } };
      },
      isCrash: (outcome) => outcome.kind === 'not loaded' && outcome.outcome.kind === 'crashed',
    },
    done,
  );
}
