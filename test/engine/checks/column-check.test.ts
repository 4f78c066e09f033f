import { collapseIfColumnMissing } from '../../../src/engine/checks/column-check';
import { budgetSheet } from '../../../src/iop/sheets';
import { aWorkbook } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';

const facts = { kind: 'required', column: 'Förklaring' } as const;

describe('collapseIfColumnMissing', () => {
  const { budget } = aWorkbook().read().workbook;
  const found = ['Budget!L2', 'Budget!L3'].map((cell) => ({ place: placeAt(cell), facts }));

  it('leaves what was found in a column that the tab has', () => {
    expect(collapseIfColumnMissing(budget, budgetSheet, 'explanation', found)).toEqual(found);
  });

  it('makes one of them where the tab lacks the column', () => {
    const lacking = aWorkbook().withoutColumn('Budget', 'Förklaring').read().workbook.budget;
    expect(collapseIfColumnMissing(lacking, budgetSheet, 'explanation', found)).toEqual([
      { ...found[0], facts: { kind: 'column-missing', column: 'Förklaring' } },
    ]);
    expect(collapseIfColumnMissing(lacking, budgetSheet, 'explanation', [])).toEqual([]);
  });
});
