import { cellAddress } from '../../../src/engine/values/place';
import { registryAndDatesRule } from '../../../src/iop/rules/k34-registry-and-dates';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(registryAndDatesRule, workbook);
const numbered = (text: string) => aWorkbook().withKey('Ärende', 'Diarienummer', text);
const dated = (key: string, date: string) => aWorkbook().withKey('Ärende', key, day(date));

describe('registryAndDatesRule', () => {
  it('finds nothing where numbers and days are in order', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it("points at a registry number that is not written in the municipality's way", () => {
    expect(check(numbered('LIN-2025-12'))).toEqual([
      {
        code: 'K34',
        severity: 'VARNING',
        place: placeAt('Ärende!B6'),
        facts: { kind: 'registry-number', text: 'LIN-2025-12' },
      },
    ]);
    expect(
      check(numbered('LIN-2025-12').withKey('Inställningar', 'Kommunmall', 'Uppsala')).map(({ place }) =>
        cellAddress(place),
      ),
    ).toEqual(['G2', 'G3', 'G4']);
  });

  it.each([
    ['KS 2018/00909-1.1.1', []],
    ['2016/433-KS', []],
    ['KS 2018/909', ['B6']],
  ])('knows how Västerås writes %s', (number, cells) => {
    const västerås = numbered(number).withKey('Inställningar', 'Kommunmall', 'Västerås');
    const found = check(västerås).filter(({ place }) => place.tab === 'Ärende');
    expect(found.map(({ place }) => cellAddress(place))).toEqual(cells);
  });

  it("looks at the agreements' registry numbers too", () => {
    expect(check(aWorkbook().with('Överenskommelser', 'Diarienummer', 3, '40'))).toMatchObject([
      { place: placeAt('Överenskommelser!G3') },
    ]);
  });

  it("goes by the officer's own pattern, and asks nothing where no way is known", () => {
    const own = aWorkbook().withKey('Inställningar', 'Diarienummermönster', '^LIN \\d{4}/\\d{2}$');
    expect(check(own).map(({ place }) => cellAddress(place))).toEqual([]);
    expect(check(own.withKey('Ärende', 'Diarienummer', 'LIN 2025/123'))).toHaveLength(1);
    expect(check(numbered('12').withKey('Inställningar', 'Kommunmall', 'Egen'))).toEqual([]);
    expect(check(numbered('12').withKey('Inställningar', 'Diarienummermönster', '('))).toEqual([]);
  });

  it('leaves an empty registry number to the column rule', () => {
    expect(check(numbered(''))).toEqual([]);
  });

  it('goes by a form of years, digits and capitals', () => {
    const own = aWorkbook().withKey('Inställningar', 'Diarienummermönster', '"LIN "ÅÅÅÅ/0+');
    expect(check(own)).toEqual([]);
    expect(check(own.withKey('Ärende', 'Diarienummer', 'LIN 24/123'))).toHaveLength(1);
  });

  it('never runs an expression that may not end', () => {
    const own = numbered(`${'a'.repeat(50)}!`).withKey('Inställningar', 'Diarienummermönster', '^(a+)+$');
    expect(check(own)).toEqual([]);
  });

  it('takes a very long text for no registry number, whatever the pattern', () => {
    const slow = numbered('a'.repeat(5000)).withKey('Inställningar', 'Diarienummermönster', '^a+$');
    expect(check(slow)).toMatchObject([
      { place: placeAt('Ärende!B6') },
      { place: placeAt('Överenskommelser!G2') },
      { place: placeAt('Överenskommelser!G3') },
      { place: placeAt('Överenskommelser!G4') },
    ]);
  });

  it('points at a day that comes before the one that it must follow', () => {
    expect(check(dated('Datum', '2025-01-30'))).toEqual([
      {
        code: 'K34',
        severity: 'VARNING',
        place: placeAt('Ärende!B7'),
        facts: {
          kind: 'out-of-order',
          column: 'Datum',
          text: '2025-01-30',
          order: 'from',
          limit: { sheet: 'Ärende', column: 'Uppgifter till och med', text: '2025-01-31' },
        },
      },
    ]);
    expect(check(dated('Sammanträdesdatum', '2025-02-09'))).toMatchObject([
      { place: placeAt('Ärende!B14'), facts: { column: 'Sammanträdesdatum', limit: { column: 'Datum' } } },
    ]);
  });

  it('lets the days be one and the same, and says nothing of one that is not known', () => {
    expect(
      check(dated('Datum', '2025-01-31').withKey('Ärende', 'Sammanträdesdatum', day('2025-01-31'))),
    ).toEqual([]);
    const undated = dated('Sammanträdesdatum', '2025-01-30').withKey('Ärende', 'Datum', 'i vår');
    expect(check(undated)).toEqual([]);
  });
});
