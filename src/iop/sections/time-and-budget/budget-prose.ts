import { agreementNumbered, endedEarly } from '../../figures/agreement-periods';
import {
  budgetDeviations,
  isBudgetComplete,
  isOfEarlyEnd,
  type BudgetDeviation,
} from '../../figures/budget-deviations';
import { isExact, isNeverDue, untypedRows, type BudgetYear } from '../../figures/budget-sums';
import type { Thresholds } from '../../figures/thresholds';
import { dateText, kronor, percentWords } from '../../../swedish/format';
import { count, list, nouns, sentence, withReason } from '../../../swedish/grammar';
import type { BudgetRow, Workbook } from '../../workbook';
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
    ...paragraph(key, ...outcomeTexts(years, workbook), earlyEndText(deviations, workbook), none),
    ...paragraph(`${key}.saknas`, ...missingBudgetTexts(workbook, years)),
    ...paragraph(
      `${key}.avvikelser`,
      ...limitSentences(
        deviations.filter((found) => !isOfEnd(found, workbook) && !isReportedAsCost(found, deviations)),
        MOST_DEVIATIONS,
        (found) => deviationText(found, workbook),
        (left) => `Ytterligare ${count(left.length, nouns.deviation)} framgår av tabellerna.`,
      ),
    ),
  ];
}

function isOfEnd({ rows }: BudgetDeviation, workbook: Workbook): boolean {
  return rows.every((row) => isOfEarlyEnd(row, workbook));
}

/** Why a budget was not used, in the year when an agreement ended early and in those after it. */
function earlyEndText(deviations: readonly BudgetDeviation[], workbook: Workbook): string {
  const partly = deviations.filter((found) => isOfEnd(found, workbook)).flatMap(({ rows }) => rows);
  const never = workbook.budget.rows.filter((row) => isNeverDue(row, workbook));
  const ends = [...partly, ...never].flatMap(({ agreement }) => {
    const of = agreementNumbered(agreement.value, workbook);
    return (of === null ? null : endedEarly(of, workbook)) ?? [];
  });
  const days = [...new Set(ends)].sort().map((day) => `den ${dateText(day)}`);
  if (days.length === 0) return '';
  const budgetOf = (rows: readonly BudgetRow[], how: string): readonly string[] => {
    const years = [...new Set(rows.flatMap(({ year }) => year.value ?? []))].sort((a, b) => a - b);
    return years.length === 0 ? [] : [`budgeten för ${list(years.map(String))} ${how}`];
  };
  const unused = list([
    ...budgetOf(partly, 'användes inte fullt ut'),
    ...budgetOf(never, 'användes inte alls'),
  ]);
  const ended = `${days.length === 1 ? 'överenskommelsen' : 'överenskommelserna'} upphörde ${list(days)}`;
  const leftOut = budgetOf(never, 'ingår inte i beloppen');
  return [`${unused}, eftersom ${ended}`, ...leftOut].map(sentence).join(' ');
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
