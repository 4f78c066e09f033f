import type { Finding } from '../finding';
import { settingsSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { filledCells } from './prose/cells-of';
import { placeholderIn } from './prose/placeholders';

const code = 'K27';

/** Placeholders that were left in a text cell ("XX", "[namn]", "Text"), and a report without a title. */
export function checkPlaceholders(workbook: Workbook): readonly Finding[] {
  const settings = new Set<unknown>(Object.values(settingsSheet.columns));
  const left = filledCells(workbook).flatMap(({ entry: { sheet, cell, text }, column }): Finding[] => {
    if (column.type.kind !== 'text' || settings.has(column)) return [];
    const match = placeholderIn(text);
    if (match === null) return [];
    const facts = { fault: 'placeholder', column: column.name, written: match.text } as const;
    return [{ code, severity: 'FEL', sheet, cell, facts }];
  });
  const { sheet, cell, text } = workbook.case.title;
  if (text !== '') return left;
  return [{ code, severity: 'FEL', sheet, cell, facts: { fault: 'title-empty' } }, ...left];
}
