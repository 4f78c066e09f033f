import { createSheet, createSpreadsheet } from '../../../../host/sheets/spreadsheet-model';
import { answerOf, errorOf } from '../../run-script';

const sheet = 'const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];';

describe('Spreadsheet', () => {
  it('gives a new tab an id that no tab of the file has', () => {
    const workbook = createSpreadsheet('Fil');
    workbook.sheets.push(...[1, 2, 3].map((id) => createSheet(id, `Flik ${String(id)}`)));
    const ids = answerOf(
      `const book = SpreadsheetApp.getActive();
      book.insertSheet('Ny');
      return book.getSheets().map((sheet) => sheet.getSheetId());`,
      { workbook },
    ) as number[];
    expect(new Set(ids).size).toBe(5);
  });

  it('inserts, finds, renames, hides and deletes tabs', () => {
    const body = `
      const book = SpreadsheetApp.getActive();
      book.insertSheet('Sist', 1);
      book.insertSheet('Först', 0).hideSheet();
      book.getSheetByName('Blad1').setName('Mitten');
      book.deleteSheet(book.getSheetByName('Sist'));
      return [book.getSheets().map((s) => s.getName() + s.isSheetHidden()), book.getSheetByName('Nej'), book.getNumSheets()];`;
    expect(answerOf(body)).toEqual([['Försttrue', 'Mittenfalse'], null, 2]);
  });

  it('refuses two tabs of one name and no tab at all', () => {
    expect(errorOf("SpreadsheetApp.getActive().insertSheet('Blad1');")).toEqual([
      'Exception',
      'A sheet with the name "Blad1" already exists. Please enter another name.',
    ]);
    expect(errorOf(`${sheet} SpreadsheetApp.getActive().deleteSheet(sheet);`)).toEqual([
      'Exception',
      "You can't remove all the visible sheets in a document.",
    ]);
  });

  it('has a data range of content alone: notes and formats do not widen it', () => {
    const body = `${sheet}
      sheet.getRange('C3').setValue('x');
      sheet.getRange('F9').setNote('n').setBackground('#FF0000');
      return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows()];`;
    expect(answerOf(body)).toEqual(['A1:C3', 3, 3, 1000]);
    expect(answerOf(`${sheet} return sheet.getDataRange().getA1Notation() + sheet.getLastRow();`)).toBe(
      'A10',
    );
  });
});

