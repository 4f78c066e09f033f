/**
 * `npm run updates [-- [--bundle] SEED COUNT]`: runs that many sequences of edits by hand, changes of the workbook and updates on two
 * processes, 20 from seed 1 by default, and prints what came of them; with `--bundle` in the built add-on, by its own commands. The exit
 * code is 1 when anything was lost, changed without a reason or not taken back as it was.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { summaryOf } from './updates-summary';
import type { Answer, Task } from './updates-worker';

const PROCESSES = 2;
/** After how many seconds the next word on how far it has come. */
const EVERY = 30;
/** Documents live for one edit: with room for the young, few of them are copied. */
const YOUNG_MEGABYTES = 64;

const isBundle = process.argv.includes('--bundle');
const [first = 1, count = 20] = process.argv
  .slice(2)
  .filter((given) => given !== '--bundle')
  .map(Number);
const tasks = Array.from({ length: count }, (_, at): Task => ({ seed: first + at, isBundle }));
const answers: Answer[] = [];
const began = Date.now();
let spoke = began;

/** Runs tasks in a process of its own as long as there are any. */
function work(): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(join(__dirname, 'updates-worker.ts'), {
      execArgv: ['--require', require.resolve('tsx/cjs'), `--max-semi-space-size=${String(YOUNG_MEGABYTES)}`],
    });
    const next = (): void => {
      const task = tasks.shift();
      if (task === undefined) worker.disconnect();
      else worker.send(task);
    };
    worker.on('message', (answer) => {
      report(answer as Answer);
      next();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a process ended with ${String(code)}`));
    });
    next();
  });
}

function report(answer: Answer): void {
  answers.push(answer);
  const { isWrong, lines } = summaryOf([answer]);
  if (isWrong) console.error(lines.at(-1)?.split('\n')[0]);
  if (Date.now() - spoke < EVERY * 1000) return;
  spoke = Date.now();
  console.error(
    `${String(answers.length)} of ${String(count)} in ${String(Math.round((spoke - began) / 1000))} s`,
  );
}

async function main(): Promise<void> {
  await Promise.all(Array.from({ length: PROCESSES }, work));
  const { lines, isWrong } = summaryOf(answers);
  console.log(lines.join('\n'));
  console.error(`${String(Math.round((Date.now() - began) / 1000))} s`);
  process.exitCode = isWrong ? 1 : 0;
}

void main();
