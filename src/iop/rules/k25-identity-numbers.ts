import type { Finding } from '../../engine/checks/finding';
import type { Workbook } from '../workbook';
import { identityNumberIn } from './prose/identity-numbers';
import { filledCells } from './prose/texts-of';

/**
 * Personnummer and samordningsnummer in any cell: an error when certain, else a warning. The number is never repeated
 * in what is told. One finding a cell.
 */
export function checkIdentityNumbers(workbook: Workbook): readonly Finding[] {
  return filledCells(workbook).flatMap(({ place, text, column }): Finding[] => {
    const certainty = text.length < 10 ? null : identityNumberIn(text);
    if (certainty === null) return [];
    const certain = certainty === 'certain';
    const facts = { fault: 'identity-number', column, certain } as const;
    return [{ code: 'K25', severity: certain ? 'FEL' : 'VARNING', place, facts }];
  });
}
