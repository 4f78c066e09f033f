import { a1Notation, columnLetters, parseA1 } from '../../../host/sheets/a1';

const size = { rows: 1000, columns: 26 };

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('names column %d %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('parseA1', () => {
  it.each([
    ['B2', { row: 2, column: 2, rows: 1, columns: 1 }],
    ['$A$1:C3', { row: 1, column: 1, rows: 3, columns: 3 }],
    ['C3:A1', { row: 1, column: 1, rows: 3, columns: 3 }],
    ['B:B', { row: 1, column: 2, rows: 1000, columns: 1 }],
    ['2:5', { row: 2, column: 1, rows: 4, columns: 26 }],
    ['B2:B', { row: 2, column: 2, rows: 999, columns: 1 }],
    ["'Mål och annat'!AA10", { sheet: 'Mål och annat', row: 10, column: 27, rows: 1, columns: 1 }],
    ['Mål!A1', { sheet: 'Mål', row: 1, column: 1, rows: 1, columns: 1 }],
  ])('reads %s', (notation, area) => {
    expect(parseA1(notation, size)).toEqual(area);
  });

  it.each(['', 'A', '1', 'A1:B2:C3', 'A1!', 'hej du'])('does not read %s', (notation) => {
    expect(parseA1(notation, size)).toBeUndefined();
  });

  it('reads what a1Notation writes', () => {
    const area = { row: 7, column: 30, rows: 2, columns: 3 };
    expect(parseA1(a1Notation(area), size)).toEqual(area);
  });
});
