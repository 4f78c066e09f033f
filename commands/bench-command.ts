/**
 * `npm run bench -- [--rounds N] [--beside DIST] [--large] [--libraries]`: measures what an officer waits for, with today's bundle
 * and with that of an earlier commit beside it, each time in a fresh process with another cell changed, and prints the medians of the CPU
 * time, the crossings to Google by name, and the bytes. With `--beside`, a folder that is built already takes the commit's place, and its
 * commands are not measured. `--large` is also for what takes minutes, `--libraries` for other ways to make a document: two of Apps Script,
 * and libraries that fill templates, which are installed in a temporary folder.
 */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { baselineCommit, buildBaseline, type Baseline } from './bench/baseline';
import { countCrossings, namesText, totalOf, type Crossings } from './bench/counts';
import { measureLibraries } from './bench/libraries';
import { measure, median } from './bench/measure';
import { scenarios, type Scenario } from './bench/scenarios';
import { measureOrdinaryWays } from './bench/ordinary-ways';
import { overTheirLimit, timeTable, type Row } from './bench/time-table';
import { cpuOfReport } from './bench/whole-process';
import { ArgumentsError, readArguments } from './arguments';
import type { Terminal } from './report-command';

const root = path.join(__dirname, '..');
const today = path.join(root, 'dist');
const usage = 'Usage: npm run bench -- [--rounds N] [--beside DIST] [--large] [--libraries]';
const usualRounds = 15;

/** Runs the command. Answers the exit code: 1 when something takes more than it may, or cannot be measured. */
export async function benchCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { options } = readArguments(argv, ['rounds', 'beside'], 0, ['large', 'libraries']);
    const rounds = Number(options.get('rounds') ?? usualRounds);
    if (options.has('help') || !Number.isInteger(rounds) || rounds < 1) {
      terminal.writeError(usage);
      return options.has('help') ? 0 : 1;
    }
    const beside = options.get('beside');
    const baseline = beside === undefined ? await commitOrNone(terminal) : undefined;
    try {
      const builds = {
        folder: beside ?? baseline?.folder,
        tree: baseline?.tree,
        name: beside ?? baselineCommit,
      };
      const code = await compare(builds, rounds, options.has('large'), terminal);
      if (options.has('libraries')) await compareOthers(builds, terminal);
      return code;
    } finally {
      await baseline?.remove();
    }
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error;
    terminal.writeError(`${error.message}\n${usage}`);
    return 1;
  }
}

async function commitOrNone(terminal: Terminal): Promise<Baseline | undefined> {
  terminal.write(`Building ${baselineCommit}.`);
  const baseline = await buildBaseline(root);
  if (baseline === undefined)
    terminal.writeError(
      `This checkout has no ${baselineCommit} to compare with: only today's bundle is measured.`,
    );
  return baseline;
}

/** What today's build is compared with. */
interface Beside {
  /** The folder that would be pushed, and that of its sources; undefined where there is none. */
  readonly folder: string | undefined;
  readonly tree: string | undefined;
  readonly name: string;
}

async function compare(beside: Beside, rounds: number, large: boolean, terminal: Terminal): Promise<number> {
  const rows: Row[] = [];
  for (const scenario of scenarios.filter(({ isLarge }) => large || isLarge !== true))
    rows.push(await timesOf(scenario, beside.folder, rounds));
  terminal.write(`CPU time, medians of ${String(rounds)} fresh processes (fewer where each takes long):`);
  const report: Row = {
    name: 'npm run report with nothing changed, whole process',
    unit: 'ms',
    baseline: beside.tree === undefined ? null : await cpuOfReport(beside.tree),
    today: await cpuOfReport(root),
    atMost: null,
  };
  terminal.write(
    timeTable([...rows, ...slopesOf(rows), report, ...(await bytesOf(beside.folder))], beside.name),
  );
  await compareCrossings(beside, large, terminal);
  const over = overTheirLimit(rows);
  for (const { name } of over) terminal.writeError(`Over its limit: ${name}.`);
  return over.length === 0 ? 0 : 1;
}

/** What each row adds between one number of rows and the next. */
function slopesOf(rows: readonly Row[]): readonly Row[] {
  const sizes = scenarios.flatMap(({ name, rows: count, unit = 'ms' }) => {
    const row = rows.find((one) => one.name === name);
    return count === undefined || unit !== 'ms' || row === undefined ? [] : [{ count, row }];
  });
  return sizes.slice(1).map(({ count, row }, index) => {
    const before = sizes[index];
    const slope = (column: 'baseline' | 'today'): number | null => {
      const [more, fewer] = [row[column], before?.row[column] ?? null];
      return more === null || fewer === null || before === undefined
        ? null
        : (1000 * (more - fewer)) / (count - before.count);
    };
    return {
      name: `each 1 000 rows from ${String(before?.count)} to ${String(count)}`,
      unit: 'ms',
      baseline: slope('baseline'),
      today: slope('today'),
      atMost: null,
    };
  });
}

