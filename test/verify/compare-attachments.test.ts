import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Receipt, ReceiptAttachment } from '../../src/engine/proof/receipt';
import { compareAttachments } from '../../verify/compare-attachments';
import { sha256 } from '../../verify/read-files';

const folder = mkdtempSync(path.join(tmpdir(), 'attachments-'));
const fileOf = (name: string) => path.join(folder, name);
const of = (text: string, change: Partial<ReceiptAttachment> = {}): ReceiptAttachment => ({
  number: 1,
  title: 'Intyg',
  name: `${text}.pdf`,
  size: text.length,
  digest: sha256(text),
  checked: true,
  ...change,
});
const receipt = {
  attachments: [of('ett'), of('två', { number: null, checked: false })],
} as unknown as Receipt;

beforeAll(() => {
  for (const text of ['ett', 'två', 'tre']) writeFileSync(fileOf(text), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function lines(...files: readonly string[]): Promise<unknown> {
  const compared = await compareAttachments(receipt, files.map(fileOf));
  return compared.ok ? [compared.value.isSame, ...compared.value.lines] : compared.why;
}

describe('compareAttachments', () => {
  const unseen =
    ' När rapporten fastställdes gick det inte att se om filen i Google Drive var den som hade laddats upp.';

  it('knows a file by its bytes, whatever it is called, and says what was not compared', async () => {
    expect(await lines('ett')).toEqual([
      true,
      'Bilaga 1, ”ett.pdf”: stämmer med kvittot.',
      `Bilaga utan nummer, ”två.pdf”: jämfördes inte, eftersom ingen fil med det innehållet angavs.${unseen}`,
    ]);
  });

  it('names a file that is none of the attachments', async () => {
    expect(await lines('två', 'tre')).toEqual([
      false,
      'Bilaga 1, ”ett.pdf”: jämfördes inte, eftersom ingen fil med det innehållet angavs.',
      `Bilaga utan nummer, ”två.pdf”: stämmer med kvittot.${unseen}`,
      `Filen ${fileOf('tre')}: STÄMMER INTE med någon bilaga i kvittot.`,
    ]);
  });

  it('says which file is not there', async () => {
    expect(await lines('fyra')).toContain('finns inte');
  });

  it('has nothing to say of a receipt from before there were any', async () => {
    const older = await compareAttachments({} as Receipt, []);
    expect(older).toEqual({ ok: true, value: { isSame: true, lines: [] } });
  });

  it('compares no file with a receipt that covers no attachments, and says so', async () => {
    const older = await compareAttachments({} as Receipt, [fileOf('tre')]);
    expect(older).toEqual({
      ok: true,
      value: {
        isSame: null,
        lines: [
          'Kvittot omfattar inga bilagor. Rapporten hade inga uppladdade filer, eller så är kvittot från tiden innan de togs med.',
          `Filen ${fileOf('tre')}: jämfördes inte, eftersom kvittot inte omfattar bilagor.`,
        ],
      },
    });
  });
});
