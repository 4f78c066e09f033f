import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../host/sheets/read-xlsx';
import {
  createSheet,
  createSpreadsheet,
  ensureCell,
  type CellModel,
  type SpreadsheetModel,
} from '../../../host/sheets/spreadsheet-model';
import { writeXlsx } from '../../../host/sheets/write-xlsx';

function filled(): SpreadsheetModel {
  const book = createSpreadsheet('Bok');
  const [first] = book.sheets;
  if (!first) throw new Error('a new spreadsheet has a tab');
  first.frozenRows = 1;
  first.columnWidths.set(2, 250);
  first.hiddenColumns.add(3);
  first.rowHeights.set(2, 60);
  first.tabColor = '#ff0000';
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

/** A cell that was written and read again. */
async function cellAfter(cell: CellModel): Promise<CellModel | undefined> {
  const book = createSpreadsheet('Bok');
  if (book.sheets[0]) Object.assign(ensureCell(book.sheets[0], 1, 1), cell);
  return (await readXlsx(await writeXlsx(book), 'Bok')).sheets[0]?.cells[0]?.[0];
}

/** A part of the file that a spreadsheet is written as. */
async function partOf(book: SpreadsheetModel, name: string): Promise<string> {
  return strFromU8(unzipSync(await writeXlsx(book))[name] ?? new Uint8Array());
}

describe('writeXlsx', () => {
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
      tabColor: '#ff0000',
      merges: [{ row: 3, column: 1, rows: 1, columns: 2 }],
    });
    expect(first?.columnWidths.get(2)).toBe(250);
    expect([...(first?.rowHeights ?? [])]).toEqual([[2, 60]]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([3]);
    expect(hidden).toMatchObject({ name: 'Inställningar', hidden: true });
    expect(book.active).toBe(0);
  });

  it('writes the same of what it wrote and read', async () => {
    const once = await readXlsx(await writeXlsx(filled()), 'Bok');
    expect(await readXlsx(await writeXlsx(once), 'Bok')).toEqual(once);
  });

  it('gives the same bytes for the same workbook', async () => {
    expect(Buffer.from(await writeXlsx(filled())).equals(Buffer.from(await writeXlsx(filled())))).toBe(true);
  });

  it.each<[string, CellModel]>([
    ['0', { value: 0 }],
    ['a large number', { value: 1e21 }],
    ['a small number', { value: -1.5e-7 }],
    ['false', { value: false }],
    ['an error', { value: '#N/A' }],
    ['an error that the format does not have', { value: '#FIELD!' }],
    ['a text that looks like a number', { value: '012' }],
    ['spaces and line ends', { value: ' a\r\n b\tc ' }],
    ['markup', { value: '<t> & "]]>' }],
    ['what stands for a character', { value: 'kod_x000D_' }],
    ['control characters and half a pair', { value: '\u0001a\ufffe\ud83c' }],
    ['letters outside the first plane', { value: '👩‍👩‍👧 🇸🇪' }],
    ['a formula with the result 0', { value: 0, formula: 'A2' }],
    ['a formula with the result ""', { value: '', formula: 'A2&"<>"' }],
    ['a formula with an error', { value: '#DIV/0!', formula: '1/0' }],
    ['a formula without a result', { formula: 'SUM(A2:A3)' }],
    ['a link on a number', { value: 5, link: 'https://example.se/a?b=1&c=2#del' }],
    ['a link on nothing', { link: 'mailto:a@example.se' }],
    ['a link in the workbook', { value: 'x', link: "#'Mål och annat'!A1" }],
    ['a note on nothing', { note: 'rad ett\nrad två <&>' }],
  ])('keeps %s', async (_, cell) => {
    const { style: _style, ...read } = (await cellAfter(cell)) ?? {};
    expect(read).toEqual(cell);
  });

  it.each([
    ['yyyy-mm-dd', 2],
    ['yyyy-mm-dd', 60],
    ['yyyy-mm-dd', 61],
    ['[h]:mm', 8.5],
    ['h:mm', 0.5],
    ['yyyy-mm-dd hh:mm', 45_351.75],
  ])('keeps what is shown as %s of the serial %d', async (numberFormat, serial) => {
    expect((await cellAfter({ value: { serial }, style: { numberFormat } }))?.value).toEqual({ serial });
  });

  it('writes no more columns and rows than there are, for a cell in the last corner', async () => {
    const book = createSpreadsheet('Bok');
    if (book.sheets[0]) ensureCell(book.sheets[0], 1_048_576, 16_384).value = 1;
    const part = await partOf(book, 'xl/worksheets/sheet1.xml');
    expect([part.match(/<row /g)?.length, part.match(/<c /g)?.length, part.match(/<col /g)?.length]).toEqual([
      1, 1, 1,
    ]);
  });
});
