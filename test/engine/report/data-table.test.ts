import { column, dataTable, MISSING, NONE, textCell } from '../../../src/engine/report/data-table';

interface Post {
  readonly name: string | null;
  readonly note: string | null;
}

const columns = [
  column<Post>('post', 'Post', 'start', 2, ({ name }) => textCell(name)),
  column<Post>(
    'forklaring',
    'Förklaring',
    'start',
    3,
    ({ note }) => (note === null ? NONE : textCell(note)),
    true,
  ),
];

describe('dataTable', () => {
  it('has a row for each record by its key, and marks totals', () => {
    const rows = [
      { key: 'lokaler', row: { name: 'Lokaler', note: '2022-2024' } },
      { key: 'summa', row: { name: 'Summa', note: null }, total: true as const },
    ];
    expect(dataTable('poster', 'Poster', columns, rows)).toEqual({
      key: 'poster',
      kind: 'table',
      caption: 'Poster',
      columns: [
        { key: 'post', heading: 'Post', align: 'start', weight: 2 },
        { key: 'forklaring', heading: 'Förklaring', align: 'start', weight: 3 },
      ],
      rows: [
        { key: 'lokaler', kind: 'body', cells: [{ text: 'Lokaler' }, { text: '2022–\u20602024' }] },
        { key: 'summa', kind: 'total', cells: [{ text: 'Summa' }, { text: '–' }] },
      ],
    });
  });

  it('leaves out an optional column that has nothing to show', () => {
    const { columns: shown, rows } = dataTable('poster', 'Poster', columns, [
      { key: 'utan-post', row: { name: null, note: null } },
    ]);
    expect([shown.map(({ heading }) => heading), rows]).toEqual([
      ['Post'],
      [{ key: 'utan-post', kind: 'body', cells: [MISSING] }],
    ]);
  });

  it('has the chart that the caller passes', () => {
    const chart = { arrangement: 'stacked', series: [{ column: 'post', fill: 'solid' }] } as const;
    const rows = [{ key: 'a', row: { name: 'A', note: null } }];
    expect(dataTable('poster', 'Poster', columns, rows, chart).chart).toEqual(chart);
    expect('chart' in dataTable('poster', 'Poster', columns, rows)).toBe(false);
  });
});
