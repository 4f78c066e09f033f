import {
  addendaOf,
  agreementPeriods,
  coveredSpans,
  endedEarly,
  gaps,
  hasEnded,
  isOngoing,
  isWholeCalendarYears,
  lastDay,
  lastEnd,
  mainAgreement,
  mainAgreements,
} from '../../../src/iop/figures/agreement-periods';
import { parseIsoDate, type CivilDate } from '../../../src/engine/values/civil-date';
import type { Agreement, Workbook } from '../../../src/iop/workbook';
import { aWorkbook } from '../../builders/a-workbook';

function civil(iso: string): CivilDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(`${iso} is no day`);
  return date;
}

function withPeriods(...periods: readonly (readonly [start: string, end: string])[]) {
  const rows = periods.map(([start, end], index) => ({
    'ÖK-nr': index + 1,
    Startdatum: start === '' ? '' : { date: start },
    Slutdatum: end === '' ? '' : { date: end },
  }));
  return aWorkbook().withRows('Överenskommelser', rows).read().workbook;
}

function only(start: string, end: string): readonly [agreement: Agreement, workbook: Workbook] {
  const workbook = withPeriods([start, end]);
  return [rowOf(workbook, 0), workbook];
}

function rowOf({ agreements }: Workbook, index: number): Agreement {
  const row = agreements.rows[index];
  if (row === undefined) throw new Error('there is no agreement');
  return row;
}

/** Two agreements of a year each, and an addendum that prolongs the first of them half a year. */
function withAddendum(type = 'Tillägg', start = '2022-10-01') {
  return aWorkbook()
    .withRows('Överenskommelser', [
      { 'ÖK-nr': 1, Startdatum: { date: '2022-01-01' }, Slutdatum: { date: '2022-12-31' } },
      { 'ÖK-nr': 2, Startdatum: { date: start }, Slutdatum: { date: '2023-06-30' }, Typ: type },
      { 'ÖK-nr': 3, Startdatum: { date: '2023-07-01' }, Slutdatum: { date: '2024-06-30' } },
    ])
    .read().workbook;
}

const model = [
  ['2022-01-01', '2022-12-31'],
  ['2019-06-01', '2020-08-31'],
  ['2023-01-01', '2023-12-31'],
] as const;

describe('agreementPeriods', () => {
  it('puts the agreements in order of time', () => {
    const periods = agreementPeriods(withPeriods(...model));
    expect(periods.map(({ start }) => start)).toEqual(['2019-06-01', '2022-01-01', '2023-01-01']);
  });

  it('leaves out an agreement without an end, and one that ends before it starts', () => {
    expect(agreementPeriods(withPeriods(['2022-01-01', ''], ['2023-01-01', '2022-12-31']))).toEqual([]);
  });
});

describe('gaps', () => {
  it('tells the days that no agreement covers', () => {
    const [gap, ...others] = gaps(agreementPeriods(withPeriods(...model)));
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ start: '2020-09-01', end: '2021-12-31', days: 487 });
    expect([gap?.before.number.value, gap?.after.number.value]).toEqual([2, 1]);
  });

  it('finds none when the next begins on the day after', () => {
    expect(
      gaps(agreementPeriods(withPeriods(['2022-01-01', '2022-12-31'], ['2023-01-01', '2023-12-31']))),
    ).toEqual([]);
  });

  it('finds one of a single day', () => {
    const found = gaps(
      agreementPeriods(withPeriods(['2022-01-01', '2022-12-30'], ['2023-01-01', '2023-12-31'])),
    );
    expect(found).toMatchObject([{ start: '2022-12-31', end: '2022-12-31', days: 1 }]);
  });

  it('comes after the first to start of two agreements that end on one day', () => {
    const periods = agreementPeriods(
      withPeriods(['2022-06-01', '2022-12-31'], ['2022-01-01', '2022-12-31'], ['2023-03-01', '2023-12-31']),
    );
    const [gap] = gaps(periods);
    expect([gap?.before.number.value, gap?.after.number.value]).toEqual([2, 3]);
  });

  it('finds none after a short agreement within a long one', () => {
    const periods = agreementPeriods(
      withPeriods(['2020-01-01', '2022-12-31'], ['2020-02-01', '2020-03-31'], ['2023-01-01', '2023-12-31']),
    );
    expect(gaps(periods)).toEqual([]);
  });
});

