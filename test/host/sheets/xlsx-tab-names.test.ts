import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../host/sheets/read-xlsx';
import { createSheet, createSpreadsheet, ensureCell } from '../../../host/sheets/spreadsheet-model';
import { writeXlsx } from '../../../host/sheets/write-xlsx';
import { changedTabNames, xlsxTabNames } from '../../../host/sheets/xlsx-tab-names';

describe('xlsxTabNames', () => {
  it.each([
    ['Budget 2024/25', 'Budget 2024-25'],
    ['Vad? [utkast]: 1*2\\3', 'Vad- -utkast-- 1-2-3'],
    ["'Citat'", 'Citat'],
    ['History', 'History-'],
    ['En flik med ett namn som är längre än trettioen tecken', 'En flik med ett namn som är län'],
    ['///', '---'],
    ["''", 'Flik'],
  ])('gives %s a name that a file can hold', (name, inFile) => {
    expect(xlsxTabNames([name])).toEqual([inFile]);
  });

  it('leaves names alone that a file can hold', () => {
    const names = ['Ärende', 'Mål & mått', "Ulla's flik", 'x'.repeat(31)];
    expect(xlsxTabNames(names)).toEqual(names);
  });

  it('makes no two alike, and changes none that need not change', () => {
    expect(xlsxTabNames(['År 1/2', 'år 1-2', 'År 1?2'])).toEqual(['År 1-2 (2)', 'år 1-2', 'År 1-2 (3)']);
  });

  it('keeps within 31 characters where a number is added', () => {
    const [first, second] = xlsxTabNames([`${'a'.repeat(31)}1`, `${'a'.repeat(31)}2`]);
    expect([first, second]).toEqual(['a'.repeat(31), `${'a'.repeat(27)} (2)`]);
  });
});

describe('changedTabNames', () => {
  it('names the tabs that are called otherwise in the file', () => {
    expect(changedTabNames(['Mål', 'Utfall 24/25'])).toEqual([
      { name: 'Utfall 24/25', inFile: 'Utfall 24-25' },
    ]);
  });
});

describe('writeXlsx', () => {
  it('lets formulas, names and rules follow a tab that is called otherwise in the file', async () => {
    const book = createSpreadsheet('Bok');
    const sheet = createSheet(7, 'Utfall 24/25');
    book.sheets.push(sheet);
    ensureCell(sheet, 1, 1).value = 3;
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    book.namedRanges.push({ name: 'Utfallet', sheet: 7, area });
    const [first] = book.sheets;
    if (first) Object.assign(ensureCell(first, 1, 1), { formula: "'Utfall 24/25'!A1+1", value: 4 });
    const bytes = await writeXlsx(book);
    const read = await readXlsx(bytes, 'Bok');
    expect(read.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Utfall 24-25']);
    expect(read.sheets[0]?.cells[0]?.[0]?.formula).toBe("'Utfall 24-25'!A1+1");
    expect(read.namedRanges.map(({ name, area: named }) => [name, named])).toEqual([['Utfallet', area]]);
    expect(strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())).not.toContain('24/25');
    expect(sheet.name).toBe('Utfall 24/25');
  });
});
