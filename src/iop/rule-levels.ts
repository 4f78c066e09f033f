import { levelsOf } from '../engine/checks/rule-set';
import { sheets } from './sheets';
import { ruleSet } from './rules/rules';

/**
 * The code and level of each rule, a line each. The build makes the version of the rule set of these, so the add-on does
 * not carry them.
 */
export function ruleLevels(): readonly string[] {
  return levelsOf(ruleSet, sheets);
}
