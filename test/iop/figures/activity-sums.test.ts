import { programmeSums, statusCounts } from '../../../src/iop/figures/activity-sums';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

const extra = {
  'Aktivitet-ID': 'A7',
  'ÖK-nr': 1,
  Verksamhetsdel: 'Öppen verkstad',
  Aktivitet: 'Kvällsöppet',
  'Planerad start': { date: '2022-03-01' },
  'Planerat slut': { date: '2022-04-01' },
  'Faktisk start': { date: '2022-03-01' },
  'Faktiskt slut': { date: '2022-04-01' },
  Status: 'Genomförd',
  'Planerade tillfällen': 5,
  'Genomförda tillfällen': 4,
  'Flickor/kvinnor': 10,
  'Pojkar/män': 20,
  'Annat/uppgift saknas': 1,
  Räknesätt: 'Besök',
};

function sums(builder: WorkbookBuilder) {
  return programmeSums(builder.read().workbook).map(({ programme, counting, years }) => ({
    programme,
    counting,
    years: years.map(({ year, plannedOccasions, heldOccasions, byGender, participants }) => [
      year,
      plannedOccasions,
      heldOccasions,
      ...byGender,
      participants,
    ]),
  }));
}

const workshop = [
  [2022, 40, 40, 410, 390, 0, 800],
  [2023, 40, 40, 410, 390, 0, 800],
  [2024, 40, 40, 410, 390, 0, 800],
];

describe('programmeSums', () => {
  it('adds up each programme and year, in the order of the tab Verksamhetsdelar', () => {
    expect(sums(aWorkbook())).toEqual([
      { programme: 'Öppen verkstad', counting: 'Besök', years: workshop },
      {
        programme: 'Sommarkurs',
        counting: 'Unika deltagare',
        years: [2022, 2023, 2024].map((year) => [year, 10, 10, 30, 28, 0, 58]),
      },
    ]);
  });

  it('adds activities of the same programme, year and way of counting', () => {
    expect(sums(aWorkbook().withRow('Aktiviteter', extra))[0]?.years[0]).toEqual([
      2022, 45, 44, 420, 410, 1, 831,
    ]);
  });

  it('keeps the name of a programme that the tab Verksamhetsdelar lacks, and the tab may be empty', () => {
    const misspelled = aWorkbook().with('Aktiviteter', 'Verksamhetsdel', 2, 'Öppen verksted');
    expect(sums(misspelled).map(({ programme }) => programme)).toEqual([
      'Öppen verkstad',
      'Sommarkurs',
      'Öppen verksted',
    ]);
    expect(sums(aWorkbook().withRows('Verksamhetsdelar', []))).toEqual(sums(aWorkbook()));
  });

  it.each(['', 'Saknas', '–', '#REF!'])('knows no programme by %p', (written) => {
    const without = aWorkbook().with('Aktiviteter', 'Verksamhetsdel', 2, written);
    expect(sums(without).map(({ programme }) => programme)).toEqual(['Öppen verkstad', 'Sommarkurs', null]);
  });

  it('never adds unique participants to visits', () => {
    const found = sums(aWorkbook().withRow('Aktiviteter', { ...extra, Räknesätt: 'Unika deltagare' }));
    expect(found.slice(0, 2)).toEqual([
      { programme: 'Öppen verkstad', counting: 'Unika deltagare', years: [[2022, 5, 4, 10, 20, 1, 31]] },
      { programme: 'Öppen verkstad', counting: 'Besök', years: workshop },
    ]);
  });

  it('does not know a sum when an activity that was held lacks the figure', () => {
    const builder = aWorkbook().withRow('Aktiviteter', {
      ...extra,
      'Genomförda tillfällen': '',
      'Pojkar/män': '',
    });
    expect(sums(builder)[0]?.years[0]).toEqual([2022, 45, null, 420, null, 1, null]);
  });

  it('asks for no participants of an activity that was cancelled', () => {
    const {
      'Flickor/kvinnor': _girls,
      'Pojkar/män': _boys,
      'Annat/uppgift saknas': _other,
      ...empty
    } = extra;
    const builder = aWorkbook().withRow('Aktiviteter', {
      ...empty,
      Status: 'Inställd',
      'Genomförda tillfällen': 0,
    });
    expect(sums(builder)[0]?.years[0]).toEqual([2022, 45, 40, 410, 390, 0, 800]);
  });

  it('knows nothing of a year when nothing has been held', () => {
    const planned = {
      'Aktivitet-ID': 'A1',
      Verksamhetsdel: 'Sommarkurs',
      'Planerad start': { date: '2025-06-01' },
      Status: 'Planerad',
      'Planerade tillfällen': 8,
      Räknesätt: 'Besök',
    };
    const [found] = programmeSums(aWorkbook().withRows('Aktiviteter', [planned]).read().workbook);
    expect(found?.years).toMatchObject([
      { year: 2025, started: false, heldOccasions: null, participants: null, byAge: null },
    ]);
  });

  it('adds up ages', () => {
    const [found] = programmeSums(aWorkbook().read().workbook);
    expect(found?.years[0]?.byAge).toEqual([0, 600, 200, 0, 0, 0, 0, 0]);
  });

  it('does not know the ages when an activity lacks them', () => {
    const [found] = programmeSums(aWorkbook().withRow('Aktiviteter', extra).read().workbook);
    expect(found?.years[0]?.byAge).toEqual([null, null, null, null, null, null, null, null]);
  });

  it('puts activities without a programme last', () => {
    const found = sums(aWorkbook().with('Aktiviteter', 'Verksamhetsdel', 2, ''));
    expect(found.map(({ programme }) => programme)).toEqual(['Öppen verkstad', 'Sommarkurs', null]);
  });
});

describe('statusCounts', () => {
  it('counts each status, and what has none', () => {
    const { workbook } = aWorkbook()
      .with('Aktiviteter', 'Status', 2, 'Inställd')
      .with('Aktiviteter', 'Status', 3, 'Kanske')
      .read();
    expect(statusCounts(workbook.activities.rows)).toEqual({
      Planerad: 0,
      Pågår: 0,
      Genomförd: 4,
      'Genomförd med avvikelse': 0,
      Försenad: 0,
      Flyttad: 0,
      Inställd: 1,
      unknown: 1,
    });
  });
});
