import { cellAddress } from '../../../src/engine/values/place';
import { gapsAndOverlapsRule } from '../../../src/iop/rules/k03-gaps-and-overlaps';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(gapsAndOverlapsRule, workbook);
const withStart = (row: number, date: string) =>
  aWorkbook().with('Överenskommelser', 'Startdatum', row, day(date));
const withEnd = (row: number, date: string) =>
  aWorkbook().with('Överenskommelser', 'Slutdatum', row, day(date));

describe('gapsAndOverlapsRule', () => {
  it('finds nothing between agreements that follow one another', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at the explanation of the later agreement', () => {
    expect(check(withStart(3, '2023-01-03'))).toEqual([
      {
        code: 'K03',
        severity: 'FEL',
        place: placeAt('Överenskommelser!J3'),
        facts: {
          kind: 'gap-unexplained',
          agreement: 2,
          start: '2023-01-01',
          end: '2023-01-02',
          more: 'past',
        },
      },
    ]);
  });

  it('takes a single day for a slip of the pen', () => {
    expect(check(withEnd(2, '2022-12-30'))).toEqual([
      {
        code: 'K03',
        severity: 'VARNING',
        place: placeAt('Överenskommelser!J3'),
        facts: { kind: 'gap-of-a-day', day: '2022-12-31', more: 'past' },
      },
    ]);
  });

  it('accepts a gap that is explained', () => {
    const explained = withStart(3, '2023-03-01').with(
      'Överenskommelser',
      'Glapp till föregående, förklaring',
      3,
      'Parterna väntade på beslut.',
    );
    expect(check(explained)).toEqual([]);
  });

  it('says that the column is missing, once, where it is', () => {
    const workbook = withStart(3, '2023-03-01')
      .with('Överenskommelser', 'Startdatum', 4, day('2024-02-01'))
      .withoutColumn('Överenskommelser', 'Glapp till föregående, förklaring');
    expect(check(workbook).map(({ facts }) => facts)).toEqual([
      { kind: 'column-missing', column: 'Glapp till föregående, förklaring' },
    ]);
  });

  it('points at the start of the later agreement when two overlap', () => {
    expect(check(withEnd(2, '2023-01-31'))).toEqual([
      {
        code: 'K03',
        severity: 'FEL',
        place: placeAt('Överenskommelser!C3'),
        facts: { kind: 'overlap', first: 1, second: 2, start: '2023-01-01', end: '2023-01-31' },
      },
    ]);
  });

  it('takes a shared day for an overlap, explained or not', () => {
    const workbook = withEnd(2, '2023-01-01').with(
      'Överenskommelser',
      'Glapp till föregående, förklaring',
      3,
      'Avsiktligt.',
    );
    expect(check(workbook)).toHaveLength(1);
  });

  it('tells an agreement that overlaps several once', () => {
    const workbook = withEnd(2, '2024-12-31').with('Överenskommelser', 'Slutdatum', 3, day('2024-12-31'));
    expect(check(workbook).map(({ place }) => cellAddress(place))).toEqual(['C3', 'C4']);
  });

  it.each(['', 'våren', day('2021-01-01')])('tells no gap while an agreement has the end %p', (end) => {
    expect(check(aWorkbook().with('Överenskommelser', 'Slutdatum', 3, end))).toEqual([]);
  });
});
