import { budgetDeviations, isBudgetComplete, type BudgetDeviation } from '../../figures/budget-deviations';
import { untypedRows, type BudgetYear } from '../../figures/budget-sums';
import type { Thresholds } from '../../figures/thresholds';
import { kronor, percentWords } from '../../swedish/format';
import { count, nouns, sentence, withReason } from '../../swedish/grammar';
import type { Workbook } from '../../workbook/workbook';
import { prose } from '../own-text';
import { yearsText } from './budget-kinds';
import { missingBudgetTexts } from './budget-missing';
import { outcomeTexts, sizeText } from './budget-outcome';
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
  return {
    outcome: [
      ...outcomeTexts(years),
      deviations.length === 0 ? noDeviationText(workbook, years, thresholds) : '',
    ],
    missing: missingBudgetTexts(workbook, years),
    deviations: deviationTexts(deviations),
  };
}

/** That nothing deviates, of the years whose every row shows it; nothing when a row's year or type leaves that open. */
function noDeviationText(workbook: Workbook, years: readonly BudgetYear[], thresholds: Thresholds): string {
  if (untypedRows(workbook).length > 0 || years.some(({ year }) => year === null)) return '';
  const complete = years.filter(({ costs, financing }) =>
    isBudgetComplete([...costs.rows, ...financing.rows]),
  );
  if (complete.length === 0) return '';
  const scope = complete.length === years.length ? '' : yearsText(complete);
  const exact = complete
    .flatMap((year) => [...year.costPosts, ...year.financingPosts])
    .every((sum) => sum.deviation?.amount === 0);
  if (exact) return `Ingen budgetpost${scope} avvek från budgeten.`;
  const percent = percentWords(thresholds.deviationPercent);
  return `Ingen budgetpost${scope} avvek från budgeten med mer än ${percent} och mer än ${kronor(thresholds.deviationAmount)}.`;
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
