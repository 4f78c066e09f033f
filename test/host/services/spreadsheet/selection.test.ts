import { createSpreadsheet, createSheet } from '../../../../host/sheets/spreadsheet-model';
import { answerOf, errorOf, hostOf } from '../../run-script';

const workbook = () => {
  const book = createSpreadsheet('Bok');
  book.sheets.push(createSheet(7, 'Budget', 20, 5));
  return book;
};
const names = "const book = SpreadsheetApp.getActive(); const budget = book.getSheetByName('Budget');";
const where = 'book.getActiveSheet().getName() + " " + book.getActiveRange().getA1Notation()';

describe('Range.activate', () => {
  it('opens its tab and selects it, with its first cell as the current one', () => {
    const body = `${names} budget.getRange('B3:C4').activate();
      return [${where}, book.getCurrentCell().getA1Notation(), SpreadsheetApp.getActiveRange().getA1Notation(),
        budget.getSelection().getActiveRangeList().getRanges().length, book.getActiveCell().getSheet().getName()];`;
    expect(answerOf(body, { workbook: workbook() })).toEqual(['Budget B3:C4', 'B3', 'B3:C4', 1, 'Budget']);
  });

  it('calls the listener of the host with the tab and the current cell, and stays for the next execution', () => {
    const selected: unknown[] = [];
    const host = hostOf(
      `function go() { ${names} budget.getRange('D2').activate(); }
       function report() { ${names} return ${where}; }`,
      { workbook: workbook(), onActivate: (selection) => selected.push(selection) },
    );
    host.call('go');
    expect(selected).toEqual([{ sheet: 7, row: 2, column: 4 }]);
    expect(host.workbook.active).toBe(1);
    expect(host.call('report')).toBe('Budget D2');
  });

  it('keeps what each tab had selected', () => {
    const body = `${names} budget.getRange('D2').activate(); book.getSheets()[0].activate();
      const first = ${where}; budget.activate(); return [first, ${where}];`;
    expect(answerOf(body, { workbook: workbook() })).toEqual(['Blad1 A1', 'Budget D2']);
  });

  it('refuses a hidden tab by name', () => {
    const body = `${names} budget.hideSheet(); budget.getRange('A1').activate();`;
    expect(errorOf(body, { workbook: workbook() })).toEqual([
      'LocalHostError',
      'not supported by the local host: activating a hidden tab or a range of it',
    ]);
  });
});

// Google's reference of Range.activateAsCurrentCell and RangeList.activate.
describe('Range.activateAsCurrentCell', () => {
  const list = "budget.getRangeList(['A1:B2', 'D4:E5']).activate();";

  it('makes the selected range that the cell lies in the active one', () => {
    const body = `${names} ${list} const before = ${where};
      budget.getRange('B2').activateAsCurrentCell();
      return [before, ${where}, book.getCurrentCell().getA1Notation(),
        book.getActiveRangeList().getRanges().map((r) => r.getA1Notation())];`;
    expect(answerOf(body, { workbook: workbook() })).toEqual([
      'Budget D4:E5',
      'Budget A1:B2',
      'B2',
      ['D4:E5', 'A1:B2'],
    ]);
  });

  it('selects a cell outside them alone, and refuses several cells', () => {
    const body = `${names} ${list} book.setCurrentCell(budget.getRange('C9'));
      return [${where}, book.getActiveRangeList().getRanges().length];`;
    expect(answerOf(body, { workbook: workbook() })).toEqual(['Budget C9', 1]);
    const several = `${names} budget.getRange('A1:A2').activateAsCurrentCell();`;
    expect(errorOf(several, { workbook: workbook() })).toEqual([
      'Exception',
      'The range must consist of a single cell.',
    ]);
  });
});

describe('Sheet', () => {
  it('selects by range and by notation, also by way of the spreadsheet and SpreadsheetApp', () => {
    const body = `${names} const at = [];
      budget.setActiveRange(budget.getRange('A2')); at.push(${where});
      budget.setActiveSelection('B3:B4'); at.push(${where});
      book.setActiveSelection(budget.getRange('C5')); at.push(${where});
      SpreadsheetApp.setActiveSheet(book.getSheets()[0], true); at.push(${where});
      SpreadsheetApp.setActiveRange(budget.getRange('E1')); at.push(${where});
      return at;`;
    expect(answerOf(body, { workbook: workbook() })).toEqual([
      'Budget A2',
      'Budget B3:B4',
      'Budget C5',
      'Blad1 A1',
      'Budget E1',
    ]);
  });

  it('gives the place to another tab when it is hidden or deleted, and keeps it when a tab before it is', () => {
    const body = `${names} budget.activate(); budget.hideSheet(); const hidden = book.getActiveSheet().getName();
      budget.showSheet().activate(); book.deleteSheet(book.getSheets()[0]);
      const kept = book.getActiveSheet().getName();
      const last = book.insertSheet('Ny'); book.deleteSheet(last);
      return [hidden, kept, book.getActiveSheet().getName()];`;
    expect(answerOf(body, { workbook: workbook() })).toEqual(['Blad1', 'Budget', 'Budget']);
  });

  it('has nothing selected outside its grid after rows went', () => {
    const body = `${names} budget.getRange('B18:B20').activate(); budget.deleteRows(10, 11);
      const gone = ${where}; budget.getRange('A8:B9').activate(); budget.deleteRow(9);
      return [gone, ${where}];`;
    expect(answerOf(body, { workbook: workbook() })).toEqual(['Budget A1', 'Budget A8:B8']);
  });
});
