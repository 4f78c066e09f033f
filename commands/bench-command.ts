/**
 * `npm run bench -- [--rounds N] [--beside DIST]`: measures what an officer waits for, with today's bundle and with that of
 * an earlier commit beside it, each time in a fresh process, and prints the medians of the CPU time and the bytes. With
 * `--beside`, a folder that is built already takes the commit's place.
 */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { baselineCommit, buildBaseline, type Baseline } from './bench/baseline';
import { measure, median } from './bench/measure';
import { scenarios, type Scenario } from './bench/scenarios';
import { overTheirLimit, timeTable, type Row } from './bench/time-table';
import { ArgumentsError, readArguments } from './arguments';
import type { Terminal } from './report-command';

const root = path.join(__dirname, '..');
const today = path.join(root, 'dist');
const usage = 'Usage: npm run bench -- [--rounds N] [--beside DIST]';
const usualRounds = 15;

/** Runs the command. Answers the exit code: 1 when something takes more than it may, or cannot be measured. */
export async function benchCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { options } = readArguments(argv, ['rounds', 'beside'], 0);
    const rounds = Number(options.get('rounds') ?? usualRounds);
    if (options.has('help') || !Number.isInteger(rounds) || rounds < 1) {
      terminal.complain(usage);
      return options.has('help') ? 0 : 1;
    }
    const beside = options.get('beside');
    const baseline = beside === undefined ? await commitOrNone(terminal) : undefined;
    try {
      return await compare(beside ?? baseline?.folder, beside ?? baselineCommit, rounds, terminal);
    } finally {
      await baseline?.remove();
    }
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error;
    terminal.complain(`${error.message}\n${usage}`);
    return 1;
  }
}

async function commitOrNone(terminal: Terminal): Promise<Baseline | undefined> {
  terminal.tell(`Building ${baselineCommit}.`);
  const baseline = await buildBaseline(root);
  if (baseline === undefined)
    terminal.complain(
      `This checkout has no ${baselineCommit} to compare with: only today's bundle is measured.`,
    );
  return baseline;
}

async function compare(
  baseline: string | undefined,
  heading: string,
  rounds: number,
  terminal: Terminal,
): Promise<number> {
  const rows: Row[] = [];
  for (const scenario of scenarios) rows.push(await timesOf(scenario, baseline, rounds));
  terminal.tell(`CPU time, medians of ${String(rounds)} fresh processes (fewer where each takes long):`);
  terminal.tell(timeTable([...rows, ...(await bytesOf(baseline))], heading));
  const over = overTheirLimit(rows);
  for (const { name } of over) terminal.complain(`Over its limit: ${name}.`);
  return over.length === 0 ? 0 : 1;
}

/** The two bundles by turns, so that what else the machine does meets both. */
async function timesOf(scenario: Scenario, baseline: string | undefined, rounds: number): Promise<Row> {
  const { name, atMost, mostRounds = rounds } = scenario;
  const times = { baseline: [] as number[], today: [] as number[] };
  for (let round = 0; round < Math.min(rounds, mostRounds); round++) {
    if (baseline !== undefined) times.baseline.push(await measure(baseline, name));
    times.today.push(await measure(today, name));
  }
  return {
    name,
    unit: 'ms',
    baseline: baseline === undefined ? null : median(times.baseline),
    today: median(times.today),
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
    tell: (text: string) => void process.stdout.write(`${text}\n`),
    complain: (text: string) => void process.stderr.write(`${text}\n`),
  };
  void benchCommand(process.argv.slice(2), terminal).then((code) => {
    process.exitCode = code;
  });
}
