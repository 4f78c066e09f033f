import {
  cameToNothing,
  cutShort,
  delayDays,
  deviatesFromPlan,
  followsPlan,
  hasFewOccasions,
  hasTakenPlace,
  heldOccasions,
  isLate,
  isOverdue,
  sumOfKnown,
} from '../../figures/activity-facts';
import { statusCounts, type StatusCounts } from '../../figures/activity-sums';
import type { Thresholds } from '../../figures/thresholds';
import { dateText, number, percentWords } from '../../../swedish/format';
import { capitalise, count, list, nouns, sentence, withReason } from '../../../swedish/grammar';
import type { CivilDate } from '../../../engine/values/civil-date';
import type { Activity, Workbook } from '../../workbook';
import { prose, proseLine } from '../../../engine/report/officer-text';
import { paragraph } from '../../../engine/report/paragraph';
import { countAmong } from '../../phrases/count-among';
import { timetableFollowedText } from '../../phrases/time-and-budget';
import type { Paragraph } from '../../../engine/report/tree';
import { limitSentences } from './limit-sentences';
import { movedClause } from './moved-activity';

/** With more sentences than this the prose would read as a list, and no table shows each activity. */
const MOST_DEVIATIONS = 12;

/** More activities than this are counted in a sentence, not named. */
const MOST_NAMED = 3;

/**
 * Whether the timetable was followed: first all activities, then each that deviates beyond the limits with its
 * explanation. The text says "enligt tidsplanen" only when every row shows it. There is at least one activity.
 */
export function timetableProse(
  key: string,
  workbook: Workbook,
  thresholds: Thresholds,
  cutOff: CivilDate | null,
): Paragraph[] {
  const activities = workbook.activities.rows;
  const followed = timetableFollowedText(activities);
  if (followed !== '') return paragraph(key, followed);
  const deviating = activities.filter(
    (activity) =>
      deviatesFromPlan(activity, thresholds) ||
      isOverdue(activity, cutOff, workbook) ||
      cameToNothing(activity, workbook),
  );
  return [
    ...paragraph(
      key,
      statusText(workbook),
      occasionsText(activities),
      deviating.length === 0 ? withinLimitsText(activities, thresholds) : '',
      ...missingTexts(activities),
    ),
    ...paragraph(
      `${key}.avvikelser`,
      ...limitSentences(
        alike(deviating, thresholds, cutOff, workbook),
        MOST_DEVIATIONS,
        deviationText,
        (left) =>
          `Ytterligare ${count(left.flatMap(({ activities: all }) => all).length, nouns.activity)} avvek från tidsplanen.`,
      ),
    ),
  ];
}

interface StatusPhrase {
  readonly verb: string;
  /** What follows the verb, of one activity and of several. */
  readonly one: string;
  readonly several: string;
}

// In the order in which the sentence counts them.
const statusPhrases: Readonly<Record<keyof StatusCounts | 'undone', StatusPhrase>> = {
  Genomförd: { verb: 'har', one: 'genomförts', several: 'genomförts' },
  'Genomförd med avvikelse': {
    verb: 'har',
    one: 'genomförts med avvikelse',
    several: 'genomförts med avvikelse',
  },
  Försenad: { verb: 'försenades', one: '', several: '' },
  Flyttad: { verb: 'flyttades', one: '', several: '' },
  Inställd: { verb: 'ställdes', one: 'in', several: 'in' },
  Pågår: { verb: 'pågår', one: '', several: '' },
  Planerad: { verb: 'är', one: 'planerad', several: 'planerade' },
  undone: { verb: 'blev', one: 'inte av', several: 'inte av' },
  unknown: { verb: 'saknar', one: 'uppgift om status', several: 'uppgift om status' },
};

