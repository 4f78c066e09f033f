/** verify.mjs as a stranger runs it: alone in an empty folder, with nothing but Node. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ensureCell } from '../../host/sheets/spreadsheet-model';
import { writeXlsx } from '../../host/sheets/write-xlsx';
import { receiptText } from '../../src/engine/proof/receipt-text';
import { exampleWorkbook, finalised, type Finalised } from './finalised';

const root = path.join(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'verify-'));

let version: Finalised;

beforeAll(async () => {
  copyFileSync(path.join(root, 'verify.mjs'), path.join(folder, 'verify.mjs'));
  const book = await exampleWorkbook('husby');
  version = await finalised(book);
  put('kvitto.json', receiptText(version.receipt));
  put('rapport.docx', version.docx);
  put('arbetsbok.xlsx', await writeXlsx(book));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(folder, name), content);
}

/** What the program prints and how it ends, run in the folder with no environment. */
function verified(...words: readonly string[]): { readonly code: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['verify.mjs', ...words], {
    cwd: folder,
    env: {},
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).not.toMatch(/\n\s+at |Error/);
  return { code: status, text: stdout };
}

/** The document with a text in place of another. */
function docxWith(text: string, other: string): Uint8Array {
  const parts = unzipSync(version.docx);
  const name = 'word/document.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  expect(xml).toContain(text);
  return zipSync({ ...parts, [name]: strToU8(xml.replace(text, other)) });
}

describe('verify.mjs', () => {
  it('vouches for no file when the receipt covers no attachments, and says what belongs together', () => {
    put('intyg.pdf', '%PDF-1.7 intyg');
    const { code, text } = verified('kvitto.json', 'rapport.docx', 'intyg.pdf');
    expect(text).toContain('Filen intyg.pdf: jämfördes inte, eftersom kvittot inte omfattar bilagor.');
    expect(text).not.toContain('STÄMMER INTE');
    expect(text).toContain(
      'SVAR: Kvittot och dokumentet hör ihop. Kvittot kan inte visa om de angivna bilagorna hör till rapporten.',
    );
    expect(code).toBe(2);
  });

  it('says that what belongs together does, and the digest to look for in the diarium', () => {
    const { code, text } = verified('kvitto.json', 'rapport.docx', 'arbetsbok.xlsx');
    expect(text).toContain('SVAR: Kvittot, dokumentet och arbetsboken hör ihop.');
    expect(text).toContain(version.receipt.digest);
    expect(code).toBe(0);
    expect(verified('kvitto.json', 'rapport.docx')).toMatchObject({
      code: 0,
      text: expect.stringContaining(
        'Arbetsboken: jämfördes inte, eftersom ingen arbetsbok angavs.',
      ) as string,
    });
  });

  it('names the paragraph that differs, and what stands there now', () => {
    put('annan.docx', docxWith('Husby Konst', 'Husby Kunst'));
    const { code, text } = verified('kvitto.json', 'annan.docx');
    expect(code).toBe(1);
    expect(text).toMatch(
      /Dokumentet: STÄMMER INTE med kvittot\.\n {2}- Stycke \d+ .* har ändrats\. Nu står det ”.*Husby Kunst/,
    );
  });

  it('names the cell that differs, and what stood and stands there', async () => {
    const book = await exampleWorkbook('husby');
    const budget = book.sheets.find(({ name }) => name === 'Budget');
    if (budget === undefined) throw new Error('there is no tab Budget');
    ensureCell(budget, 2, 2).value = 2020;
    put('annan.xlsx', await writeXlsx(book));
    const { code, text } = verified('kvitto.json', 'rapport.docx', 'annan.xlsx');
    expect(code).toBe(1);
    expect(text).toContain(
      '  - Cell B2 i fliken Budget har ändrats. Förut stod det ”2019”, nu står det ”2020”.\n',
    );
  });

  it('finds a changed receipt', () => {
    put('annat.json', receiptText(version.receipt).replace('Anna Andersson', 'Anna Anderson'));
    const { code, text } = verified('annat.json', 'rapport.docx');
    expect(code).toBe(1);
    expect(text).toContain('KVITTOT ÄR ÄNDRAT');
  });

  it('says in words what cannot be read, and what to do', () => {
    put('tom.docx', '');
    put('zip.docx', zipSync({ 'a.txt': strToU8('a') }));
    put('fel.json', '{"form":1}');
    for (const [words, answer] of [
      [[], 'Så här används programmet:'],
      [
        ['kvitto.json', 'finns-inte.docx'],
        'Filen finns-inte.docx finns inte. Kontrollera namnet och mappen, och försök igen.',
      ],
      [['kvitto.json', '.'], '. är en mapp, inte en fil.'],
      [['kvitto.json', 'tom.docx'], 'Filen tom.docx går inte att läsa som Word-dokument (.docx).'],
      [['kvitto.json', 'zip.docx'], 'Filen zip.docx går inte att läsa som Word-dokument (.docx).'],
      [['rapport.docx', 'rapport.docx'], 'Filen rapport.docx är inget kvitto, eller så är den skadad'],
      [['fel.json', 'rapport.docx'], 'uppgiften receipt.report saknas eller har fel form.'],
      [['kvitto.json', 'rapport.docx', 'kvitto.json'], 'Filen kvitto.json är ingen Excelfil (.xlsx).'],
    ] as const) {
      const { code, text } = verified(...words);
      expect(text).toContain(answer);
      expect(code).toBe(2);
    }
  });

  it('finds every change of one character that changes what is said, and no other', () => {
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsx, path.join(__dirname, 'tamper-command.ts'), '20', '60'],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toContain('60 changes of one character from seed 20');
    expect(stdout).toContain('; 0 judged wrongly');
    expect(status).toBe(0);
  });

  it('is one file that needs nothing but Node', () => {
    const script = readFileSync(path.join(root, 'verify.mjs'), 'utf8');
    const imported = [...script.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, name = '']) => name);
    expect(imported.length).toBeGreaterThan(2);
    expect(imported.filter((name) => !/^(node:|module$)/.test(name))).toEqual([]);
  });
});
