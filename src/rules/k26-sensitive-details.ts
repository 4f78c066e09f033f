import type { Finding, ProseFault } from '../finding';
import { caseSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { filledCells } from './prose/cells-of';
import { mobileNumbers, privateEmails, protectedWords } from './prose/contact-details';

const code = 'K26';

/**
 * Private e-mail addresses, mobile numbers, and words or addresses of protected persons, in any cell. The telephone in
 * service of the officer in charge is let be. One finding a cell and kind.
 */
export function checkSensitiveDetails(workbook: Workbook): readonly Finding[] {
  return filledCells(workbook).flatMap(({ entry: { sheet, cell, text }, column }): Finding[] => {
    if (text.length < 8) return [];
    const inService = column === caseSheet.columns.officerPhone;
    const facts: readonly ProseFault[] = [
      ...privateEmails(text).map(() => ({ fault: 'private-email', column: column.name }) as const),
      ...(inService ? [] : mobileNumbers(text)).map(
        () => ({ fault: 'mobile-number', column: column.name }) as const,
      ),
      ...protectedWords(text).map(
        (match) => ({ fault: 'protected-person', column: column.name, written: match.text }) as const,
      ),
    ];
    const kinds = facts.map(({ fault }) => fault);
    const firsts = facts.filter(({ fault }, index) => kinds.indexOf(fault) === index);
    return firsts.map((fact) => ({ code, severity: 'VARNING', sheet, cell, facts: fact }));
  });
}
