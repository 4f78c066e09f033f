import { participantsDifferRule } from '../../../src/iop/rules/k13-participants-differ';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(participantsDifferRule, workbook);
const ages = ['7–12 år', '13–15 år'];

describe('participantsDifferRule', () => {
  it('warns of an activity that was held many times without anyone', () => {
    const empty = ['Flickor/kvinnor', 'Pojkar/män', 'Annat/uppgift saknas'].reduce(
      (workbook, column) => workbook.with('Aktiviteter', column, 2, 0),
      aWorkbook(),
    );
    expect(findingsOf(participantsDifferRule, empty)).toMatchObject([
      { severity: 'VARNING', place: placeAt('Aktiviteter!L2'), facts: { kind: 'nobody-came' } },
    ]);
    expect(
      findingsOf(participantsDifferRule, empty.with('Aktiviteter', 'Genomförda tillfällen', 2, 2)),
    ).not.toMatchObject([{ facts: { kind: 'nobody-came' } }]);
  });

  it('finds nothing where gender and age add up', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at the first of the cells that do not add up', () => {
    expect(check(aWorkbook().with('Aktiviteter', '13–15 år', 2, 190))).toEqual([
      {
        code: 'K13',
        severity: 'FEL',
        place: placeAt('Aktiviteter!L2'),
        facts: { kind: 'participants-differ', activity: 'Öppen verkstad 2022', byGender: 800, byAge: 790 },
      },
    ]);
    expect(check(aWorkbook().with('Aktiviteter', 'Pojkar/män', 2, 391))).toMatchObject([
      { place: placeAt('Aktiviteter!L2') },
    ]);
  });

  it('counts those whose age or gender is not known', () => {
    const workbook = aWorkbook()
      .with('Aktiviteter', '13–15 år', 2, 190)
      .with('Aktiviteter', 'Ålder okänd', 2, 10);
    expect(check(workbook)).toEqual([]);
    expect(check(aWorkbook().with('Aktiviteter', 'Annat/uppgift saknas', 2, 1))).toHaveLength(1);
  });

  it('asks for no ages', () => {
    const without = ages.reduce((workbook, age) => workbook.with('Aktiviteter', age, 2, ''), aWorkbook());
    expect(check(without)).toEqual([]);
  });

  it.each(['Flickor/kvinnor', '7–12 år'])('is silent while %s cannot be read', (column) => {
    expect(check(aWorkbook().with('Aktiviteter', column, 2, 'många'))).toEqual([]);
  });

  it('is silent while a gender is missing', () => {
    expect(check(aWorkbook().with('Aktiviteter', 'Pojkar/män', 2, ''))).toEqual([]);
  });
});
