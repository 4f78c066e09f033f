import type { Deviation } from '../../figures/budget-deviation';
import type { BudgetSum, BudgetYear, PostSum } from '../../figures/budget-sums';
import { amountNumber, percentSign } from '../../swedish/format';
import type { Money } from '../../workbook/money';
import { prose } from '../own-text';
import type { Table, TableCell, TableColumn, TableRow } from '../tree';

const MISSING: TableCell = { text: 'Uppgift saknas' };
const NONE: TableCell = { text: '–' };
const LINE_BREAK = '\u000b';

function columns(forecast: boolean): readonly TableColumn[] {
  return [
    { heading: 'Post', align: 'start', weight: 5 },
    { heading: 'Budget', align: 'end', weight: 3 },
    { heading: forecast ? 'Utfall eller prognos' : 'Utfall', align: 'end', weight: 3 },
    { heading: 'Avvikelse, kronor', align: 'end', weight: 3 },
    { heading: 'Avvikelse, procent', align: 'end', weight: 3 },
  ];
}

const explanationColumn: TableColumn = { heading: 'Förklaring', align: 'start', weight: 6 };

/**
 * A year's budget: a row a post, costs first and then financing, each with its sum. Kronor; a deviation is minus when
 * the cost is higher or the financing lower than budgeted. A forecast is said to be one in its cell. Explanations have
 * a column where there are any.
 */
export function budgetTable(id: string, year: BudgetYear): Table {
  const forecast = hasForecast(year);
  const when = year.year === null ? 'utan angivet år' : String(year.year);
  const rows = [
    ...year.costPosts.map(postRow),
    ...sumRow('Summa kostnader', year.costs),
    ...year.financingPosts.map(postRow),
    ...sumRow('Summa finansiering', year.financing),
  ];
  const explained = rows.some(({ explanation }) => explanation !== NONE);
  return {
    id,
    kind: 'table',
    caption: `${forecast ? 'Budget, utfall och prognos' : 'Budget och utfall'} ${when}, kronor`,
    columns: explained ? [...columns(forecast), explanationColumn] : columns(forecast),
    rows: rows.map(({ kind, cells, explanation }) => ({
      kind,
      cells: explained ? [...cells, explanation] : cells,
    })),
  };
}

interface ExplainedRow extends TableRow {
  readonly explanation: TableCell;
}

/** True when a post of the year shows a forecast. */
export function hasForecast(year: BudgetYear): boolean {
  return [...year.costPosts, ...year.financingPosts].some((sum) => sum.forecast);
}

function postRow(sum: PostSum): ExplainedRow {
  const explanations = [...new Set(sum.rows.flatMap((row) => row.explanation.value ?? []))];
  const explanation = explanations.length === 0 ? NONE : { text: explanations.map(prose).join(LINE_BREAK) };
  return { kind: 'body', cells: [{ text: sum.post ?? 'Post saknas' }, ...figureCells(sum)], explanation };
}

function sumRow(label: string, sum: BudgetSum): readonly ExplainedRow[] {
  if (sum.rows.length === 0) return [];
  return [{ kind: 'total', cells: [{ text: label }, ...figureCells(sum)], explanation: NONE }];
}

function figureCells(sum: BudgetSum): readonly TableCell[] {
  const expected = amountCell(sum.expected);
  return [
    amountCell(sum.budget),
    sum.forecast ? { ...expected, text: `${expected.text} (prognos)` } : expected,
    ...deviationCells(sum.expectedDeviation),
  ];
}

function amountCell(amount: Money | null): TableCell {
  return amount === null ? MISSING : { text: amountNumber(amount), value: amount / 100 };
}

function deviationCells(deviation: Deviation | null): readonly TableCell[] {
  if (deviation === null) return [NONE, NONE];
  const { amount, percent } = deviation;
  return [amountCell(amount), percent === null ? NONE : { text: percentSign(percent), value: percent }];
}
