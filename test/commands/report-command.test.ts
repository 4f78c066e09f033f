import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { example } from '../../examples/husby.workbook';
import { exampleWorkbook } from '../../commands/examples-command';
import { reportCommand } from '../../commands/report-command';
import { createSpreadsheet, ensureCell, type SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { writeXlsx } from '../../host/sheets/write-xlsx';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slutrapport-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function save(book: SpreadsheetModel): Promise<string> {
  const file = path.join(folder, 'bok.xlsx');
  await writeFile(file, await writeXlsx(book));
  return file;
}

async function run(...argv: readonly string[]) {
  const output: string[] = [];
  const errors: string[] = [];
  const terminal = {
    write: (text: string) => output.push(text),
    writeError: (text: string) => errors.push(text),
  };
  const out = path.join(folder, 'ut', 'här');
  const code = await reportCommand([...argv, '--out', out], terminal);
  return { code, output: output.join('\n'), errors: errors.join('\n'), out };
}

describe('reportCommand', () => {
  it('writes the report of a workbook with its text, findings and calls', async () => {
    const { code, output, errors, out } = await run(await save(exampleWorkbook(example)));
    expect([code, errors]).toEqual([0, '']);
    expect((await readdir(out)).sort()).toEqual([
      'calls.json',
      'findings.json',
      'report.txt',
      'slutrapport.docx',
    ]);
    const docx = unzipSync(await readFile(path.join(out, 'slutrapport.docx')));
    expect(Buffer.from(docx['word/document.xml'] ?? []).toString()).toContain(
      'Husby Konst &amp; Hantverksförening',
    );
    const text = await readFile(path.join(out, 'report.txt'), 'utf8');
    expect(text.split('\n')).toContain('Förvaltningens förslag till beslut');
    const calls = JSON.parse(await readFile(path.join(out, 'calls.json'), 'utf8')) as {
      total: number;
      calls: Record<string, number>;
    };
    expect(calls.total).toBe(Object.values(calls.calls).reduce((sum, count) => sum + count, 0));
    expect(calls.total).toBeLessThanOrEqual(40);
    expect(output).toMatch(/^Läser …\nKontrollerar …\n/);
    expect(output).toContain(`Rapporten finns i ${path.join(out, 'slutrapport.docx')}`);
    expect(output).toContain(`Antal anrop till Googles tjänster: ${String(calls.total)}`);
  });

  it('makes a draft of a workbook with faults, and lists them tab by tab', async () => {
    const book = exampleWorkbook(example);
    const matter = book.sheets.find(({ name }) => name === 'Ärende');
    if (!matter) throw new Error('the example has the tab Ärende');
    const row = matter.cells.findIndex((cells) => cells?.[0]?.value === 'Diarienummer') + 1;
    delete ensureCell(matter, row, 2).value;
    const { code, output, out } = await run(await save(book));
    expect(code).toBe(0);
    expect(output).toContain(`Ärende\n  FEL      Ärende, cell B${String(row)}: `);
    expect(output).toContain('Utkastet finns i ');
    const findings = JSON.parse(await readFile(path.join(out, 'findings.json'), 'utf8')) as readonly object[];
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'Ärende.Diarienummer',
        severity: 'FEL',
        sheet: 'Ärende',
        cell: `B${String(row)}`,
      }),
    );
    expect((await readFile(path.join(out, 'report.txt'), 'utf8')).startsWith('UTKAST')).toBe(true);
  });

  it('makes nothing of a workbook without a known tab, says why, and leaves no earlier report', async () => {
    await run(await save(exampleWorkbook(example)));
    const { code, errors, out } = await run(await save(createSpreadsheet('Annat')));
    expect(code).toBe(1);
    expect(errors).toMatch(/^Ingen rapport skapades\. \S/);
    expect((await readdir(out)).sort()).toEqual(['calls.json', 'findings.json']);
  });

  it.each([
    ['a missing file', 'nej.xlsx', /^Filen .*nej\.xlsx finns inte\.$/],
    ['a file that is no workbook', __filename, /är ingen Excelfil \(\.xlsx\)/],
    ['a folder', __dirname, /är en mapp, inte en arbetsbok\.$/],
  ])('says what is wrong with %s', async (_, file, sentence) => {
    const { code, errors } = await run(file);
    expect(code).toBe(1);
    expect(errors).toMatch(sentence);
  });

  it('prints its usage when an option is wrong', async () => {
    const { code, errors } = await run('--fel');
    expect(code).toBe(1);
    expect(errors).toContain('Valet --fel finns inte.\nSå här används kommandot:');
  });
});
