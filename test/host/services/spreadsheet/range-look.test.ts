import { answerOf, errorOf } from '../../run-script';

const sheet = 'const sheet = SpreadsheetApp.getActive().getActiveSheet();';

describe('colour objects', () => {
  it('of a cell are of the theme until a plain colour is set', () => {
    const body = `${sheet} const cell = sheet.getRange('A1'); const kinds = [];
      cell.setBackgroundObject(SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT2).build());
      kinds.push(String(cell.getBackgroundObject().asThemeColor().getThemeColorType()), cell.getBackground());
      cell.setBackground('navy'); const plain = cell.getBackgroundObject().asRgbColor();
      return [...kinds, plain.asHexString(), plain.getBlue()];`;
    expect(answerOf(body)).toEqual(['ACCENT2', '#ea4335', '#000080', 128]);
  });

  it('say what they are not', () => {
    expect(errorOf("SpreadsheetApp.newColor().setRgbColor('#010203').build().asThemeColor();")).toEqual([
      'Exception',
      'Object is not of type ThemeColor.',
    ]);
  });
});

describe('text styles', () => {
  it('change what they name and leave the rest', () => {
    const body = `${sheet} const cell = sheet.getRange('A1').setFontSize(18);
      cell.setTextStyle(SpreadsheetApp.newTextStyle().setItalic(true).setStrikethrough(true).build());
      const style = cell.getTextStyle();
      return [style.getFontSize(), style.isItalic(), style.isBold(), style.isStrikethrough(), cell.getFontLine()];`;
    expect(answerOf(body)).toEqual([18, true, false, true, 'line-through']);
  });
});

describe('wrapping, direction and rotation', () => {
  it('are read back as they were set', () => {
    const body = `${sheet} const cell = sheet.getRange('A1'); const before = [String(cell.getWrapStrategy()), cell.getTextDirection()];
      cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).setTextRotation(30);
      return [...before, String(cell.getWrapStrategy()), cell.getWrap(), String(cell.getTextDirection()), cell.getTextRotation().getDegrees(), String(cell.setWrap(true).getWrapStrategy())];`;
    expect(answerOf(body)).toEqual(['OVERFLOW', null, 'CLIP', false, 'RIGHT_TO_LEFT', 30, 'WRAP']);
  });
});
