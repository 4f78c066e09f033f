import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workbookCommand } from '../../commands/workbook-command';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import { sheets } from '../../src/iop/sheets';

async function run(...argv: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const lines: string[] = [];
  const add = (line: string): void => {
    lines.push(line);
  };
  const code = await workbookCommand(argv, { write: add, writeError: add });
  return { code, text: lines.join('\n') };
}

describe('npm run workbook', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'workbook-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('writes an empty arbetsbok with every tab, help and the whole of every drop-down', async () => {
    const file = path.join(folder, 'arbetsbok.xlsx');
    expect(await run(file)).toEqual({ code: 0, text: `Arbetsboken finns i ${file}` });
    const book = await readXlsxFile(file);
    expect(book.sheets.map(({ name }) => name).sort()).toEqual(sheets.map(({ name }) => name).sort());
    for (const { name, form, columns } of sheets) {
      if (form !== 'table') continue;
      const tab = book.sheets.find((one) => one.name === name);
      expect(tab?.cells).toHaveLength(1000);
      Object.values(columns).forEach(({ type }, index) => {
        expect(tab?.cells[0]?.[index]?.note).toContain('Hjälp: ');
        const rule = tab?.validations.find(({ areas }) =>
          areas.some(({ column, columns: count }) => column <= index + 1 && column + count > index + 1),
        )?.rule;
        if (type.values !== undefined) expect(rule?.values[0]).toEqual(type.values);
      });
    }
  });

  it('writes the same bytes again', async () => {
    const [one, other] = [path.join(folder, 'en.xlsx'), path.join(folder, 'annan.xlsx')];
    await run(one);
    await run(other);
    expect((await readFile(one)).equals(await readFile(other))).toBe(true);
  });

  it('never writes over a file that is there', async () => {
    const file = path.join(folder, 'min.xlsx');
    await run(file);
    expect(await run(file)).toEqual({
      code: 1,
      text: 'Filen finns redan. Ange ett annat namn, eller ta bort den först.',
    });
  });

  it('says how it is used', async () => {
    expect((await run('--help')).text).toContain('npm run workbook');
    expect((await run('a.xlsx', 'b.xlsx')).code).toBe(1);
  });
});
