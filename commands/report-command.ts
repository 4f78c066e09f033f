/**
 * `npm run report -- [FILE.xlsx …] [--out DIR]`: makes the slutrapport of a workbook with the built add-on on the local
 * host, and writes it as a .docx with its text, findings and service calls beside it. Several workbooks get a folder each.
 * `--kind aterrapport --year 2023` makes the återrapport of that year instead.
 */
import path from 'node:path';
import { ArgumentsError, readArguments } from './arguments';
import { findingsText, type ReportedFinding, type ReportedGroup } from './report/findings-text';
import {
  OutputError,
  presentFiles,
  writeOutput,
  type OutputFile,
  type WriteFile,
} from './report/output-folder';
import { outputFolders } from './report/output-folders';
import { TemplateError, useTemplate } from './report/use-template';
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
  npm run report -- ARBETSBOK.xlsx [--out MAPP]
  npm run report -- A.xlsx B.xlsx … [--out MAPP]    en mapp för varje arbetsbok
  npm run report -- ARBETSBOK.xlsx --kind aterrapport --year 2023    återrapporten för ett år
  … --template MALL.docx                        rapporten skrivs i en egen Wordmall`;

/** Which report beside the slutrapport: its kind and its year. */
interface Choice {
  readonly kind: string;
  readonly year: number;
}

/** The files of a report in its folder. */
function filesOf(choice: Choice | null) {
  return {
    document: `${choice === null ? 'slutrapport' : `${choice.kind}-${String(choice.year)}`}.docx`,
    text: 'report.txt',
    findings: 'findings.json',
    calls: 'calls.json',
  };
}

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
      readonly groups: readonly ReportedGroup[];
      readonly counts: readonly Readonly<Record<'errors' | 'warnings' | 'advice' | 'waiting', number>>[];
    }
  | {
      readonly ok: false;
      readonly reason: { readonly message: string };
      readonly findings: readonly ReportedFinding[];
    };

/** What the add-on asks before it makes a finished report of a workbook with warnings that nobody has accepted. */
interface Question {
  readonly findings: readonly (ReportedFinding & { readonly reason: string })[];
  readonly question: {
    readonly open: number;
    readonly gaps: readonly { readonly section: string; readonly text: string }[];
  };
}

/** What the command needs to know besides its command line. */
export interface ReportSettings {
  /** The folder of the built add-on; `dist` by default. */
  readonly project?: string;
  readonly now?: Date;
  /** The file of a Word template that the report is made in; the add-on's own look by default. */
  readonly template?: string;
  /** How a file is written; to disk by default. */
  readonly writeFile?: WriteFile;
}

/** What became of a workbook. */
type Outcome = 'report' | 'draft' | 'none';

/**
 * Runs the command. Answers the exit code: 0 when a document was made of each workbook, a draft too, and 1 when none could
 * be made of one.
 */
export async function reportCommand(
  argv: readonly string[],
  terminal: Terminal,
  settings: ReportSettings = {},
): Promise<number> {
  try {
    const { words, options } = readArguments(argv, ['out', 'kind', 'year', 'template'], Infinity);
    if (options.has('help')) {
      terminal.write(usage);
      return 0;
    }
    const out = options.get('out') ?? 'out';
    const choice = choiceOf(options);
    const template = options.get('template');
    const set = template === undefined ? settings : { ...settings, template };
    if (words.length > 1) return await reportEach(words, out, choice, terminal, set);
    return (await report(words[0] ?? defaultWorkbook, out, choice, terminal, set)) === 'none' ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error;
    terminal.writeError(error.message);
    terminal.writeError(usage);
    return 1;
  }
}

/** The report that the command line says; null for the slutrapport. */
function choiceOf(options: ReadonlyMap<string, string>): Choice | null {
  const [kind, year] = [options.get('kind'), options.get('year')];
  if (kind === undefined && year === undefined) return null;
  if (kind !== 'aterrapport') throw new ArgumentsError('Valet --kind ska vara aterrapport.');
  if (!/^\d{4}$/.test(year ?? ''))
    throw new ArgumentsError('Valet --year ska vara ett årtal, till exempel 2023.');
  return { kind, year: Number(year) };
}

async function reportEach(
  files: readonly string[],
  out: string,
  choice: Choice | null,
  terminal: Terminal,
  settings: ReportSettings,
): Promise<number> {
  const folders = outputFolders(files, out);
  const outcomes: Outcome[] = [];
  for (const [index, file] of files.entries()) {
    terminal.write(`${index === 0 ? '' : '\n'}Arbetsbok ${index + 1} av ${files.length}: ${file}`);
    outcomes.push(await report(file, folders[index] ?? out, choice, terminal, settings));
  }
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  const reports = `${count('report')} ${count('report') === 1 ? 'rapport' : 'rapporter'}`;
  terminal.write(
    `\n${files.length} arbetsböcker: ${reports}, ${count('draft')} utkast, ${count('none')} utan rapport.`,
  );
  return count('none') > 0 ? 1 : 0;
}

async function report(
  file: string,
  out: string,
  choice: Choice | null,
  terminal: Terminal,
  settings: ReportSettings,
): Promise<Outcome> {
  try {
    return await makeReport(file, out, choice, terminal, settings);
  } catch (error) {
    terminal.writeError(sentence(error));
    await reportEarlierFiles(out, Object.values(filesOf(choice)), terminal);
    return 'none';
  }
}

async function makeReport(
  file: string,
  out: string,
  choice: Choice | null,
  terminal: Terminal,
  settings: ReportSettings,
): Promise<Outcome> {
  const names = filesOf(choice);
  const workbook = await readXlsxFile(file);
  const uncalculated = uncalculatedText(workbook);
  if (uncalculated !== undefined) terminal.writeError(uncalculated);
  const { template, ...hosting } = settings;
  const host = openHost({
    ...hosting,
    workbook,
    onCachePut: (key, value) => {
      if (key === 'slutrapport.step') terminal.write(stepText(value));
    },
  });
  if (template !== undefined) await useTemplate(host, template, terminal.write);
  const answer = generate(host, choice, terminal);

  const found = answer.findings.map(({ code, severity, sheet, cell, message }) => ({
    code,
    severity,
    sheet,
    cell,
    message,
  }));
  terminal.write(`\n${findingsText(found, answer.ok ? answer.groups : undefined)}\n`);
  const left = answer.ok ? countOf(answer.counts) - found.length : 0;
  if (left > 0) terminal.write(`Det är de första av varje slag. Här saknas ${String(left)} till.\n`);
  const documents = answer.ok ? await documentFiles(host, answer.document.id, names) : [];
  const kept = await writeOutput(
    out,
    documents,
    [
      { name: names.findings, content: toJson(found) },
      { name: names.calls, content: toJson({ total: host.totalCalls(), calls: host.calls() }) },
    ],
    settings.writeFile,
  );
  for (const { name, keptAs } of kept) {
    terminal.writeError(
      `Filen ${name} i ${out} var inte den som kommandot skrev där senast. Den finns kvar som ”${keptAs}”.`,
    );
  }
  if (answer.ok) {
    terminal.write(`${answer.draft ? 'Utkastet' : 'Rapporten'} finns i ${path.join(out, names.document)}`);
  } else {
    terminal.writeError(`Ingen rapport skapades. ${answer.reason.message}`);
    for (const { message } of host.log) terminal.writeError(message);
    await reportEarlierFiles(out, [names.document, names.text], terminal);
  }
  terminal.write(`Antal anrop till Googles tjänster: ${String(host.totalCalls())}`);
  if (!answer.ok) return 'none';
  return answer.draft ? 'draft' : 'report';
}

/** Makes the report. Where the add-on asks first, the question is shown and answered with yes: nobody is there to answer. */
function generate(host: Host, choice: Choice | null, terminal: Terminal): Answer {
  const made = (options: object) =>
    choice === null ? host.call('generateReport', options) : host.call('generateReport', options, choice);
  const first = made({ again: false }) as unknown as Answer | Question;
  if (!('question' in first)) return first;
  const { open, gaps } = first.question;
  const warnings = first.findings.filter(({ severity, reason }) => severity === 'VARNING' && reason === '');
  const lines = [
    `\n${open === 1 ? 'En varning' : `${String(open)} varningar`} har ingen tagit ställning till. Vill du skapa rapporten ändå?`,
    ...warnings.map(({ sheet, cell, message }) => `  ${sheet}, cell ${cell}: ${message}`),
    ...(gaps.length === 0 ? [] : ['Nämnden kommer att läsa att det här saknas:']),
    ...gaps.map(({ section, text }) => `  ${section}: ${text}`),
    'Kommandot svarar ja.\n',
  ];
  terminal.write(lines.join('\n'));
  return made({ again: false, confirmed: true }) as unknown as Answer;
}

/** The text comes first: when the document is there, all is. */
async function documentFiles(
  host: Host,
  id: string,
  names: ReturnType<typeof filesOf>,
): Promise<readonly OutputFile[]> {
  const document = host.document(id);
  if (!document) throw new Error(`the add-on answered a document that is not there: ${id}`);
  const text = documentText(document);
  return [
    { name: names.text, content: text.endsWith('\n') ? text : `${text}\n` },
    { name: names.document, content: await exportDocx(document) },
  ];
}

/** An earlier report stays where it is, and must not be taken for this run's. */
async function reportEarlierFiles(
  out: string,
  candidates: readonly string[],
  terminal: Terminal,
): Promise<void> {
  const earlier = await presentFiles(out, candidates);
  const last = earlier.at(-1);
  if (last === undefined) return;
  const listed =
    earlier.length === 1 ? `Filen ${last}` : `Filerna ${earlier.slice(0, -1).join(', ')} och ${last}`;
  terminal.writeError(`${listed} i ${out} är från en tidigare körning.`);
}

function countOf(counts: Extract<Answer, { ok: true }>['counts']): number {
  return counts.reduce((sum, one) => sum + one.errors + one.warnings + one.advice + one.waiting, 0);
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
  if (error instanceof OutputError || error instanceof TemplateError) return error.message;
  if (error instanceof WorkbookError) return workbookFaultText(error);
  if (error instanceof ProjectError) return 'Tillägget är inte byggt. Kör npm run build och försök igen.';
  return `Ett oväntat fel i programmet gjorde att ingen rapport skapades.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
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
