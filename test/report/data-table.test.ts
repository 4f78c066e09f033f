import { column, dataTable, MISSING, NONE, textCell } from '../../src/report/data-table';

interface Post {
  readonly name: string | null;
  readonly note: string | null;
}

const columns = [
  column<Post>('Post', 'start', 2, ({ name }) => textCell(name)),
  column<Post>('Förklaring', 'start', 3, ({ note }) => (note === null ? NONE : textCell(note)), true),
];

describe('dataTable', () => {
  it('has a row a record, and sets totals apart', () => {
    const rows = [
      { name: 'Lokaler', note: '2022-2024' },
      { name: 'Summa', note: null },
    ];
    expect(dataTable('id', 'Poster', columns, rows, ({ name }) => name === 'Summa')).toEqual({
      id: 'id',
      kind: 'table',
      caption: 'Poster',
      columns: [
        { heading: 'Post', align: 'start', weight: 2 },
        { heading: 'Förklaring', align: 'start', weight: 3 },
      ],
      rows: [
        { kind: 'body', cells: [{ text: 'Lokaler' }, { text: '2022–2024' }] },
        { kind: 'total', cells: [{ text: 'Summa' }, { text: '–' }] },
      ],
    });
  });

  it('leaves out an optional column that has nothing to show', () => {
    const { columns: shown, rows } = dataTable('id', 'Poster', columns, [{ name: null, note: null }]);
    expect([shown.map(({ heading }) => heading), rows]).toEqual([
      ['Post'],
      [{ kind: 'body', cells: [MISSING] }],
    ]);
  });
});
