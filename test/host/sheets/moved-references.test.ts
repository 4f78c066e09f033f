import { createSpreadsheet, createSheet, ensureCell } from '../../../host/sheets/spreadsheet-model';
import { referencesAfterDelete, referencesAfterInsert } from '../../../host/sheets/moved-references';

/** What becomes of a formula on the first tab, Blad1, when rows or columns of `tab` come or go. */
function moved(
  formula: string,
  move: typeof referencesAfterInsert,
  axis: 'row' | 'column',
  at: number,
  count: number,
  tab = 0,
): string | undefined {
  const book = createSpreadsheet('Bok');
  book.sheets.push(createSheet(7, "Års 'budget'"));
  const [first] = book.sheets;
  const sheet = book.sheets[tab];
  if (!first || !sheet) throw new Error('two tabs');
  const cell = ensureCell(first, 1, 1);
  cell.formula = formula;
  move(book, sheet, axis, at, count);
  return cell.formula;
}

describe('referencesAfterInsert', () => {
  it.each([
    ['SUM(B2:B5)', 'row', 1, 'SUM(B4:B7)'],
    ['SUM(B2:B5)', 'row', 5, 'SUM(B2:B7)'],
    ['SUM(B2:B5)', 'row', 6, 'SUM(B2:B5)'],
    ['$A$3+A3*2', 'row', 3, '$A$5+A5*2'],
    ['SUM(A:C)+SUM(2:3)', 'row', 2, 'SUM(A:C)+SUM(4:5)'],
    ['SUM(A:C)+Z9', 'column', 2, 'SUM(A:E)+AB9'],
    ['IF(A1="A1:B2";LOG10(A2);2)', 'row', 1, 'IF(A3="A1:B2";LOG10(A4);2)'],
    ["Blad1!A2+'Års ''budget'''!A2", 'row', 1, "Blad1!A4+'Års ''budget'''!A2"],
  ] as const)('makes of %s, two new %ss at %i: %s', (formula, axis, at, expected) => {
    expect(moved(formula, referencesAfterInsert, axis, at, 2)).toBe(expected);
  });

  it('moves what points at another tab', () => {
    expect(moved("A2+'Års ''budget'''!A2", referencesAfterInsert, 'row', 1, 1, 1)).toBe(
      "A2+'Års ''budget'''!A3",
    );
  });
});

describe('referencesAfterDelete', () => {
  it.each([
    ['SUM(B2:B9)', 3, 'SUM(B2:B7)'],
    ['SUM(B2:B9)', 1, 'SUM(B1:B7)'],
    ['SUM(B2:B4)', 4, 'SUM(B2:B3)'],
    ['B1', 2, 'B1'],
    ['B9', 2, 'B7'],
  ] as const)('makes of %s, without two rows from %i: %s', (formula, at, expected) => {
    expect(moved(formula, referencesAfterDelete, 'row', at, 2)).toBe(expected);
  });

  it('leaves #REF! of what pointed at nothing else', () => {
    expect(moved('SUM(B2:B3)+B9', referencesAfterDelete, 'row', 2, 2)).toBe('SUM(#REF!)+B7');
  });
});
