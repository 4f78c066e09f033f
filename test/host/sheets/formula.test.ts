import { calculate, Calculator } from '../../../host/sheets/formula';
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
    ['#REF!+1', '#REF!'],
    ['--2', 2],
    ['50%%', 0.005],
    ['IFERROR(QUERY(A1),0)', '#NAME?'],
    [Array.from({ length: 3000 }, () => '1').join('+'), 3000],
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
    ['COUNTIF(A1:A9,"")', 6],
    ['COUNTIF(A1:A9,"<>text")', 8],
    ['COUNTBLANK(A1:B9)', 12],
    ['SUM(A1:XFD1048576)', 30],
    ['MAX(A:A)-MIN(1:3)', 5],
    ['ISBLANK(D9)', true],
    ['HYPERLINK("#gid=0&range=B2";"Mål, B2")', 'Mål, B2'],
    ['HYPERLINK("https://example.se")', 'https://example.se'],
    ['D9=0', true],
  ])('reads other cells in =%s', (formula, result) => {
    expect(value(formula, cells)).toEqual(result);
  });

  it('gives up on formulas that go round in a circle', () => {
    expect(value('A1', { A1: { formula: 'B1' }, B1: { formula: 'A1' } })).toBe('#REF!');
  });

  it('works out what an IF chooses, also where the other choice goes round in a circle', () => {
    expect(value('A1', { A1: { formula: 'IF(B1=1,2,A1)' }, B1: 1 })).toBe(2);
  });

  it('reads the cells of a named range', () => {
    const book = createSpreadsheet('Bok');
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('a new spreadsheet has a tab');
    ensureCell(sheet, 2, 2).value = 7;
    book.namedRanges.push({ name: 'Belopp', sheet: 0, area: { row: 1, column: 2, rows: 3, columns: 1 } });
    expect(calculate(book, sheet, { formula: 'SUM(belopp)*2' })).toBe(14);
  });

  it('keeps the value that the file carries', () => {
    const book = createSpreadsheet('Bok');
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('a new spreadsheet has a tab');
    expect(calculate(book, sheet, { formula: 'QUERY(A1)', value: 3 })).toBe(3);
  });
});

describe('Calculator', () => {
  /** A tab whose column A has a formula in each row. */
  function column(count: number, formulaOf: (row: number) => string) {
    const book = createSpreadsheet('Bok');
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('a new spreadsheet has a tab');
    for (let row = 1; row <= count; row++) ensureCell(sheet, row, 1).formula = formulaOf(row);
    const at = (row: number): CellValue => new Calculator(book).value(sheet, ensureCell(sheet, row, 1));
    return { book, sheet, at };
  }

  it('works out a chain of any length, from either end', () => {
    const { at } = column(5000, (row) => (row === 1 ? '1' : `A${String(row - 1)}+1`));
    expect(at(5000)).toBe(5000);
    const { at: up } = column(5000, (row) => (row === 5000 ? '1' : `A${String(row + 1)}+1`));
    expect(up(1)).toBe(5000);
  });

  it('works out each formula once, however many others name it', () => {
    const { at } = column(1000, (row) => (row === 1 ? '1' : `A${String(row - 1)}-A${String(row - 1)}/2`));
    expect(at(1000)).toBe(0.5 ** 999);
  });

  it('finds a long circle', () => {
    const { at } = column(5000, (row) => `A${String((row % 5000) + 1)}`);
    expect([at(1), at(5000)]).toEqual(['#REF!', '#REF!']);
  });

  it('gives up what looks at more cells than it may, and says so', () => {
    const { book, sheet } = column(200, (row) => `SUM(B$1:B${String(row)})`);
    for (let row = 1; row <= 200; row++) ensureCell(sheet, row, 2).value = 1;
    const calculator = new Calculator(book, 20_000);
    const reasons = sheet.cells.map((cells) => cells?.[0] && calculator.reason(sheet, cells[0])?.kind);
    expect([reasons[0], reasons.at(-1)]).toEqual([undefined, 'work']);
  });
});
