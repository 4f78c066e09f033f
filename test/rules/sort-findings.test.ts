import type { Finding } from '../../src/finding';
import { sortFindings } from '../../src/rules/sort-findings';

function finding(sheet: string, cell: string, code = 'K10'): Finding {
  return { code, severity: 'FEL', sheet, cell, facts: { fault: 'no-rows' } };
}

describe('sortFindings', () => {
  it('sorts by tab in the order of the workbook, then row, column and code', () => {
    const sorted = [
      finding('Ärende', 'B9'),
      finding('Budget', 'A2'),
      finding('Budget', 'Z2', 'Budget.Budget'),
      finding('Budget', 'Z2', 'K07'),
      finding('Budget', 'AA2'),
      finding('Budget', 'A10'),
      finding('Åtaganden', 'A1'),
      finding('Inställningar', 'A1'),
    ];
    expect(sortFindings([...sorted].reverse())).toEqual(sorted);
  });
});
