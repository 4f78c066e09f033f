import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { corpusCommand } from '../../commands/corpus-command';
import { wrongValues } from '../../commands/corpus/compare-values';
import { createSpreadsheet, ensureCell, type CellValue } from '../../host/sheets/spreadsheet-model';
import { writeXlsx } from '../../host/sheets/write-xlsx';

async function run(argv: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const lines: string[] = [];
  const add = (line: string): void => {
    lines.push(line);
  };
  const code = await corpusCommand(argv, { write: add, writeError: add });
  return { code, text: lines.join('\n') };
}

function bookOf(values: readonly CellValue[]) {
  const book = createSpreadsheet('Bok');
  values.forEach((value, index) => {
    if (book.sheets[0]) ensureCell(book.sheets[0], 1, index + 1).value = value;
  });
  return book;
}

describe('corpusCommand', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
    await mkdir(path.join(folder, 'a'));
    await writeFile(path.join(folder, 'a', 'bok.xlsx'), await writeXlsx(bookOf([1, 'två'])));
    await writeFile(path.join(folder, 'text.xlsx'), 'hej');
    await writeFile(path.join(folder, 'annat.txt'), 'hej');
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('counts the workbooks below a folder that are read, and those that are refused by sentence', async () => {
    expect(await run([folder])).toEqual({
      code: 0,
      text: [
        '2 filer: 1 lästa, 1 nekade, 0 långsamma (över 5 s processortid), 0 kraschade',
        'Nekade 1: Filen … är ingen Excelfil (.xlsx). Spara arbetsboken som .xlsx och försök igen.',
        '  text.xlsx',
      ].join('\n'),
    });
  });

  it('compares the values with those of a file', async () => {
    const values = path.join(folder, 'values.jsonl');
    const file = path.join('a', 'bok.xlsx');
    await writeFile(values, `${JSON.stringify({ file, sheets: { Blad1: { A1: 1, B1: 'tre' } } })}\n`);
    const { code, text } = await run([folder, '--values', values]);
    expect(code).toBe(1);
    expect(text).toContain('Jämförda värden: 2 i 1 filer, varav 1 skiljer sig i 1 filer');
    expect(text).toContain('Blad1!B1: "två" i stället för "tre"');
  });

  it('says how it is used', async () => {
    expect(await run([])).toMatchObject({
      code: 1,
      text: expect.stringContaining('npm run corpus -- MAPP') as string,
    });
    expect(await run(['--help'])).toMatchObject({ code: 0 });
    expect((await run([folder, '--annat'])).text).toContain('Valet --annat finns inte.');
  });
});

describe('wrongValues', () => {
  const book = bookOf([0.1 + 0.2, { serial: 1.000000001 }, true, '1']);

  it('finds none where values are the same but for what programs round', () => {
    const expected = { Blad1: { A1: 0.3, B1: { serial: 1 }, C1: true, D1: '1' } };
    expect(wrongValues(book, expected)).toEqual({ compared: 4, wrong: [] });
  });

  it('finds values that are of another type, missing, or too many', () => {
    const expected = { Blad1: { A1: '0.3', B1: 1, C1: true, E1: 5 }, Annan: { A1: 'x' } };
    expect(wrongValues(book, expected).wrong).toEqual([
      'Blad1!A1: 0.30000000000000004 i stället för "0.3"',
      'Blad1!B1: {"serial":1.000000001} i stället för 1',
      'Blad1!E1: inget i stället för 5',
      'Blad1!D1: "1" i stället för inget',
      'Annan!A1: inget i stället för "x"',
    ]);
  });
});
