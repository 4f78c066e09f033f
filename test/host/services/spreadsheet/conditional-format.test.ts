import { answerOf, errorOf } from '../../run-script';

const sheet = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';

describe('ConditionalFormatRule', () => {
  it.each([
    ["whenTextDoesNotContain('x')", 'TEXT_DOES_NOT_CONTAIN', ['x']],
    ["whenTextEndsWith('x')", 'TEXT_ENDS_WITH', ['x']],
    ['whenNumberBetween(1, 2.5)', 'NUMBER_BETWEEN', [1, 2.5]],
    ['whenNumberLessThanOrEqualTo(3)', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [3]],
    ['whenCellNotEmpty()', 'CELL_NOT_EMPTY', []],
  ])('gives for %s its criteria and values', (call, criteria, values) => {
    const body = `${sheet}
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${call}.setBold(true).setRanges([sheet.getRange('A1:B2')]).build()]);
      const [rule] = sheet.getConditionalFormatRules();
      const condition = rule.getBooleanCondition();
      return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBold(), rule.getGradientCondition()];`;
    expect(answerOf(body)).toEqual([criteria, values, true, null]);
  });

  it('is not built without a condition', () => {
    expect(
      errorOf(
        `${sheet} SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build();`,
      ),
    ).toMatchObject({ 0: 'LocalHostError' });
  });
});
