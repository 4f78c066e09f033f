import type { BudgetSum, BudgetYear, PostSum } from '../../figures/budget-sums';
import { amountNumber, percentSign } from '../../../swedish/format';
import { lowerFirst, reasonClause } from '../../../swedish/grammar';
import type { Money } from '../../../engine/values/money';
import { LINE_BREAK } from '../../../engine/report/officer-text';
import { column, dataTable, MISSING, NONE, type DataRow } from '../../../engine/report/data-table';
import { keyPart, wordPart } from '../../../engine/report/keys';
import type { Table, TableCell, TableChart } from '../../../engine/report/tree';
import { explanationsOf } from './budget-kinds';

/** The budget of each row beside its outcome. */
export const OUTCOME_BESIDE_BUDGET: TableChart = {
  arrangement: 'side-by-side',
  series: [
    { column: 'budget', fill: 'striped' },
    { column: 'utfall', fill: 'solid' },
  ],
};

interface TableSum extends BudgetSum {
  readonly label: string;
  readonly explanations: readonly string[];
}

/**
 * A year's budget: a row for each post, costs first and then financing, each with its sum. Kronor; a deviation is
 * negative when the cost is higher or the financing lower than budgeted. A cell with a forecast, or with what a part of the
 * year came to, says so. Explanations
 * have a column when there are any. `year` is as `asShown` gives it.
 */
export function budgetTable(section: string, year: BudgetYear): Table {
  const forecast = hasForecast(year);
  const when = year.year === null ? 'utan angivet år' : String(year.year);
  return dataTable<TableSum>(
    `${section}.budget.${year.year === null ? 'utan-ar' : keyPart(year.year)}`,
    `${forecast ? 'Budget, utfall och prognos' : 'Budget och utfall'} ${when}, kronor`,
    [
      column('post', 'Post', 'start', 5, ({ label }) => ({ text: label })),
      column('budget', 'Budget', 'end', 3, ({ budget }) => amountCell(budget)),
      column('utfall', forecast ? 'Utfall eller prognos' : 'Utfall', 'end', 3, outcomeCell),
      column('avvikelse-kronor', 'Avvikelse, kronor', 'end', 3, ({ expectedDeviation: deviation }) =>
        deviation === null ? NONE : amountCell(deviation.amount),
      ),
      column('avvikelse-procent', 'Avvikelse, procent', 'end', 3, ({ expectedDeviation: deviation }) =>
        percentCell(deviation?.percent),
      ),
      column('forklaring', 'Förklaring', 'start', 6, explanationCell, true),
    ],
    [
      ...sums('kostnad', 'Summa kostnader', year.costPosts, year.costs),
      ...sums('finansiering', 'Summa finansiering', year.financingPosts, year.financing),
    ],
    OUTCOME_BESIDE_BUDGET,
  );
}

/** True when a post of the year shows what it has come to so far. */
export function isShownSoFar(year: BudgetYear): boolean {
  return [...year.costPosts, ...year.financingPosts].some(
    ({ expected, soFar }) => expected === null && soFar !== null,
  );
}

/** True when a post of the year shows a forecast. */
export function hasForecast(year: BudgetYear): boolean {
  return [...year.costPosts, ...year.financingPosts].some((sum) => sum.forecast);
}

function sums(
  kind: 'kostnad' | 'finansiering',
  label: string,
  posts: readonly PostSum[],
  sum: BudgetSum,
): readonly DataRow<TableSum>[] {
  return [
    ...posts.map(({ post, ...ofPost }) => ({
      key: `${kind}.${post === null ? 'utan-post' : wordPart(post)}`,
      row: { ...ofPost, label: post ?? 'Post saknas', explanations: explanationsOf(ofPost.rows) },
    })),
    ...(posts.length === 0
      ? []
      : [{ key: `${kind}.summa`, row: { ...sum, label, explanations: [] }, total: true as const }]),
  ];
}

/** What the sum came to; a forecast, or what a part of the year came to, says that it is one. */
export function outcomeCell({ expected, forecast, soFar }: BudgetSum): TableCell {
  // Without its number the cell has no bar in the chart: a part of a year is not to stand beside the budget of a whole one.
  if (expected === null && soFar !== null) return { text: `${amountNumber(soFar)} (hittills)` };
  const cell = amountCell(expected);
  return forecast ? { ...cell, text: `${cell.text} (prognos)` } : cell;
}

// "Eftersom lokalen var stängd." is no sentence by itself.
function inCell(explanation: string): string {
  return reasonClause(explanation) === null ? explanation : lowerFirst(explanation).replace(/\.$/, '');
}

function explanationCell({ explanations }: TableSum): TableCell {
  return explanations.length === 0 ? NONE : { text: explanations.map(inCell).join(LINE_BREAK) };
}

/** An amount in kronor; `MISSING` when there is none. */
export function amountCell(amount: Money | null): TableCell {
  return amount === null ? MISSING : { text: amountNumber(amount), value: amount / 100 };
}

/** A share of the budget; `NONE` when there is no budget to compare with. */
export function percentCell(percent: number | null | undefined): TableCell {
  return typeof percent === 'number' ? { text: percentSign(percent), value: percent } : NONE;
}
