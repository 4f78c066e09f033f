import { readDate } from '../../../src/engine/contract/read-date';

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
