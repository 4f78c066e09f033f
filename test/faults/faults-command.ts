/**
 * `npm run faults -- [--seed N] [--from N] [--runs N]`: the fault matrix and every press at each call of another one, whole
 * or so many runs of them, from the one of that number (1 by default) in the order that the seed gives. Prints what is
 * wrong at once and the counts at the end; the exit code is 1 when anything is wrong.
 */
import { ArgumentsError, readArguments } from '../../commands/arguments';
import { shuffled } from './draw';
import { allCases, judge, type Verdict } from './matrix';
import { allMeetings, judgeMeeting } from './two-presses';

const usage = 'Usage: npm run faults -- [--seed N] [--from N] [--runs N]';

/** Runs the matrix and answers the exit code. */
function faultsCommand(argv: readonly string[], write: (line: string) => void): number {
  const { options } = readArguments(argv, ['seed', 'from', 'runs'], 0);
  const [seed = 1, from = 1, most] = ['seed', 'from', 'runs'].map((name) => {
    const given = options.get(name);
    return given === undefined ? undefined : Number(given);
  });
  if (options.has('help') || [seed, from, most ?? 1].some((given) => !Number.isInteger(given) || given < 1)) {
    write(usage);
    return options.has('help') ? 0 : 1;
  }
  const runs = [
    ...allCases().map((one) => ({ group: one.operation.command, run: () => judge(one) })),
    ...allMeetings().map((one) => ({
      group: `${one.operation.command}, and another press meanwhile`,
      run: () => judgeMeeting(one),
    })),
  ];
  const chosen = shuffled(runs, seed).slice(from - 1, most === undefined ? undefined : from - 1 + most);
  const counts = new Map<string, { readonly good: number; readonly all: number }>();
  for (const { group, run } of chosen) {
    const verdict = run();
    const isGood = verdict.wrong.length === 0;
    if (!isGood) write(lineOf(verdict));
    const { good, all } = counts.get(group) ?? { good: 0, all: 0 };
    counts.set(group, { good: good + Number(isGood), all: all + 1 });
  }
  for (const [group, { good, all }] of [...counts].sort()) write(`${group}: ${good} of ${all}`);
  const good = [...counts.values()].reduce((sum, count) => sum + count.good, 0);
  write(`seed ${seed}, from ${from} of ${runs.length}: ${good} of ${chosen.length} as they should be`);
  return good === chosen.length ? 0 : 1;
}

function lineOf({ name, wrong }: Verdict): string {
  return [name, ...wrong.map((one) => `  ${one}`)].join('\n');
}

try {
  process.exitCode = faultsCommand(process.argv.slice(2), (line) => {
    console.log(line);
  });
} catch (error) {
  if (!(error instanceof ArgumentsError)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 1;
}
