import { readDate, readShortDate } from '../../../src/engine/contract/read-date';

describe('readDate', () => {
  it.each([
    '2019-06-01',
    '2019-6-1',
    '2019/06/01',
    '2019.06.01',
    '2019-06-01 00:00:00',
    '20190601',
    '1 juni 2019',
    '1\u00a0juni\u00a02019',
    'den 1 juni 2019',
    'Den 1 Juni 2019',
    '1 jun. 2019',
    '1 jun 2019',
    '1:a juni 2019',
    '1/6 2019',
    '1/6/2019',
    '01/06/2019',
    '1.6.2019',
    '1-6-2019',
  ])('reads %j as the first of June 2019', (text) => {
    expect(readDate(text)).toBe('2019-06-01');
  });

  it('puts day before month', () => {
    expect(readDate('6/1/2024')).toBe('2024-01-06');
  });

  it.each([
    '31 juni 2024',
    '2023-02-29',
    '6/13/2024',
    '2019-06',
    'juni 2019',
    '2019',
    '43617',
    '1/6',
    '1/6 -19',
    '190601',
    '2019-06-01 13:30',
    '2019-06/01',
    '1 june 2019',
    'våren 2024',
    '',
  ])('does not read %j', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('readShortDate', () => {
  it.each([
    ['3/7-24', ['2024-07-03']],
    ['3/7 ’24', ['2024-07-03']],
    ['3 juli 24', ['2024-07-03']],
    ['24-07-03', ['2024-07-03', '2003-07-24']],
    ['24-07-31', ['2024-07-31', '2031-07-24']],
  ])('gives the days that %j may mean', (text, days) => {
    expect(readShortDate(text)).toEqual(days);
  });

  it.each(['vecka 23', 'maj 24', '31/6-24', '24', 'rum 1-2 24', ''])('gives none for %j', (text) => {
    expect(readShortDate(text)).toEqual([]);
  });
});