describe('Range', () => {
  it('keeps numbers, truth values, texts and dates', () => {
    const body = `${sheet}
      sheet.getRange(1, 1, 1, 4).setValues([[1.5, true, 'text', new Date(2024, 1, 29)]]);
      const [[number, flag, text, date]] = sheet.getDataRange().getValues();
      return [number, flag, text, date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()];`;
    expect(answerOf(body)).toEqual([1.5, true, 'text', 2024, 1, 29, 0]);
  });

  it("gives dates at midnight on the spreadsheet's own clock", () => {
    const workbook = createSpreadsheet('Bok', 'America/New_York');
    workbook.sheets[0]?.cells.push([{ value: { serial: 45_474 } }, { value: { serial: 45_292.5 } }]);
    const body = `${sheet} return sheet.getDataRange().getValues()[0].map((d) => d.toISOString());`;
    expect(answerOf(body, { workbook })).toEqual(['2024-07-01T04:00:00.000Z', '2024-01-01T17:00:00.000Z']);
  });

  it('makes a formula of a text that begins with = and keeps one after an apostrophe', () => {
    const body = `${sheet}
      sheet.getRange('A1:A2').setValues([['=1+1'], ["'=1+1"]]);
      return [sheet.getRange('A1:A2').getFormulas(), sheet.getRange('A2').getValue()];`;
    expect(answerOf(body)).toEqual([[['=1+1'], ['']], '=1+1']);
  });

  it.each([
    ['12', 12],
    ['1,5', 1.5],
    ['1.5', '1.5'],
    ['TRUE', true],
    ['2024-02-30', '2024-02-30'],
    ['0–6 år', '0–6 år'],
    ['150 000', 150_000],
    ['15 00', '15 00'],
  ])('reads the text %s as a Swedish spreadsheet does', (text, value) => {
    expect(
      answerOf(`${sheet} sheet.getRange('A1').setValue('${text}'); return sheet.getRange('A1').getValue();`),
    ).toBe(value);
  });

  it('reads an ISO date as a date, and as text in a cell formatted as text', () => {
    const body = `${sheet}
      sheet.getRange('A2').setNumberFormat('@');
      sheet.getRange('A1:A2').setValues([['2024-02-29'], ['2024-02-29']]);
      return sheet.getRange('A1:A2').getValues().map(([v]) => v instanceof Date ? v.getDate() : v);`;
    expect(answerOf(body)).toEqual([29, '2024-02-29']);
  });

  // Text of a live log quoted in a public project; the one for columns is the same by analogy.
  it("refuses a grid of another shape with Google's text", () => {
    expect(errorOf(`${sheet} sheet.getRange(1, 1, 526, 1).setValues([[1]]);`)).toEqual([
      'Exception',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 526.',
    ]);
    expect(errorOf(`${sheet} sheet.getRange(1, 1, 1, 2).setValues([[1]]);`)).toEqual([
      'Exception',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ]);
  });

  it('refuses cells that the sheet does not have', () => {
    expect(errorOf(`${sheet} sheet.getRange(1000, 1, 2, 1);`)).toEqual([
      'Exception',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ]);
  });

  it('refuses more than 50 000 characters in a cell', () => {
    expect(errorOf(`${sheet} sheet.getRange('A1').setValue('x'.repeat(50000));`)).toBe('nothing thrown');
    expect(errorOf(`${sheet} sheet.getRange('A1').setValue('x'.repeat(50001));`)).toEqual([
      'Exception',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ]);
  });

  it('sets and clears notes and backgrounds cell by cell', () => {
    const body = `${sheet}
      const range = sheet.getRange('A1:B1').setNotes([['n', '']]).setBackgrounds([['#FF0000', null]]);
      const before = [range.getNotes(), range.getBackgrounds()];
      range.clearNote().setBackground(null);
      return before.concat([range.getNotes(), range.getBackgrounds()]);`;
    expect(answerOf(body)).toEqual([
      [['n', '']],
      [['#ff0000', '#ffffff']],
      [['', '']],
      [['#ffffff', '#ffffff']],
    ]);
  });

  it('writes linked text as it stands', () => {
    const body = `${sheet}
      const value = SpreadsheetApp.newRichTextValue().setText('=1+1').setLinkUrl('#gid=0&range=A1').build();
      sheet.getRange('A1:B1').setRichTextValues([[value, SpreadsheetApp.newRichTextValue().setText('').build()]]);
      const [[first, second]] = sheet.getRange('A1:B1').getRichTextValues();
      return [sheet.getRange('A1').getValue(), first.getLinkUrl(), first.getText(), second.getText()];`;
    expect(answerOf(body)).toEqual(['=1+1', '#gid=0&range=A1', '=1+1', '']);
  });

  it('keeps colouring rules with their conditions and ranges', () => {
    const body = `${sheet}
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setBackground('#ffeeee')
        .setRanges([sheet.getRange('A1'), sheet.getRange('B2:C3')]).build();
      sheet.setConditionalFormatRules([rule]);
      const [kept] = sheet.getConditionalFormatRules();
      const condition = kept.getBooleanCondition();
      return [
        kept.getRanges().map((r) => r.getA1Notation()), condition.getCriteriaValues(), condition.getBackground(),
        condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
      ];`;
    expect(answerOf(body)).toEqual([['A1', 'B2:C3'], ['=TRUE'], '#ffeeee', true]);
  });
});
