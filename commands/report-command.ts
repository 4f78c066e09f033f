/**
 * `npm run report -- [FILE.xlsx] [--out DIR]`: makes the slutrapport of a workbook with the built add-on on the local
 * host, and writes it as a .docx with its text, findings and service calls beside it.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ArgumentsError, readArguments } from './arguments';
import { findingsText, type ReportedFinding } from './report/findings-text';
import { uncalculatedText } from '../host/sheets/uncalculated-text';
import { workbookFaultText } from '../host/sheets/workbook-fault-text';
import { documentText } from '../host/docs/document/document-text';
import { exportDocx } from '../host/docs/export/export-docx';
import { openHost, type Host } from '../host/host';
import { ProjectError } from '../host/runtime/project';
import { readXlsxFile } from '../host/sheets/read-xlsx';
import { WorkbookError } from '../host/sheets/workbook-error';

const defaultWorkbook = path.join(__dirname, '..', 'examples', 'husby.xlsx');
const usage = `Så här används kommandot:
  npm run report                                exemplet examples/husby.xlsx, resultatet i out/
  npm run report -- ARBETSBOK.xlsx [--out MAPP]`;

/** Where a command writes to; each call is one line or more. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

type Answer =
  | {
      readonly ok: true;
      readonly document: { readonly id: string; readonly name: string };
      readonly draft: boolean;
      readonly findings: readonly ReportedFinding[];
    }
  | {
      readonly ok: false;
      readonly reason: { readonly message: string };
      readonly findings: readonly ReportedFinding[];
    };

/** What the command needs to know besides its command line. */
export interface ReportSettings {
  /** The folder of the built add-on; `dist` by default. */
  readonly project?: string;
  readonly now?: Date;
}

/** Runs the command. Answers the exit code: 0 when a document was made, a draft too, and 1 when none could be. */
export async function reportCommand(
  argv: readonly string[],
  terminal: Terminal,
  settings: ReportSettings = {},
): Promise<number> {
  try {
    const { words, options } = readArguments(argv, ['out'], 1);
    if (options.has('help')) {
      terminal.write(usage);
      return 0;
    }
    return await makeReport(words[0] ?? defaultWorkbook, options.get('out') ?? 'out', terminal, settings);
  } catch (error) {
    terminal.writeError(sentence(error));
    if (error instanceof ArgumentsError) terminal.writeError(usage);
    return 1;
  }
}

async function makeReport(
  file: string,
  out: string,
  terminal: Terminal,
  settings: ReportSettings,
): Promise<number> {
  const workbook = await readXlsxFile(file);
  const uncalculated = uncalculatedText(workbook);
  if (uncalculated !== undefined) terminal.writeError(uncalculated);
  const host = openHost({
    ...settings,
    workbook,
    onCachePut: (key, value) => {
      if (key === 'slutrapport.step') terminal.write(stepText(value));
    },
  });
  const files = await emptyFolder(out);
  const answer = host.call('generateReport') as unknown as Answer;

  await writeFile(files.findings, toJson(answer.findings));
  await writeFile(files.calls, toJson({ total: host.totalCalls(), calls: host.calls() }));
  terminal.write(`\n${findingsText(answer.findings)}\n`);
  if (answer.ok) {
    await writeDocument(host, answer.document.id, files);
    terminal.write(`${answer.draft ? 'Utkastet' : 'Rapporten'} finns i ${files.document}`);
  } else {
    terminal.writeError(`Ingen rapport skapades. ${answer.reason.message}`);
    for (const { message } of host.log) terminal.writeError(message);
  }
  terminal.write(`Antal anrop till Googles tjänster: ${String(host.totalCalls())}`);
  return answer.ok ? 0 : 1;
}

interface Files {
  readonly document: string;
  readonly text: string;
  readonly findings: string;
  readonly calls: string;
}

/** The files to write, without those of an earlier run: an old report must not be taken for this one. */
async function emptyFolder(out: string): Promise<Files> {
  await mkdir(out, { recursive: true });
  const files = {
    document: path.join(out, 'slutrapport.docx'),
    text: path.join(out, 'report.txt'),
    findings: path.join(out, 'findings.json'),
    calls: path.join(out, 'calls.json'),
  };
  for (const file of Object.values(files)) await rm(file, { force: true });
  return files;
}

async function writeDocument(host: Host, id: string, files: Files): Promise<void> {
  const document = host.document(id);
  if (!document) throw new Error(`the add-on answered a document that is not there: ${id}`);
  const text = documentText(document);
  await writeFile(files.text, text.endsWith('\n') ? text : `${text}\n`);
  await writeFile(files.document, await exportDocx(document));
}

function stepText(value: string): string {
  const { step } = JSON.parse(value) as { readonly step: string };
  const name = step.charAt(0).toUpperCase() + step.slice(1);
  return step === 'klar' ? `${name}.` : `${name} …`;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sentence(error: unknown): string {
  if (error instanceof ArgumentsError) return error.message;
  if (error instanceof WorkbookError) return workbookFaultText(error);
  if (error instanceof ProjectError) return 'Tillägget är inte byggt. Kör npm run build och försök igen.';
  if (isFileError(error)) {
    return `${error.path} kan inte skrivas (${error.code}). Kontrollera att mappen får ändras och att filen inte är öppen i ett annat program.`;
  }
  throw error;
}

function isFileError(error: unknown): error is { readonly code: string; readonly path: string } {
  return error instanceof Error && 'code' in error && 'path' in error && typeof error.path === 'string';
}

if (require.main === module) {
  const terminal = {
    write: (text: string) => void process.stdout.write(`${text}\n`),
    writeError: (text: string) => void process.stderr.write(`${text}\n`),
  };
  void reportCommand(process.argv.slice(2), terminal).then((code) => {
    process.exitCode = code;
  });
}
