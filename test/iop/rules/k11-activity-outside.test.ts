import { cellAddress } from '../../../src/engine/values/place';
import { activityOutsideRule } from '../../../src/iop/rules/k11-activity-outside';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(activityOutsideRule, workbook);
const places = (workbook: WorkbookBuilder) =>
  check(workbook).map(({ place, facts }) => [cellAddress(place), facts.kind]);
const withDay = (column: string, date: string) => aWorkbook().with('Aktiviteter', column, 2, day(date));

describe('activityOutsideRule', () => {
  it('finds nothing where activities lie within their agreements', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('lets an activity begin and end with the agreement', () => {
    const workbook = withDay('Planerad start', '2022-01-01').with(
      'Aktiviteter',
      'Planerat slut',
      2,
      day('2022-12-31'),
    );
    expect(check(workbook)).toEqual([]);
  });

  it('points at the day outside the period', () => {
    expect(check(withDay('Planerad start', '2021-12-31'))).toEqual([
      {
        code: 'K11',
        severity: 'VARNING',
        place: placeAt('Aktiviteter!E2'),
        facts: {
          kind: 'outside-period',
          column: 'Planerad start',
          text: '2021-12-31',
          agreement: 1,
          start: '2022-01-01',
          end: '2022-12-31',
        },
      },
    ]);
    expect(places(withDay('Planerat slut', '2023-01-01'))).toEqual([['F2', 'outside-period']]);
    expect(places(withDay('Faktisk start', '2021-12-31'))).toEqual([['G2', 'outside-period']]);
    expect(places(withDay('Faktiskt slut', '2023-01-09'))).toEqual([['H2', 'outside-period']]);
    expect(check(withDay('Faktiskt slut', '2023-01-09'))).toMatchObject([{ severity: 'FEL' }]);
  });

  it('tells an activity under the wrong agreement once', () => {
    expect(places(aWorkbook().with('Aktiviteter', 'ÖK-nr', 2, 2))).toEqual([['E2', 'outside-period']]);
  });

  it('lets an explanation tell why it was held outside the period, and what was planned so is a warning all the same', () => {
    const explained = (workbook: WorkbookBuilder) =>
      check(workbook.with('Aktiviteter', 'Avvikelse, förklaring', 2, 'Lokalen var stängd.'));
    expect(explained(withDay('Faktiskt slut', '2023-01-09'))).toEqual([
      {
        code: 'K11',
        severity: 'VARNING',
        place: placeAt('Aktiviteter!H2'),
        facts: {
          kind: 'outside-period-with-reason',
          column: 'Faktiskt slut',
          text: '2023-01-09',
          agreement: 1,
          start: '2022-01-01',
          end: '2022-12-31',
          explanation: 'Lokalen var stängd.',
        },
      },
    ]);
    expect(explained(withDay('Planerat slut', '2023-01-09'))).toMatchObject([
      { severity: 'VARNING', facts: { kind: 'outside-period' } },
    ]);
  });

  it('points at an end before the start', () => {
    expect(check(withDay('Planerat slut', '2022-01-14'))).toEqual([
      {
        code: 'K11',
        severity: 'FEL',
        place: placeAt('Aktiviteter!F2'),
        facts: {
          kind: 'out-of-order',
          column: 'Planerat slut',
          text: '2022-01-14',
          order: 'from',
          limit: { sheet: 'Aktiviteter', column: 'Planerad start', text: '2022-01-15' },
        },
      },
    ]);
    expect(places(withDay('Faktiskt slut', '2022-01-14'))).toEqual([['H2', 'out-of-order']]);
    expect(check(withDay('Planerat slut', '2022-01-15'))).toEqual([]);
  });

  it('is silent about days and agreements that cannot be read', () => {
    expect(check(aWorkbook().with('Aktiviteter', 'Planerad start', 2, 'i våras'))).toEqual([]);
    expect(check(aWorkbook().with('Aktiviteter', 'ÖK-nr', 2, 9))).toEqual([]);
    expect(check(aWorkbook().with('Överenskommelser', 'Slutdatum', 2, 'i vintras'))).toEqual([]);
    const unnumbered = aWorkbook()
      .with('Överenskommelser', 'ÖK-nr', 4, '')
      .with('Aktiviteter', 'ÖK-nr', 2, '');
    expect(check(unnumbered)).toEqual([]);
  });
});
