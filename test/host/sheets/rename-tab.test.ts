import { renameTab } from '../../../host/sheets/rename-tab';
import { cellAt, createSheet, createSpreadsheet, ensureCell } from '../../../host/sheets/spreadsheet-model';

describe('renameTab', () => {
  it.each([
    ['Blad1!A1+1', "'Nya året'!A1+1"],
    ['\'Blad1\'!$A$1&"Blad1!A1"', '\'Nya året\'!$A$1&"Blad1!A1"'],
    ["Blad10!A1+'Ett Blad1'!A1", "Blad10!A1+'Ett Blad1'!A1"],
    ['SUM(Blad1!A1:A3)', "SUM('Nya året'!A1:A3)"],
  ])('lets the formula %s point at the same cells', (before, after) => {
    const book = createSpreadsheet('Bok');
    const [first] = book.sheets;
    if (!first) throw new Error('a new spreadsheet has a tab');
    const other = createSheet(7, 'Annat');
    book.sheets.push(other);
    ensureCell(other, 2, 2).formula = before;
    renameTab(book, first, 'Nya året');
    expect([first.name, cellAt(other, 2, 2)?.formula]).toEqual(['Nya året', after]);
  });
});
