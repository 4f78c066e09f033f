import { cellSentences } from '../../engine/checks/cell-sentences';
import { collapseIfColumnMissing, type ColumnMissing } from '../../engine/checks/column-check';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { kronor, percentWords } from '../../swedish/format';
import { exceedsThreshold, type Deviation } from '../figures/budget-deviation';
import { budgetDeviations, isOfEarlyEnd, rowDeviation } from '../figures/budget-deviations';
import { budgetYears } from '../figures/budget-sums';
import { budgetSheet } from '../sheets';
import type { BudgetRow } from '../workbook';
import { givesReason, noReasonSentences, type NoReasonGiven } from './given-reasons';
import { subjectOr } from './naming';
import type { RuleContext } from './rule-context';

/** An outcome `ore` (öre) above or below its budget; `percent` of the budget, null when that is zero. */
type DeviationUnexplained = {
  readonly kind: 'deviation-unexplained';
  readonly post: string;
  readonly year: number | null;
  readonly ore: number;
  readonly percent: number | null;
  readonly above: boolean;
};

type Fault = DeviationUnexplained | NoReasonGiven | ColumnMissing;

/**
 * Deviations beyond both limits without a reason, at the explanation that is empty or gives none: of each row, and of a post in a year
 * whose rows pass the limits only together, then at the row that deviates most. What a year that goes on has come to so far is
 * no deviation, and less than budgeted in the year of an early end needs no other reason.
 */
export const deviationUnexplainedRule = defineRule<RuleContext, Fault>({
  code: 'K07',
  severity: 'FEL',
  check: checkDeviations,
  sentences: {
    'deviation-unexplained': ({ post, year, ore, percent, above }) =>
      `${subjectOr(post, 'Budgetraden')}${year === null ? '' : ` ${String(year)}`}: utfallet är ${kronor(ore)}${percent === null ? '' : ` (${percentWords(Math.abs(percent))})`} ${above ? 'över' : 'under'} budget och saknar förklaring. Skriv en i kolumnen Förklaring.`,
    ...noReasonSentences,
    'column-missing': cellSentences['column-missing'],
  },
});

function checkDeviations({ workbook, thresholds }: RuleContext): readonly Found<Fault>[] {
  const passing = (row: BudgetRow): Deviation | null => {
    const deviation = rowDeviation(row, workbook);
    return deviation !== null && exceedsThreshold(deviation, thresholds) ? deviation : null;
  };
  const isExplained = (row: BudgetRow) => givesReason(row.explanation) || isOfEarlyEnd(row, workbook);
  const rows = workbook.budget.rows.flatMap((row) => {
    const deviation = passing(row);
    return deviation === null || isExplained(row) ? [] : unexplained(row, deviation);
  });
  const posts = budgetDeviations(budgetYears(workbook), workbook).flatMap((post) => {
    const isKnown = post.rows.some((row) => isExplained(row) || passing(row) !== null);
    const size = (row: BudgetRow) => Math.abs(rowDeviation(row, workbook)?.amount ?? 0);
    const [largest] = [...post.rows].sort((a, b) => size(b) - size(a));
    return isKnown || largest === undefined ? [] : unexplained(largest, post.deviation);
  });
  return collapseIfColumnMissing(workbook.budget, budgetSheet, 'explanation', [...rows, ...posts]);
}

function unexplained(
  row: BudgetRow,
  { amount, percent }: Deviation,
): Found<DeviationUnexplained | NoReasonGiven>[] {
  const { text } = row.explanation;
  if (text !== '') {
    const column = budgetSheet.columns.explanation.name;
    return [foundAt(row.explanation, { kind: 'no-reason-given', column, text }, 'VARNING')];
  }
  const above = (row.type.value === 'Kostnad') === amount < 0;
  const facts = { post: row.post.text, year: row.year.value, ore: Math.abs(amount), percent, above };
  return [foundAt(row.explanation, { kind: 'deviation-unexplained', ...facts })];
}
