import { cellAt, createSheet, createSpreadsheet, ensureCell } from '../../../host/sheets/spreadsheet-model';
import { typeText } from '../../../host/sheets/type-text';

const book = createSpreadsheet('Bok');
const typed = (text: string, before: Parameters<typeof Object.assign>[0] = {}) => {
  const sheet = createSheet(1, 'Blad', 5, 3);
  Object.assign(ensureCell(sheet, 2, 2), before);
  typeText(book, sheet, 2, 2, text);
  return cellAt(sheet, 2, 2);
};

describe('typeText', () => {
  it.each([
    ['12,5', { value: 12.5 }],
    ['2024-06-01', { value: { serial: 45_444 } }],
    ['2024-06-01 12:00', { value: { serial: 45_444.5 } }],
    ['400 000', { value: 400_000 }],
    ['1\u00a0234,50', { value: 1234.5 }],
    ['40 00', { value: '40 00' }],
    ['80 %', { value: 0.8, style: { numberFormat: '0%' } }],
    ['12,5%', { value: 0.125, style: { numberFormat: '0.00%' } }],
    ['12 mars 2026', { value: { serial: 46_093 } }],
    ['30 februari 2026', { value: '30 februari 2026' }],
    ['12/3 2026', { value: '12/3 2026' }],
    ['2024-02-30 12:00', { value: '2024-02-30 12:00' }],
    ['=A1+1', { formula: 'A1+1' }],
    ["'007", { value: '007' }],
    ['', {}],
  ])('makes of %j what Sheets does', (text, cell) => {
    expect(typed(text)).toEqual(cell);
  });

  it('keeps style and note, and takes away what stood there and its link', () => {
    const look = { style: { background: '#ff0000' }, note: 'n' };
    expect(typed('ny', { ...look, value: 1, formula: '1', link: '#gid=0' })).toEqual({
      ...look,
      value: 'ny',
    });
    expect(typed('', { ...look, value: 1, link: '#gid=0' })).toEqual(look);
  });

  it("gives a date in a number's cell a date's format, and leaves one that it has", () => {
    expect(typed('2024-06-01', { style: { numberFormat: '#,##0' } })?.style).toEqual({
      numberFormat: 'yyyy-mm-dd',
    });
    expect(typed('2024-06-01', { style: { numberFormat: 'd/m yyyy' } })?.style).toEqual({
      numberFormat: 'd/m yyyy',
    });
  });

  it("keeps a number's format that the cell has", () => {
    expect(typed('80 %', { style: { numberFormat: '0.0' } })).toEqual({
      value: 0.8,
      style: { numberFormat: '0.0' },
    });
  });

  it('lets the tab grow to reach the cell', () => {
    const sheet = createSheet(1, 'Blad', 5, 3);
    typeText(book, sheet, 9, 4, 'x');
    expect([sheet.maxRows, sheet.maxColumns, cellAt(sheet, 9, 4)]).toEqual([9, 4, { value: 'x' }]);
  });
});