describe('coveredSpans', () => {
  it('joins agreements without a day between', () => {
    expect(coveredSpans(agreementPeriods(withPeriods(...model)))).toEqual([
      { start: '2019-06-01', end: '2020-08-31' },
      { start: '2022-01-01', end: '2023-12-31' },
    ]);
  });
});

describe('isWholeCalendarYears', () => {
  it('is true from the first day of a year to the last of the same or a later', () => {
    expect(isWholeCalendarYears({ start: civil('2022-01-01'), end: civil('2023-12-31') })).toBe(true);
  });

  it('is false for a broken year', () => {
    expect(isWholeCalendarYears({ start: civil('2022-01-01'), end: civil('2022-12-30') })).toBe(false);
  });
});

describe('hasEnded', () => {
  it('is false on the last day and true on the day after', () => {
    const [agreement, workbook] = only('2022-01-01', '2022-12-31');
    const days = [civil('2022-12-31'), civil('2023-01-01')];
    expect(days.map((day) => hasEnded(agreement, day, workbook))).toEqual([false, true]);
  });

  it('is false when the end is not known', () => {
    const [agreement, workbook] = only('2022-01-01', '');
    expect(hasEnded(agreement, civil('2030-01-01'), workbook)).toBe(false);
  });
});

describe('isOngoing', () => {
  it('is true on the first and the last day only between them', () => {
    const [agreement, workbook] = only('2022-01-01', '2022-12-31');
    const days = ['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01'];
    expect(days.map((day) => isOngoing(agreement, civil(day), workbook))).toEqual([false, true, true, false]);
  });
});

describe('lastEnd', () => {
  it('is the latest end, whatever the order', () => {
    expect(lastEnd(withPeriods(...model))).toBe('2023-12-31');
  });

  it('is null when no end is known', () => {
    expect(lastEnd(withPeriods(['2022-01-01', '']))).toBeNull();
  });
});

describe('an addendum', () => {
  it('is no agreement of its own, and goes with the last agreement that begins before it', () => {
    const workbook = withAddendum();
    const [first, addendum] = [rowOf(workbook, 0), rowOf(workbook, 1)];
    expect(mainAgreement(addendum, workbook)).toBe(first);
    expect(addendaOf(first, workbook)).toEqual([addendum]);
    expect(mainAgreements(workbook).map(({ number }) => number.value)).toEqual([1, 3]);
  });

  it('prolongs its agreement, so that the next one follows without a gap', () => {
    const workbook = withAddendum();
    const periods = agreementPeriods(workbook);
    expect(periods.map(({ start, end }) => [start, end])).toEqual([
      ['2022-01-01', '2023-06-30'],
      ['2023-07-01', '2024-06-30'],
    ]);
    expect(gaps(periods)).toEqual([]);
    expect(lastDay(rowOf(workbook, 1), workbook)).toBe('2023-06-30');
  });

  it('is an agreement where it says so, where it says nothing, and where none begins before it', () => {
    for (const workbook of [withAddendum('Avtal'), withAddendum(''), withAddendum('Tillägg', '2021-12-01')])
      expect(mainAgreements(workbook)).toHaveLength(3);
  });
});

describe('endedEarly', () => {
  const ended = (day: string) =>
    aWorkbook().with('Överenskommelser', 'Upphörde', 4, { date: day }).read().workbook;

  it('is the day that the agreement ended before the last that was agreed, which is then its last day', () => {
    const workbook = ended('2024-06-30');
    expect(endedEarly(rowOf(workbook, 2), workbook)).toBe('2024-06-30');
    expect([lastDay(rowOf(workbook, 2), workbook), lastEnd(workbook)]).toEqual(['2024-06-30', '2024-06-30']);
    expect(endedEarly(rowOf(workbook, 1), workbook)).toBeNull();
  });

  it.each(['2024-12-31', '2025-02-01'])(
    'is no day that is not before the last that was agreed: %s',
    (day) => {
      const workbook = ended(day);
      expect(endedEarly(rowOf(workbook, 2), workbook)).toBeNull();
      expect(lastDay(rowOf(workbook, 2), workbook)).toBe('2024-12-31');
    },
  );
});
