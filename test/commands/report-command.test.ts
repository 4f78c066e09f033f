import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { example } from '../../examples/husby.workbook';
import { exampleWorkbook } from '../../commands/examples-command';
import { reportCommand, type ReportSettings } from '../../commands/report-command';
import { createSpreadsheet, ensureCell, type SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { aWorkbook } from '../builders/a-workbook';
import { spreadsheetOf } from '../builders/on-the-host';
import { uploadedTemplate } from '../builders/word-templates';
import { writeXlsx } from '../../host/sheets/write-xlsx';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slutrapport-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function save(book: SpreadsheetModel, name = 'bok.xlsx'): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await writeXlsx(book));
  return file;
}

async function runWith(settings: ReportSettings, ...argv: readonly string[]) {
  const output: string[] = [];
  const errors: string[] = [];
  const terminal = {
    write: (text: string) => output.push(text),
    writeError: (text: string) => errors.push(text),
  };
  const out = path.join(folder, 'ut', 'här');
  const code = await reportCommand([...argv, '--out', out], terminal, settings);
  return { code, output: output.join('\n'), errors: errors.join('\n'), out };
}

function run(...argv: readonly string[]) {
  return runWith({}, ...argv);
}

/** The files of a folder by name, without the command's own record. */
async function contents(out: string): Promise<Record<string, string>> {
  const names = (await readdir(out)).filter((name) => name !== '.slutrapport.json').sort();
  const texts = names.map(async (name) => [name, await readFile(path.join(out, name), 'latin1')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** A disk that is full after a number of bytes: what fits of a file is left on it. */
function fullDisk(bytes: number): ReportSettings {
  let left = bytes;
  return {
    writeFile: async (file, content) => {
      const fits = Buffer.from(content).subarray(0, left);
      left -= fits.length;
      await writeFile(file, fits);
      if (left === 0) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    },
  };
}

describe('reportCommand', () => {
  it('shows the question about open warnings, and answers yes', async () => {
    const { sheets } = aWorkbook().with('Åtaganden', 'Kommentar', 2, 'Ring 070-123 45 67.');
    const { code, output, errors } = await run(await save(spreadsheetOf(sheets)));
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('En varning har ingen tagit ställning till. Vill du skapa rapporten ändå?');
    expect(output).toContain('  Åtaganden, cell F2: Vid Kommentar står ett mobilnummer.');
    expect(output).toContain('Kommandot svarar ja.');
    expect(output).toContain('Rapporten finns i ');
  });

  it('writes the report of a workbook with its text, findings and calls', async () => {
    const { code, output, errors, out } = await run(await save(exampleWorkbook(example)));
    expect([code, errors]).toEqual([0, '']);
    expect(Object.keys(await contents(out))).toEqual([
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

  it('makes nothing of a workbook without a known tab, says why, and says that a report there is an earlier one', async () => {
    const { out: earlier } = await run(await save(exampleWorkbook(example)));
    const before = await contents(earlier);
    const { code, errors, out } = await run(await save(createSpreadsheet('Annat')));
    expect(code).toBe(1);
    expect(errors).toMatch(/^Ingen rapport skapades\. \S/);
    expect(errors.split('\n')).toContain(
      `Filerna slutrapport.docx och report.txt i ${out} är från en tidigare körning.`,
    );
    const after = await contents(out);
    expect([after['slutrapport.docx'], after['report.txt']]).toEqual([
      before['slutrapport.docx'],
      before['report.txt'],
    ]);
    expect(after['calls.json']).not.toBe(before['calls.json']);
  });

  it('leaves no report when none could be made and none was there', async () => {
    const { errors, out } = await run(await save(createSpreadsheet('Annat')));
    expect(errors).not.toContain('tidigare körning');
    expect(Object.keys(await contents(out))).toEqual(['calls.json', 'findings.json']);
  });

  it('replaces its own report without a word', async () => {
    const file = await save(exampleWorkbook(example));
    await runWith({ now: new Date(2025, 2, 3) }, file);
    await run(await save(createSpreadsheet('Annat'), 'annat.xlsx'));
    const { errors, out } = await runWith({ now: new Date(2025, 5, 6) }, file);
    expect(errors).toBe('');
    expect(Object.keys(await contents(out))).toEqual([
      'calls.json',
      'findings.json',
      'report.txt',
      'slutrapport.docx',
    ]);
  });

  it('keeps a document that was edited by hand under another name, each time', async () => {
    const file = await save(exampleWorkbook(example));
    const { out } = await run(file);
    const document = path.join(out, 'slutrapport.docx');
    const own = await readFile(document);
    await appendFile(document, 'handläggarens tillägg');
    const first = await run(file);
    expect([first.code, first.errors]).toEqual([
      0,
      `Filen slutrapport.docx i ${out} var inte den som kommandot skrev där senast. Den finns kvar som ”slutrapport (ändrad för hand 1).docx”.`,
    ]);
    await writeFile(document, 'en annan fil');
    const second = await run(file);
    expect(second.errors).toContain('”slutrapport (ändrad för hand 2).docx”');
    const after = await contents(out);
    expect(after['slutrapport (ändrad för hand 1).docx']?.slice(own.length)).toBe(
      Buffer.from('handläggarens tillägg').toString('latin1'),
    );
    expect(after['slutrapport (ändrad för hand 2).docx']).toBe('en annan fil');
    expect(unzipSync(await readFile(document))['word/document.xml']).toBeDefined();
  });

  it.each([
    ['there is no record', undefined],
    ['the record cannot be read', '{"slutrapport.docx": '],
    ['the record says nothing', 'null'],
  ])('keeps a document when %s of what was written last', async (_, record) => {
    const out = path.join(folder, 'ut', 'här');
    await mkdir(out, { recursive: true });
    await writeFile(path.join(out, 'slutrapport.docx'), 'en annan fil');
    if (record !== undefined) await writeFile(path.join(out, '.slutrapport.json'), record);
    const { code } = await run(await save(exampleWorkbook(example)));
    expect(code).toBe(0);
    expect(await contents(out)).toHaveProperty(['slutrapport (ändrad för hand 1).docx'], 'en annan fil');
  });

  it.each([10, 3_000, 20_000])(
    'leaves an earlier report, edited by hand, as it was when the disk is full after %d bytes',
    async (bytes) => {
      const file = await save(exampleWorkbook(example));
      const { out } = await run(file);
      await appendFile(path.join(out, 'slutrapport.docx'), 'handläggarens tillägg');
      const before = await contents(out);
      const { code, output, errors } = await runWith(fullDisk(bytes), file);
      expect([code, errors]).toEqual([
        1,
        `Resultatet kunde inte skrivas i ${out}: disken är full. Frigör utrymme och försök igen.\n` +
          `Filerna slutrapport.docx, report.txt, findings.json och calls.json i ${out} är från en tidigare körning.`,
      ]);
      expect(output).not.toContain('finns i');
      expect(await contents(out)).toEqual(before);
    },
  );

  it('leaves an empty folder when the disk is full', async () => {
    const { out } = await runWith(fullDisk(5_000), await save(exampleWorkbook(example)));
    expect(await readdir(out)).toEqual([]);
  });

  it('says that there is a file where the folder should be', async () => {
    await writeFile(path.join(folder, 'ut'), 'en fil');
    const { code, errors, out } = await run(await save(exampleWorkbook(example)));
    expect([code, errors]).toEqual([
      1,
      `Resultatet kunde inte skrivas i ${out}: det finns en fil där mappen skulle ligga. Välj en annan mapp med --out.`,
    ]);
  });

  it('makes a folder for each of several workbooks, and goes on past those that fail', async () => {
    const good = await save(exampleWorkbook(example), 'Förening.xlsx');
    const bad = await save(createSpreadsheet('Annat'), 'annat/bok.xlsx');
    const same = await save(exampleWorkbook(example), 'annat/förening.xlsx');
    const { code, output, errors, out } = await run(good, 'nej.xlsx', bad, same);
    expect(code).toBe(1);
    expect(errors).toMatch(/^Filen .*nej\.xlsx finns inte\.\nIngen rapport skapades\. /);
    expect(output).toContain(`\nArbetsbok 4 av 4: ${same}\n`);
    expect(output.split('\n').at(-1)).toBe('4 arbetsböcker: 2 rapporter, 0 utkast, 2 utan rapport.');
    expect((await readdir(out)).sort()).toEqual(['Förening', 'bok', 'förening 2']);
    expect(Object.keys(await contents(path.join(out, 'förening 2')))).toContain('slutrapport.docx');
  });

  it('answers 0 when a report was made of each of several workbooks', async () => {
    const file = await save(exampleWorkbook(example));
    const { code, output } = await run(file, file);
    expect(code).toBe(0);
    expect(output.split('\n').at(-1)).toBe('2 arbetsböcker: 2 rapporter, 0 utkast, 0 utan rapport.');
  });

  it('goes on past an error that nobody foresaw', async () => {
    let writes = 0;
    const settings: ReportSettings = {
      writeFile: async (file, content) => {
        writes += 1;
        if (writes === 1) throw new TypeError('something is not a function');
        await writeFile(file, content);
      },
    };
    const file = await save(exampleWorkbook(example));
    const { code, output, errors } = await runWith(settings, file, file);
    expect(code).toBe(1);
    expect(errors).toMatch(/^Ett oväntat fel i programmet .*\nTypeError: something is not a function/);
    expect(output.split('\n').at(-1)).toBe('2 arbetsböcker: 1 rapport, 0 utkast, 1 utan rapport.');
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

  it('writes the report in a Word template, and says what that is to be known of; one with faults makes none', async () => {
    const file = await save(spreadsheetOf(aWorkbook().sheets));
    const templates = await Promise.all(
      (['textrutor', 'med-fel'] as const).map(async (name) => {
        const to = path.join(folder, `${name}.docx`);
        await writeFile(to, Buffer.from(uploadedTemplate(name).base64, 'base64'));
        return to;
      }),
    );
    const [good = '', bad = ''] = templates;
    const made = await run(file, '--template', good);
    expect(made.code).toBe(0);
    expect(made.output).toContain('- Vattenstämpeln ”UTKAST” följer inte med.');
    expect(await readFile(path.join(made.out, 'report.txt'), 'utf8')).toContain('Se bifogade handlingar.');
    const none = await run(file, '--template', bad);
    expect(none.code).toBe(1);
    expect(none.errors).toContain('- {{Rapport}} står i ett sidhuvud.');
  });
});

describe('a report on one year', () => {
  it('is written beside the others under its own name, with what is found about the year alone', async () => {
    const unfinished = aWorkbook().withKey('Ärende', 'Sammanträdesdatum', '').withoutRow('Uppföljningar', 3);
    const file = await save(spreadsheetOf(unfinished.sheets));
    const { code, output, out } = await run(file, '--kind', 'aterrapport', '--year', '2023');
    expect(code).toBe(0);
    expect(output).toContain('Rapporten finns i');
    const files = await contents(out);
    expect(Object.keys(files)).toEqual([
      'aterrapport-2023.docx',
      'calls.json',
      'findings.json',
      'report.txt',
    ]);
    expect(files['findings.json']).toBe('[]\n');
  });

  it.each([
    [['--kind', 'aterrapport'], 'Valet --year ska vara ett årtal, till exempel 2023.'],
    [['--year', '2023'], 'Valet --kind ska vara aterrapport.'],
    [
      ['--kind', 'aterrapport', '--year', '2031'],
      'Det går inte att skapa någon återrapport för det året: antingen har arbetsboken ingen överenskommelse som gäller då',
    ],
  ])('is refused in words: %j', async (options, words) => {
    const file = await save(spreadsheetOf(aWorkbook().sheets));
    const { code, errors } = await run(file, ...options);
    expect(code).toBe(1);
    expect(errors).toContain(words);
  });
});
