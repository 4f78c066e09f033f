import { layTable } from '../../../src/engine/docs/table-layout';

describe('layTable', () => {
  it('fills the cells from the last to the first at the indices of the empty table', () => {
    // A 2 × 2 table inserted at index 1 takes its texts at 12, 10, 7 and 5 (Tanaike, 2019-05-22, shown live).
    const { fill } = layTable(
      [
        ['A1', 'B1'],
        ['A2', 'B2'],
      ],
      1,
    );
    expect(fill).toEqual([
      { insertText: { location: { index: 12 }, text: 'B2' } },
      { insertText: { location: { index: 10 }, text: 'A2' } },
      { insertText: { location: { index: 7 }, text: 'B1' } },
      { insertText: { location: { index: 5 }, text: 'A1' } },
    ]);
  });

  it('tells where the cells stand when filled, counted in UTF-16 units', () => {
    const layout = layTable([['å😀'], ['']], 10);
    expect(layout).toEqual({
      location: { index: 11 },
      fill: [{ insertText: { location: { index: 14 }, text: 'å😀' } }],
      rows: [
        { start: 14, end: 18, cells: [{ start: 14, end: 18 }] },
        { start: 20, end: 21, cells: [{ start: 20, end: 21 }] },
      ],
      textStart: 14,
      textEnd: 21,
      end: 22,
    });
  });
});
