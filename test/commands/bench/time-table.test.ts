import { overTheirLimit, timeTable, type Row } from '../../../commands/bench/time-table';

const rows: readonly Row[] = [
  { name: 'a click', unit: 'ms', baseline: 28, today: 14, atMost: 1 },
  { name: 'a long check', unit: 'ms', baseline: 1000.04, today: 1250.06, atMost: null },
  { name: 'Code.js', unit: 'kB', baseline: null, today: 336.3, atMost: null },
  { name: 'texts.html', unit: 'kB', baseline: 32.7, today: null, atMost: null },
];

describe('timeTable', () => {
  it('sets what was measured in columns, and a dash for what is not there', () => {
    expect(timeTable(rows, 'e1776b2').split('\n')).toEqual([
      '                e1776b2      today  ratio  at most',
      'a click         28.0 ms    14.0 ms   0.50     1.00',
      'a long check  1000.0 ms  1250.1 ms   1.25        –',
      'Code.js               –   336.3 kB      –        –',
      'texts.html      32.7 kB          –      –        –',
    ]);
  });
});

describe('overTheirLimit', () => {
  const opening: Row = { name: 'opening', unit: 'ms', baseline: 9, today: 18, atMost: 2 };

  it('finds no row on its limit, below it, or without one', () => {
    expect(overTheirLimit([...rows, opening])).toEqual([]);
  });

  it('finds a row above its limit', () => {
    const slow = { ...opening, today: 18.1 };
    expect(overTheirLimit([...rows, slow])).toEqual([slow]);
  });

  it('finds nothing where there is no baseline', () => {
    expect(overTheirLimit([{ ...opening, baseline: null, today: 100 }])).toEqual([]);
  });
});
