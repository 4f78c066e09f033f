import type { Finding } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { speaksOfGender } from './prose/analysis-words';

/** An equality analysis that is empty or says nothing of gender: no divided figures, nor why there are none. */
export function checkEqualityAnalysis(workbook: Workbook): readonly Finding[] {
  const { sheet, cell, value, text } = workbook.texts.equality;
  if (value === null && text !== '') return [];
  if (value !== null && speaksOfGender(value)) return [];
  const facts = { fault: 'gender-untold', empty: value === null } as const;
  return [{ code: 'K19', severity: 'VARNING', sheet, cell, facts }];
}
