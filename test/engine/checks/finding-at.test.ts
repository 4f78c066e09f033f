import { findingAt, oneIfMissing } from '../../../src/engine/checks/finding-at';
import { budgetSheet } from '../../../src/iop/sheets';
import { aWorkbook } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';

const at = { place: placeAt('Budget!L2') };
const facts = { fault: 'required', column: 'Förklaring' } as const;

describe('findingAt', () => {
  it('tells the cell and nothing more of the entry there', () => {
    const entry = { ...at, value: null, text: '' };
    expect(findingAt('K07', 'FEL', entry, facts)).toEqual({ code: 'K07', severity: 'FEL', ...at, facts });
  });
});

describe('oneIfMissing', () => {
  const { budget } = aWorkbook().read().workbook;
  const findings = [
    findingAt('K07', 'FEL', at, facts),
    findingAt('K07', 'FEL', { place: placeAt('Budget!L3') }, facts),
  ];

  it('leaves findings in a column that the tab has', () => {
    expect(oneIfMissing(budget, budgetSheet, 'explanation', findings)).toEqual(findings);
  });

  it('makes one of them where the tab lacks the column', () => {
    const lacking = aWorkbook().withoutColumn('Budget', 'Förklaring').read().workbook.budget;
    expect(oneIfMissing(lacking, budgetSheet, 'explanation', findings)).toEqual([
      { ...findings[0], facts: { fault: 'column-missing', column: 'Förklaring' } },
    ]);
    expect(oneIfMissing(lacking, budgetSheet, 'explanation', [])).toEqual([]);
  });
});
