import type { Table, TableCell, TableRow } from '../report/tree';

/** What the bars stand for, and how they are told apart without colours. */
export interface Series {
  readonly name: string;
  readonly fill: 'solid' | 'striped' | 'dotted';
}

/** A row of the table: a cell a series, and the sum of them where the table has a column for it. */
export interface ChartRow {
  readonly label: string;
  /** A cell without `value` is a figure that is missing or withheld: its text says which. */
  readonly cells: readonly TableCell[];
  readonly whole: TableCell | null;
}

/** What a chart shows of a table. `side-by-side` bars are compared, `stacked` ones add up and are never negative. */
export interface Chart {
  readonly id: string;
  readonly caption: string;
  readonly arrangement: 'side-by-side' | 'stacked';
  readonly series: readonly Series[];
  /** The rows in their groups: a total row ends a group. No group is empty. */
  readonly groups: readonly (readonly ChartRow[])[];
  readonly totals: readonly ChartRow[];
}

const GENDERS = ['Flickor/kvinnor', 'Pojkar/män', 'Annat/uppgift saknas'];
const WHOLE = 'Totalt';
const FILLS = ['solid', 'striped', 'dotted'] as const;

/**
 * The chart of a table, told by its headings: a budget beside its outcome (or outcome and forecast), or participants
 * by gender. Null for any other table, and when fewer than two rows have a figure: there is nothing to compare.
 */
export function chartOf(table: Table): Chart | null {
  const chart = budgetChart(table) ?? participantsChart(table);
  return chart !== null && chart.groups.flat().filter(hasFigure).length > 1 ? chart : null;
}

function budgetChart(table: Table): Chart | null {
  const budget = columnOf(table, (heading) => heading === 'Budget');
  const outcome = columnOf(table, (heading) => /^Utfall\b/.test(heading));
  if (budget === -1 || outcome === -1) return null;
  return chartFrom(table, 'side-by-side', [budget, outcome], ['striped', 'solid'], -1);
}

function participantsChart(table: Table): Chart | null {
  const columns = GENDERS.map((name) => columnOf(table, (heading) => heading === name));
  if (columns.includes(-1)) return null;
  const whole = columnOf(table, (heading) => heading === WHOLE);
  const chart = chartFrom(table, 'stacked', columns, FILLS, whole);
  const figures = chart.groups.flat().flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
  return figures.some((figure) => figure < 0) ? null : chart;
}

function chartFrom(
  { id, caption, columns, rows }: Table,
  arrangement: Chart['arrangement'],
  shown: readonly number[],
  fills: readonly Series['fill'][],
  whole: number,
): Chart {
  const series = shown.map((at, index) => ({
    name: columns[at]?.heading ?? '',
    fill: fills[index] ?? 'solid',
  }));
  const row = ({ cells }: TableRow): ChartRow => ({
    label: cells[0]?.text.replaceAll('\u000b', ' ') ?? '',
    cells: shown.flatMap((at) => cells[at] ?? []),
    whole: cells[whole] ?? null,
  });
  const groups: ChartRow[][] = [[]];
  for (const each of rows) {
    if (each.kind === 'total') groups.push([]);
    else groups.at(-1)?.push(row(each));
  }
  return {
    id,
    caption,
    arrangement,
    series,
    groups: groups.filter((group) => group.length > 0),
    totals: rows.filter(({ kind }) => kind === 'total').map(row),
  };
}

function columnOf({ columns }: Table, isHeading: (heading: string) => boolean): number {
  return columns.findIndex(({ heading, align }) => align === 'end' && isHeading(heading));
}

function hasFigure({ cells }: ChartRow): boolean {
  return cells.some(({ value }) => value !== undefined);
}
