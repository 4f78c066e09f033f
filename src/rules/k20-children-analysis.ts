import type { Finding } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { untoldOfChildren } from './prose/analysis-words';

const code = 'K20';

/**
 * In a matter that concerns children: an analysis of the consequences for them that is missing (error), or that does
 * not speak of barnets bästa or of how children were heard (warning). Barnkonventionen, articles 3 and 12.
 */
export function checkChildrenAnalysis(workbook: Workbook): readonly Finding[] {
  if (workbook.case.concernsChildren.value !== 'Ja') return [];
  const { sheet, cell, value, text } = workbook.texts.children;
  if (value === null) {
    const missing = { fault: 'children-analysis-missing' } as const;
    return text === '' ? [{ code, severity: 'FEL', sheet, cell, facts: missing }] : [];
  }
  const lacks = untoldOfChildren(value);
  if (lacks.length === 0) return [];
  return [{ code, severity: 'VARNING', sheet, cell, facts: { fault: 'children-analysis-lacks', lacks } }];
}
