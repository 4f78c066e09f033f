import { followUpAheadRule } from '../../../src/iop/rules/k05-follow-up-ahead';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(followUpAheadRule, workbook);

describe('followUpAheadRule', () => {
  it('finds nothing where follow-ups tell of what has been', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at the end of what a follow-up says it covers', () => {
    expect(check(aWorkbook().with('Uppföljningar', 'Datum', 5, day('2024-05-14')))).toEqual([
      {
        code: 'K05',
        severity: 'VARNING',
        place: placeAt('Uppföljningar!D5'),
        facts: {
          kind: 'out-of-order',
          column: 'Avser till',
          text: '2024-12-31',
          order: 'until',
          limit: { sheet: 'Uppföljningar', column: 'Datum', text: '2024-05-14' },
        },
      },
    ]);
  });

  it('lets a follow-up cover its own day', () => {
    expect(check(aWorkbook().with('Uppföljningar', 'Datum', 5, day('2024-12-31')))).toEqual([]);
  });

  it('is silent about a day that is missing or cannot be read', () => {
    expect(check(aWorkbook().with('Uppföljningar', 'Datum', 5, ''))).toEqual([]);
    expect(check(aWorkbook().with('Uppföljningar', 'Avser till', 5, 'hela tiden'))).toEqual([]);
  });
});
