/**
 * `npm run read-reports [-- COUNT [SEED]]`: changes the examples at random, 2 500 times by default, and reads each report
 * beside its cells. Prints what is not so, with the seed that makes it again: `npm run read-reports -- 1 SEED`.
 */
import { readChanged, unchangedProblems } from './reading-run';

const [count = 2500, seed = 1] = process.argv.slice(2).map(Number);
const untrue = readChanged(seed, count);
const unchanged = unchangedProblems();
for (const problem of unchanged) console.log(problem);
for (const { workbook, seed: made, changes, problems } of untrue) {
  console.log(`\n${workbook}, seed ${String(made)}: ${changes.join('; ')}\n  ${problems.join('\n  ')}`);
}
console.log(
  `\n${String(count)} changed workbooks from seed ${String(seed)}: ${String(untrue.length)} untrue reports.`,
);
process.exitCode = untrue.length + unchanged.length === 0 ? 0 : 1;
