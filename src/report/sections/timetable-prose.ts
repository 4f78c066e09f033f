import {
  delayDays,
  deviatesFromPlan,
  followsPlan,
  hasFewOccasions,
  hasTakenPlace,
  heldOccasions,
  isLate,
  isOverdue,
  sumOfKnown,
  type ActivityStatus,
} from '../../figures/activity-facts';
import { statusCounts } from '../../figures/activity-sums';
import type { Thresholds } from '../../figures/thresholds';
import { dateText, number, percentWords } from '../../swedish/format';
import { capitalise, count, list, nouns, sentence, withReason } from '../../swedish/grammar';
import type { CivilDate } from '../../workbook/civil-date';
import type { Activity } from '../../workbook/workbook';
import { prose, proseLine } from '../own-text';
import { paragraph } from '../paragraph';
import { countAmong } from '../phrases/count-among';
import { timetableFollowedText } from '../phrases/timetable-followed';
import type { Paragraph } from '../tree';
import { tellMost } from './tell-most';

/**
 * Whether the timetable was followed: first all activities, then each that deviates beyond the limits with its
 * explanation. "Enligt tidsplanen" is said only when every row shows it. `activities` is not empty.
 */
export function timetableProse(
  key: string,
  activities: readonly Activity[],
  thresholds: Thresholds,
  cutOff: CivilDate | null,
): Paragraph[] {
  const followed = timetableFollowedText(activities);
  if (followed !== '') return paragraph(key, followed);
  const deviating = activities.filter(
    (activity) => deviatesFromPlan(activity, thresholds) || isOverdue(activity, cutOff),
  );
  return [
    ...paragraph(
      key,
      statusText(activities),
      occasionsText(activities),
      deviating.length === 0 ? withinLimitsText(activities, thresholds) : '',
      ...missingTexts(activities),
    ),
    ...paragraph(
      `${key}.avvikelser`,
      ...tellMost(
        deviating,
        (activity) => deviationText(activity, thresholds, cutOff),
        (n) => `Ytterligare ${count(n, nouns.activity)} avvek från tidsplanen.`,
      ),
    ),
  ];
}

// Of several activities. The count stands after the first word when the clause opens the sentence: "har två genomförts".
const statusClauses: readonly (readonly [status: ActivityStatus | 'unknown', clause: string])[] = [
  ['Genomförd', 'har genomförts'],
  ['Genomförd med avvikelse', 'har genomförts med avvikelse'],
  ['Försenad', 'försenades'],
  ['Inställd', 'ställdes in'],
  ['Pågår', 'pågår'],
  ['Planerad', 'är planerade'],
  ['unknown', 'saknar uppgift om status'],
];

/** "Av sju aktiviteter har fem genomförts, en försenades och en ställdes in." */
function statusText(activities: readonly Activity[]): string {
  const counts = statusCounts(activities);
  const total = activities.length;
  const told = statusClauses.flatMap(([status, clause]) => {
    const n = counts[status];
    const fitting = n === 1 ? clause.replace('planerade', 'planerad') : clause;
    return n === 0 ? [] : [{ n: countAmong(n, total, 'en'), clause: fitting }];
  });
  const [first, ...others] = told.map(({ n, clause }, index) =>
    index === 0 ? clause.replace(/^\S+/, `$& ${n}`) : `${n} ${clause}`,
  );
  if (others.length > 0) return `Av ${count(total, nouns.activity)} ${list([first ?? '', ...others])}.`;
  const all = total === 2 ? 'Båda aktiviteterna' : `Alla ${count(total, nouns.activity)}`;
  return `${total === 1 ? 'Aktiviteten' : all} ${told[0]?.clause ?? ''}.`;
}

