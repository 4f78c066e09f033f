import { answerOf, errorOf } from '../../run-script';

const book = 'const book = SpreadsheetApp.getActive(); const [sheet] = book.getSheets();';

describe('named ranges', () => {
  it('are set, found in any case, moved, renamed and removed', () => {
    const body = `${book}
      book.setNamedRange('Budget_år', sheet.getRange('B2:C9'));
      book.setNamedRange('budget_ÅR', sheet.getRange('B2:C10'));
      const [named] = book.getNamedRanges();
      const before = [named.getName(), named.getRange().getA1Notation(), book.getNamedRanges().length];
      named.setRange(sheet.getRange('D1')).setName('Ny');
      const after = [book.getRangeByName('ny').getA1Notation(), book.getRange('Ny').getA1Notation(), sheet.getNamedRanges().length];
      book.removeNamedRange('Ny');
      return [before, after, book.getRangeByName('Ny')];`;
    expect(answerOf(body)).toEqual([['Budget_år', 'B2:C10', 1], ['D1', 'D1', 1], null]);
  });

  it('follow their cells when rows and columns come and go, and go with their tab', () => {
    const body = `${book}
      book.setNamedRange('A', sheet.getRange('B2:C4'));
      sheet.insertRowsBefore(1, 2);
      sheet.insertColumnAfter(2);
      sheet.deleteRow(4);
      const moved = book.getRangeByName('A').getA1Notation();
      sheet.deleteRows(4, 2);
      const gone = book.getRangeByName('A');
      const other = book.insertSheet('Annan');
      book.setNamedRange('B', other.getRange('A1'));
      book.deleteSheet(other);
      return [moved, gone, book.getNamedRanges().length];`;
    expect(answerOf(body)).toEqual(['B4:D5', null, 0]);
  });

  it('are not given to a tab that is removed', () => {
    const body = `${book}
      const range = book.insertSheet('Annan').getRange('A1');
      book.deleteSheet(range.getSheet());
      book.setNamedRange('B', range);`;
    expect(errorOf(body)).toEqual(['Exception', 'Range not found']);
  });

  it.each(['A1', 'R1C1', '1st', 'två ord', 'TRUE'])('cannot be called %s', (name) => {
    expect(errorOf(`${book} book.setNamedRange('${name}', sheet.getRange('A1'));`)).toEqual([
      'Exception',
      `The range name "${name}" is invalid.`,
    ]);
  });
});
