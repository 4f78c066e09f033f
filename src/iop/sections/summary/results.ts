/**
 * The results in one sentence each, for the summary: goals, budget, timetable and undertakings. Each says only what
 * the rows show, and is the empty text where they show nothing.
 */
import {
  delayDays,
  deviatesFromPlan,
  hasFewOccasions,
  isLate,
  isOverdue,
} from '../../figures/activity-facts';
import { budgetDeviations, isBudgetComplete } from '../../figures/budget-deviations';
import { budgetYears, isExact, ofType, sumBudget, type BudgetYear } from '../../figures/budget-sums';
import { goalCounts, type GoalJudgement } from '../../figures/goal-judgements';
import { thresholdsOf, type Thresholds } from '../../figures/thresholds';
import { undertakingsByParty } from '../../figures/undertakings-by-party';
import { capitalise, cardinal, count, list, nouns } from '../../../swedish/grammar';
import type { CivilDate } from '../../../engine/values/civil-date';
import type { Activity, Workbook } from '../../workbook';
import { goalCountsText } from '../../phrases/goals';
import { budgetPostPhrases, deviationSizeText, timetableFollowedText } from '../../phrases/time-and-budget';

const onlyGoalSentences: Readonly<Record<GoalJudgement, string>> = {
  Uppfyllt: 'Förvaltningen bedömer att målet har uppfyllts.',
  'Delvis uppfyllt': 'Förvaltningen bedömer att målet delvis har uppfyllts.',
  'Inte uppfyllt': 'Förvaltningen bedömer att målet inte har uppfyllts.',
  'Går inte att bedöma': 'Målet går inte att bedöma.',
};

type TimetableDeviation = 'late' | 'deviating' | 'few' | 'cancelled' | 'overdue';

// In the order in which the sentence names them.
const timetablePhrases: Readonly<Record<TimetableDeviation, readonly [one: string, several: string]>> = {
  late: ['försenades', 'försenades'],
  deviating: ['genomfördes med avvikelse', 'genomfördes med avvikelse'],
  few: ['hölls färre gånger än planerat', 'hölls färre gånger än planerat'],
  cancelled: ['ställdes in', 'ställdes in'],
  overdue: ['är inte avslutad i tid', 'är inte avslutade i tid'],
};

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
  if (followed !== '' && isBudgetComplete(workbook.budget.rows) && isExact(years))
    return ['Tidsplan och budget har följts.'];
  return [budgetResult(workbook, years), followed === '' ? timetableResult(workbook) : followed];
}

function budgetResult(workbook: Workbook, years: readonly BudgetYear[]): string {
  const rows = ofType('Kostnad', workbook.budget.rows);
  if (rows.length === 0) return '';
  const { expectedDeviation: deviation, forecast } = sumBudget('Kostnad', rows, workbook);
  if (deviation === null) {
    const lacking = forYears(years.filter(({ costs }) => costs.expectedDeviation === null));
    return `Uppgifterna om kostnader${lacking} är ofullständiga och kan inte jämföras med budgeten.`;
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

/** ", främst för personal 2024": the cost that deviates most in the direction of the whole, beyond the limits. */
function mainly(workbook: Workbook, years: readonly BudgetYear[], amount: number): string {
  const most = budgetDeviations(years, thresholdsOf(workbook.settings)).find(
    ({ type, deviation }) => type === 'Kostnad' && Math.sign(deviation.amount) === Math.sign(amount),
  );
  if (most === undefined || most.post === null) return '';
  return `, främst för ${budgetPostPhrases[most.post].name}${most.year === null ? '' : ` ${String(most.year)}`}`;
}

function timetableResult(workbook: Workbook): string {
  const activities = workbook.activities.rows;
  const thresholds = thresholdsOf(workbook.settings);
  const cutOff = workbook.case.dataUntil.value;
  const deviations = activities.flatMap((activity) => timetableDeviation(activity, thresholds, cutOff) ?? []);
  if (deviations.length === 0) {
    return activities.length > 0 && activities.every(isAccountedFor)
      ? 'Ingen aktivitet har ställts in eller försenats.'
      : '';
  }
  const parts = Object.entries(timetablePhrases)
    .map(([kind, [one, several]]) => ({
      n: deviations.filter((other) => other === kind).length,
      one,
      several,
    }))
    .filter(({ n }) => n > 0);
  if (activities.length === 1) return `Aktiviteten ${parts.map(({ one }) => one).join('')}.`;
  const clauses = parts.map(({ n, one, several }, index) => {
    const among = index === 0 ? ` av ${count(activities.length, nouns.activity)}` : '';
    return `${cardinal(n, 'en')}${among} ${n === 1 ? one : several}`;
  });
  return `${capitalise(list(clauses))}.`;
}

/** How the activity deviates from the plan, the first that applies of these; null when it does not, beyond the limits. */
function timetableDeviation(
  activity: Activity,
  thresholds: Thresholds,
  cutOff: CivilDate | null,
): TimetableDeviation | null {
  if (activity.status.value === 'Inställd') return 'cancelled';
  if (isOverdue(activity, cutOff)) return 'overdue';
  if (isLate(activity, thresholds)) return 'late';
  if (hasFewOccasions(activity, thresholds)) return 'few';
  return deviatesFromPlan(activity, thresholds) ? 'deviating' : null;
}

function isAccountedFor(activity: Activity): boolean {
  const status = activity.status.value;
  return (
    status === 'Planerad' || status === 'Pågår' || (status === 'Genomförd' && delayDays(activity) !== null)
  );
}

/** "Parterna har uppfyllt sina åtaganden.", or how many of them. */
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
  if (fulfilled === total && everyParty && groups.length > 1) return 'Parterna har uppfyllt sina åtaganden.';
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
