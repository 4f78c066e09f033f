import { activitiesSheet } from '../../sheets';
import { hasLength, neededFor, within, written } from './cell-checks';
import type { RowChecks } from '../../../engine/checks/column-check';

const count = [within(0)];
const neededOnceHeld = neededFor(activitiesSheet, 'status', 'Genomförd', 'Genomförd med avvikelse');
const participants = [neededOnceHeld, within(0)];

/**
 * The rules of the tab Aktiviteter. The order of its dates is told by K11, what goes against the status by K12, sums by
 * K13 and explanations by K14. What was held has its dates, occasions and participants: empty is not zero.
 */
export const activityChecks: RowChecks<(typeof activitiesSheet)['columns']> = {
  id: [written(/^A\d+$/, 'A1')],
  activity: [hasLength('characters', 1, 120)],
  plannedOccasions: [within(1)],
  actualStart: [neededOnceHeld, neededFor(activitiesSheet, 'status', 'Pågår')],
  actualEnd: [neededOnceHeld],
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
