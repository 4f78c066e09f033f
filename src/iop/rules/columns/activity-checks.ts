import { hasLength, matchesPattern, requiredForValues, within } from '../../../engine/checks/cell-checks';
import type { RowChecks } from '../../../engine/checks/column-check';
import { activitiesSheet } from '../../sheets';
import type { RuleContext } from '../rule-context';

const count = [within(0)];
const requiredOnceHeld = requiredForValues(activitiesSheet, 'status', 'Genomförd', 'Genomförd med avvikelse');
const participants = [requiredOnceHeld, within(0)];

/**
 * The rules of the tab Aktiviteter. The order of its dates is K11's, what contradicts the status K12's, sums
 * K13's and explanations K14's. What was held has its dates, occasions and participants: empty is not zero.
 */
export const activityChecks: RowChecks<(typeof activitiesSheet)['columns'], RuleContext> = {
  id: [matchesPattern(/^A\d+$/, 'A1')],
  activity: [hasLength('characters', 1, 120)],
  plannedOccasions: [within(1)],
  actualStart: [requiredOnceHeld, requiredForValues(activitiesSheet, 'status', 'Pågår')],
  actualEnd: [requiredOnceHeld],
  heldOccasions: participants,
  girls: participants,
  boys: participants,
  otherGender: participants,
  age0to6: count,
  age7to12: count,
  age13to15: count,
  age16to19: count,
  age20to25: count,
  age26to64: count,
  age65plus: count,
  ageUnknown: count,
};
