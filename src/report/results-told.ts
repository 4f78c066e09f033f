/**
 * The results in one sentence each, for the summary: goals, budget, timetable and undertakings. Each says only what
 * the rows carry, and is the empty text where they carry nothing.
 */
import {
  deviatesFromPlan,
  delayDays,
  followsPlan,
  hasFewOccasions,
  isLate,
  isOverdue,
} from '../figures/activity-facts';
import { budgetDeviations, isBudgetComplete } from '../figures/budget-deviations';
import { budgetYears, ofType, sumBudget, type BudgetSum } from '../figures/budget-sums';
import { goalCounts } from '../figures/goal-judgements';
import { thresholdsOf } from '../figures/thresholds';
import { undertakingsByParty } from '../figures/undertakings-by-party';
import { kronor, percentWords } from '../swedish/format';
import { capitalise, cardinal, count, list, nouns } from '../swedish/grammar';
import type { Activity, Workbook } from '../workbook/workbook';
import { countsText } from './sections/goals';

/** "Förvaltningen bedömer att alla tre mål har uppfyllts.", or how many were. */
export function goalsResult(workbook: Workbook): string {
  const goals = workbook.goals.rows;
  const { total, fulfilled } = goalCounts(goals);
  const [only] = goals;
  if (total === 1 && only !== undefined) {
    switch (only.judgement.value) {
      case 'Uppfyllt':
        return 'Förvaltningen bedömer att målet har uppfyllts.';
      case 'Delvis uppfyllt':
        return 'Förvaltningen bedömer att målet delvis har uppfyllts.';
      case 'Inte uppfyllt':
        return 'Förvaltningen bedömer att målet inte har uppfyllts.';
      case 'Går inte att bedöma':
        return 'Målet går inte att bedöma.';
      case null:
        return 'Målet saknar bedömning i underlaget.';
    }
  }
  if (total > 1 && fulfilled === total) {
    const which = total === 2 ? 'båda målen' : `alla ${count(total, nouns.goal)}`;
    return `Förvaltningen bedömer att ${which} har uppfyllts.`;
  }
  return countsText(goals);
}

/** Timetable and budget: in one sentence when both were followed to the letter, else each in its own. */
export function timeAndBudgetResult(workbook: Workbook): string {
  const activities = workbook.activities.rows;
  const onTime = activities.length > 0 && activities.every(followsPlan);
  const exact =
    isBudgetComplete(workbook.budget.rows) &&
    budgetYears(workbook)
      .flatMap((year) => [...year.costPosts, ...year.financingPosts])
      .every((sum) => sum.deviation?.amount === 0);
  if (onTime && exact) return 'Tidsplan och budget har följts.';
  return [budgetResult(workbook), onTime ? followedText(activities) : timetableResult(workbook)]
    .filter((text) => text !== '')
    .join(' ');
}

function budgetResult(workbook: Workbook): string {
  const rows = ofType('Kostnad', workbook.budget.rows);
  if (rows.length === 0) return '';
  const sum = sumBudget('Kostnad', rows, workbook);
  if (sum.expectedDeviation === null) return missingCosts(workbook);
  const { amount, percent } = sum.expectedDeviation;
  const share = percent === null ? '' : ` (${percentWords(Math.abs(percent))})`;
  const size = `${kronor(Math.abs(amount))}${share} ${amount < 0 ? 'högre' : 'lägre'} än budget${mainly(workbook, amount)}`;
  if (sum.forecast) {
    const expected = amount === 0 ? 'motsvara budgeten' : `bli ${size}`;
    return `Med ${forecastYears(workbook)} inräknad beräknas kostnaderna ${expected}.`;
  }
  return amount === 0 ? 'Kostnaderna motsvarade budgeten.' : `Kostnaderna blev ${size}.`;
}

/** "prognosen för 2024": the years in which a forecast stands for the outcome. */
function forecastYears(workbook: Workbook): string {
  const years = budgetYears(workbook).flatMap(({ year, costs }) =>
    year !== null && costs.forecast ? [String(year)] : [],
  );
  return years.length === 0 ? 'prognosen' : `prognosen för ${list(years)}`;
}

