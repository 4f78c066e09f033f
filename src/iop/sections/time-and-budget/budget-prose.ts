import { budgetDeviations, isBudgetComplete, type BudgetDeviation } from '../../figures/budget-deviations';
import { isExact, untypedRows, type BudgetYear } from '../../figures/budget-sums';
import type { Thresholds } from '../../figures/thresholds';
import { kronor, percentWords } from '../../../swedish/format';
import { count, nouns, sentence, withReason } from '../../../swedish/grammar';
import type { Workbook } from '../../workbook';
import { paragraph } from '../../../engine/report/paragraph';
import { deviationSizeText } from '../../phrases/time-and-budget';
import type { Paragraph } from '../../../engine/report/tree';
import { explanationsOf, yearsText } from './budget-kinds';
import { missingBudgetTexts } from './budget-missing';
import { outcomeTexts } from './budget-outcome';
import { deviatingSubject } from './deviating-subject';
import { limitSentences } from './limit-sentences';

/** The largest deviations have a sentence each; the tables have them all, with their explanations. */
const MOST_DEVIATIONS = 4;

/**
 * Whether the budget was followed: costs and financing against budget, what is forecast and what is missing, and then
 * each deviation beyond the limits with its explanation. The text says that nothing deviates only when every row has an
 * outcome. `years` is not empty.
 */
export function budgetProse(
  key: string,
  workbook: Workbook,
  years: readonly BudgetYear[],
  thresholds: Thresholds,
): Paragraph[] {
  const deviations = budgetDeviations(years, workbook);
  const none = deviations.length === 0 ? noDeviationText(workbook, years, thresholds) : '';
  return [
    ...paragraph(key, ...outcomeTexts(years, workbook), none),
    ...paragraph(`${key}.saknas`, ...missingBudgetTexts(workbook, years)),
    ...paragraph(
      `${key}.avvikelser`,
      ...limitSentences(
        deviations.filter((found) => !isReportedAsCost(found, deviations)),
        MOST_DEVIATIONS,
        (found) => deviationText(found, workbook),
        (left) => `Ytterligare ${count(left.length, nouns.deviation)} framgår av tabellerna.`,
      ),
    ),
  ];
}

/** That nothing deviates, for the years where every row shows it; the empty text when a row lacks its year or type. */
function noDeviationText(workbook: Workbook, years: readonly BudgetYear[], thresholds: Thresholds): string {
  if (untypedRows(workbook).length > 0 || years.some(({ year }) => year === null)) return '';
  const complete = years.filter(({ costs, financing }) =>
    isBudgetComplete([...costs.rows, ...financing.rows], workbook),
  );
  if (complete.length === 0) return '';
  const scope = complete.length === years.length ? '' : yearsText(complete, 'eller');
  const beyond = isExact(complete)
    ? ''
    : ` med både mer än ${percentWords(thresholds.deviationPercent)} och mer än ${kronor(thresholds.deviationAmount)}`;
  return `Ingen budgetpost${scope} avvek från budgeten${beyond}.`;
}

// Volunteers' hours are as much a cost as a contribution; the same amount for the same reason is reported once.
function isReportedAsCost(found: BudgetDeviation, all: readonly BudgetDeviation[]): boolean {
  const reasons = ({ rows }: BudgetDeviation): string => explanationsOf(rows).join('\n');
  return (
    found.post === 'Idéburen parts insats, ideella timmar' &&
    all.some(
      (other) =>
        other.post === 'Ideella timmar, värderade' &&
        other.year === found.year &&
        other.agreement === found.agreement &&
        other.deviation.amount + found.deviation.amount === 0 &&
        reasons(other) === reasons(found),
    )
  );
}

function deviationText(found: BudgetDeviation, workbook: Workbook): string {
  const { amount } = found.deviation;
  const higher = found.type === 'Kostnad' ? amount < 0 : amount > 0;
  const statement = `${deviatingSubject(found, workbook)} blev ${deviationSizeText(found.deviation)} ${higher ? 'högre' : 'lägre'} än budget`;
  const [only, ...others] = explanationsOf(found.rows);
  if (only === undefined) return `${statement}. Förklaring saknas i underlaget.`;
  if (others.length === 0) return withReason(statement, only);
  return [`${statement}.`, ...[only, ...others].map(sentence)].join(' ');
}
