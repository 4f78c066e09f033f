/**
 * `npm run host -- DIR FUNCTION [--workbook FILE.xlsx] [--out DIR]`: runs a function of any Apps Script project folder on
 * the local host and prints what it answered, logged, showed and called. With `--out`, writes the workbook and the
 * documents as it left them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ArgumentsError, readArguments } from './arguments';
import { uncalculatedText } from '../host/sheets/uncalculated-text';
import { workbookFaultText } from '../host/sheets/workbook-fault-text';
import { exportDocx } from '../host/docs/export/export-docx';
import { openHost, ScriptError, type Host } from '../host/host';
import type { Terminal } from './report-command';
import { FunctionNotFoundError } from '../host/runtime/execution';
import { ProjectError } from '../host/runtime/project';
import { readXlsxFile } from '../host/sheets/read-xlsx';
import type { ShownMenu } from '../host/services/ui/ui-record';
import { WorkbookError } from '../host/sheets/workbook-error';
import { writeXlsx } from '../host/sheets/write-xlsx';

const usage = 'Usage: npm run host -- DIR FUNCTION [--workbook FILE.xlsx] [--out DIR]';

/** Runs the command. Answers the exit code: 0 when the function returned, 1 when it threw or could not be run. */
export async function hostCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { words, options } = readArguments(argv, ['workbook', 'out'], 2);
    const [folder, functionName] = words;
    if (options.has('help') || folder === undefined || functionName === undefined) {
      terminal.writeError(usage);
      return options.has('help') ? 0 : 1;
    }
    const file = options.get('workbook');
    const host = openHost({
      project: folder,
      ...(file !== undefined && { workbook: await readXlsxFile(file) }),
    });
    run(host, functionName, terminal);
    const uncalculated = uncalculatedText(host.workbook);
    if (uncalculated !== undefined) terminal.writeError(uncalculated);
    const out = options.get('out');
    if (out !== undefined) await writeWhatIsThere(host, out, terminal);
    return 0;
  } catch (error) {
    terminal.writeError(reason(error));
    return 1;
  }
}

/** Runs a simple trigger with its event, and any other function as google.script.run does. */
function run(host: Host, functionName: string, terminal: Terminal): void {
  try {
    if (functionName === 'onOpen' || functionName === 'onInstall') host.trigger(functionName);
    else terminal.write(JSON.stringify(host.call(functionName), null, 2));
  } finally {
    for (const { level, message } of host.log) terminal.write(`[${level}] ${message}`);
    for (const menu of host.ui.menus) terminal.write(`[menu] ${menuText(menu)}`);
    for (const { kind, title } of host.ui.pages) terminal.write(`[${kind}] ${title}`);
    for (const { title, prompt } of host.ui.alerts)
      terminal.write(`[alert] ${[title, prompt].join(' ').trim()}`);
    for (const toast of host.ui.toasts) terminal.write(`[toast] ${toast}`);
    for (const { name, mimeType } of host.files()) terminal.write(`[file] ${name} (${mimeType})`);
    terminal.write(`service calls: ${String(host.totalCalls())} ${JSON.stringify(host.calls())}`);
  }
}

function menuText({ caption, items }: ShownMenu): string {
  const shown = items.map((item) => {
    if (item === null) return '-';
    return 'items' in item ? `{${menuText(item)}}` : `${item.caption} (${item.functionName})`;
  });
  return `${caption ?? 'add-on'}: ${shown.join(', ')}`;
}

/** Writes the workbook and every Google Doc that is not in the trash, as the function left them. */
async function writeWhatIsThere(host: Host, out: string, terminal: Terminal): Promise<void> {
  await mkdir(out, { recursive: true });
  const write = async (file: string, content: Uint8Array): Promise<void> => {
    await writeFile(path.join(out, file), content);
    terminal.write(`${path.join(out, file)} is written.`);
  };
  await write('workbook.xlsx', await writeXlsx(host.workbook));
  for (const { id, document, trashed } of host.files()) {
    if (document && !trashed) await write(`${id}.docx`, await exportDocx(document));
  }
}

function reason(error: unknown): string {
  if (error instanceof ArgumentsError) return `${error.message}\n${usage}`;
  if (error instanceof WorkbookError) return workbookFaultText(error);
  if (error instanceof ScriptError) return [error.message, ...scriptFrames(error.scriptStack)].join('\n');
  if (error instanceof ProjectError || error instanceof FunctionNotFoundError) return error.message;
  throw error;
}

/** The lines of a stack that lie in the project's own files; those of the host say nothing to the reader. */
function scriptFrames(stack: string): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at .*?[^/\s(]+\.(?:gs|js):\d+:\d+\)?$/.test(line) && !/[( ]\//.test(line));
}

if (require.main === module) {
  const terminal = {
    write: (text: string) => void process.stdout.write(`${text}\n`),
    writeError: (text: string) => void process.stderr.write(`${text}\n`),
  };
  void hostCommand(process.argv.slice(2), terminal).then((code) => {
    process.exitCode = code;
  });
}
