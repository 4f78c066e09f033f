import type { Finding } from '../../../src/engine/checks/finding';
import { sortFindings } from '../../../src/engine/checks/sort-findings';
import { placeAt } from '../../builders/places';

function finding(place: string, code = 'K10'): Finding {
  return { code, severity: 'FEL', place: placeAt(place), facts: { kind: 'no-rows' } };
}

describe('sortFindings', () => {
  it('sorts by tab in the order given, then row, column and code', () => {
    const sorted = [
      finding('Ärende!B9'),
      finding('budget:!A2'),
      finding('budget:!Z2', 'Budget.Budget'),
      finding('budget:!Z2', 'K07'),
      finding('budget:!AA2'),
      finding('budget:!A10'),
      finding('Åtaganden!A1'),
      finding('Inställningar!A1'),
    ];
    expect(sortFindings([...sorted].reverse(), ['Ärende', 'budget:', 'Åtaganden', 'Inställningar'])).toEqual(
      sorted,
    );
  });
});
