/**
 * The results in one sentence each, for the summary: goals, budget, timetable and undertakings. Each says only what
 * the rows show, and is the empty text where they show nothing.
 */
import {
  cameToNothing,
  delayDays,
  hasFewOccasions,
  isLate,
  isOverdue,
  type ActivityStatus,
} from '../../figures/activity-facts';
import { statusCounts } from '../../figures/activity-sums';
import { budgetDeviations, isBudgetComplete } from '../../figures/budget-deviations';
import { budgetYears, dueRows, isExact, ofType, sumBudget, type BudgetYear } from '../../figures/budget-sums';
import { figuresUntil } from '../../figures/agreement-periods';
import { goalCounts, type GoalJudgement } from '../../figures/goal-judgements';
import { thresholdsOf } from '../../figures/thresholds';
import { undertakingsByParty } from '../../figures/undertakings-by-party';
import { dateText } from '../../../swedish/format';
import { capitalise, cardinal, count, list, nouns } from '../../../swedish/grammar';
import type { Activity, Workbook } from '../../workbook';
import { countAmong } from '../../phrases/count-among';
import { isBeforeEnd } from '../../phrases/part-year';
import { goalCountsText } from '../../phrases/goals';
import { budgetPostPhrases, deviationSizeText, timetableFollowedText } from '../../phrases/time-and-budget';

const onlyGoalSentences: Readonly<Record<GoalJudgement, string>> = {
  Uppfyllt: 'Förvaltningen bedömer att målet har uppfyllts.',
  'Delvis uppfyllt': 'Förvaltningen bedömer att målet delvis har uppfyllts.',
  'Inte uppfyllt': 'Förvaltningen bedömer att målet inte har uppfyllts.',
  'Går inte att bedöma': 'Målet går inte att bedöma.',
};

// What the summary says of activities by their status, in the order of the section Tidsplan och budget.
const statusDeviations = [
  ['Genomförd med avvikelse', 'genomfördes med avvikelse'],
  ['Försenad', 'försenades'],
  ['Flyttad', 'flyttades'],
  ['Inställd', 'ställdes in'],
] as const satisfies readonly (readonly [ActivityStatus, string])[];

const undertakingStatuses = ['fulfilled', 'partly', 'notFulfilled', 'unknown'] as const;

const undertakingPhrases: Readonly<Record<(typeof undertakingStatuses)[number], string>> = {
  fulfilled: 'har uppfyllts',
  partly: 'har uppfyllts delvis',
  notFulfilled: 'har inte uppfyllts',
  unknown: 'saknar uppgift om status',
};

/** "Förvaltningen bedömer att alla tre mål har uppfyllts.", or how many were. */
export function goalsResult(workbook: Workbook): string {
  const goals = workbook.goals.rows;
  const { total, fulfilled } = goalCounts(goals);
  if (total > 1 && fulfilled === total) {
    const which = total === 2 ? 'båda målen' : `alla ${count(total, nouns.goal)}`;
    return `Förvaltningen bedömer att ${which} har uppfyllts.`;
  }
  const [only] = goals;
  if (only === undefined || total > 1) return goalCountsText(goals);
  const judgement = only.judgement.value;
  if (judgement === null) return 'Målet saknar bedömning i underlaget.';
  return onlyGoalSentences[judgement];
}

/** Timetable and budget: in one sentence when both were followed exactly, otherwise each in its own. */
export function timeAndBudgetResult(workbook: Workbook): readonly string[] {
  const followed = timetableFollowedText(workbook.activities.rows);
  const years = budgetYears(workbook);
  if (followed !== '' && isBudgetComplete(dueRows(workbook), workbook) && isExact(years))
    return ['Tidsplan och budget har följts.'];
  return [budgetResult(workbook, years), followed === '' ? timetableResult(workbook) : followed];
}

