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
import { oneLine, prose } from '../own-text';
import { countAmong } from './count-among';

// More than this would make a list of the prose; the rest are counted.
const MOST_TOLD = 12;

/** Sentences, a paragraph each; an empty sentence is nothing to say. */
export interface TimetableTexts {
  readonly overview: readonly string[];
  readonly deviations: readonly string[];
}

/**
 * Whether the timetable was followed: first all activities, then each that deviates beyond the limits with its
 * explanation. "Enligt tidsplanen" is said only when every row shows it. `activities` is not empty.
 */
export function timetableTexts(
  activities: readonly Activity[],
  thresholds: Thresholds,
  cutOff: CivilDate | null,
): TimetableTexts {
  if (activities.every(followsPlan)) {
    const all = activities.length === 1 ? 'Aktiviteten' : 'Aktiviteterna';
    return { overview: [`${all} har genomförts enligt tidsplanen.`], deviations: [] };
  }
  const deviating = activities.filter(
    (activity) => deviatesFromPlan(activity, thresholds) || isOverdue(activity, cutOff),
  );
  const overview = [
    statusText(activities),
    occasionsText(activities),
    deviating.length === 0 ? withinLimitsText(activities, thresholds) : '',
    ...missingTexts(activities),
  ];
  return { overview, deviations: deviationTexts(deviating, thresholds, cutOff) };
}

type StatusPhrase = readonly [
  status: ActivityStatus | 'unknown',
  inverted: (n: string, one: boolean) => string,
  plain: (one: boolean) => string,
];

const statusPhrases: readonly StatusPhrase[] = [
  ['Genomförd', (n) => `har ${n} genomförts`, () => 'har genomförts'],
  [
    'Genomförd med avvikelse',
    (n) => `har ${n} genomförts med avvikelse`,
    () => 'har genomförts med avvikelse',
  ],
  ['Försenad', (n) => `försenades ${n}`, () => 'försenades'],
  ['Inställd', (n) => `ställdes ${n} in`, () => 'ställdes in'],
  ['Pågår', (n) => `pågår ${n}`, () => 'pågår'],
  ['Planerad', (n, one) => `är ${n} ${planned(one)}`, (one) => `är ${planned(one)}`],
  ['unknown', (n) => `saknar ${n} uppgift om status`, () => 'saknar uppgift om status'],
];

function planned(one: boolean): string {
  return one ? 'planerad' : 'planerade';
}

/** "Av sju aktiviteter har fem genomförts, en försenades och en ställdes in." */
function statusText(activities: readonly Activity[]): string {
  const counts = statusCounts(activities);
  const total = activities.length;
  const [first, ...others] = statusPhrases.filter(([status]) => counts[status] > 0);
  if (first === undefined) return '';
  if (others.length === 0) {
    if (total === 1) return `Aktiviteten ${first[2](true)}.`;
    return `${total === 2 ? 'Båda aktiviteterna' : `Alla ${count(total, nouns.activity)}`} ${first[2](false)}.`;
  }
  const among = (status: StatusPhrase[0]): string => countAmong(counts[status], total, 'en');
  const parts = [
    first[1](among(first[0]), counts[first[0]] === 1),
    ...others.map(([status, , plain]) => `${among(status)} ${plain(counts[status] === 1)}`),
  ];
  return `Av ${count(total, nouns.activity)} ${list(parts)}.`;
}

/** Planned and held occasions, when fewer were held; nothing while an activity is still to come. */
function occasionsText(activities: readonly Activity[]): string {
  if (!activities.every(isOver)) return '';
  const plannedSum = sumOfKnown(activities.map((activity) => activity.plannedOccasions.value));
  const held = sumOfKnown(activities.map(heldOccasions));
  if (plannedSum === null || held === null || held === 0 || held >= plannedSum) return '';
  return `Av ${number(plannedSum)} planerade tillfällen genomfördes ${number(held)}.`;
}

function isOver(activity: Activity): boolean {
  return (
    activity.status.value === 'Inställd' || (activity.status.value !== 'Pågår' && hasTakenPlace(activity))
  );
}

