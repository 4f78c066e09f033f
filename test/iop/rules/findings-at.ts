import type { Finding } from '../../../src/engine/checks/finding';
import type { Rule } from '../../../src/engine/checks/rule';
import { ruleContext, type RuleContext } from '../../../src/iop/rules/rule-context';
import type { WorkbookBuilder } from '../../builders/a-workbook';
import { placeText } from '../../builders/places';

/** What a rule finds in a workbook, in the rule's order. */
export function findingsOf(rule: Rule<RuleContext>, workbook: WorkbookBuilder): readonly Finding[] {
  const reading = workbook.read();
  return rule.check(ruleContext(reading.workbook, reading.otherTabs, reading.identityNumbers));
}

/** What a rule finds in a workbook, as "K01 FEL Texter!B2 kind", in the rule's order. */
export function linesOf(rule: Rule<RuleContext>, workbook: WorkbookBuilder): readonly string[] {
  return findingsOf(rule, workbook).map(
    ({ code, severity, place, facts }) => `${code} ${severity} ${placeText(place)} ${facts.kind}`,
  );
}

/** The facts of what a rule finds, in the rule's order. */
export function factsOf(rule: Rule<RuleContext>, workbook: WorkbookBuilder): readonly Finding['facts'][] {
  return findingsOf(rule, workbook).map(({ facts }) => facts);
}

/** The words that a rule objects to in what it finds; empty for facts without words. */
export function wordsOf(rule: Rule<RuleContext>, workbook: WorkbookBuilder): readonly string[] {
  return factsOf(rule, workbook).map(({ written }) => (typeof written === 'string' ? written : ''));
}
