/**
 * Libraries that fill templates of Word, beside the whole of `npm run report`: each in a process of its own, with a table of 10 000 rows. They
 * get the rows as JSON and put them in one table; they read no workbook, check nothing and compose nothing. They are installed in a
 * temporary folder, in the versions given here.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import { writeXlsx } from '../../host/sheets/write-xlsx';
import { growActivities } from './grow-workbook';
import { cpuOfCommand } from './whole-process';

const packages = ['docxtemplater@3.71.0', 'pizzip@3.3.0', 'docx-templates@4.15.0', 'easy-template-x@7.2.8'];

const ROWS = 10_000;

/** The scripts, as the page of each library shows them, by the library's name. */
const scripts: Readonly<Record<string, string>> = {
  docxtemplater: `
const [PizZip, Docxtemplater, fs] = [require('pizzip'), require('docxtemplater'), require('fs')];
const doc = new Docxtemplater(new PizZip(fs.readFileSync('braces.docx')), { paragraphLoop: true });
doc.render({ rows: JSON.parse(fs.readFileSync('rows.json', 'utf8')) });
fs.writeFileSync('docxtemplater.out.docx', doc.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }));`,
  'easy-template-x': `
const [{ TemplateHandler }, fs] = [require('easy-template-x'), require('fs')];
new TemplateHandler().process(fs.readFileSync('braces.docx'), { rows: JSON.parse(fs.readFileSync('rows.json', 'utf8')) })
  .then((made) => fs.writeFileSync('easy-template-x.out.docx', made));`,
  'docx-templates': `
const [{ createReport }, fs] = [require('docx-templates'), require('fs')];
createReport({ template: fs.readFileSync('commands.docx'), data: { rows: JSON.parse(fs.readFileSync('rows.json', 'utf8')) },
  cmdDelimiter: ['+++', '+++'], processLineBreaks: false, noSandbox: true, maximumWalkingDepth: 1e9 })
  .then((made) => fs.writeFileSync('docx-templates.out.docx', made));`,
};

/** The CPU time in milliseconds of each whole process, that of `npm run report` in each of `trees` first; null where it cannot be had. */
export async function measureLibraries(
  trees: ReadonlyMap<string, string>,
  example: string,
): Promise<ReadonlyMap<string, number | null>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slutrapport-libraries-'));
  try {
    const book = growActivities(await readXlsxFile(example), ROWS);
    const [headings = [], ...rows] = (
      book.sheets.find(({ name }) => name === 'Aktiviteter')?.cells ?? []
    ).map((row) => Array.from(row ?? [], (cell) => textOf(cell?.value)));
    const columns = headings.map((_heading, column) => `c${String(column)}`);
    const data = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ''])));
    await writeFile(path.join(folder, 'workbook.xlsx'), await writeXlsx(book));
    await writeFile(path.join(folder, 'rows.json'), JSON.stringify(data));
    await writeFile(path.join(folder, 'braces.docx'), await template([braces(columns)]));
    await writeFile(path.join(folder, 'commands.docx'), await template(commands(columns)));
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
    install(folder);
    const measured = new Map<string, number | null>();
    for (const [name, tree] of trees) {
      const file = path.join(folder, 'workbook.xlsx');
      const out = path.join(folder, 'out');
      measured.set(name, cpuOfCommand(tree, 'npm', ['run', '-s', 'report', '--', file, '--out', out]));
    }
    for (const [name, script] of Object.entries(scripts)) {
      await writeFile(path.join(folder, `${name}.cjs`), script);
      measured.set(name, cpuOfCommand(folder, process.execPath, [`${name}.cjs`]));
    }
    return measured;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** On Windows npm is a script that only a shell can run. */
function install(folder: string): void {
  const args = ['install', '--silent', '--no-audit', '--no-fund', ...packages];
  execFileSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}

function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** One row that repeats itself, as docxtemplater and easy-template-x have it. */
function braces(columns: readonly string[]): readonly string[] {
  return columns.map((name, at) => {
    const [opens, closes] = [at === 0 ? '{#rows}' : '', at === columns.length - 1 ? '{/rows}' : ''];
    return `${opens}{${name}}${closes}`;
  });
}

/** The same as docx-templates has it: the loop begins and ends in rows of its own. */
function commands(columns: readonly string[]): readonly (readonly string[])[] {
  const alone = (text: string): readonly string[] => columns.map((_name, at) => (at === 0 ? text : ''));
  return [
    alone('+++FOR row IN rows+++'),
    columns.map((name) => `+++INS $row.${name}+++`),
    alone('+++END-FOR row+++'),
  ];
}

function template(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const table = new Table({
    rows: rows.map(
      (row) =>
        new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
  return Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
}
