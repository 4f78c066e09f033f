import { answerOf, errorOf } from '../../run-script';

const sheet = 'const [sheet] = SpreadsheetApp.getActive().getSheets();';
const a1 = '(ranges) => ranges.map((range) => range.getA1Notation())';

describe('merged cells', () => {
  it('keep the first value, and take merges inside along', () => {
    const body = `${sheet}
      sheet.getRange('B2:C3').setValues([['a', 'b'], ['c', 'd']]);
      sheet.getRange('B3:C3').merge();
      sheet.getRange('B2:C3').merge();
      return [(${a1})(sheet.getDataRange().getMergedRanges()), sheet.getRange('B2:C3').getValues()];`;
    expect(answerOf(body)).toEqual([
      ['B2:C3'],
      [
        ['a', ''],
        ['', ''],
      ],
    ]);
  });

  it('are not made of one cell, and follow rows that come and go', () => {
    const body = `${sheet}
      sheet.getRange('A1').merge();
      sheet.getRange('A2:A4').merge();
      sheet.insertRowBefore(1);
      return (${a1})(sheet.getRange('A1:A9').getMergedRanges());`;
    expect(answerOf(body)).toEqual(['A3:A5']);
  });

  it('are refused over a part of a merge', () => {
    const refused = ['Exception', 'You must select all cells in a merged range to merge or unmerge them.'];
    const start = `${sheet} sheet.getRange('A1:B2').merge();`;
    expect(errorOf(`${start} sheet.getRange('B2:C3').merge();`)).toEqual(refused);
    expect(errorOf(`${start} sheet.getRange('A1').breakApart();`)).toEqual(refused);
  });
});

describe('Sheet.copyTo', () => {
  it('makes a tab of its own, last, with a number where the name is taken', () => {
    const body = `${sheet}
      const book = SpreadsheetApp.getActive();
      sheet.setName('Mål').getRange('A1').setValue('ett').setNote('not');
      const copies = [sheet.copyTo(book), sheet.copyTo(book)];
      copies[0].getRange('A1').setValue('två');
      return [book.getSheets().map((each) => each.getName()), sheet.getRange('A1').getValue(), copies[1].getRange('A1').getNote(),
        new Set(book.getSheets().map((each) => each.getSheetId())).size];`;
    expect(answerOf(body)).toEqual([['Mål', 'Copy of Mål', 'Copy of Mål 2'], 'ett', 'not', 3]);
  });
});

describe('Sheet.getRange', () => {
  it('takes R1C1 notation of another tab, and refuses what is outside', () => {
    const body = `${sheet} SpreadsheetApp.getActive().insertSheet('Mål och annat');
      const range = sheet.getRange("'Mål och annat'!R3C2:R1C4");
      return [range.getSheet().getName(), range.getA1Notation()];`;
    expect(answerOf(body)).toEqual(['Mål och annat', 'B1:D3']);
    expect(errorOf(`${sheet} sheet.getRange('R2000C1');`)).toEqual([
      'Exception',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ]);
  });
});
