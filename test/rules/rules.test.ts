import { checkRules } from '../../src/rules/rules';
import { aWorkbook } from '../builders/a-workbook';

describe('checkRules', () => {
  it('finds nothing in a workbook without faults', () => {
    expect(aWorkbook().check()).toEqual([]);
  });

  it('gives what was found while reading and by the rules in one order', () => {
    const { workbook, findings } = aWorkbook()
      .with('Budget', 'Utfall', 2, '')
      .with('Budget', 'Slag', 2, '')
      .with('Budget', 'Slag', 3, 'kontant')
      .withKey('Ärende', 'Kommun', '')
      .read();
    expect(checkRules(workbook, findings).map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`)).toEqual(
      ['Ärende B2 Ärende.Kommun', 'Budget F2 Budget.Slag', 'Budget H2 K10', 'Budget F3 Budget.Slag'],
    );
  });
});
