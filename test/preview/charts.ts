import type { Table, TableCell, TableRow } from '../../src/report/tree';

/** A figure as a cell of the tree; a text is a figure that is missing or withheld. */
export type Figure = number | string;

type Row = readonly [label: string, ...figures: Figure[]];

/** A year's budget table: post, budget, outcome, and totals in rows whose label begins with "Summa". */
export function budgetTable(...rows: readonly Row[]): Table {
  return aTable('Budget och utfall 2024, kronor', ['Post', 'Budget', 'Utfall'], rows);
}

/** A programme's table: year, occasions held, girls, boys, others, and the sum. */
export function participantsTable(...rows: readonly Row[]): Table {
  const columns = [
    'År',
    'Genomförda tillfällen',
    'Flickor/kvinnor',
    'Pojkar/män',
    'Annat/uppgift saknas',
    'Totalt',
  ];
  return aTable('Art Camp: tillfällen och unika deltagare per år', columns, rows);
}

/** A table with these headings and rows. */
export function aTable(caption: string, headings: readonly string[], rows: readonly Row[]): Table {
  return {
    kind: 'table',
    id: 'tabell',
    caption,
    columns: headings.map((heading, at) => ({ heading, align: at === 0 ? 'start' : 'end', weight: 1 })),
    rows: rows.map(([label, ...figures]): TableRow => {
      const kind = label.startsWith('Summa') ? 'total' : 'body';
      return { kind, cells: [{ text: label }, ...figures.map(cell)] };
    }),
  };
}

function cell(figure: Figure): TableCell {
  return typeof figure === 'number' ? { text: String(figure), value: figure } : { text: figure };
}
