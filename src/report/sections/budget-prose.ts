import { deviationOf, type BudgetType, type Deviation } from '../../figures/budget-deviation';
import { budgetDeviations, isBudgetComplete, type BudgetDeviation } from '../../figures/budget-deviations';
import type { BudgetSum, BudgetYear } from '../../figures/budget-sums';
import type { Thresholds } from '../../figures/thresholds';
import { kronor, percentWords } from '../../swedish/format';
import { count, nouns, sentence, withReason } from '../../swedish/grammar';
import { sumMoney, type Money } from '../../workbook/money';
import type { Workbook } from '../../workbook/workbook';
import { prose } from '../own-text';
import { costs, financing, yearsText, type Kind } from './budget-kinds';
import { missingBudgetTexts } from './budget-missing';
import { deviatingSubject } from './budget-post-phrases';

// More than this would make a list of the prose; every explanation is in the tables.
const MOST_TOLD = 12;

/** Sentences, a paragraph each; an empty sentence is nothing to say. */
export interface BudgetTexts {
  readonly outcome: readonly string[];
  readonly missing: readonly string[];
  readonly deviations: readonly string[];
}

/**
 * Whether the budget was followed: costs and financing against budget, what is forecast and what is missing, and then
 * each deviation beyond the limits with its explanation. Nothing is said not to deviate unless every row has an
 * outcome. `years` is not empty.
 */
export function budgetTexts(
  workbook: Workbook,
  years: readonly BudgetYear[],
  thresholds: Thresholds,
): BudgetTexts {
  const deviations = budgetDeviations(years, thresholds);
  const claim =
    deviations.length === 0 && isBudgetComplete(workbook.budget.rows)
      ? noDeviationText(years, thresholds)
      : '';
  return {
    outcome: [...kindTexts(costs, years), ...financingTexts(years), balanceText(years), claim],
    missing: missingBudgetTexts(workbook, years),
    deviations: deviationTexts(deviations),
  };
}

// The same sum twice is harder to read than that it was the same.
function financingTexts(years: readonly BudgetYear[]): readonly string[] {
  const asBudgeted = years.every(
    (year) =>
      year.costs.rows.length > 0 &&
      year.financing.rows.length > 0 &&
      year.costs.deviation?.amount === 0 &&
      year.financing.deviation?.amount === 0 &&
      year.costs.outcome === year.financing.outcome,
  );
  return asBudgeted ? ['Finansieringen uppgick till samma belopp.'] : kindTexts(financing, years);
}

function kindTexts(kind: Kind, years: readonly BudgetYear[]): readonly string[] {
  const withRows = years.filter((year) => kind.sumOf(year).rows.length > 0);
  const known = withRows.filter((year) => kind.sumOf(year).deviation !== null);
  const forecast = withRows.filter((year) => {
    const sum = kind.sumOf(year);
    return sum.forecast && sum.expectedDeviation !== null;
  });
  const scope = known.length === withRows.length ? '' : yearsText(known);
  return [
    known.length === 0 ? '' : outcomeText(kind, scope, known.map(kind.sumOf)),
    ...forecast.map((year) => forecastText(kind, year)),
  ];
}

/** "Kostnaderna uppgick till 1 398 500 kronor mot budgeterade 1 350 000 kronor, en avvikelse på 48 500 kronor (3,6 procent)." */
function outcomeText(kind: Kind, scope: string, sums: readonly BudgetSum[]): string {
  const outcome = total(sums.map((sum) => sum.outcome));
  const budget = total(sums.map((sum) => sum.budget));
  return sentence(
    `${kind.subject}${scope} uppgick till ${kronor(outcome)}${againstBudget(kind.type, budget, outcome)}`,
  );
}

function forecastText(kind: Kind, year: BudgetYear): string {
  const { rows, budget, expected } = kind.sumOf(year);
  if (budget === null || expected === null) return '';
  const partly = rows.some((row) => row.outcome.value !== null);
  const subject = partly
    ? `Utfallet hittills och prognosen för ${kind.subject}${yearsText([year])} är tillsammans`
    : `Prognosen för ${kind.subject}${yearsText([year])} är`;
  return sentence(`${subject} ${kronor(expected)}${againstBudget(kind.type, budget, expected)}`);
}

function againstBudget(type: BudgetType, budget: Money, amount: Money): string {
  const deviation = deviationOf(type, budget, amount);
  if (deviation.amount === 0) return ', vilket motsvarar budgeten';
  return ` mot budgeterade ${kronor(budget)}, en avvikelse på ${sizeText(deviation)}`;
}

/** "48 500 kronor (3,6 procent)" */
function sizeText({ amount, percent }: Deviation): string {
  const share = percent === null ? '' : ` (${percentWords(Math.abs(percent))})`;
  return `${kronor(Math.abs(amount))}${share}`;
}

function balanceText(years: readonly BudgetYear[]): string {
  const paid = years.map((year) => year.financing.outcome);
  const spent = years.map((year) => year.costs.outcome);
  const rows = years.flatMap((year) => [year.financing.rows.length, year.costs.rows.length]);
  if (rows.includes(0) || paid.includes(null) || spent.includes(null)) return '';
  const over = total(paid) - total(spent);
  if (over === 0) return '';
  return over > 0
    ? `Finansieringen översteg kostnaderna med ${kronor(over)}.`
    : `Kostnaderna översteg finansieringen med ${kronor(-over)}.`;
}

function noDeviationText(years: readonly BudgetYear[], thresholds: Thresholds): string {
  const exact = years
    .flatMap((year) => [...year.costPosts, ...year.financingPosts])
    .every((sum) => sum.deviation?.amount === 0);
  if (exact) return 'Ingen budgetpost avvek från budgeten.';
  const percent = percentWords(thresholds.deviationPercent);
  return `Ingen budgetpost avvek från budgeten med mer än ${percent} och mer än ${kronor(thresholds.deviationAmount)}.`;
}

function deviationTexts(deviations: readonly BudgetDeviation[]): readonly string[] {
  const told = deviations.slice(0, MOST_TOLD).map(deviationText);
  const left = deviations.length - told.length;
  return left === 0 ? told : [...told, `Ytterligare ${count(left, nouns.deviation)} framgår av tabellerna.`];
}

function deviationText(found: BudgetDeviation): string {
  const { amount } = found.deviation;
  const higher = found.type === 'Kostnad' ? amount < 0 : amount > 0;
  const statement = `${deviatingSubject(found)} blev ${sizeText(found.deviation)} ${higher ? 'högre' : 'lägre'} än budget`;
  const explanations = [...new Set(found.rows.flatMap((row) => row.explanation.value ?? []))].map(prose);
  const [only, ...others] = explanations;
  if (only === undefined) return `${statement}. Förklaring saknas i underlaget.`;
  if (others.length === 0) return withReason(statement, only);
  return [`${statement}.`, ...explanations.map(sentence)].join(' ');
}

function total(amounts: readonly (Money | null)[]): Money {
  return sumMoney(amounts.filter((amount) => amount !== null));
}
