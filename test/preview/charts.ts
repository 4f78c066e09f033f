import type { Table, TableCell, TableChart, TableRow } from '../../src/report/tree';

/** A figure as a cell of the tree; a text is a figure that is missing or withheld. */
export type Figure = number | string;

type Row = readonly [label: string, ...figures: Figure[]];
type Heading = readonly [key: string, heading: string];

/** A year's budget table: post, budget, outcome, and totals in rows whose label begins with "Summa". */
export function budgetTable(...rows: readonly Row[]): Table {
  const headings: readonly Heading[] = [
    ['post', 'Post'],
    ['budget', 'Budget'],
    ['utfall', 'Utfall'],
  ];
  return aTable('Budget och utfall 2024, kronor', headings, rows, {
    arrangement: 'side-by-side',
    series: [
      { column: 'budget', fill: 'striped' },
      { column: 'utfall', fill: 'solid' },
    ],
  });
}

/** A programme's table: year, occasions held, girls, boys, others, and the sum. */
export function participantsTable(...rows: readonly Row[]): Table {
  const headings: readonly Heading[] = [
    ['ar', 'År'],
    ['tillfallen', 'Genomförda tillfällen'],
    ['flickor', 'Flickor/kvinnor'],
    ['pojkar', 'Pojkar/män'],
    ['annat', 'Annat/uppgift saknas'],
    ['totalt', 'Totalt'],
  ];
  return aTable('Art Camp: tillfällen och unika deltagare per år', headings, rows, {
    arrangement: 'stacked',
    series: [
      { column: 'flickor', fill: 'solid' },
      { column: 'pojkar', fill: 'striped' },
      { column: 'annat', fill: 'dotted' },
    ],
    whole: 'totalt',
  });
}

function aTable(
  caption: string,
  headings: readonly Heading[],
  rows: readonly Row[],
  chart: TableChart,
): Table {
  return {
    kind: 'table',
    key: 'tabell',
    caption,
    columns: headings.map(([key, heading], at) => ({
      key,
      heading,
      align: at === 0 ? 'start' : 'end',
      weight: 1,
    })),
    rows: rows.map(([label, ...figures], at): TableRow => {
      const kind = label.startsWith('Summa') ? 'total' : 'body';
      return { key: `rad-${String(at)}`, kind, cells: [{ text: label }, ...figures.map(cell)] };
    }),
    chart,
  };
}

function cell(figure: Figure): TableCell {
  return typeof figure === 'number' ? { text: String(figure), value: figure } : { text: figure };
}
