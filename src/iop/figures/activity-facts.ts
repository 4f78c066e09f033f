import { daysBetween, yearOf, type CivilDate } from '../../engine/values/civil-date';
import type { activityStatuses } from '../lists';
import type { Activity, Workbook } from '../workbook';
import { agreementNumbered, endedEarly } from './agreement-periods';
import type { Thresholds } from './thresholds';

export type ActivityStatus = (typeof activityStatuses)[number];

/** The age groups of the tab Aktiviteter, youngest first. */
export const ageGroups = [
  'age0to6',
  'age7to12',
  'age13to15',
  'age16to19',
  'age20to25',
  'age26to64',
  'age65plus',
  'ageUnknown',
] as const satisfies readonly (keyof Activity)[];

/** A number of people or occasions, or null when it is not known. */
export type Count = number | null;

/** The year that an activity counts to: that of its planned start, else of its actual start. */
export function activityYear(activity: Activity): number | null {
  const start = activity.plannedStart.value ?? activity.actualStart.value;
  return start === null ? null : yearOf(start);
}

/** Days from the planned to the actual end, never below zero; null when either is missing. */
export function delayDays(activity: Activity): Count {
  const planned = activity.plannedEnd.value;
  const actual = activity.actualEnd.value;
  return planned === null || actual === null ? null : Math.max(0, daysBetween(planned, actual));
}

/**
 * True when the activity has been held at least in part, so that occasions and participants must be known. A status
 * that could not be read leaves that open, and then they are required.
 */
export function hasTakenPlace(activity: Activity): boolean {
  const status = activity.status.value;
  if (status === 'Försenad' || status === 'Flyttad') return activity.actualStart.value !== null;
  return status !== 'Planerad' && status !== 'Inställd';
}

/** Occasions held; zero for a cancelled activity, null when not known or when nothing has been held yet. */
export function heldOccasions(activity: Activity): Count {
  const held = activity.heldOccasions.value;
  return held === null && activity.status.value === 'Inställd' ? 0 : held;
}

/** True when fewer occasions were held than the limit allows; unknown figures and activities under way show nothing. */
export function hasFewOccasions(activity: Activity, thresholds: Thresholds): boolean {
  const status = activity.status.value;
  if (status === 'Planerad' || status === 'Pågår' || status === 'Inställd') return false;
  const planned = activity.plannedOccasions.value;
  const held = activity.heldOccasions.value;
  if (planned === null || held === null) return false;
  return held * 100 < planned * thresholds.occasionsPercent;
}

/** True when the activity is said to be late, or ended later than the limit allows. */
export function isLate(activity: Activity, thresholds: Thresholds): boolean {
  return activity.status.value === 'Försenad' || (delayDays(activity) ?? 0) > thresholds.delayDays;
}

/** True when the plan was not followed beyond the limits, so that an explanation is owed. */
export function deviatesFromPlan(activity: Activity, thresholds: Thresholds): boolean {
  const status = activity.status.value;
  if (status === 'Inställd' || status === 'Flyttad' || status === 'Genomförd med avvikelse') return true;
  return isLate(activity, thresholds) || hasFewOccasions(activity, thresholds);
}

/** The day on which the activity's agreement ended early, where the activity was planned to go on after it; else null. */
export function cutShort({ agreement, plannedEnd, status }: Activity, workbook: Workbook): CivilDate | null {
  if (status.value === 'Flyttad') return null;
  const of = agreementNumbered(agreement.value, workbook);
  const ended = of === null || plannedEnd.value === null ? null : endedEarly(of, workbook);
  return ended !== null && String(plannedEnd.value) > ended ? ended : null;
}

/** True when the activity is still said to be planned, and its agreement ended before it was to be held. */
export function cameToNothing(activity: Activity, workbook: Workbook): boolean {
  return activity.status.value === 'Planerad' && cutShort(activity, workbook) !== null;
}

/** True when the activity should have ended before `cutOff` and is still said to be planned or under way. */
export function isOverdue(activity: Activity, cutOff: CivilDate | null, workbook: Workbook): boolean {
  const status = activity.status.value;
  const end = activity.plannedEnd.value;
  if (cameToNothing(activity, workbook)) return false;
  return (status === 'Planerad' || status === 'Pågår') && end !== null && cutOff !== null && end < cutOff;
}

/** True when every figure is there and shows that the activity was held on time and as often as planned. */
export function followsPlan(activity: Activity): boolean {
  const planned = activity.plannedOccasions.value;
  const held = activity.heldOccasions.value;
  const occasionsHeld = planned !== null && held !== null && held >= planned;
  return activity.status.value === 'Genomförd' && delayDays(activity) === 0 && occasionsHeld;
}

/** Girls and women, boys and men, other or not stated: in this order. */
export function participantsByGender(activity: Activity): readonly [Count, Count, Count] {
  return [activity.girls.value, activity.boys.value, activity.otherGender.value];
}

/** True when the activity is said to have been held, with a deviation or without. */
export function isSaidHeld({ status }: Activity): boolean {
  return status.value?.startsWith('Genomförd') === true;
}

/** True when neither girls nor boys are filled in. */
export function hasNoGender({ girls, boys }: Activity): boolean {
  return girls.text === '' && boys.text === '';
}

/**
 * True when the participants are counted without their gender: all of them under Annat/uppgift saknas, or only under
 * Deltagare totalt. A zero there says nothing of girls and boys, and is what a formula gives for empty cells.
 */
export function isWithoutGender(activity: Activity): boolean {
  return hasNoGender(activity) && (countedTogether(activity) ?? 0) > 0;
}

function countedTogether({ otherGender, total }: Activity): Count {
  return otherGender.text === '' ? total.value : otherGender.value;
}

/** All participants: the sum by gender, null unless all three are known or they are counted without it. */
export function participants(activity: Activity): Count {
  if (isWithoutGender(activity)) return countedTogether(activity);
  const [girls, boys, other] = participantsByGender(activity);
  return girls === null || boys === null || other === null ? null : girls + boys + other;
}

/** True when an age group holds anything. */
export function hasAges(activity: Activity): boolean {
  return ageGroups.some((group) => activity[group].text !== '' || activity[group].value !== null);
}

/**
 * Participants by age group, in the order of `ageGroups`. An empty group is known to be zero only when the filled ones
 * already add up to all participants; else it is null.
 */
export function participantsByAge(activity: Activity): readonly Count[] {
  const counts = ageGroups.map((group) => activity[group].value);
  const filled = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const accountsForAll = hasAges(activity) && filled === participants(activity);
  return ageGroups.map((group, index) => {
    const count = counts[index] ?? null;
    return count === null && accountsForAll && activity[group].text === '' ? 0 : count;
  });
}

/** The sum, or null when a count is not known. */
export function sumOfKnown(counts: readonly Count[]): Count {
  return counts.reduce<Count>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
