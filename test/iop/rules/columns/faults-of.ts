import type { Facts } from '../../../../src/engine/checks/finding';
import { columnRules } from '../../../../src/iop/rules/columns/check-columns';
import { ruleContext } from '../../../../src/iop/rules/rule-context';
import type { WorkbookBuilder } from '../../../builders/a-workbook';
import { placeText } from '../../../builders/places';

/** What the rules of columns say of a workbook: each cell with its fault. */
export function faultsOf(workbook: WorkbookBuilder): Readonly<Record<string, Facts>> {
  const context = ruleContext(workbook.read().workbook);
  const findings = columnRules.checks.flatMap(({ check }) => check(context));
  return Object.fromEntries(findings.map(({ place, facts }) => [placeText(place), facts]));
}
