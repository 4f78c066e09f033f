import { chartOf } from '../../src/preview/chart-of-table';
import type { Table } from '../../src/report/tree';
import { aTable, budgetTable, participantsTable } from './charts';

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
      id: 'tabell',
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

  it('takes a column of both outcomes and forecasts for the outcome', () => {
    const rows = [
      ['Personal', 100, 90],
      ['Lokaler', 50, 50],
    ] as const;
    const chart = chartOf(aTable('Budget 2024', ['Post', 'Budget', 'Utfall eller prognos'], rows));
    expect(chart?.series.map(({ name }) => name)).toEqual(['Budget', 'Utfall eller prognos']);
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
    [
      'of goals',
      aTable(
        'Mål',
        ['Mål', 'Målvärde', 'Utfall'],
        [
          ['M1', 1, 2],
          ['M2', 3, 4],
        ],
      ),
    ],
    [
      'without any column of figures',
      aTable(
        'Åtaganden',
        ['Part', 'Åtagande'],
        [
          ['A', 'att'],
          ['B', 'att'],
        ],
      ),
    ],
    ['whose budget is in words', { ...budgetTable(['A', 1, 1], ['B', 2, 2]), columns: inWords() }],
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

  function inWords(): Table['columns'] {
    return ['Post', 'Budget', 'Utfall'].map((heading) => ({ heading, align: 'start', weight: 1 }));
  }
});
