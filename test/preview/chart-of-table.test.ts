import { chartOf } from '../../src/preview/chart-of-table';
import type { Table } from '../../src/report/tree';
import { budgetTable, participantsTable } from './charts';

describe('chartOf', () => {
  it('sets the budget of each post beside its outcome, in the groups that totals end', () => {
    const table = budgetTable(
      ['Personal', 100, 90],
      ['Lokaler', 50, 'Uppgift saknas'],
      ['Summa kostnader', 150, 'Uppgift saknas'],
      ['Bidrag', 150, 150],
      ['Summa finansiering', 150, 150],
    );
    const budgeted = { text: '150', value: 150 };
    expect(chartOf(table)).toEqual({
      key: 'tabell',
      caption: 'Budget och utfall 2024, kronor',
      arrangement: 'side-by-side',
      series: [
        { name: 'Budget', fill: 'striped' },
        { name: 'Utfall', fill: 'solid' },
      ],
      groups: [
        [
          {
            label: 'Personal',
            cells: [
              { text: '100', value: 100 },
              { text: '90', value: 90 },
            ],
            whole: null,
          },
          { label: 'Lokaler', cells: [{ text: '50', value: 50 }, { text: 'Uppgift saknas' }], whole: null },
        ],
        [{ label: 'Bidrag', cells: [budgeted, budgeted], whole: null }],
      ],
      totals: [
        { label: 'Summa kostnader', cells: [budgeted, { text: 'Uppgift saknas' }], whole: null },
        { label: 'Summa finansiering', cells: [budgeted, budgeted], whole: null },
      ],
    });
  });

  it('names a series by its column’s heading, whatever that says', () => {
    const table = budgetTable(['Personal', 100, 90], ['Lokaler', 50, 50]);
    const columns = table.columns.map((column) => ({ ...column, heading: `${column.heading} 2024` }));
    expect(chartOf({ ...table, columns })?.series.map(({ name }) => name)).toEqual([
      'Budget 2024',
      'Utfall 2024',
    ]);
  });

  it('has no sum of stacked parts where the table has no column for it', () => {
    const table = participantsTable(['2023', 10, 51, 41, 0, 92], ['2024', 5, 2, 20, 0, 22]);
    const stacked = { arrangement: 'stacked', series: [{ column: 'flickor', fill: 'solid' }] } as const;
    expect(
      chartOf({ ...table, chart: stacked })
        ?.groups.flat()
        .map(({ whole }) => whole),
    ).toEqual([null, null]);
  });

  it('stacks participants by gender and keeps their sum', () => {
    const chart = chartOf(
      participantsTable(['2023', 10, 51, 41, 0, 92], ['2024', 5, 'Visas inte', 20, 'Visas inte', 26]),
    );
    expect(chart?.arrangement).toBe('stacked');
    expect(chart?.series).toEqual([
      { name: 'Flickor/kvinnor', fill: 'solid' },
      { name: 'Pojkar/män', fill: 'striped' },
      { name: 'Annat/uppgift saknas', fill: 'dotted' },
    ]);
    expect(chart?.groups).toEqual([
      [
        {
          label: '2023',
          cells: [
            { text: '51', value: 51 },
            { text: '41', value: 41 },
            { text: '0', value: 0 },
          ],
          whole: { text: '92', value: 92 },
        },
        {
          label: '2024',
          cells: [{ text: 'Visas inte' }, { text: '20', value: 20 }, { text: 'Visas inte' }],
          whole: { text: '26', value: 26 },
        },
      ],
    ]);
  });

  const none: readonly (readonly [string, Table])[] = [
    ['that carries no chart', withoutChart(budgetTable(['A', 1, 1], ['B', 2, 2]))],
    ['with one row', budgetTable(['Personal', 100, 90], ['Summa kostnader', 100, 90])],
    [
      'where one row alone has a figure',
      budgetTable(['Personal', 100, 90], ['Lokaler', 'Uppgift saknas', 'Uppgift saknas']),
    ],
    [
      'with a negative count of participants',
      participantsTable(['2023', 1, -3, 4, 0, 1], ['2024', 1, 3, 4, 0, 7]),
    ],
  ];

  it.each(none)('draws nothing of a table %s', (_, table) => {
    expect(chartOf(table)).toBeNull();
  });

  it('refuses a chart of a column that the table does not have', () => {
    const table = budgetTable(['A', 1, 1], ['B', 2, 2]);
    const chart = { arrangement: 'stacked', series: [{ column: 'prognos', fill: 'solid' }] } as const;
    expect(() => chartOf({ ...table, chart })).toThrow(
      'The table tabell has no column prognos to make a chart of.',
    );
  });

  function withoutChart({ chart: _, ...table }: Table): Table {
    return table;
  }
});
