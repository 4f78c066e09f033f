import { entryChanges } from '../../../src/engine/app/entry-changes';

const before = new Map([
  ['goals|M1|outcome', '12'],
  ['goals|M2|outcome', '30'],
  ['goals||order', 'M1; M2'],
]);

describe('entryChanges', () => {
  it('answers nothing for the same texts', () => {
    expect(entryChanges(before, new Map(before))).toEqual([]);
  });

  it('answers what was added, changed and removed, with old and new text', () => {
    const after = new Map([
      ['goals|M1|outcome', '14'],
      ['goals|M3|outcome', '7'],
      ['goals||order', 'M1; M3'],
    ]);
    expect(entryChanges(before, after)).toEqual([
      { key: 'goals|M1|outcome', before: '12', after: '14' },
      { key: 'goals|M3|outcome', before: null, after: '7' },
      { key: 'goals|M2|outcome', before: '30', after: null },
    ]);
  });

  it('answers that rows stand in another order as one change', () => {
    const after = new Map([...before, ['goals||order', 'M2; M1']] as const);
    expect(entryChanges(before, after)).toEqual([{ key: 'goals||order', before: 'M1; M2', after: 'M2; M1' }]);
  });
});
