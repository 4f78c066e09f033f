/**
 * `npm run updates [-- SEED COUNT]`: runs that many sequences of edits by hand, changes of the workbook and updates, 20 from seed
 * 1 by default, and prints what came of them. The exit code is 1 when anything was lost, changed without a reason or not
 * taken back as it was.
 */
import { example as husby } from '../../examples/husby.workbook';
import { example as komplett } from '../../examples/komplett.workbook';
import type { Assumptions } from '../../host/docs/document/assumptions';
import { rawSheets } from '../examples/cells';
import { randomOf } from '../random/random';
import { editKinds } from './person';
import { runSequence, type Outcome } from './run-sequence';

const [first = '1', count = '20'] = process.argv.slice(2);
const workbooks = [rawSheets(husby), rawSheets(komplett)];

/** What Google does where nobody has measured it, by the seed. */
function assumptionsOf(seed: number): Partial<Assumptions> {
  const random = randomOf(seed + 7_000_000);
  return {
    insertedAtStart: random.pick(['outside', 'inside'] as const),
    insertedAtEnd: random.pick(['outside', 'inside'] as const),
    insertedAtSeam: random.pick(['neither', 'before', 'after', 'both'] as const),
    editedInside: random.pick(['kept', 'kept', 'goes'] as const),
    rowDeleted: random.pick(['shrinks', 'goes'] as const),
    tableInserted: random.pick(['grows', 'splits', 'goes'] as const),
    cutAndPasted: random.pick(['lost', 'kept'] as const),
  };
}

const outcomes: Outcome[] = [];
const faults: string[] = [];
for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  try {
    outcomes.push(runSequence(seed, workbooks[seed % 2] ?? [], seed % 4 < 2 ? {} : assumptionsOf(seed)));
  } catch (error) {
    faults.push(
      `${String(seed)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
const done = editKinds.map((kind) => ({ kind, times: sum(({ hand }) => hand.done.get(kind) ?? 0) }));
const edits = done.reduce((total, { times }) => total + times, 0);
const [lost, unknown] = [outcomes.flatMap((each) => each.lost), outcomes.flatMap((each) => each.unknown)];
const notBack = outcomes.flatMap((each) => each.notBack);
const [standing, found] = [sum((each) => each.standing), sum((each) => each.found)];
const lines = [
  `sequences ${String(outcomes.length)}, edits ${String(edits)}, updates ${String(sum((each) => each.updates))}`,
  ...done.map(({ kind, times }) => `  ${kind.padEnd(18)} ${((100 * times) / edits).toFixed(1)} %`),
  `conflicts ${String(sum((each) => each.conflicts))}, signs kept ${String(sum((each) => each.kept))}`,
  `found without named ranges ${String(found)} of ${String(standing)}, ${((100 * found) / standing).toFixed(1)} %`,
  `updates taken back ${String(sum((each) => each.undone))}, not as before ${String(notBack.length)}`,
  `updates that wrote again ${String(sum((each) => each.restless))}`,
  `unknown changes ${String(unknown.length)}, lost ${String(lost.length)}, sequences that stopped ${String(faults.length)}`,
  ...[
    ...unknown.map((word) => `unknown ${word}`),
    ...lost.map((word) => `lost ${word}`),
    ...notBack.map((place) => `not back ${place}`),
    ...faults,
  ].slice(0, 20),
];
console.log(lines.join('\n'));
process.exitCode = unknown.length + lost.length + notBack.length + faults.length > 0 ? 1 : 0;
