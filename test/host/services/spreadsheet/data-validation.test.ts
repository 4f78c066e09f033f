import { answerOf, errorOf } from '../../run-script';

const sheet = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';
const violated = (cell: string): unknown => [
  'Exception',
  // Google's sentence: ids 66463759559 and 71232769248.
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
];

describe('DataValidationBuilder', () => {
  // What the author of gas-fakes ran in Apps Script (test/testsheetsdatavalidations.js, id 6724310276).
  it('begins without criteria or help, and only warns', () => {
    const body = `
      const builder = SpreadsheetApp.newDataValidation();
      return [String(builder), builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText(), builder.getAllowInvalid(),
        builder.setAllowInvalid(false).getAllowInvalid(), builder.setHelpText('foo').getHelpText()];`;
    expect(answerOf(body)).toEqual(['DataValidationBuilder', null, [], null, true, false, 'foo']);
  });

  it.each([
    ['requireCheckbox()', 'CHECKBOX', []],
    ["requireCheckbox('A', 'B')", 'CHECKBOX', ['A', 'B']],
    ['requireDate()', 'DATE_IS_VALID_DATE', []],
    ["requireFormulaSatisfied('=ISNUMBER(A1)')", 'CUSTOM_FORMULA', ['=ISNUMBER(A1)']],
    ['requireNumberBetween(1.5, 2)', 'NUMBER_BETWEEN', [1.5, 2]],
    ['requireNumberGreaterThanOrEqualTo(0)', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [0]],
    ["requireTextContains('x')", 'TEXT_CONTAINS', ['x']],
    ['requireTextIsEmail()', 'TEXT_IS_VALID_EMAIL', []],
    ["requireValueInList([9, false, 'z'])", 'VALUE_IN_LIST', [['9', 'false', 'z'], true]],
    ["requireValueInList(['a'], false)", 'VALUE_IN_LIST', [['a'], false]],
  ])('gives for %s its criteria and values', (call, criteria, values) => {
    const body = `const rule = SpreadsheetApp.newDataValidation().${call}.build();
      return [String(rule), String(rule.getCriteriaType()), rule.getCriteriaValues()];`;
    expect(answerOf(body)).toEqual(['DataValidation', criteria, values]);
  });

  it('gives dates and ranges back as such', () => {
    const body = `${sheet}
      const days = SpreadsheetApp.newDataValidation().requireDateBetween(new Date(2024, 1, 29), new Date(2024, 6, 1)).build();
      const list = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('B2:B9'), false).build();
      const [from, to] = days.getCriteriaValues();
      const [range, shown] = list.getCriteriaValues();
      return [from.toISOString(), to.toISOString(), range.getA1Notation(), shown,
        list.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE];`;
    expect(answerOf(body)).toEqual([
      '2024-02-28T23:00:00.000Z',
      '2024-06-30T22:00:00.000Z',
      'B2:B9',
      false,
      true,
    ]);
  });

  it('copies a rule into a builder of its own', () => {
    const body = `
      const first = SpreadsheetApp.newDataValidation().requireNumberLessThan(5).build();
      const second = first.copy().setAllowInvalid(false).build();
      return [first.getAllowInvalid(), second.getAllowInvalid(), second.getCriteriaValues()];`;
    expect(answerOf(body)).toEqual([true, false, [5]]);
  });
});

describe('rules of a range', () => {
  it('are set, read cell by cell, replaced in part and taken away', () => {
    const body = `${sheet}
      const rule = (list) => SpreadsheetApp.newDataValidation().requireValueInList(list).build();
      sheet.getRange('A1:C3').setDataValidation(rule(['a']));
      sheet.getRange('B2').setDataValidation(rule(['b']));
      sheet.getRange('C1:C2').clearDataValidations();
      sheet.getRange('A3:B3').setDataValidations([[null, rule(['c'])]]);
      return sheet.getRange('A1:C3').getDataValidations().map((row) => row.map((r) => r && r.getCriteriaValues()[0][0]));`;
    expect(answerOf(body)).toEqual([
      ['a', 'a', null],
      ['a', 'b', null],
      [null, 'c', 'a'],
    ]);
  });

  it.each([
    ["requireValueInList(['Ja', 'Nej'])", "'Kanske'", "'Ja'"],
    ['requireNumberBetween(1, 5)', '6', '5'],
    ['requireNumberGreaterThan(0)', "'text'", '1'],
    ['requireDateOnOrAfter(new Date(2024, 0, 1))', 'new Date(2023, 11, 31)', 'new Date(2024, 0, 1)'],
    ['requireDate()', '3', "'2024-02-29'"],
    ["requireTextContains('dag')", "'natt'", "'Måndag'"],
    ['requireTextIsEmail()', "'nej'", "'a@example.se'"],
    ['requireTextIsUrl()', "'nej'", "'https://example.se/'"],
    ['requireCheckbox()', "'x'", 'true'],
    ["requireValueInRange(sheet.getRange('D1:D2'))", "'tredje'", "'andra'"],
  ])('refuse, when they are strict, what %s does not allow', (call, wrong, right) => {
    const set = `${sheet} sheet.getRange('D1:D2').setValues([['första'], ['andra']]);
      sheet.getRange('B2:B3').setDataValidation(SpreadsheetApp.newDataValidation().${call}.setAllowInvalid(false).build());`;
    expect(errorOf(`${set} sheet.getRange('B2').setValue(${wrong});`)).toEqual(violated('B2'));
    expect(errorOf(`${set} sheet.getRange('B2:B3').setValues([[${right}], ['']]);`)).toBe('nothing thrown');
  });

  it('let anything in when they only warn', () => {
    expect(
      errorOf(`${sheet} const cell = sheet.getRange('B2');
        cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build()).setValue('x');`),
    ).toBe('nothing thrown');
  });

  it('are refused by name where a strict one goes by a formula', () => {
    const body = `${sheet} const cell = sheet.getRange('B2');
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>1').setAllowInvalid(false).build());
      cell.setValue(1);`;
    expect(errorOf(body)).toMatchObject({ 0: 'LocalHostError' });
  });

  it('come with checkboxes that are empty until they are ticked', () => {
    const body = `${sheet} const range = sheet.getRange('A1:A2').insertCheckboxes();
      return [range.getValues(), String(range.getDataValidation().getCriteriaType())];`;
    expect(answerOf(body)).toEqual([[[false], [false]], 'CHECKBOX']);
  });

  it('write nothing of a grid where one cell is refused', () => {
    const body = `${sheet}
      sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setAllowInvalid(false).build());
      try { sheet.getRange('A1:B1').setValues([['x', 2]]); } catch (e) { return sheet.getRange('A1:B1').getValues(); }`;
    expect(answerOf(body)).toEqual([['', '']]);
  });

  it('point at a tab whatever it comes to be called', () => {
    const body = `${sheet}
      const other = SpreadsheetApp.getActive().insertSheet('Val');
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(other.getRange('A1:A2')).build());
      other.setName('Annat');
      return sheet.getRange('A1').getDataValidation().getCriteriaValues()[0].getSheet().getName();`;
    expect(answerOf(body)).toBe('Annat');
  });
});
