import { answerOf } from '../run-script';

describe('createMembrane', () => {
  it("hands over arrays, objects and errors of the script's own", () => {
    const body = `
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1').setValue(new Date(2024, 5, 1));
      const values = sheet.getRange('A1').getValues();
      const properties = PropertiesService.getScriptProperties().getProperties();
      let error;
      try { sheet.getRange(0, 1); } catch (e) { error = e; }
      return [
        values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        Object.getPrototypeOf(properties) === Object.prototype, error instanceof Error,
        sheet.getName instanceof Function,
      ];`;
    expect(answerOf(body)).toEqual([true, true, true, true, true, true]);
  });

  it('takes a service object back as the one that it was', () => {
    const body = `
      const book = SpreadsheetApp.getActive();
      const added = book.insertSheet('Ny');
      book.deleteSheet(added);
      return book.getSheets().length;`;
    expect(answerOf(body)).toBe(1);
  });

  it('hands over bytes as signed numbers', () => {
    expect(answerOf("return Utilities.base64Decode('/wB/');")).toEqual([-1, 0, 127]);
  });
});
