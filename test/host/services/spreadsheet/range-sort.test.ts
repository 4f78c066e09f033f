import { answerOf, errorOf } from '../../run-script';

const rows = "[['b', 2], ['', 1], ['a', 10], [3, 2], [true, 0], ['B', 9]]";

function sorted(by: string, setUp = ''): unknown {
  return answerOf(`
    const sheet = SpreadsheetApp.getActiveSheet();
    const range = sheet.getRange(2, 2, 6, 2).setValues(${rows});
    ${setUp}
    return range.sort(${by}).getValues();`);
}

describe('sort', () => {
  it('puts numbers before texts before truth values, and empty cells last either way', () => {
    expect(sorted('2')).toEqual([
      [3, 2],
      ['a', 10],
      ['b', 2],
      ['B', 9],
      [true, 0],
      ['', 1],
    ]);
    expect(sorted('{ column: 2, ascending: false }')).toEqual([
      [true, 0],
      ['b', 2],
      ['B', 9],
      ['a', 10],
      [3, 2],
      ['', 1],
    ]);
  });

  it('sorts by several columns, and keeps the order of what is equal', () => {
    expect(sorted('[{ column: 3, ascending: false }, 2]')).toEqual([
      ['a', 10],
      ['B', 9],
      [3, 2],
      ['b', 2],
      ['', 1],
      [true, 0],
    ]);
  });

  it('moves notes and colours with the values', () => {
    expect(
      answerOf(`
        const range = SpreadsheetApp.getActiveSheet().getRange('A1:A2').setValues([[2], [1]]);
        range.getCell(1, 1).setNote('two').setBackground('#ff0000');
        range.sort(1);
        return [range.getNotes(), range.getBackgrounds()];`),
    ).toEqual([
      [[''], ['two']],
      [['#ffffff'], ['#ff0000']],
    ]);
  });

  it('sorts a tab below its frozen rows', () => {
    expect(
      answerOf(`
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1:A3').setValues([['head'], [2], [1]]);
        sheet.setFrozenRows(1);
        return sheet.sort(1).getDataRange().getValues();`),
    ).toEqual([['head'], [1], [2]]);
  });

  it('refuses by name cells with formulas, and a column that is outside', () => {
    const body = "SpreadsheetApp.getActiveSheet().getRange('A1:A2').setValues([['=1'], [1]]).sort(1);";
    expect(errorOf(body)).toEqual([
      'LocalHostError',
      'not supported by the local host: Range.sort of cells with formulas',
    ]);
    expect(errorOf("SpreadsheetApp.getActiveSheet().getRange('A1:A2').sort(2);")).toEqual([
      'Exception',
      'The sort column is outside of the range.',
    ]);
  });
});
