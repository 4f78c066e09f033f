import ExcelJS from 'exceljs';
import { readXlsx, readXlsxFile } from '../../../host/sheets/read-xlsx';
import {
  createSheet,
  createSpreadsheet,
  ensureCell,
  type CellModel,
} from '../../../host/sheets/spreadsheet-model';
import { writeXlsx } from '../../../host/sheets/write-xlsx';

async function read(
  build: (workbook: ExcelJS.Workbook) => void,
): Promise<readonly (CellModel | undefined)[]> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return (await readXlsx(bytes, 'Bok')).sheets[0]?.cells[0] ?? [];
}

const firstRow = (values: readonly ExcelJS.CellValue[]) => (workbook: ExcelJS.Workbook) => {
  const row = workbook.addWorksheet('Blad').getRow(1);
  values.forEach((value, index) => {
    row.getCell(index + 1).value = value;
  });
};

describe('readXlsx', () => {
  it('reads plain values', async () => {
    const cells = await read(firstRow(['text', 1.5, true, null, ' ']));
    expect(cells.map((cell) => cell?.value)).toEqual(['text', 1.5, true, undefined, ' ']);
  });

  it('reads dates as serials, with summer time and leap days', async () => {
    const days = ['2024-02-29', '2024-03-31', '2024-07-01', '1999-12-31'];
    const cells = await read(firstRow(days.map((day) => new Date(`${day}T00:00:00Z`))));
    expect(cells.map((cell) => cell?.value)).toEqual(
      [45_351, 45_382, 45_474, 36_525].map((serial) => ({ serial })),
    );
  });

  it('reads dates of the 1904 system as the same days', async () => {
    const cells = await read((workbook) => {
      workbook.properties.date1904 = true;
      firstRow([new Date('2024-02-29T00:00:00Z')])(workbook);
    });
    expect(cells.map((cell) => cell?.value)).toEqual([{ serial: 45_351 }]);
  });

  it('reads results of formulas, rich text, links and errors as Sheets shows them', async () => {
    const cells = await read(
      firstRow([
        { formula: 'A1+1', result: 7 },
        { formula: 'TODAY()', result: new Date('2024-02-29T00:00:00Z') },
        { richText: [{ text: 'halv ' }, { font: { bold: true }, text: 'fet' }] },
        { text: 'länk', hyperlink: 'https://example.se/' },
        { error: '#REF!' },
        { formula: '1/0', result: { error: '#DIV/0!' } as ExcelJS.CellErrorValue },
      ]),
    );
    expect(cells.map((cell) => cell?.value)).toEqual([
      7,
      { serial: 45_351 },
      'halv fet',
      'länk',
      '#REF!',
      '#DIV/0!',
    ]);
    expect(cells[3]?.link).toBe('https://example.se/');
    expect(cells[0]?.formula).toBe('A1+1');
  });

  it('reads a merged area in its first cell only', async () => {
    const cells = await read((workbook) => {
      firstRow(['a', 'b'])(workbook);
      workbook.getWorksheet('Blad')?.mergeCells('A1:B1');
    });
    expect(cells.map((cell) => cell?.value)).toEqual(['a']);
  });

  it('reads rules over whole columns as ranges', async () => {
    const workbook = new ExcelJS.Workbook();
    const worksheet = workbook.addWorksheet('Blad');
    worksheet.getCell('A1').value = 'x';
    // The library's types leave out the collection that holds ranges.
    const { dataValidations } = worksheet as unknown as {
      dataValidations: { add(ref: string, rule: object): void };
    };
    dataValidations.add('B2:B1048576', {
      type: 'list',
      allowBlank: true,
      formulae: ['"Ja,Nej"'],
      showErrorMessage: true,
    });
    const book = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), 'Bok');
    expect(book.sheets[0]?.validations).toEqual([
      {
        areas: [{ row: 2, column: 2, rows: 1_048_575, columns: 1 }],
        rule: {
          criteria: 'VALUE_IN_LIST',
          values: [['Ja', 'Nej']],
          showDropdown: true,
          allowInvalid: false,
          helpText: null,
          source: { type: 'list', formulas: ['"Ja,Nej"'], allowBlank: true },
        },
      },
    ]);
  });

  it.each([
    ['a text file', Buffer.from('hej'), 'not-xlsx'],
    ['an old .xls or a locked file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'locked'],
    ['a broken archive', Buffer.from('PK\u0003\u0004 and no more'), 'damaged'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(readXlsx(bytes, 'Bok')).rejects.toMatchObject({ name: 'WorkbookError', code });
  });

  it('refuses an archive that is no workbook', async () => {
    const { zipSync } = await import('fflate');
    await expect(readXlsx(zipSync({ 'a.txt': new Uint8Array(1) }), 'Bok')).rejects.toMatchObject({
      name: 'WorkbookError',
    });
  });
});

describe('readXlsxFile', () => {
  it('refuses a file that is not there, and a folder', async () => {
    await expect(readXlsxFile('/nowhere/bok.xlsx')).rejects.toMatchObject({ code: 'missing' });
    await expect(readXlsxFile(__dirname)).rejects.toMatchObject({ code: 'not-a-file' });
  });
});

describe('writeXlsx', () => {
  function filled() {
    const book = createSpreadsheet('Bok');
    const [first] = book.sheets;
    if (!first) throw new Error('a new spreadsheet has a tab');
    first.frozenRows = 1;
    first.columnWidths.set(2, 250);
    first.hiddenColumns.add(3);
    first.merges.push({ row: 3, column: 1, rows: 1, columns: 2 });
    Object.assign(ensureCell(first, 1, 1), {
      value: 'Rubrik',
      style: { fontWeight: 'bold', background: '#ffeeaa' },
    });
    Object.assign(ensureCell(first, 2, 1), { value: { serial: 45_351 }, note: 'Exempelvärde' });
    ensureCell(first, 2, 2).value = '=inte en formel';
    Object.assign(ensureCell(first, 2, 3), { formula: 'A2+1', value: 3 });
    ensureCell(first, 3, 1).value = 'lång text '.repeat(40);
    const hidden = createSheet(7, 'Inställningar');
    hidden.hidden = true;
    ensureCell(hidden, 1, 1).value = true;
    book.sheets.push(hidden);
    return book;
  }

  it('writes what readXlsx reads again', async () => {
    const book = await readXlsx(await writeXlsx(filled()), 'Bok');
    const [first, hidden] = book.sheets;
    expect(first?.cells[0]?.[0]).toMatchObject({
      value: 'Rubrik',
      style: { fontWeight: 'bold', background: '#ffeeaa' },
    });
    expect(first?.cells[1]?.map((cell) => [cell?.value, cell?.formula, cell?.note])).toEqual([
      [{ serial: 45_351 }, undefined, 'Exempelvärde'],
      ['=inte en formel', undefined, undefined],
      [3, 'A2+1', undefined],
    ]);
    expect(first?.cells[1]?.[0]?.style?.numberFormat).toBe('yyyy-mm-dd');
    expect(first).toMatchObject({
      name: 'Blad1',
      frozenRows: 1,
      hidden: false,
      merges: [{ row: 3, column: 1, rows: 1, columns: 2 }],
    });
    expect(first?.columnWidths.get(2)).toBe(250);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([3]);
    expect(hidden).toMatchObject({ name: 'Inställningar', hidden: true });
    expect(book.active).toBe(0);
  });

  it('gives the same bytes for the same workbook', async () => {
    expect(Buffer.from(await writeXlsx(filled())).equals(Buffer.from(await writeXlsx(filled())))).toBe(true);
  });
});
