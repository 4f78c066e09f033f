import { runInThread } from '../run-in-thread';
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
  await runInThread<FileTask, FileOutcome>(
    tasks,
    {
      script: require.resolve('./corpus-worker.ts'),
      time,
      mostMegabytes,
      crashed: (error) => ({
        kind: 'crashed',
        reason: error === null ? `inte klar på ${String(time / 1000)} sekunder` : String(error),
      }),
      isCrash: ({ kind }) => kind === 'crashed',
    },
    done,
  );
}
