import { parseCsv } from '../../../../host/services/script/parse-csv';

describe('parseCsv', () => {
  it.each([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,\r\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"a, ""b""\nc",d', [['a, "b"\nc', 'd']]],
    ['', []],
  ])('reads %j', (csv, rows) => {
    expect(parseCsv(csv)).toEqual(rows);
  });

  it('takes another delimiter', () => {
    expect(parseCsv('a;b,c', ';')).toEqual([['a', 'b,c']]);
  });

  it.each(['"a', '"a"b,c'])('refuses %s', (csv) => {
    expect(() => parseCsv(csv)).toThrow('Could not parse text.');
  });
});