async function compareCrossings({ folder, name }: Beside, large: boolean, terminal: Terminal): Promise<void> {
  const before = folder === undefined ? [] : await countCrossings(folder, large);
  const now = await countCrossings(today, large);
  const beside = (one: Crossings): Crossings | undefined => before.find((other) => other.name === one.name);
  const row = (one: Crossings, kind: 'calls' | 'crossings'): Row => {
    const earlier = beside(one);
    return {
      name: `${one.name}, ${kind === 'calls' ? 'service calls' : 'getters and builders'}`,
      unit: 'calls',
      baseline: earlier === undefined ? null : totalOf(earlier[kind]),
      today: totalOf(one[kind]),
      atMost: null,
    };
  };
  terminal.write('\nCrossings to Google:');
  terminal.write(
    timeTable([...now.map((one) => row(one, 'calls')), ...now.map((one) => row(one, 'crossings'))], name),
  );
  for (const one of now) {
    terminal.write(`\n${one.name}, service calls today: ${namesText(one.calls)}`);
    terminal.write(`  getters and builders today: ${namesText(one.crossings)}`);
    const earlier = beside(one);
    if (earlier !== undefined) terminal.write(`  service calls of ${name}: ${namesText(earlier.calls)}`);
  }
}

async function compareOthers({ tree, name }: Beside, terminal: Terminal): Promise<void> {
  terminal.write('\nThe same workbook in ordinary ways, which check and compose nothing:');
  for (const way of await measureOrdinaryWays()) {
    const [calls, crossings] = [totalOf(way.calls), totalOf(way.crossings)].map(String);
    terminal.write(
      `${way.name}: ${way.cpu.toFixed(0)} ms, ${calls} service calls, ${crossings} getters and builders`,
    );
  }
  const trees = new Map([
    ['npm run report', root],
    ...(tree === undefined ? [] : [[`npm run report of ${name}`, tree] as const]),
  ]);
  const example = path.join(root, 'examples', 'komplett.xlsx');
  terminal.write('\nWhole processes with 10 000 activities, CPU time:');
  for (const [what, cpu] of await measureLibraries(trees, example))
    terminal.write(`${what}: ${cpu === null ? '–' : `${(cpu / 1000).toFixed(1)} s`}`);
}

/** The two bundles by turns, so that what else the machine does meets both, and the same cells changed for both. */
async function timesOf(scenario: Scenario, baseline: string | undefined, rounds: number): Promise<Row> {
  const { name, unit = 'ms', atMost, mostRounds = rounds } = scenario;
  const measured = { baseline: [] as number[], today: [] as number[] };
  for (let round = 0; round < Math.min(rounds, mostRounds); round++) {
    if (baseline !== undefined) measured.baseline.push(await measure(baseline, name, round));
    measured.today.push(await measure(today, name, round));
  }
  return {
    name,
    unit,
    baseline: baseline === undefined ? null : median(measured.baseline),
    today: median(measured.today),
    atMost,
  };
}

/** The size of each file that either bundle has. */
async function bytesOf(baseline: string | undefined): Promise<readonly Row[]> {
  const [before, now] = [await sizes(baseline), await sizes(today)];
  return [...new Set([...before.keys(), ...now.keys()])].sort().map((name) => ({
    name,
    unit: 'kB',
    baseline: before.get(name) ?? null,
    today: now.get(name) ?? null,
    atMost: null,
  }));
}

async function sizes(folder: string | undefined): Promise<ReadonlyMap<string, number>> {
  if (folder === undefined) return new Map();
  const names = (await readdir(folder)).filter((name) => /\.(?:js|html)$/.test(name));
  const each = names.map(async (name) => [name, (await stat(path.join(folder, name))).size / 1000] as const);
  return new Map(await Promise.all(each));
}

if (require.main === module) {
  const terminal = {
    write: (text: string) => void process.stdout.write(`${text}\n`),
    writeError: (text: string) => void process.stderr.write(`${text}\n`),
  };
  void benchCommand(process.argv.slice(2), terminal).then((code) => {
    process.exitCode = code;
  });
}
