/**
 * The results in one sentence each, for the summary: goals, budget, timetable and undertakings. Each says only what
 * the rows carry, and is the empty text where they carry nothing.
 */
import { delayDays, deviatesFromPlan, hasFewOccasions, isLate, isOverdue } from '../figures/activity-facts';
import { budgetDeviations, isBudgetComplete } from '../figures/budget-deviations';
import { budgetYears, isExact, ofType, sumBudget, type BudgetYear } from '../figures/budget-sums';
import { goalCounts } from '../figures/goal-judgements';
import { thresholdsOf } from '../figures/thresholds';
import { undertakingsByParty } from '../figures/undertakings-by-party';
import { capitalise, cardinal, count, list, nouns } from '../swedish/grammar';
import type { Activity, Workbook } from '../workbook/workbook';
import { deviationSizeText } from './phrases/deviation-size';
import { goalCountsText } from './phrases/goal-counts';
import { timetableFollowedText } from './phrases/timetable-followed';

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
  return judgement === 'Går inte att bedöma'
    ? 'Målet går inte att bedöma.'
    : `Förvaltningen bedömer att målet ${judgement.toLowerCase().replace('uppfyllt', 'har uppfyllts')}.`;
}

/** Timetable and budget: in one sentence when both were followed to the letter, else each in its own. */
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
  const post = most.post.replace(/, .*| \(.*/, '').toLowerCase();
  return `, främst för ${post}${most.year === null ? '' : ` ${String(most.year)}`}`;
}

function timetableResult(workbook: Workbook): string {
  const activities = workbook.activities.rows;
  const thresholds = thresholdsOf(workbook.settings);
  const cutOff = workbook.case.dataUntil.value;
  const kinds = activities.map((activity) => {
    if (activity.status.value === 'Inställd') return 'ställdes in';
    if (isOverdue(activity, cutOff)) return 'är inte avslutad i tid';
    if (isLate(activity, thresholds)) return 'försenades';
    if (hasFewOccasions(activity, thresholds)) return 'hölls färre gånger än planerat';
    return deviatesFromPlan(activity, thresholds) ? 'genomfördes med avvikelse' : '';
  });
  const deviating = [...new Set(kinds)].filter((kind) => kind !== '').sort();
  if (deviating.length === 0) {
    return activities.length > 0 && activities.every(isAccountedFor)
      ? 'Ingen aktivitet har ställts in eller försenats.'
      : '';
  }
  if (activities.length === 1) return `Aktiviteten ${deviating.join('')}.`;
  const parts = deviating.map((kind, index) => {
    const n = kinds.filter((other) => other === kind).length;
    const verb = n > 1 ? kind.replace('avslutad', 'avslutade') : kind;
    const among = index === 0 ? ` av ${count(activities.length, nouns.activity)}` : '';
    return `${cardinal(n, 'en')}${among} ${verb}`;
  });
  return `${capitalise(list(parts))}.`;
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
  const counted = (['fulfilled', 'partly', 'notFulfilled', 'unknown'] as const).map((status) =>
    groups.reduce((sum, group) => sum + group[status], 0),
  );
  const [fulfilled = 0] = counted;
  if (fulfilled === total && everyParty && groups.length > 1) return 'Parterna har uppfyllt sina åtaganden.';
  const all = total === 1 ? 'Det åtagande som' : `De ${count(total, nouns.undertaking)} som`;
  const verbs = ['har uppfyllts', 'har uppfyllts delvis', 'har inte uppfyllts', 'saknar uppgift om status'];
  if (counted.includes(total) && (total === 1 || fulfilled === total))
    return `${all} finns i underlaget ${verbs[counted.indexOf(total)] ?? ''}.`;
  const first = fulfilled === 0 ? 'inget' : cardinal(fulfilled, 'ett');
  const others = verbs.flatMap((verb, index) => {
    const n = counted[index] ?? 0;
    return index === 0 || n === 0 ? [] : [`${cardinal(n, 'ett')} ${verb}`];
  });
  return `Av parternas ${count(total, nouns.undertaking)} ${list([`har ${first} uppfyllts`, ...others])}.`;
}
