/** A process of `npm run updates`: runs the sequences whose seeds it is sent, and answers what came of each. */
import { example as husby } from '../../examples/husby.workbook';
import { example as komplett } from '../../examples/komplett.workbook';
import { rawSheets } from '../examples/cells';
import { assumedFor } from './assumed';
import { runBundleSequence } from './bundle-sequence';
import { runSequence, type Outcome } from './run-sequence';

/** A sequence that is to be run. */
export interface Task {
  readonly seed: number;
  readonly isBundle: boolean;
}

/** What came of it, or how it stopped. */
export type Answer = { readonly seed: number } & ({ readonly outcome: Outcome } | { readonly fault: string });

const workbooks = [rawSheets(husby), rawSheets(komplett)];

function answerTo({ seed, isBundle }: Task): Answer {
  const run = isBundle ? runBundleSequence : runSequence;
  const sheets = workbooks[(seed >> 1) % 2] ?? [];
  try {
    return { seed, outcome: run(seed, sheets, assumedFor(seed).assumptions) };
  } catch (error) {
    return { seed, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', (task) => {
  process.send?.(answerTo(task as Task));
});
