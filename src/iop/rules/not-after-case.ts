import { ordered } from '../../engine/checks/cell-checks';
import type { CellCheck } from '../../engine/checks/column-check';
import type { CivilDate } from '../../engine/values/civil-date';
import { caseSheet } from '../sheets';
import type { RuleContext } from './rule-context';

/** A day that is later than one of the case's own. */
export function notAfterCase(field: 'date' | 'dataUntil'): CellCheck<unknown, CivilDate, RuleContext> {
  const check = ordered('until', caseSheet, field);
  return (entry, _row, { workbook }) => check(entry, workbook.case);
}
