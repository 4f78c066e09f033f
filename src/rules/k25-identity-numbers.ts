import type { Finding } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { filledCells } from './prose/cells-of';
import { identityNumbers } from './prose/identity-numbers';

/**
 * Personnummer and samordningsnummer in any cell: an error when certain, else a warning. The number is never repeated
 * in what is told. One finding a cell.
 */
export function checkIdentityNumbers(workbook: Workbook): readonly Finding[] {
  return filledCells(workbook).flatMap(({ entry: { sheet, cell, text }, column }): Finding[] => {
    if (text.length < 10) return [];
    const numbers = identityNumbers(text);
    if (numbers.length === 0) return [];
    const certain = numbers.some((number) => number.certain);
    const facts = { fault: 'identity-number', column: column.name, certain } as const;
    return [{ code: 'K25', severity: certain ? 'FEL' : 'VARNING', sheet, cell, facts }];
  });
}
