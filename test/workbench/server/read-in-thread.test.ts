import { writeXlsx } from '../../../host/sheets/write-xlsx';
import { cellAt } from '../../../host/sheets/spreadsheet-model';
import { readInThread } from '../../../workbench/server/read-in-thread';
import { aWorkbook } from '../../host/projects/a-workbook';

describe('readInThread', () => {
  it('reads a workbook', async () => {
    const bytes = await writeXlsx(aWorkbook('Flik', [['å', 1]]));
    const { name, sheets } = await readInThread({ bytes, name: 'Bok', file: 'Bok.xlsx' });
    const [sheet] = sheets;
    expect([name, sheet?.name, sheet && cellAt(sheet, 1, 1)?.value]).toEqual(['Bok', 'Flik', 'å']);
  });

  it('says why a file cannot be read', async () => {
    const bytes = Buffer.from('PK garbage');
    await expect(readInThread({ bytes, name: 'Bok', file: 'Bok.xlsx' })).rejects.toMatchObject({
      name: 'WorkbookError',
      code: 'damaged',
      file: 'Bok.xlsx',
    });
  });

  it('gives up a workbook that takes too long', async () => {
    const bytes = await writeXlsx(aWorkbook('Flik', [['å']]));
    await expect(readInThread({ bytes, name: 'Bok', file: 'Bok.xlsx' }, 1)).rejects.toThrow(
      'Filen Bok.xlsx är för stor för provbänken.',
    );
  });
});
