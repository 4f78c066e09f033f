import { calculate } from '../../../host/sheets/formula';
import {
  createSheet,
  createSpreadsheet,
  ensureCell,
  type CellValue,
} from '../../../host/sheets/spreadsheet-model';

function value(
  formula: string,
  cells: Readonly<Record<string, CellValue | { readonly formula: string }>> = {},
): CellValue {
  const book = createSpreadsheet('Bok');
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('a new spreadsheet has a tab');
  book.sheets.push(createSheet(1, 'Mål och annat'));
  for (const [place, content] of Object.entries(cells)) {
    const cell = ensureCell(sheet, Number(place.slice(1)), place.charCodeAt(0) - 64);
    if (typeof content === 'object' && 'formula' in content) cell.formula = content.formula;
    else cell.value = content;
  }
  const other = book.sheets[1];
  if (other) ensureCell(other, 2, 2).value = 40;
  return calculate(book, sheet, { formula });
}

describe('calculate', () => {
  it.each<[string, CellValue]>([
    ['1+2*3', 7],
    ['-2^2', 4],
    ['(1+2)*3%', 0.09],
    ['"a"&"b""c"&1', 'ab"c1'],
    ['1<2', true],
    ['"A"="a"', true],
    ['ROUND(2.5,0)', 3],
    ['ROUND(-1.005;2)', -1.01],
    ['IF(FALSE,1/0,"nej")', 'nej'],
    ['IFERROR(1/0,"-")', '-'],
    ['DATE(2024,2,29)', { serial: 45_351 }],
    ['1/0', '#DIV/0!'],
    ['"a"*2', '#VALUE!'],
    ['QUERY(A1:B2,"select A")', '#NAME?'],
    ['1+', '#ERROR!'],
    ["'Mål och annat'!B2+2", 42],
    ['Saknas!A1', '#REF!'],
  ])('works out =%s', (formula, result) => {
    expect(value(formula)).toEqual(result);
  });

  const cells = {
    A1: 10,
    A2: 'text',
    A3: 5,
    B1: 'Personal',
    B2: 'Lokal',
    B3: 'personal',
    C1: { formula: 'A1+A3' },
  };

  it.each<[string, CellValue]>([
    ['SUM(A1:A3)', 15],
    ['SUM(A:A)', 15],
    ['AVERAGE($A$1:A3)', 7.5],
    ['COUNT(A1:A9)', 2],
    ['COUNTA(A1:A9)', 3],
    ['SUMIF(B1:B3,"Personal",A1:A3)', 15],
    ['SUMIFS(A1:A3,B1:B3,"personal",A1:A3,">5")', 10],
    ['COUNTIF(A1:A3,">=5")', 2],
    ['C1*2', 30],
    ['ISBLANK(D9)', true],
    ['D9=0', true],
  ])('reads other cells in =%s', (formula, result) => {
    expect(value(formula, cells)).toEqual(result);
  });

  it('gives up on formulas that go round in a circle', () => {
    expect(value('A1', { A1: { formula: 'B1' }, B1: { formula: 'A1' } })).toBe('#REF!');
  });

  it('keeps the value that the file carries', () => {
    const book = createSpreadsheet('Bok');
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('a new spreadsheet has a tab');
    expect(calculate(book, sheet, { formula: 'QUERY(A1)', value: 3 })).toBe(3);
  });
});
