/**
 * `npm start [-- FILE.xlsx] [--port N]`: the workbench, a page in the browser with a workbook, the add-on's sidebar and
 * the documents that it makes, without a Google account.
 */
import path from 'node:path';
import { ArgumentsError, readArguments } from './arguments';
import { workbookFaultText } from '../host/sheets/workbook-fault-text';
import type { Terminal } from './report-command';
import { ProjectError } from '../host/runtime/project';
import { WorkbookError } from '../host/sheets/workbook-error';
import { startWorkbench, type Workbench } from '../workbench/server/start-workbench';

/** An example with faults to mend: a workbook that is all in order would show little. */
const defaultWorkbook = path.join(__dirname, '..', 'examples', 'husby-original.xlsx');
const usage = `Så här används kommandot:
  npm start                                     provbänken med exemplet examples/husby-original.xlsx
  npm start -- ARBETSBOK.xlsx [--port NUMMER]   provbänken med din arbetsbok`;

/** Starts the workbench and prints its address. Answers undefined, after an error or the usage, when it did not start. */
export async function startCommand(
  argv: readonly string[],
  terminal: Terminal,
): Promise<Workbench | undefined> {
  try {
    const { words, options } = readArguments(argv, ['port'], 1);
    if (options.has('help')) {
      terminal.write(usage);
      return undefined;
    }
    const [workbook = defaultWorkbook] = words;
    const port = options.get('port');
    const workbench = await startWorkbench({
      workbook,
      keepIn: path.dirname(path.resolve(workbook)),
      ...(port !== undefined && { port: readPort(port) }),
      writeError: terminal.writeError,
    });
    terminal.write(`Öppna ${workbench.address} i webbläsaren. Avsluta med Ctrl+C.`);
    return workbench;
  } catch (error) {
    terminal.writeError(sentence(error));
    if (error instanceof ArgumentsError) terminal.writeError(usage);
    return undefined;
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new ArgumentsError(`Porten ska vara ett tal mellan 0 och 65535, inte ${text}.`);
  }
  return port;
}

function sentence(error: unknown): string {
  if (error instanceof ArgumentsError) return error.message;
  if (error instanceof WorkbookError) return workbookFaultText(error);
  if (error instanceof ProjectError) return 'Tillägget är inte byggt. Kör npm run build och försök igen.';
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') return 'Porten är upptagen av ett annat program. Välj en annan med --port.';
  if (code === 'EACCES') return 'Porten får inte användas. Välj en annan med --port.';
  throw error;
}

if (require.main === module) {
  const terminal = {
    write: (text: string) => void process.stdout.write(`${text}\n`),
    writeError: (text: string) => void process.stderr.write(`${text}\n`),
  };
  void startCommand(process.argv.slice(2), terminal).then((workbench) => {
    if (!workbench) {
      process.exitCode = process.argv.includes('--help') || process.argv.includes('-h') ? 0 : 1;
      return;
    }
    const stop = (): void => void workbench.close();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
