import { answerOf, errorOf } from '../../run-script';

const sheet = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';

describe('rows and columns of a sheet', () => {
  it('come and go with their values', () => {
    const body = `${sheet}
      sheet.getRange('A1:B3').setValues([[1, 2], [3, 4], [5, 6]]);
      sheet.insertRowsBefore(2, 1);
      sheet.insertColumns(1);
      sheet.deleteRow(4);
      sheet.deleteColumns(26, 2);
      return [sheet.getDataRange().getValues(), sheet.getMaxRows(), sheet.getMaxColumns()];`;
    expect(answerOf(body)).toEqual([
      [
        ['', 1, 2],
        ['', '', ''],
        ['', 3, 4],
      ],
      1000,
      25,
    ]);
  });

  it('take rules, merged cells and hidden rows along', () => {
    const body = `${sheet}
      sheet.getRange('A2:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('B2:B4')]).build()]);
      sheet.hideRows(3);
      sheet.insertRowAfter(1);
      const ruled = [2, 3, 4, 5].map((row) => sheet.getRange(row, 1).getDataValidation() !== null);
      const [format] = sheet.getConditionalFormatRules();
      return [ruled, format.getRanges()[0].getA1Notation(), [3, 4].map((row) => sheet.isRowHiddenByUser(row))];`;
    expect(answerOf(body)).toEqual([[false, true, true, false], 'B3:B5', [false, true]]);
  });

  it('are hidden and shown by number and by range', () => {
    const body = `${sheet}
      sheet.hideColumns(2, 2);
      sheet.unhideColumn(sheet.getRange('B1'));
      sheet.hideRow(sheet.getRange('A5:A6'));
      sheet.showRows(6);
      return [[2, 3].map((c) => sheet.isColumnHiddenByUser(c)), [5, 6].map((r) => sheet.isRowHiddenByUser(r))];`;
    expect(answerOf(body)).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('cannot all be deleted, nor those that are not there', () => {
    expect(errorOf(`${sheet} sheet.deleteRows(1, 1000);`)).toEqual([
      'Exception',
      "You can't delete all the rows on the sheet.",
    ]);
    expect(errorOf(`${sheet} sheet.deleteColumn(27);`)).toEqual([
      'Exception',
      'Those columns are out of bounds.',
    ]);
  });
});
