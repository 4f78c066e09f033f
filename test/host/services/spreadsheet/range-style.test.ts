import { answerOf, errorOf } from '../../run-script';

const sheet = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';

describe('styles of a range', () => {
  it('are those of an empty sheet until they are set', () => {
    const body = `${sheet} const cell = sheet.getRange('A1');
      return [cell.getBackground(), cell.getFontColor(), cell.getFontFamily(), cell.getFontSize(), cell.getFontWeight(), cell.getFontStyle(), cell.getVerticalAlignment(), cell.getWrap()];`;
    expect(answerOf(body)).toEqual(['#ffffff', '#000000', 'Arial', 10, 'normal', 'normal', 'bottom', true]);
  });

  it('are set one by one and as a grid, and taken away by null', () => {
    const body = `${sheet}
      const range = sheet.getRange('A1:B1').setFontSizes([[12, 14]]).setWraps([[true, false]]).setFontWeight('bold');
      sheet.getRange('B1').setFontWeight(null);
      return [range.getFontSizes(), range.getWraps(), range.getFontWeights()];`;
    expect(answerOf(body)).toEqual([[[12, 14]], [[true, false]], [['bold', 'normal']]]);
  });

  it('take a grid of their own shape alone', () => {
    expect(errorOf(`${sheet} sheet.getRange('A1:B1').setBackgrounds([['#ffffff']]);`)).toEqual([
      'Exception',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ]);
  });
});
