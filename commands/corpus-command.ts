/**
 * `npm run corpus -- FOLDER [--values FILE]`: reads every .xlsx below a folder and prints how many are read, refused (by
 * sentence), slow and crashed; with a file of values, also how many values differ. For workbooks that others have made.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { workbookFaultText } from '../host/sheets/workbook-fault-text';
import { WorkbookError, type WorkbookFault } from '../host/sheets/workbook-error';
import { ArgumentsError, readArguments } from './arguments';
import type { ExpectedValues } from './corpus/compare-values';
import { readFiles, type FileOutcome, type FileTask } from './corpus/read-files';
import type { Terminal } from './report-command';

const usage = `Så här används kommandot:
  npm run corpus -- MAPP [--values VÄRDEN.jsonl]
VÄRDEN.jsonl har en rad för varje fil: {"file": "undermapp/bok.xlsx", "sheets": {"Blad1": {"A1": 12, "B1": {"serial": 45000}}}}`;

/** CPU time, in seconds, over which a file is called slow. */
const slow = 5;
/** How long a file may take before it is given up, in milliseconds. */
const longest = 60_000;

/** Runs the command. Answers the exit code: 1 where a file crashed or is slow, or a value differs. */
export async function corpusCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { words, options } = readArguments(argv, ['values'], 1);
    const [folder] = words;
    if (options.has('help') || folder === undefined) {
      terminal.write(usage);
      return folder === undefined && !options.has('help') ? 1 : 0;
    }
    const values = options.get('values');
    const expected = values === undefined ? new Map<string, ExpectedValues>() : await readValues(values);
    return await readFolder(folder, expected, terminal);
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error;
    terminal.writeError(error.message);
    terminal.writeError(usage);
    return 1;
  }
}

async function readValues(file: string): Promise<ReadonlyMap<string, ExpectedValues>> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const { file: name, sheets } = JSON.parse(line) as {
        readonly file: string;
        readonly sheets: ExpectedValues;
      };
      return [name, sheets];
    }),
  );
}

async function readFolder(
  folder: string,
  expected: ReadonlyMap<string, ExpectedValues>,
  terminal: Terminal,
): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.xlsx$/i.test(name)).sort();
  const tasks = names.map((name): FileTask => {
    const values = expected.get(name);
    return { file: path.join(folder, name), ...(values && { expected: values }) };
  });
  const tally = new Tally();
  await readFiles(tasks, longest, ({ file }, outcome) => {
    tally.add(path.relative(folder, file), outcome);
  });
  for (const line of tally.lines()) terminal.write(line);
  return tally.isClean() ? 0 : 1;
}

/** What came of the files: counts, and the files of each that was not simply read. */
class Tally {
  private files = 0;
  private read = 0;
  private compared = 0;
  private comparedFiles = 0;
  private readonly refused = new Map<string, string[]>();
  private readonly slow: string[] = [];
  private readonly crashed: string[] = [];
  private readonly wrong: { readonly file: string; readonly values: readonly string[] }[] = [];

  add(file: string, outcome: FileOutcome): void {
    this.files++;
    if (outcome.kind === 'crashed') {
      this.crashed.push(`${file}: ${outcome.reason}`);
      return;
    }
    if (outcome.seconds > slow) this.slow.push(`${file}: ${outcome.seconds.toFixed(1)} s`);
    if (outcome.kind === 'refused') {
      const sentence = workbookFaultText(new WorkbookError(outcome.reason as WorkbookFault, '…'));
      this.refused.set(sentence, [...(this.refused.get(sentence) ?? []), file]);
      return;
    }
    this.read++;
    if (!outcome.values) return;
    this.comparedFiles++;
    this.compared += outcome.values.compared;
    if (outcome.values.wrong.length > 0) this.wrong.push({ file, values: outcome.values.wrong });
  }

  isClean(): boolean {
    return this.slow.length + this.crashed.length + this.wrong.length === 0;
  }

  lines(): string[] {
    const refused = [...this.refused.values()].flat().length;
    const wrongValues = this.wrong.reduce((sum, { values }) => sum + values.length, 0);
    return [
      `${String(this.files)} filer: ${String(this.read)} lästa, ${String(refused)} nekade, ${String(this.slow.length)} långsamma (över ${String(slow)} s processortid), ${String(this.crashed.length)} kraschade`,
      ...[...this.refused].flatMap(([sentence, files]) => [
        `Nekade ${String(files.length)}: ${sentence}`,
        ...files.map((file) => `  ${file}`),
      ]),
      ...listed('Långsamma', this.slow),
      ...listed('Kraschade', this.crashed),
      ...(this.comparedFiles === 0
        ? []
        : [
            `Jämförda värden: ${String(this.compared)} i ${String(this.comparedFiles)} filer, varav ${String(wrongValues)} skiljer sig i ${String(this.wrong.length)} filer`,
          ]),
      ...this.wrong.flatMap(({ file, values }) => [
        `  ${file}: ${String(values.length)}`,
        ...values.slice(0, 5).map((value) => `    ${value}`),
      ]),
    ];
  }
}

function listed(heading: string, files: readonly string[]): string[] {
  return files.length === 0 ? [] : [`${heading}:`, ...files.map((file) => `  ${file}`)];
}

if (require.main === module) {
  const terminal = {
    write: (text: string) => void process.stdout.write(`${text}\n`),
    writeError: (text: string) => void process.stderr.write(`${text}\n`),
  };
  void corpusCommand(process.argv.slice(2), terminal).then((code) => {
    process.exitCode = code;
  });
}