function budgetResult(workbook: Workbook, years: readonly BudgetYear[]): string {
  const rows = ofType('Kostnad', dueRows(workbook));
  if (rows.length === 0) return '';
  const { expectedDeviation: deviation, forecast } = sumBudget('Kostnad', rows, workbook);
  if (deviation === null) {
    const lacking = years.filter(({ costs }) => costs.expectedDeviation === null);
    const until = figuresUntil(workbook);
    return until !== null && lacking.every(({ costs }) => costs.soFar !== null)
      ? `Kostnaderna${forYears(lacking)} är kända till och med den ${dateText(until)} och kan inte jämföras med årets budget.`
      : `Uppgifterna om kostnader${forYears(lacking)} är ofullständiga och kan inte jämföras med budgeten.`;
  }
  const size = `${deviationSizeText(deviation)} ${deviation.amount < 0 ? 'högre' : 'lägre'} än budget${mainly(workbook, years, deviation.amount)}`;
  if (forecast) {
    const expected = deviation.amount === 0 ? 'motsvara budgeten' : `bli ${size}`;
    return `Med prognosen${forYears(years.filter(({ costs }) => costs.forecast))} inräknad beräknas kostnaderna ${expected}.`;
  }
  return deviation.amount === 0 ? 'Kostnaderna motsvarade budgeten.' : `Kostnaderna blev ${size}.`;
}

/** " för 2023 och 2024"; nothing when no year is known. */
function forYears(years: readonly BudgetYear[]): string {
  const known = years.flatMap(({ year }) => (year === null ? [] : [String(year)]));
  return known.length === 0 ? '' : ` för ${list(known)}`;
}

/**
 * ", främst för personal 2024": the cost that deviates most in the direction of the whole, beyond the limits, where its post
 * does so in all years together; ", vilket avser" where it is all of the difference.
 */
function mainly(workbook: Workbook, years: readonly BudgetYear[], amount: number): string {
  const most = budgetDeviations(years, workbook).find(
    ({ type, agreement, deviation }) =>
      type === 'Kostnad' && agreement === null && Math.sign(deviation.amount) === Math.sign(amount),
  );
  if (most === undefined || most.post === null) return '';
  // A larger amount may be within the limits in percent: then nothing is the main reason.
  const sizes = years.flatMap(({ costPosts }) =>
    costPosts.map((post) => (post.expectedDeviation?.amount ?? 0) * Math.sign(amount)),
  );
  if (sizes.some((size) => size > Math.abs(most.deviation.amount))) return '';
  const ofPost = years.flatMap(({ costPosts }) =>
    costPosts.flatMap(({ post, expectedDeviation }) =>
      post === most.post ? (expectedDeviation?.amount ?? 0) : [],
    ),
  );
  if (ofPost.reduce<number>((sum, each) => sum + each, 0) * Math.sign(amount) <= 0) return '';
  const how = most.deviation.amount === amount ? 'vilket avser' : 'främst för';
  return `, ${how} ${budgetPostPhrases[most.post].name}${most.year === null ? '' : ` ${String(most.year)}`}`;
}

function timetableResult(workbook: Workbook): string {
  const activities = workbook.activities.rows;
  const total = activities.length;
  const counts = statusCounts(activities);
  const byStatus = statusDeviations.map(([status, phrase]) => ({ n: counts[status], phrase }));
  const { overdue, undone, byFigures } = otherDeviations(workbook);
  const parts = [...byStatus, undone, overdue].filter(({ n }) => n > 0);
  const others = byFigures.filter(({ n }) => n > 0);
  if (parts.length + others.length === 0) {
    return total > 0 && activities.every(isAccountedFor)
      ? `Ingen aktivitet har ${isBeforeEnd(workbook) ? 'hittills ' : ''}ställts in eller försenats.`
      : '';
  }
  if (total === 1) return `Aktiviteten ${[...parts, ...others].map(({ phrase }) => phrase).join('')}.`;
  return [amongAll(parts, total), furtherText(others, total, parts.length > 0)]
    .filter((text) => text !== '')
    .join(' ');
}

interface Deviating {
  readonly n: number;
  readonly phrase: string;
}

