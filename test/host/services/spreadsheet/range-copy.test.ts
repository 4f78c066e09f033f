import { answerOf, errorOf } from '../../run-script';

const sheet = 'const sheet = SpreadsheetApp.getActive().getActiveSheet();';

describe('Range.copyTo', () => {
  it('copies the whole source from the first cell on, as often as it has room, with what formulas point at', () => {
    const body = `${sheet} sheet.getRange('A1:B1').setValues([[2, '=A1*10']]).setBackground('teal');
      sheet.getRange('A1:B1').copyTo(sheet.getRange('D4:E5'));
      return [sheet.getRange('D4:E5').getFormulas(), sheet.getRange('D4:E5').getValues(), sheet.getRange('E5').getBackground()];`;
    expect(answerOf(body)).toEqual([
      [
        ['', '=D4*10'],
        ['', '=D5*10'],
      ],
      [
        [2, 20],
        [2, 20],
      ],
      '#008080',
    ]);
  });

  it('copies what formulas show, looks alone, or rows as columns', () => {
    const body = `${sheet} sheet.getRange('A1:B1').setValues([[2, '=A1*10']]).setFontWeight('bold');
      sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'), { contentsOnly: true });
      sheet.getRange('A1:B1').copyTo(sheet.getRange('A5'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      sheet.getRange('A1:B1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
      return [sheet.getRange('B3').getFormula(), sheet.getRange('B3').getValue(), sheet.getRange('B3').getFontWeight(),
        sheet.getRange('B5').getValue(), sheet.getRange('B5').getFontWeight(), sheet.getRange('D1:D2').getValues()];`;
    expect(answerOf(body)).toEqual(['', 20, 'normal', '', 'bold', [[2], [20]]]);
  });

  it('reads its source before it writes, where the two overlap', () => {
    const body = `${sheet} sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
      sheet.getRange('A1:C1').copyTo(sheet.getRange('B1')); return sheet.getRange('A1:D1').getValues();`;
    expect(answerOf(body)).toEqual([[1, 1, 2, 3]]);
  });
});

describe('Range.copyValuesToRange', () => {
  it('takes a tab and the columns and rows of the target', () => {
    const body = `${sheet} sheet.getRange('A1').setValue('x').setBackground('#abc');
      sheet.getRange('A1').copyValuesToRange(sheet, 2, 3, 5, 5);
      return [sheet.getRange('B5:C5').getValues(), sheet.getRange('B5').getBackground()];`;
    expect(answerOf(body)).toEqual([[['x', 'x']], '#ffffff']);
  });
});

describe('Range.moveTo', () => {
  it('moves values and looks, also to where they overlap', () => {
    const body = `${sheet} sheet.getRange('A1:B1').setValues([['a', 'b']]).setBackground('red');
      sheet.getRange('A1:B1').moveTo(sheet.getRange('B1'));
      return [sheet.getRange('A1:C1').getValues(), sheet.getRange('A1:C1').getBackgrounds()];`;
    expect(answerOf(body)).toEqual([[['', 'a', 'b']], [['#ffffff', '#ff0000', '#ff0000']]]);
  });

  it('is refused by name where a formula might have to follow', () => {
    expect(
      errorOf(
        `${sheet} sheet.getRange('C3').setFormula('=A1'); sheet.getRange('A1').moveTo(sheet.getRange('B1'));`,
      ),
    ).toEqual([
      'LocalHostError',
      'not supported by the local host: Range.moveTo in a spreadsheet with formulas',
    ]);
  });
});

describe('Range.getNextDataCell and getDataRegion', () => {
  it('go as Ctrl and an arrow do', () => {
    const body = `${sheet} sheet.getRange('B2:B4').setValues([[1], [2], [3]]); sheet.getRange('B8').setValue(4);
      const D = SpreadsheetApp.Direction;
      return [['B2', 'DOWN'], ['B4', 'DOWN'], ['B8', 'UP'], ['A2', 'NEXT'], ['B8', 'PREVIOUS']]
        .map(([cell, way]) => sheet.getRange(cell).getNextDataCell(D[way]).getA1Notation());`;
    expect(answerOf(body)).toEqual(['B4', 'B8', 'B4', 'B2', 'A8']);
  });

  it('give the block of cells round a cell', () => {
    const body = `${sheet} sheet.getRange('C3:D5').setValue(1); sheet.getRange('F3').setValue(1);
      return [sheet.getRange('C4').getDataRegion().getA1Notation(), sheet.getRange('C4').getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation()];`;
    expect(answerOf(body)).toEqual(['C3:D5', 'C3:C5']);
  });
});