/** Planned and held occasions, when fewer were held; nothing while an activity is still to come. */
function occasionsText(activities: readonly Activity[]): string {
  if (!activities.every(isOver)) return '';
  const planned = sumOfKnown(activities.map((activity) => activity.plannedOccasions.value));
  const held = sumOfKnown(activities.map(heldOccasions));
  if (planned === null || held === null || held === 0 || held >= planned) return '';
  return `Av ${number(planned)} planerade tillfällen genomfördes ${number(held)}.`;
}

function isOver(activity: Activity): boolean {
  const status = activity.status.value;
  return status === 'Inställd' || (status !== 'Pågår' && hasTakenPlace(activity));
}

/** What can be said when nothing deviates beyond the limits: of those that are done, as the others are not yet. */
function withinLimitsText(activities: readonly Activity[], thresholds: Thresholds): string {
  const done = activities.filter(({ status }) => status.value === 'Genomförd');
  const toCome = activities.filter(({ status }) => status.value === 'Planerad' || status.value === 'Pågår');
  if (done.length === 0 || done.length + toCome.length < activities.length) return '';
  if (done.every(followsPlan))
    return `${done.length === 1 ? 'Den' : 'De'} som har genomförts följde tidsplanen.`;
  if (done.some((activity) => hasUnknownEnd(activity) || hasUnknownOccasions(activity))) return '';
  const days = count(thresholds.delayDays, nouns.day);
  const share = percentWords(thresholds.occasionsPercent);
  return `Ingen aktivitet avslutades mer än ${days} senare än planerat, och ingen hölls färre än ${share} av de planerade gångerna.`;
}

function hasUnknownEnd(activity: Activity): boolean {
  return delayDays(activity) === null;
}

function hasUnknownOccasions({ plannedOccasions, heldOccasions: held }: Activity): boolean {
  return plannedOccasions.value === null || held.value === null;
}

function missingTexts(activities: readonly Activity[]): readonly string[] {
  const done = activities.filter(({ status }) => status.value?.startsWith('Genomförd') === true);
  const missingFor = (what: string, isMissing: (activity: Activity) => boolean): readonly string[] => {
    const n = done.filter(isMissing).length;
    return n === 0 ? [] : [`Uppgift om ${what} saknas för ${count(n, nouns.activity)}.`];
  };
  const said = [
    ...missingFor('planerat eller faktiskt slut', hasUnknownEnd),
    ...missingFor('planerade eller genomförda tillfällen', hasUnknownOccasions),
  ];
  return said.length === 0
    ? []
    : [...said, 'Rapporten kan därför inte säga om tidsplanen har följts i alla delar.'];
}

function deviationText(activity: Activity, thresholds: Thresholds, cutOff: CivilDate | null): string {
  const named = proseLine(activity.activity.value ?? activity.id.value ?? 'En aktivitet utan namn');
  const statement = `${capitalise(named)} ${deviationClause(activity, thresholds, cutOff)}`;
  const explanation = activity.explanation.value;
  if (explanation === null) return `${sentence(statement)} Förklaring saknas i underlaget.`;
  return withReason(statement, prose(explanation));
}

function deviationClause(activity: Activity, thresholds: Thresholds, cutOff: CivilDate | null): string {
  const { plannedEnd, plannedOccasions, heldOccasions: held, status } = activity;
  if (isOverdue(activity, cutOff) && plannedEnd.value !== null) {
    return `skulle ha avslutats den ${dateText(plannedEnd.value)} men är enligt underlaget inte genomförd`;
  }
  if (status.value === 'Inställd') return 'ställdes in';
  const days = delayDays(activity) ?? 0;
  const times = plannedOccasions.value ?? 0;
  const parts = [
    ...(isLate(activity, thresholds)
      ? [`försenades${days === 0 ? '' : ` med ${count(days, nouns.day)}`}`]
      : []),
    ...(hasFewOccasions(activity, thresholds)
      ? [
          `hölls ${number(held.value ?? 0)} av ${number(times)} ${times === 1 ? 'planerad gång' : 'planerade gånger'}`,
        ]
      : []),
  ];
  return parts.length === 0 ? 'genomfördes med avvikelse' : list(parts);
}
