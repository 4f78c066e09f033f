/**
 * `npm run strangers -- FOLDER [--why PROJECT]`: calls every function of every Apps Script project below a folder without arguments on
 * the local host, and prints how many ran, were refused by name, threw an error of their own and crashed the host. For
 * projects that others have made; `--why PROJECT` prints what came of each function of one.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ArgumentsError, readArguments } from './arguments';
import type { Terminal } from './report-command';
import type { FunctionOutcome, ProjectOutcome } from './strangers/call-functions';
import { callProjects } from './strangers/call-projects';

const usage = 'Usage: npm run strangers -- FOLDER [--why PROJECT]';

/** How long a project may take before it is given up, in milliseconds. */
const longest = 120_000;

/** Runs the command. Answers the exit code: 1 where a function crashed the host. */
export async function strangersCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { words, options } = readArguments(argv, ['why'], 1);
    const [folder] = words;
    if (options.has('help') || folder === undefined) {
      terminal.writeError(usage);
      return options.has('help') ? 0 : 1;
    }
    return await callAll(folder, options.get('why'), terminal);
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error;
    terminal.writeError(`${error.message}\n${usage}`);
    return 1;
  }
}

async function callAll(folder: string, why: string | undefined, terminal: Terminal): Promise<number> {
  const manifests = (await readdir(folder, { recursive: true }))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /(^|\/)appsscript\.json$/.test(file) && !/(^|\/)(node_modules|\.[^/]+)\//.test(file));
  const projects = manifests
    .map((file) => path.posix.dirname(file))
    .filter((name) => why === undefined || name === why)
    .sort();
  const tally = new Tally();
  await callProjects(
    projects.map((name) => path.join(folder, name)),
    longest,
    (project, outcome) => {
      tally.add(path.relative(folder, project) || '.', outcome);
      if (why !== undefined) for (const line of functionLines(outcome)) terminal.write(line);
    },
  );
  for (const line of tally.lines()) terminal.write(line);
  return tally.hasCrashes() ? 1 : 0;
}

function functionLines(outcome: ProjectOutcome): readonly string[] {
  if (outcome.kind === 'not loaded') return [`not loaded: ${shown(outcome.outcome)}`];
  return Object.entries(outcome.functions).map(([name, each]) => `${name}: ${shown(each)}`);
}

function shown(outcome: FunctionOutcome): string {
  if (outcome.kind === 'ran') return 'ran';
  return `${outcome.kind}: ${outcome.kind === 'refused' ? outcome.member : outcome.message}`;
}

/** What came of the projects: counts, what was refused how many times, and each crash. */
class Tally {
  private projects = 0;
  private readonly counts = { ran: 0, refused: 0, threw: 0, crashed: 0 };
  private readonly refused = new Map<string, number>();
  private readonly notLoaded: string[] = [];
  private readonly crashes: string[] = [];

  add(project: string, outcome: ProjectOutcome): void {
    this.projects++;
    if (outcome.kind === 'not loaded') {
      this.notLoaded.push(`${project}: ${shown(outcome.outcome)}`);
      if (outcome.outcome.kind === 'crashed') this.crashes.push(`${project}: ${outcome.outcome.message}`);
      return;
    }
    for (const [name, each] of Object.entries(outcome.functions)) {
      this.counts[each.kind]++;
      if (each.kind === 'refused') this.refused.set(each.member, (this.refused.get(each.member) ?? 0) + 1);
      if (each.kind === 'crashed') this.crashes.push(`${project} ${name}: ${each.message}`);
    }
  }

  hasCrashes(): boolean {
    return this.crashes.length > 0;
  }

  lines(): readonly string[] {
    const { ran, refused, threw, crashed } = this.counts;
    const functions = ran + refused + threw + crashed;
    return [
      `${String(this.projects)} projects, ${String(functions)} functions: ${String(ran)} ran, ${String(refused)} refused by name, ${String(threw)} threw an error of their own, ${String(crashed)} crashed`,
      ...listed(
        'Refused',
        [...this.refused].sort((a, b) => b[1] - a[1]).map(([member, count]) => `${String(count)} ${member}`),
      ),
      ...listed('Not loaded', this.notLoaded),
      ...listed('Crashed', this.crashes),
    ];
  }
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `  ${line}`)];
}

if (require.main === module) {
  const terminal = {
    write: (text: string) => void process.stdout.write(`${text}\n`),
    writeError: (text: string) => void process.stderr.write(`${text}\n`),
  };
  void strangersCommand(process.argv.slice(2), terminal).then((code) => {
    process.exitCode = code;
  });
}
