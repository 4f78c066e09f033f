import { aWorkbook } from '../../../builders/a-workbook';
import { faultsOf } from './faults-of';
import { placeAt } from '../../../builders/places';

const tab = 'Aktiviteter';

describe('activityChecks', () => {
  it.each(['Genomförd', 'Genomförd med avvikelse'])('asks for the participants of what is %s', (status) => {
    const workbook = aWorkbook().with(tab, 'Status', 2, status).with(tab, 'Pojkar/män', 2, '');
    expect(faultsOf(workbook)).toEqual({
      'Aktiviteter!M2': {
        kind: 'required-when',
        column: 'Pojkar/män',
        because: { sheet: tab, column: 'Status', text: status },
      },
    });
  });

  it.each(['Faktisk start', 'Faktiskt slut', 'Genomförda tillfällen'])(
    'asks for %s of what was held',
    (column) => {
      const because = { sheet: tab, column: 'Status', text: 'Genomförd' };
      expect(Object.values(faultsOf(aWorkbook().with(tab, column, 7, '')))).toEqual([
        { kind: 'required-when', column, because },
      ]);
    },
  );

  it('asks only for the start of what is under way', () => {
    const underWay = ['Faktisk start', 'Faktiskt slut', 'Genomförda tillfällen'].reduce(
      (workbook, column) => workbook.with(tab, column, 7, ''),
      aWorkbook().with(tab, 'Status', 7, 'Pågår'),
    );
    expect(Object.keys(faultsOf(underWay))).toEqual(['Aktiviteter!G7']);
  });

  it.each(['Planerad', 'Pågår', 'Försenad', 'Inställd'])(
    'asks for no participants of what is %s',
    (status) => {
      const workbook = aWorkbook().with(tab, 'Status', 2, status).with(tab, 'Pojkar/män', 2, '');
      expect(faultsOf(workbook)).toEqual({});
    },
  );

  it('takes nought of everything but planned occasions', () => {
    const withoutTotal = aWorkbook().withoutColumn(tab, 'Deltagare totalt');
    for (const column of ['Genomförda tillfällen', 'Flickor/kvinnor', '0–6 år', 'Ålder okänd']) {
      expect(faultsOf(withoutTotal.with(tab, column, 2, 0))).toEqual({});
    }
    expect(faultsOf(aWorkbook().with(tab, 'Planerade tillfällen', 2, 0))).toEqual({
      'Aktiviteter!J2': {
        kind: 'out-of-range',
        column: 'Planerade tillfällen',
        text: '0',
        least: 1,
        most: null,
      },
    });
  });

  it('finds every fault of a row', () => {
    const workbook = aWorkbook()
      .withoutColumn(tab, 'Deltagare totalt')
      .with(tab, 'Aktivitet-ID', 2, 'a1')
      .with(tab, 'Flickor/kvinnor', 2, -1);
    expect(Object.keys(faultsOf(workbook))).toEqual(['Aktiviteter!A2', 'Aktiviteter!L2']);
  });
});

describe('participants that are counted together', () => {
  const genders = ['Flickor/kvinnor', 'Pojkar/män', 'Annat/uppgift saknas'] as const;
  const only = (total: number) =>
    genders.reduce(
      (workbook, column) => workbook.with(tab, column, 2, ''),
      aWorkbook().with(tab, 'Deltagare totalt', 2, total),
    );

  it('are asked for their gender once, and are no error', () => {
    expect(faultsOf(only(800))).toEqual({
      'Aktiviteter!L2': { kind: 'gender-unknown', column: 'Flickor/kvinnor', activities: 1, held: 6 },
    });
  });

  it('are missing where a formula adds up empty cells', () => {
    expect(Object.keys(faultsOf(only(0)))).toEqual(['Aktiviteter!L2', 'Aktiviteter!M2', 'Aktiviteter!N2']);
  });
});

describe('the ids of activities', () => {
  it('points from each later activity at the first', () => {
    const workbook = aWorkbook().with(tab, 'Aktivitet-ID', 4, 'A1').with(tab, 'Aktivitet-ID', 5, 'A1');
    expect(faultsOf(workbook)).toEqual({
      'Aktiviteter!A4': {
        kind: 'duplicate',
        column: 'Aktivitet-ID',
        text: 'A1',
        first: placeAt('Aktiviteter!A2'),
      },
      'Aktiviteter!A5': {
        kind: 'duplicate',
        column: 'Aktivitet-ID',
        text: 'A1',
        first: placeAt('Aktiviteter!A2'),
      },
    });
  });
});