/** What can be said when nothing deviates beyond the limits: of those that are done, as the others are not yet. */
function withinLimitsText(activities: readonly Activity[], thresholds: Thresholds): string {
  const done = activities.filter(({ status }) => status.value === 'Genomförd');
  const toCome = activities.filter(({ status }) => status.value === 'Planerad' || status.value === 'Pågår');
  if (done.length === 0 || done.length + toCome.length < activities.length) return '';
  if (done.every(followsPlan))
    return `${done.length === 1 ? 'Den' : 'De'} som har genomförts följde tidsplanen.`;
  if (!done.every(isFullyKnown)) return '';
  const days = count(thresholds.delayDays, nouns.day);
  const share = percentWords(thresholds.occasionsPercent);
  return `Ingen aktivitet avslutades mer än ${days} senare än planerat, och ingen hölls färre än ${share} av de planerade gångerna.`;
}

function isFullyKnown(activity: Activity): boolean {
  return (
    delayDays(activity) !== null &&
    activity.plannedOccasions.value !== null &&
    activity.heldOccasions.value !== null
  );
}

function missingTexts(activities: readonly Activity[]): readonly string[] {
  const done = activities.filter(
    ({ status }) => status.value === 'Genomförd' || status.value === 'Genomförd med avvikelse',
  );
  const withoutEnd = done.filter((activity) => delayDays(activity) === null).length;
  const withoutOccasions = done.filter(
    ({ plannedOccasions, heldOccasions: held }) => plannedOccasions.value === null || held.value === null,
  ).length;
  const saidFor = (what: string, n: number): string =>
    n === 0 ? '' : `Uppgift om ${what} saknas för ${count(n, nouns.activity)}.`;
  const said = [
    saidFor('planerat eller faktiskt slut', withoutEnd),
    saidFor('planerade eller genomförda tillfällen', withoutOccasions),
  ].filter((text) => text !== '');
  return said.length === 0
    ? []
    : [...said, 'Rapporten kan därför inte säga om tidsplanen har följts i alla delar.'];
}

function deviationTexts(
  deviating: readonly Activity[],
  thresholds: Thresholds,
  cutOff: CivilDate | null,
): readonly string[] {
  const told = deviating.slice(0, MOST_TOLD).map((activity) => deviationText(activity, thresholds, cutOff));
  const left = deviating.length - told.length;
  return left === 0 ? told : [...told, `Ytterligare ${count(left, nouns.activity)} avvek från tidsplanen.`];
}

function deviationText(activity: Activity, thresholds: Thresholds, cutOff: CivilDate | null): string {
  const named = prose(oneLine(activity.activity.value ?? activity.id.value ?? 'En aktivitet utan namn'));
  const statement = `${capitalise(named)} ${deviationClause(activity, thresholds, cutOff)}`;
  const explanation = activity.explanation.value;
  if (explanation === null) return `${sentence(statement)} Förklaring saknas i underlaget.`;
  return sentence(withReason(statement, prose(explanation)));
}

function deviationClause(activity: Activity, thresholds: Thresholds, cutOff: CivilDate | null): string {
  const end = activity.plannedEnd.value;
  if (isOverdue(activity, cutOff) && end !== null) {
    return `skulle ha avslutats den ${dateText(end)} men är enligt underlaget inte genomförd`;
  }
  if (activity.status.value === 'Inställd') return 'ställdes in';
  const days = delayDays(activity) ?? 0;
  const parts = [
    isLate(activity, thresholds) ? `försenades${days === 0 ? '' : ` med ${count(days, nouns.day)}`}` : '',
    hasFewOccasions(activity, thresholds) ? occasionsClause(activity) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'genomfördes med avvikelse' : list(parts);
}

function occasionsClause(activity: Activity): string {
  const times = activity.plannedOccasions.value ?? 0;
  const held = activity.heldOccasions.value ?? 0;
  return `hölls ${number(held)} av ${number(times)} ${times === 1 ? 'planerad gång' : 'planerade gånger'}`;
}
