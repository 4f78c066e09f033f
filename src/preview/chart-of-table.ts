import type { ChartSeries, Table, TableCell, TableChart, TableRow } from '../report/tree';

/** What the bars stand for, and how they are told apart without colours. */
export interface Series {
  readonly name: string;
  readonly fill: ChartSeries['fill'];
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
  readonly key: string;
  readonly caption: string;
  readonly arrangement: TableChart['arrangement'];
  readonly series: readonly Series[];
  /** The rows in their groups: a total row ends a group. No group is empty. */
  readonly groups: readonly (readonly ChartRow[])[];
  readonly totals: readonly ChartRow[];
}

/**
 * The chart that the table carries, with its figures. Null when it carries none, when fewer than two rows have a figure:
 * there is nothing to compare, and when a part to be stacked is negative. Throws an Error when it is of a column that
 * the table does not have.
 */
export function chartOf(table: Table): Chart | null {
  if (table.chart === undefined) return null;
  const chart = chartFrom(table, table.chart);
  const rows = chart.groups.flat();
  const figures = rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
  if (chart.arrangement === 'stacked' && figures.some((figure) => figure < 0)) return null;
  return rows.filter(hasFigure).length > 1 ? chart : null;
}

function chartFrom(table: Table, { arrangement, series, whole }: TableChart): Chart {
  const { key, caption, columns, rows } = table;
  const shown = series.map(({ column }) => placeOf(column, table));
  const sum = whole === undefined ? -1 : placeOf(whole, table);
  const row = ({ cells }: TableRow): ChartRow => ({
    label: cells[0]?.text.replaceAll('\u000b', ' ') ?? '',
    cells: shown.flatMap((at) => cells[at] ?? []),
    whole: cells[sum] ?? null,
  });
  const groups: ChartRow[][] = [[]];
  for (const each of rows) {
    if (each.kind === 'total') groups.push([]);
    else groups.at(-1)?.push(row(each));
  }
  return {
    key,
    caption,
    arrangement,
    series: series.map(({ fill }, at) => ({ name: columns[shown[at] ?? -1]?.heading ?? '', fill })),
    groups: groups.filter((group) => group.length > 0),
    totals: rows.filter(({ kind }) => kind === 'total').map(row),
  };
}

function placeOf(column: string, { key, columns }: Table): number {
  const at = columns.findIndex((candidate) => candidate.key === column);
  if (at === -1) throw new Error(`The table ${key} has no column ${column} to make a chart of.`);
  return at;
}

function hasFigure({ cells }: ChartRow): boolean {
  return cells.some(({ value }) => value !== undefined);
}