/** "Av sex aktiviteter genomfördes två med avvikelse och en ställdes in."; "En av sex aktiviteter ställdes in." */
function amongAll(parts: readonly Deviating[], total: number): string {
  const [first, ...others] = parts;
  if (first === undefined) return '';
  const [verb = '', ...rest] = first.phrase.split(' ');
  const n = countAmong(first.n, total, 'en');
  const all = count(total, nouns.activity);
  // "Av sex aktiviteter försenades en och en ställdes in" would be hard to hear.
  const opening =
    rest.at(-1) === 'avvikelse'
      ? `av ${all} ${verb} ${n} ${rest.join(' ')}`
      : `${n} av ${all} ${first.phrase}`;
  return `${capitalise(list([opening, ...others.map((part) => `${countAmong(part.n, total, 'en')} ${part.phrase}`)]))}.`;
}

/** The activities that no status sets apart: "Ytterligare en hölls färre gånger än planerat." */
function furtherText(others: readonly Deviating[], total: number, isFurther: boolean): string {
  if (others.length === 0) return '';
  if (!isFurther) return amongAll(others, total);
  const clauses = others.map(({ n, phrase }) => `${countAmong(n, total, 'en')} ${phrase}`);
  return `Ytterligare ${list(clauses)}.`;
}

/**
 * What dates and occasions show of activities whose status says nothing of it, each counted once: those that should have
 * ended, those that an early end made nothing of, and those that ended late or were held too few times, beyond the limits.
 */
function otherDeviations(workbook: Workbook): {
  readonly overdue: Deviating;
  readonly undone: Deviating;
  readonly byFigures: readonly Deviating[];
} {
  const thresholds = thresholdsOf(workbook.settings);
  const unmarked = workbook.activities.rows.filter(
    ({ status }) => !statusDeviations.some(([deviating]) => deviating === status.value),
  );
  const overdue = unmarked.filter((row) => isOverdue(row, workbook.case.dataUntil.value, workbook));
  const undone = unmarked.filter((row) => cameToNothing(row, workbook));
  const inTime = unmarked.filter((row) => !overdue.includes(row) && !undone.includes(row));
  const late = inTime.filter((row) => isLate(row, thresholds));
  const few = inTime.filter((row) => !late.includes(row) && hasFewOccasions(row, thresholds));
  return {
    overdue: {
      n: overdue.length,
      phrase: `är inte ${overdue.length === 1 ? 'avslutad' : 'avslutade'} i tid`,
    },
    undone: { n: undone.length, phrase: 'blev inte av' },
    byFigures: [
      { n: late.length, phrase: 'avslutades senare än planerat' },
      { n: few.length, phrase: 'hölls färre gånger än planerat' },
    ],
  };
}

function isAccountedFor(activity: Activity): boolean {
  const status = activity.status.value;
  return (
    status === 'Planerad' || status === 'Pågår' || (status === 'Genomförd' && delayDays(activity) !== null)
  );
}

/** "Parterna har uppfyllt sina åtaganden.", or how many of them; "hittills" before the last agreement's end. */
export function undertakingsResult(workbook: Workbook): string {
  const total = workbook.undertakings.rows.length;
  if (total === 0) return '';
  const groups = undertakingsByParty(workbook);
  const everyParty = groups.every(({ party, undertakings }) => party !== null && undertakings.length > 0);
  const counts = undertakingStatuses.map((status) => ({
    status,
    n: groups.reduce((sum, group) => sum + group[status], 0),
  }));
  const fulfilled = groups.reduce((sum, group) => sum + group.fulfilled, 0);
  if (fulfilled === total && everyParty && groups.length > 1)
    return `Parterna har ${isBeforeEnd(workbook) ? 'hittills ' : ''}uppfyllt sina åtaganden.`;
  const all = total === 1 ? 'Det åtagande som' : `De ${count(total, nouns.undertaking)} som`;
  const alike = counts.find(({ n }) => n === total);
  if (alike !== undefined && (total === 1 || fulfilled === total)) {
    return `${all} finns i underlaget ${undertakingPhrases[alike.status]}.`;
  }
  const first = fulfilled === 0 ? 'inget' : cardinal(fulfilled, 'ett');
  const others = counts
    .filter(({ status, n }) => n > 0 && status !== 'fulfilled')
    .map(({ status, n }) => `${cardinal(n, 'ett')} ${undertakingPhrases[status]}`);
  return `Av parternas ${count(total, nouns.undertaking)} ${list([`har ${first} uppfyllts`, ...others])}.`;
}
