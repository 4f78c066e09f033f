import { readXlsx, readXlsxFile } from '../../../host/sheets/read-xlsx';
import { xlsxParts, zipped } from './xlsx/an-xlsx';

describe('readXlsx', () => {
  it('gives the spreadsheet its name, and the time zone that was requested', async () => {
    const bytes = zipped(xlsxParts());
    expect(await readXlsx(bytes, 'Bok', { timeZone: 'Europe/Helsinki' })).toMatchObject({
      name: 'Bok',
      locale: 'sv_SE',
      timeZone: 'Europe/Helsinki',
    });
    expect(await readXlsx(bytes, 'Bok')).toMatchObject({ timeZone: 'Europe/Stockholm' });
  });

  it('names the file in errors', async () => {
    await expect(readXlsx(Buffer.from('hej'), 'Bok', {}, 'mapp/Bok.xlsx')).rejects.toMatchObject({
      name: 'WorkbookError',
      code: 'not-xlsx',
      file: 'mapp/Bok.xlsx',
    });
  });
});

describe('readXlsxFile', () => {
  it('refuses a file that is not there, and a folder', async () => {
    await expect(readXlsxFile('/nowhere/bok.xlsx')).rejects.toMatchObject({ code: 'missing' });
    await expect(readXlsxFile(__dirname)).rejects.toMatchObject({ code: 'not-a-file' });
  });
});
