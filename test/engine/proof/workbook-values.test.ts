import { workbookValuesText } from '../../../src/engine/proof/workbook-values';

describe('workbookValuesText', () => {
  it('has a line for each cell that is not empty, tab by tab in the order of their names', () => {
    const sheets = [
      {
        name: 'B',
        cells: [
          ['x', ''],
          [1.5, true],
        ],
      },
      { name: 'A', cells: [[{ date: '2024-06-01' }, '  ', 'a\u00a0b\n']] },
    ];
    expect(workbookValuesText(sheets)).toBe(
      [
        '["A","A1","d","2024-06-01"]',
        '["A","C1","t","a b"]',
        '["B","A1","t","x"]',
        '["B","A2","n","1.5"]',
        '["B","B2","b","true"]',
      ].join('\n'),
    );
  });

  it.each([
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
    [-5, '-5'],
    [1e21, '1e+21'],
    [412_000, '412000'],
  ])('writes the number %p with at most 15 digits', (number, text) => {
    expect(workbookValuesText([{ name: 'A', cells: [[number]] }])).toBe(`["A","A1","n","${text}"]`);
  });

  it('keeps a text apart from the number, boolean and day that look like it', () => {
    const cells = ['5', 5, 'true', true, '2024-06-01', { date: '2024-06-01' }];
    const lines = cells.map((cell) => workbookValuesText([{ name: 'A', cells: [[cell]] }]));
    expect(new Set(lines).size).toBe(cells.length);
  });

  it('has no identity number that is certain', () => {
    const text = workbookValuesText([{ name: '19811218-9876', cells: [['Anna, 811218-9876']] }]);
    expect(text).toBe('["[personnummer borttaget]","A1","t","Anna, [personnummer borttaget]"]');
  });

  it('reads a time of day alone as the same day in every zone', () => {
    const [one, other] = ['1899-12-29', '1899-12-30'].map((date) =>
      workbookValuesText([{ name: 'A', cells: [[{ date }]] }]),
    );
    expect(one).toBe(other);
  });
});
