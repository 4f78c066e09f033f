import { fork } from 'node:child_process';
import path from 'node:path';

/**
 * What is measured of a scenario with the bundle in `folder`, in a fresh process: CPU time in milliseconds, as a rule. `seed` chooses
 * the cell that is changed before.
 * @throws {Error} when the process fails, which has then said why
 */
export function measure(folder: string, scenario: string, seed: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const measuring = fork(path.join(__dirname, 'measure-once.ts'), [folder, scenario, String(seed)], {
      execArgv: ['--require', require.resolve('tsx/cjs'), '--expose-gc', '--max-old-space-size=8192'],
    });
    measuring.on('message', (measured) => {
      resolve(Number(measured));
    });
    measuring.on('error', reject);
    measuring.on('exit', (code) => {
      reject(new Error(`“${scenario}” could not be measured in ${folder} (exit code ${String(code)})`));
    });
  });
}

/** The middle of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const middle = sorted.slice(sorted.length % 2 === 0 ? upper - 1 : upper, upper + 1);
  if (middle.length === 0) throw new Error('no numbers have no middle');
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}