/** "Av sju aktiviteter har fem genomförts, en försenades och en ställdes in." */
function statusText(workbook: Workbook): string {
  const activities = workbook.activities.rows;
  const undone = activities.filter((activity) => cameToNothing(activity, workbook)).length;
  const all = statusCounts(activities);
  const counts: Readonly<Record<string, number>> = { ...all, Planerad: all.Planerad - undone, undone };
  const total = activities.length;
  const found = Object.entries(statusPhrases).flatMap(([status, { verb, one, several }]) => {
    const n = counts[status] ?? 0;
    return n === 0 ? [] : [{ n: countAmong(n, total, 'en'), verb, rest: n === 1 ? one : several }];
  });
  const [first, ...others] = found;
  if (first === undefined) return '';
  if (others.length > 0) {
    // The verb precedes the count only where the clause opens the sentence: "Av sju aktiviteter har fem genomförts".
    const clauses = [
      words(first.verb, first.n, first.rest),
      ...others.map(({ n, verb, rest }) => words(n, verb, rest)),
    ];
    return `Av ${count(total, nouns.activity)} ${list(clauses)}.`;
  }
  const every = total === 2 ? 'Båda aktiviteterna' : `Alla ${count(total, nouns.activity)}`;
  return `${words(total === 1 ? 'Aktiviteten' : every, first.verb, first.rest)}.`;
}

function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** Planned and held occasions, when fewer were held; the empty text while any activity is planned or under way. */
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

/** What the rows show when nothing deviates beyond the limits; only of activities that are done. */
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
  const sentences = [
    ...missingFor('planerat eller faktiskt slut', hasUnknownEnd),
    ...missingFor('planerade eller genomförda tillfällen', hasUnknownOccasions),
  ];
  return sentences.length === 0
    ? []
    : [...sentences, 'Rapporten kan därför inte säga om tidsplanen har följts i alla delar.'];
}

/** Activities that deviated in the same way for the same reason. */
interface Alike {
  readonly clause: string;
  readonly explanation: string | null;
  readonly activities: readonly Activity[];
}

/** The deviating activities, those alike together, in the order of the first of each. */
function alike(
  activities: readonly Activity[],
  thresholds: Thresholds,
  cutOff: CivilDate | null,
  workbook: Workbook,
): Alike[] {
  const groups = new Map<Activity | string, Alike>();
  for (const activity of activities) {
    const isLeft = isOverdue(activity, cutOff, workbook);
    const ended = cutShort(activity, workbook);
    const clause = cameToNothing(activity, workbook)
      ? 'blev inte av'
      : deviationClause(activity, workbook, thresholds, isLeft);
    const explanation =
      activity.explanation.value ??
      (ended === null ? null : `eftersom överenskommelsen upphörde den ${dateText(ended)}`);
    // What is overdue stands alone: its date is its own.
    const key = isLeft ? activity : JSON.stringify([clause, explanation]);
    const others = groups.get(key)?.activities ?? [];
    groups.set(key, { clause, explanation, activities: [...others, activity] });
  }
  return [...groups.values()];
}

function deviationText({ clause, explanation, activities }: Alike): string {
  const statement = `${capitalise(activitiesText(activities))} ${clause}`;
  if (explanation === null) return `${sentence(statement)} Förklaring saknas i underlaget.`;
  return withReason(statement, prose(explanation));
}

/** The activities by name, or how many they are. A name with a comma in it is closed with one. */
function activitiesText(activities: readonly Activity[]): string {
  if (activities.length > MOST_NAMED) return count(activities.length, nouns.activity);
  const names = activities.map(({ activity, id }) =>
    proseLine(activity.value ?? id.value ?? 'en aktivitet utan namn'),
  );
  return `${list(names)}${names.at(-1)?.includes(', ') === true ? ',' : ''}`;
}

function deviationClause(
  activity: Activity,
  workbook: Workbook,
  thresholds: Thresholds,
  isLeft: boolean,
): string {
  const { plannedEnd, plannedOccasions, heldOccasions: held, status } = activity;
  if (isLeft && plannedEnd.value !== null) {
    return `skulle ha avslutats den ${dateText(plannedEnd.value)} men är enligt underlaget inte genomförd`;
  }
  if (status.value === 'Inställd') return 'ställdes in';
  const days = delayDays(activity) ?? 0;
  const times = plannedOccasions.value ?? 0;
  const parts = [
    ...(status.value === 'Flyttad' ? [movedClause(activity, workbook)] : []),
    ...(status.value !== 'Flyttad' && isLate(activity, thresholds)
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
