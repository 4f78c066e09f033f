import {
  createSheet,
  ensureCell,
  type CellModel,
  type SheetModel,
  type SpreadsheetModel,
} from '../../../host/sheets/spreadsheet-model';
import { shownRows } from '../../../workbench/engine/shown-rows';
import { aWorkbook } from '../../host/projects/a-workbook';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** A workbook whose only tab has this cell in A1, changed further by `change`. */
function bookWith(cell: CellModel, change: (sheet: SheetModel) => void = () => undefined): SpreadsheetModel {
  const book = aWorkbook('Flik', []);
  for (const sheet of book.sheets) {
    Object.assign(ensureCell(sheet, 1, 1), cell);
    change(sheet);
  }
  return book;
}

function rowsOf(book: SpreadsheetModel, from = 1, to = 1) {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no tab');
  return shownRows(book, sheet, from, to);
}

const a1 = (...given: Parameters<typeof bookWith>) => rowsOf(bookWith(...given))[0]?.[1];

describe('shownRows', () => {
  it.each<readonly [string, CellModel, object]>([
    ['a text', { value: 'Å' }, { text: 'Å', entered: 'Å', align: 'start' }],
    ['a text that looks like a number', { value: '12' }, { text: '12', entered: "'12", align: 'start' }],
    ['a number', { value: 1.5 }, { text: '1,5', entered: '1,5', align: 'end' }],
    [
      'money',
      { value: 150000, style: { numberFormat: '#,##0' } },
      { text: '150\u00a0000', entered: '150000', align: 'end' },
    ],
    ['a date', { value: { serial: 45444 } }, { text: '2024-06-01', entered: '2024-06-01', align: 'end' }],
    ['a formula', { formula: '1+2' }, { text: '3', entered: '=1+2', align: 'end' }],
    [
      'a number that is set to the left',
      { value: 1, style: { horizontalAlignment: 'left' } },
      { text: '1', entered: '1', align: 'start' },
    ],
    [
      'note, link and look',
      {
        value: 'x',
        note: 'Läs',
        link: '#gid=1&range=B4',
        style: { background: '#ff0000', fontColor: '#0000ff', fontWeight: 'bold', wrap: true },
      },
      {
        text: 'x',
        entered: 'x',
        align: 'start',
        note: 'Läs',
        link: '#gid=1&range=B4',
        background: '#ff0000',
        color: '#0000ff',
        bold: true,
        wrap: true,
      },
    ],
    [
      'a note in an empty cell',
      { note: 'Fyll i' },
      { text: '', entered: '', align: 'start', note: 'Fyll i' },
    ],
  ])('shows %s', (_, cell, shown) => {
    expect(a1(cell)).toEqual(shown);
  });

  it('leaves out cells that look like any empty cell', () => {
    const style = { background: '#ffffff', fontColor: '#000000', numberFormat: '0' };
    expect(rowsOf(bookWith({ style }), 1, 2)).toEqual([{}, {}]);
  });

  it('colours a cell as the foremost rule that holds for it says, before its own colour', () => {
    const cell = a1({ value: 'x', style: { background: '#ffffff' } }, (sheet) => {
      const rule = { criteria: 'CUSTOM_FORMULA', values: ['=LEN("Slutrapport")>0'], areas: [area(1, 1)] };
      sheet.conditionalFormats = [
        { ...rule, values: ['=1>2'], background: '#111111' },
        { ...rule, background: '#f9d5d0' },
      ];
    });
    expect(cell?.background).toBe('#f9d5d0');
  });

  it('offers the choices of a drop-down, also in an empty cell', () => {
    const rule = { showDropdown: true, allowInvalid: true, helpText: null };
    const rows = rowsOf(
      bookWith({}, (sheet) => {
        sheet.validations = [
          {
            areas: [area(1, 1, 1000)],
            rule: { ...rule, criteria: 'VALUE_IN_LIST', values: [['Ja', 'Nej']] },
          },
          {
            areas: [area(1, 2)],
            rule: { ...rule, criteria: 'VALUE_IN_LIST', values: [['x']], showDropdown: false },
          },
        ];
      }),
      7,
      7,
    );
    expect(rows).toEqual([{ 1: { text: '', entered: '', align: 'start', choices: ['Ja', 'Nej'] } }]);
  });

  it('offers what the cells of another tab show, each once', () => {
    const book = bookWith({}, (sheet) => {
      const reference = { sheet: 'Listor', area: area(2, 1, 1000) };
      sheet.validations = [
        {
          areas: [area(1, 1)],
          rule: {
            criteria: 'VALUE_IN_RANGE',
            values: [reference],
            showDropdown: true,
            allowInvalid: true,
            helpText: null,
          },
        },
      ];
    });
    const lists = createSheet(1, 'Listor');
    ['Rubrik', 'P1', '', 'P2', 'P1'].forEach(
      (value, index) => (ensureCell(lists, index + 1, 1).value = value),
    );
    book.sheets.push(lists);
    expect(rowsOf(book)[0]?.[1]?.choices).toEqual(['P1', 'P2']);
  });

  it('says how far a merged cell reaches', () => {
    const rows = rowsOf(
      bookWith({ value: 'x' }, (sheet) => sheet.merges.push(area(1, 1, 2, 4))),
      1,
      2,
    );
    expect(rows.map((row) => row[1]?.span)).toEqual([4, undefined]);
  });

  it('ends where the tab does', () => {
    const book = bookWith({}, (sheet) => (sheet.maxRows = 5));
    expect(rowsOf(book, 4, 100)).toHaveLength(2);
    expect(rowsOf(book, 6, 100)).toHaveLength(0);
  });
});
