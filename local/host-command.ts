/**
 * `npm run host -- DIR FUNCTION [--workbook FILE.xlsx]`: runs a function of any Apps Script project folder on the local
 * host and prints what it answered, logged, showed and called.
 */
import { ArgumentsError, readArguments } from './command/arguments';
import { workbookFaultText } from './command/workbook-fault-text';
import { openHost, ScriptError } from './host';
import type { Terminal } from './report-command';
import { FunctionNotFoundError } from './runtime/execution';
import { ProjectError } from './runtime/project';
import { readXlsxFile } from './sheets/read-xlsx';
import { WorkbookError } from './sheets/workbook-error';

const usage = 'Usage: npm run host -- DIR FUNCTION [--workbook FILE.xlsx]';

/** Runs the command. Answers the exit code: 0 when the function returned, 1 when it threw or could not be run. */
export async function hostCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { words, options } = readArguments(argv, ['workbook'], 2);
    const [folder, functionName] = words;
    if (options.has('help') || folder === undefined || functionName === undefined) {
      terminal.complain(usage);
      return options.has('help') ? 0 : 1;
    }
    const file = options.get('workbook');
    return run(folder, functionName, file === undefined ? undefined : await readXlsxFile(file), terminal);
  } catch (error) {
    terminal.complain(reason(error));
    return 1;
  }
}

function run(
  folder: string,
  functionName: string,
  workbook: Awaited<ReturnType<typeof readXlsxFile>> | undefined,
  terminal: Terminal,
): number {
  const host = openHost({ project: folder, ...(workbook && { workbook }) });
  try {
    terminal.tell(JSON.stringify(host.call(functionName), null, 2));
    return 0;
  } finally {
    for (const { level, message } of host.log) terminal.tell(`[${level}] ${message}`);
    for (const { kind, title } of host.ui.pages) terminal.tell(`[${kind}] ${title}`);
    for (const { title, prompt } of host.ui.alerts)
      terminal.tell(`[alert] ${[title, prompt].join(' ').trim()}`);
    terminal.tell(`service calls: ${String(host.totalCalls())} ${JSON.stringify(host.calls())}`);
  }
}

function reason(error: unknown): string {
  if (error instanceof ArgumentsError) return `${error.message}\n${usage}`;
  if (error instanceof WorkbookError) return workbookFaultText(error);
  if (error instanceof ScriptError) return `${error.message}\n${error.scriptStack}`;
  if (error instanceof ProjectError || error instanceof FunctionNotFoundError) return error.message;
  throw error;
}

if (require.main === module) {
  const terminal = {
    tell: (text: string) => void process.stdout.write(`${text}\n`),
    complain: (text: string) => void process.stderr.write(`${text}\n`),
  };
  void hostCommand(process.argv.slice(2), terminal).then((code) => {
    process.exitCode = code;
  });
}
