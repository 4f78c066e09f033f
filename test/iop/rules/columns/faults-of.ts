import type { Fault } from '../../../../src/engine/checks/finding';
import { checkColumns } from '../../../../src/iop/rules/columns/check-columns';
import type { WorkbookBuilder } from '../../../builders/a-workbook';
import { placeText } from '../../../builders/places';

/** What the rules of columns say of a workbook: each cell with its fault. */
export function faultsOf(workbook: WorkbookBuilder): Readonly<Record<string, Fault>> {
  const findings = checkColumns(workbook.read().workbook);
  return Object.fromEntries(findings.map(({ place, facts }) => [placeText(place), facts]));
}
