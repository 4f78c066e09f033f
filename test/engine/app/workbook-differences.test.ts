import { workbookDifferences, type EntryDifference } from '../../../src/engine/app/workbook-differences';

function texts(entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(entries));
}

function aDifference(key: string, before: string | null, after: string | null): EntryDifference {
  const [sheet = '', row = '', column = ''] = key.split('|');
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return { key, kind, sheet, row: row === '' ? null : row, column, before, after, cell: null };
}

describe('workbookDifferences', () => {
  it('makes one of all the cells of a row that is new or gone, and leaves the others as they are', () => {
    const before = texts({ 'goals|M1|goal': 'a', 'goals|M1|outcome': '1', 'goals|M2|goal': 'b' });
    const after = texts({ 'goals|M2|goal': 'c', 'goals|M2|outcome': '3', 'goals|M3|goal': 'd' });
    const [changed, added] = [
      aDifference('goals|M2|goal', 'b', 'c'),
      aDifference('goals|M2|outcome', null, '3'),
    ];
    expect(
      workbookDifferences(
        [
          changed,
          added,
          aDifference('goals|M3|goal', null, 'd'),
          aDifference('goals|M1|goal', 'a', null),
          aDifference('goals|M1|outcome', '1', null),
        ],
        before,
        after,
      ),
    ).toEqual([
      changed,
      added,
      {
        kind: 'row-added',
        key: 'goals|M3|goal',
        sheet: 'goals',
        row: 'M3',
        cell: null,
        entries: [{ key: 'goals|M3|goal', column: 'goal', text: 'd' }],
      },
      {
        kind: 'row-removed',
        key: 'goals|M1|goal',
        sheet: 'goals',
        row: 'M1',
        cell: null,
        entries: [
          { key: 'goals|M1|goal', column: 'goal', text: 'a' },
          { key: 'goals|M1|outcome', column: 'outcome', text: '1' },
        ],
      },
    ]);
  });

  it('makes no row of a tab of names and values', () => {
    const added = aDifference('case||title', null, 'x');
    expect(workbookDifferences([added], texts({}), texts({ 'case||title': 'x' }))).toEqual([added]);
  });
});
