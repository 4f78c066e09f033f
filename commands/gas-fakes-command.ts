/**
 * `npm run gas-fakes -- FOLDER [--file NAME]`: runs the tests of gas-fakes, which its author also runs at Google, on the local
 * host and prints for each file how many of its asserts hold. FOLDER is the `test` folder of a copy of that project; with
 * `--file`, each assert of one file that does not hold is printed with its line.
 */
import { ArgumentsError, readArguments } from './arguments';
import { runTestFile } from './gas-fakes/run-test-file';
import type { Terminal } from './report-command';

const usage = 'Usage: npm run gas-fakes -- FOLDER [--file testsheets.js]';

const files = [
  'testdocsadv.js',
  'testutilities.js',
  'testhtmlservice.js',
  'teststores.js',
  'testsheets.js',
  'testsheetssets.js',
];

/** Runs the command. Answers the exit code: 1 where a file could not be run. */
export async function gasFakesCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { words, options } = readArguments(argv, ['file'], 1);
    const [folder] = words;
    if (options.has('help') || folder === undefined) {
      terminal.writeError(usage);
      return options.has('help') ? 0 : 1;
    }
    const one = options.get('file');
    return await runFiles(folder, one === undefined ? files : [one], one !== undefined, terminal);
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error;
    terminal.writeError(`${error.message}\n${usage}`);
    return 1;
  }
}

async function runFiles(
  folder: string,
  names: readonly string[],
  withMisses: boolean,
  terminal: Terminal,
): Promise<number> {
  let code = 0;
  for (const name of names) {
    try {
      const { passed, total, misses } = await runTestFile(folder, name);
      terminal.write(`${name}: ${String(passed)} of ${String(total)}`);
      if (!withMisses) continue;
      for (const { line, count, reason } of misses)
        terminal.write(`  line ${String(line)} (${String(count)}): ${reason}`);
    } catch (error) {
      code = 1;
      terminal.write(`${name}: cannot be run: ${String(error)}`);
    }
  }
  return code;
}

if (require.main === module) {
  const terminal = {
    write: (text: string) => void process.stdout.write(`${text}\n`),
    writeError: (text: string) => void process.stderr.write(`${text}\n`),
  };
  void gasFakesCommand(process.argv.slice(2), terminal).then((code) => {
    process.exitCode = code;
  });
}
