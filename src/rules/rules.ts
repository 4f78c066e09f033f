import type { Finding } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { checkOutcomes } from './k10-outcome-missing';
import { sortFindings } from './sort-findings';

/** The cross-sheet rules, in the order of their codes. */
const rules: readonly ((workbook: Workbook) => readonly Finding[])[] = [checkOutcomes];

/**
 * What the rules find in a workbook together with what was found while reading it, in the officer's order. The same
 * workbook always gives the same findings in the same order.
 */
export function checkRules(workbook: Workbook, found: readonly Finding[] = []): readonly Finding[] {
  return sortFindings([...found, ...rules.flatMap((rule) => rule(workbook))]);
}
