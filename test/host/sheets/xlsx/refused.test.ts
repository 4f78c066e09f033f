import { readXlsx } from '../../../../host/sheets/read-xlsx';
import { workbookFaultText } from '../../../../host/sheets/workbook-fault-text';
import { WorkbookError } from '../../../../host/sheets/workbook-error';
import { deepestElement } from '../../../../host/sheets/xlsx/xml-reader';
import { mostUnpackedBytes } from '../../../../host/sheets/xlsx/zip-archive';
import { sheetOf, xlsxParts, zipped, type Parts } from './an-xlsx';

/** The sentence that a file is refused with. */
async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsx(bytes, 'bok.xlsx');
  } catch (error) {
    if (error instanceof WorkbookError) return workbookFaultText(error);
    throw error;
  }
  return 'read';
}

const changed = (name: string, change: (text: string) => string): Parts => {
  const parts = xlsxParts({ rows: '<row><c><v>1</v></c></row>' });
  return { ...parts, [name]: change(String(parts[name])) };
};
const sheet = 'xl/worksheets/sheet1.xml';

describe('a file that is refused', () => {
  it('is read when nothing is wrong with it', async () => {
    expect(await refusal(zipped(changed(sheet, (text) => text)))).toBe('read');
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['is empty', new Uint8Array(), /är tom/],
    ['is a text', Buffer.from('Namn;Belopp'), /ingen Excelfil/],
    [
      'is a Word document',
      zipped({ '_rels/.rels': '<Relationships/>', 'word/document.xml': '<w/>' }),
      /ingen Excelfil/,
    ],
    [
      'is a compound file with an encrypted package',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      /skyddad med lösenord/,
    ],
    [
      'is an old workbook',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le')]),
      /äldre formatet \.xls/,
    ],
    ['is another compound file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /ingen Excelfil/],
    ['is an OpenDocument file', zipped({ mimetype: 'x', 'content.xml': '<x/>' }), /annat format/],
    ['is no well-formed XML', zipped(changed(sheet, (text) => text.replace('</row>', ''))), /skadad/],
    [
      'has an attribute twice',
      zipped(changed(sheet, (text) => text.replace('<row', '<row r="1" r="2"'))),
      /skadad/,
    ],
    ['has an unknown entity', zipped(changed(sheet, (text) => text.replace('>1<', '>&a;<'))), /skadad/],
    [
      'has a document type',
      zipped(changed(sheet, (text) => `<!DOCTYPE x [<!ENTITY a "1">]>${text}`)),
      /dokumenttyp \(DOCTYPE\)/,
    ],
    [
      'is deeper than any spreadsheet program writes',
      zipped(
        changed(sheet, (text) =>
          text.replace(
            '<sheetData>',
            `${'<a>'.repeat(deepestElement)}${'</a>'.repeat(deepestElement)}<sheetData>`,
          ),
        ),
      ),
      /fler än 200 nivåer/,
    ],
  ])('says so when it %s', async (_, bytes, sentence) => {
    expect(await refusal(bytes)).toMatch(sentence);
  });

  it('says that a binary workbook is in another format', async () => {
    const parts = changed('_rels/.rels', (text) => text.replace('workbook.xml', 'workbook.bin'));
    expect(await refusal(zipped({ ...parts, 'xl/workbook.bin': 'x' }))).toMatch(/annat format/);
  });

  it('says that it is damaged when it is cut short, or a byte of it has changed', async () => {
    const bytes = zipped(changed(sheet, (text) => text));
    expect(await refusal(bytes.slice(0, bytes.length - 30))).toMatch(/skadad/);
    expect(await refusal(bytes.slice(0, 60))).toMatch(/skadad/);
    // Stored, not packed: nothing but the check sum can see the change.
    const stored = Buffer.from(bytes);
    const at = stored.indexOf('PK\u0001\u0002');
    stored.writeUInt32LE(stored.readUInt32LE(at + 16) ^ 1, at + 16);
    expect(await refusal(stored)).toMatch(/skadad/);
  });

  it('says that a part is protected with a password', async () => {
    const bytes = Buffer.from(zipped(changed(sheet, (text) => text)));
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    }
    expect(await refusal(bytes)).toMatch(/skyddad med lösenord/);
  });

  it('says that it is too large when its parts come to more than they may, whatever size they state', async () => {
    const bytes = Buffer.from(zipped(changed(sheet, (text) => text + ' '.repeat(2000))));
    const last = bytes.lastIndexOf('PK\u0001\u0002');
    bytes.writeUInt32LE(mostUnpackedBytes + 1, last + 24);
    expect(await refusal(bytes)).toMatch(/högst 50\u00a0MB, och högst 100\u00a0MB uppackad/);
  });

  it('is read when what stands before the archive is not part of it', async () => {
    const bytes = zipped(changed(sheet, (text) => text));
    expect(await refusal(Buffer.concat([Buffer.from('PK'), bytes]))).toBe('read');
    expect((await sheetOf(xlsxParts())).cells).toEqual([]);
  });
});
