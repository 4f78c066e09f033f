/**
 * `npm run faults -- [--seed N] [--runs N]`: the fault matrix, whole or the first runs of it in the order that the seed
 * gives. Prints the counts and what is wrong; the exit code is 1 when anything is.
 */
import { ArgumentsError, readArguments } from '../../commands/arguments';
import { shuffled } from './draw';
import { allCases, judge, type Verdict } from './matrix';

const usage = 'Usage: npm run faults -- [--seed N] [--runs N]';

/** Runs the matrix and answers the exit code. */
function faultsCommand(argv: readonly string[], write: (line: string) => void): number {
  const { options } = readArguments(argv, ['seed', 'runs'], 0);
  const cases = allCases();
  const seed = Number(options.get('seed') ?? 1);
  const runs = Number(options.get('runs') ?? cases.length);
  if (options.has('help') || !Number.isInteger(seed) || !Number.isInteger(runs)) {
    write(usage);
    return options.has('help') ? 0 : 1;
  }
  const chosen = shuffled(cases, seed).slice(0, runs);
  const verdicts = chosen.map((one) => ({ ...judge(one), command: one.operation.command }));
  const failed = verdicts.filter(({ wrong }) => wrong.length > 0);
  for (const verdict of failed) write(lineOf(verdict));
  for (const command of [...new Set(verdicts.map((verdict) => verdict.command))].sort()) {
    const all = verdicts.filter((verdict) => verdict.command === command);
    write(`${command}: ${all.filter(({ wrong }) => wrong.length === 0).length} of ${all.length}`);
  }
  write(`seed ${seed}: ${verdicts.length - failed.length} of ${verdicts.length} as they should be`);
  return failed.length === 0 ? 0 : 1;
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
