import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync } from 'fflate';
import { cellAt } from '../../../host/sheets/spreadsheet-model';
import { emptyStores, type Stores } from '../../../host/services/stores';
import { readXlsx } from '../../../host/sheets/read-xlsx';
import type { Work } from '../../../workbench/engine/engine-messages';
import { createKeptWork } from '../../../workbench/server/kept-work';
import { aWorkbook } from '../../host/projects/a-workbook';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-work-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function work(text: string, stores: Stores = emptyStores): Work {
  return { workbook: { ...aWorkbook('Flik', [[text]]), name: 'Bok' }, stores };
}

/** Keeps works in the folder; `now.work` is what there is to keep. A change is written when it is flushed. */
function keeping(first: Work = work('första')) {
  const now = { work: first };
  const failures: string[] = [];
  const kept = createKeptWork({
    folder,
    take: () => Promise.resolve(now.work),
    onFailure: (reason) => failures.push(reason),
    delay: 1_000_000,
  });
  return { now, kept, failures };
}

async function textIn(file: string): Promise<unknown> {
  const { 'arbetsbok.xlsx': bytes } = unzipSync(await readFile(join(folder, file)));
  const book = await readXlsx(bytes ?? new Uint8Array(), 'Bok');
  return book.sheets[0] && cellAt(book.sheets[0], 1, 1)?.value;
}

describe('createKeptWork', () => {
  it('has nothing to go on with where nothing was kept', async () => {
    const { kept } = keeping();
    expect(await kept.begin('Bok')).toBeNull();
    await kept.flush();
    expect(await readdir(folder)).toEqual([]);
  });

  it('gives back the workbook and what was made with it, in another run', async () => {
    const file = {
      id: 'fil-1',
      owner: { name: 'Handläggaren', email: 'h@example.se' },
      madeFor: 'h@example.se',
      createdTime: '2024-06-01T08:00:00.000Z',
      modifiedTime: '2024-06-01T08:00:00.000Z',
      mimeType: 'image/png',
      name: 'Bild',
      parents: [],
      trashed: false,
      properties: {},
      appProperties: {},
      contentRestrictions: [],
      permissions: [],
      bytes: strToU8('bytes'),
    };
    const stores = { lastNumber: 4, files: [file], properties: { document: { nyckel: 'värde' } } };
    const made = work('skrivet', stores);
    const [sheet] = made.workbook.sheets;
    if (sheet) sheet.name = 'Utfall 24/25';
    const first = keeping({ ...made, workbook: { ...made.workbook, id: 'a-copy' } });
    await first.kept.begin('Bok');
    first.kept.changed();
    await first.kept.flush();

    const { kept } = keeping();
    expect(await kept.begin('Bok')).toMatch(/^\d{4}-\d\d-\d\dT/);
    const again = await kept.earlier();
    expect(again.stores).toEqual(stores);
    expect(again.workbook).toMatchObject({ name: 'Bok', id: 'a-copy' });
    expect(again.workbook.sheets.map(({ name }) => name)).toEqual(['Utfall 24/25']);
    expect(again.workbook.sheets[0] && cellAt(again.workbook.sheets[0], 1, 1)?.value).toBe('skrivet');
  });

  it('moves work aside that is not gone on with, before it writes in its place', async () => {
    for (const text of ['första', 'andra', 'tredje']) {
      const { kept } = keeping(work(text));
      await kept.begin('Bok');
      kept.changed();
      await kept.flush();
    }
    expect((await readdir(folder)).sort()).toEqual([
      'Bok (tidigare 2).arbete',
      'Bok (tidigare).arbete',
      'Bok.arbete',
    ]);
    expect(await textIn('Bok (tidigare).arbete')).toBe('första');
    expect(await textIn('Bok (tidigare 2).arbete')).toBe('andra');
    expect(await textIn('Bok.arbete')).toBe('tredje');
  });

  it('writes in place of its own work, and of work that is gone on with', async () => {
    const { now, kept } = keeping(work('första'));
    await kept.begin('Bok');
    kept.changed();
    await kept.flush();
    now.work = work('andra');
    kept.changed();
    await kept.flush();
    const next = keeping(work('tredje'));
    await next.kept.begin('Bok');
    await next.kept.earlier();
    next.kept.changed();
    await next.kept.flush();
    expect(await readdir(folder)).toEqual(['Bok.arbete']);
    expect(await textIn('Bok.arbete')).toBe('tredje');
  });

  it('says once why work can no longer be kept', async () => {
    const { kept, failures } = keeping();
    await kept.begin('Bok');
    await rm(folder, { recursive: true });
    for (let change = 0; change < 2; change++) {
      kept.changed();
      await kept.flush();
    }
    expect(failures).toEqual([
      `Arbetet sparas inte längre i ${folder}, eftersom filen inte gick att skriva. Välj Spara som .xlsx innan du stänger.`,
    ]);
    folder = await mkdtemp(join(tmpdir(), 'kept-work-'));
  });

  it('says what to do with work that cannot be read, and leaves it where it is', async () => {
    await writeFile(join(folder, 'Bok.arbete'), 'Detta är ingen zip.');
    const { kept } = keeping();
    await kept.begin('Bok');
    await expect(kept.earlier()).rejects.toThrow(
      `Det sparade arbetet går inte att läsa. Filen ligger kvar: ${join(folder, 'Bok.arbete')}.`,
    );
    expect(await readdir(folder)).toEqual(['Bok.arbete']);
  });

  it('keeps the work of a name that no file can have', async () => {
    const { kept } = keeping();
    await kept.begin('Utfall 24/25');
    kept.changed();
    await kept.flush();
    expect(await readdir(folder)).toEqual(['Utfall 24_25.arbete']);
  });
});
