import { fingerprint } from '../values/fingerprint';
import type { Report, Table, TableChart } from './tree';

/** A table that carries a chart. `figures` names what the chart shows: where that is the same, so is the chart. */
export interface ChartTable {
  readonly table: Table;
  readonly figures: string;
}

/** The tables of the report that carry a chart, in its order. */
export function chartTables({ blocks }: Pick<Report, 'blocks'>): readonly ChartTable[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.chart !== undefined
      ? [{ table: block, figures: figuresOf(block, block.chart) }]
      : [],
  );
}

function figuresOf({ caption, columns, rows }: Table, chart: TableChart): string {
  const shown = [...chart.series.map(({ column }) => column), chart.whole];
  const places = columns.flatMap(({ key }, at) => (at === 0 || shown.includes(key) ? [at] : []));
  return fingerprint(
    JSON.stringify([
      caption,
      chart,
      places.map((at) => columns[at]?.heading),
      rows.map(({ kind, cells }) => [kind, ...places.map((at) => cells[at]?.text)]),
    ]),
  );
}
