import { cellAddress } from '../../src/engine/values/place';
import { messageOf } from '../../src/iop/rules/rules';
import { sheets } from '../../src/iop/sheets';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';

const told = (workbook: WorkbookBuilder, cell: string) =>
  workbook
    .check()
    .filter(({ place }) => cellAddress(place) === cell)
    .map((finding) => messageOf(finding, finding.place.tab).replaceAll('\u00a0', ' '));

describe('a number that cannot be', () => {
  it.each([
    ['Budget', 'Timmar', 7_000_000_000_000, 'M6', 'mellan 0 och 1 000 000'],
    ['Budget', 'Timvärde', '25 000 kr', 'N6', 'mellan 0 och 10 000'],
    ['Budget', 'År', 20_244, 'B6', 'mellan 1900 och 2100'],
    ['Budget', 'Budget', 31e9, 'G6', 'mellan −1 000 000 000 och 1 000 000 000'],
    ['Aktiviteter', 'Flickor/kvinnor', 1e15, 'L2', 'mellan 0 och 1 000 000'],
    ['Mål', 'Målvärde', 1e300, 'G2', 'mellan −1 000 000 000 och 1 000 000 000'],
  ] as const)('is told with its limits: %s.%s', (sheet, column, value, cell, limits) => {
    const row = Number(cell.slice(1));
    const book = aWorkbook().with(sheet, column, row, value);
    expect(book.cellOf(sheet, column, row)).toBe(cell);
    const written = typeof value === 'string' ? value : String(value);
    expect(told(book, cell)).toEqual([
      `Vid ${column} i fliken ${sheet} står ”${written}”. Det ska vara ${limits}.`,
    ]);
  });

  it('has limits in every column of numbers', () => {
    const huge = 1e10;
    const kinds = ['whole-number', 'number', 'amount', 'percentage', 'share'];
    const columns = sheets.flatMap(({ name, columns: of }) =>
      Object.values(of)
        .filter(({ type }) => kinds.includes(type.kind))
        .map(({ name: column, type }) => [`${name}.${column}`, type.read(huge), type.read(-huge)] as const),
    );
    expect(columns.length).toBeGreaterThan(35);
    for (const [column, ...reads] of columns)
      expect([column, ...reads.map((read) => ('kind' in read ? read.kind : ''))]).toEqual([
        column,
        'out-of-range',
        'out-of-range',
      ]);
  });
});