/** The years whose costs cannot be compared with the budget. */
function missingCosts(workbook: Workbook): string {
  const incomplete = (sum: BudgetSum): boolean => sum.rows.length > 0 && sum.expectedDeviation === null;
  const years = budgetYears(workbook).flatMap(({ year, costs }) =>
    year !== null && incomplete(costs) ? [year] : [],
  );
  const which = years.length === 0 ? '' : ` för ${list(years.map(String))}`;
  return `Uppgifterna om kostnader${which} är ofullständiga och kan inte jämföras med budgeten.`;
}

/** ", främst för personal 2024": the cost that deviates most in the direction of the whole, beyond the limits. */
function mainly(workbook: Workbook, amount: number): string {
  const found = budgetDeviations(budgetYears(workbook), thresholdsOf(workbook.settings));
  const most = found.find(
    ({ type, deviation }) => type === 'Kostnad' && Math.sign(deviation.amount) === Math.sign(amount),
  );
  if (most?.post === undefined || most.post === null) return '';
  const post = most.post.replace(/, .*| \(.*/, '').toLowerCase();
  return `, främst för ${post}${most.year === null ? '' : ` ${String(most.year)}`}`;
}

function followedText(activities: readonly Activity[]): string {
  return `${activities.length === 1 ? 'Aktiviteten' : 'Aktiviteterna'} har genomförts enligt tidsplanen.`;
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
  const parts = deviating.map((kind, index) => {
    const n = kinds.filter((other) => other === kind).length;
    const verb = n > 1 ? kind.replace('avslutad', 'avslutade') : kind;
    const who = cardinal(n, 'en');
    return index === 0
      ? `${capitalise(who)} av ${count(activities.length, nouns.activity)} ${verb}`
      : `${who} ${verb}`;
  });
  if (parts.length > 0)
    return activities.length === 1 ? `Aktiviteten ${deviating.join('')}.` : `${list(parts)}.`;
  return activities.length > 0 && activities.every(isAccountedFor)
    ? 'Ingen aktivitet har ställts in eller försenats.'
    : '';
}

function isAccountedFor(activity: Activity): boolean {
  const status = activity.status.value;
  return (
    status === 'Planerad' || status === 'Pågår' || (status === 'Genomförd' && delayDays(activity) !== null)
  );
}

/** "Parterna har uppfyllt sina åtaganden.", or how many of them. */
export function undertakingsResult(workbook: Workbook): string {
  const groups = undertakingsByParty(workbook);
  const total = workbook.undertakings.rows.length;
  const sum = (of: (group: (typeof groups)[number]) => number): number =>
    groups.reduce((all, group) => all + of(group), 0);
  const fulfilled = sum((group) => group.fulfilled);
  if (total === 0) return '';
  const everyParty = groups.every(({ party, undertakings }) => party !== null && undertakings.length > 0);
  if (fulfilled === total) {
    if (everyParty && groups.length > 1) return 'Parterna har uppfyllt sina åtaganden.';
    return total === 1
      ? 'Det åtagande som finns i underlaget har uppfyllts.'
      : `De ${count(total, nouns.undertaking)} som finns i underlaget har uppfyllts.`;
  }
  const rest: readonly (readonly [number, string])[] = [
    [sum((group) => group.partly), 'har uppfyllts delvis'],
    [sum((group) => group.notFulfilled), 'har inte uppfyllts'],
    [sum((group) => group.unknown), 'saknar uppgift om status'],
  ];
  const told = rest.filter(([n]) => n > 0).map(([n, what]) => `${cardinal(n, 'ett')} ${what}`);
  if (total === 1) return `Det åtagande som finns i underlaget ${told.join('').replace(/^ett /, '')}.`;
  const first = fulfilled === 0 ? 'har inget uppfyllts' : `har ${cardinal(fulfilled, 'ett')} uppfyllts`;
  return `Av parternas ${count(total, nouns.undertaking)} ${list([first, ...told])}.`;
}
