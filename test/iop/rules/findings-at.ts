import type { Finding } from '../../../src/engine/checks/finding';
import type { Workbook } from '../../../src/iop/workbook';
import type { WorkbookBuilder } from '../../builders/a-workbook';
import { placeText } from '../../builders/places';

/** What a rule finds in a workbook, as "K01 FEL Texter!B2 fault", in the rule's order. */
export function told(
  rule: (workbook: Workbook) => readonly Finding[],
  workbook: WorkbookBuilder,
): readonly string[] {
  return rule(workbook.read().workbook).map(
    ({ code, severity, place, facts }) => `${code} ${severity} ${placeText(place)} ${facts.fault}`,
  );
}

/** The facts of what a rule finds, in the rule's order. */
export function factsOf(
  rule: (workbook: Workbook) => readonly Finding[],
  workbook: WorkbookBuilder,
): readonly Finding['facts'][] {
  return rule(workbook.read().workbook).map(({ facts }) => facts);
}

/** The words that a rule objects to in what it finds; empty for a fault without words. */
export function wordsOf(
  rule: (workbook: Workbook) => readonly Finding[],
  workbook: WorkbookBuilder,
): readonly string[] {
  return factsOf(rule, workbook).map((facts) => ('written' in facts ? facts.written : ''));
}
