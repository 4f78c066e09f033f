import type { BudgetSum, BudgetYear, PostSum } from '../../figures/budget-sums';
import { amountNumber, percentSign } from '../../swedish/format';
import type { Money } from '../../workbook/money';
import { column, dataTable, MISSING, NONE } from '../data-table';
import type { Table, TableCell } from '../tree';
import { explanationsOf } from './budget-kinds';

const LINE_BREAK = '\u000b';

interface TableSum extends BudgetSum {
  readonly label: string;
  readonly total: boolean;
}

/**
 * A year's budget: a row a post, costs first and then financing, each with its sum. Kronor; a deviation is minus when
 * the cost is higher or the financing lower than budgeted. A forecast is said to be one in its cell. Explanations have
 * a column where there are any.
 */
export function budgetTable(id: string, year: BudgetYear): Table {
  const forecast = hasForecast(year);
  const when = year.year === null ? 'utan angivet år' : String(year.year);
  return dataTable<TableSum>(
    id,
    `${forecast ? 'Budget, utfall och prognos' : 'Budget och utfall'} ${when}, kronor`,
    [
      column('Post', 'start', 5, ({ label }) => ({ text: label })),
      column('Budget', 'end', 3, ({ budget }) => amountCell(budget)),
      column(forecast ? 'Utfall eller prognos' : 'Utfall', 'end', 3, outcomeCell),
      column('Avvikelse, kronor', 'end', 3, ({ expectedDeviation: deviation }) =>
        deviation === null ? NONE : amountCell(deviation.amount),
      ),
      column('Avvikelse, procent', 'end', 3, ({ expectedDeviation: deviation }) =>
        percentCell(deviation?.percent),
      ),
      column('Förklaring', 'start', 6, explanationCell, true),
    ],
    [
      ...sums('Summa kostnader', year.costPosts, year.costs),
      ...sums('Summa finansiering', year.financingPosts, year.financing),
    ],
    ({ total }) => total,
  );
}

/** True when a post of the year shows a forecast. */
export function hasForecast(year: BudgetYear): boolean {
  return [...year.costPosts, ...year.financingPosts].some((sum) => sum.forecast);
}

function sums(label: string, posts: readonly PostSum[], sum: BudgetSum): readonly TableSum[] {
  return [
    ...posts.map((post) => ({ ...post, label: post.post ?? 'Post saknas', total: false })),
    ...(posts.length === 0 ? [] : [{ ...sum, label, total: true }]),
  ];
}

function outcomeCell({ expected, forecast }: TableSum): TableCell {
  const cell = amountCell(expected);
  return forecast ? { ...cell, text: `${cell.text} (prognos)` } : cell;
}

function explanationCell({ rows, total }: TableSum): TableCell {
  const explanations = total ? [] : explanationsOf(rows);
  return explanations.length === 0 ? NONE : { text: explanations.join(LINE_BREAK) };
}

function amountCell(amount: Money | null): TableCell {
  return amount === null ? MISSING : { text: amountNumber(amount), value: amount / 100 };
}

function percentCell(percent: number | null | undefined): TableCell {
  return typeof percent === 'number' ? { text: percentSign(percent), value: percent } : NONE;
}
