import {
  agreementPeriods,
  coveredSpans,
  gaps,
  hasEnded,
  isOngoing,
  isWholeCalendarYears,
  lastEnd,
} from '../../../src/iop/figures/agreement-periods';
import { parseIsoDate, type CivilDate } from '../../../src/engine/values/civil-date';
import type { Agreement } from '../../../src/iop/workbook';
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

function first(...periods: readonly (readonly [start: string, end: string])[]): Agreement {
  const [agreement] = withPeriods(...periods).agreements.rows;
  if (agreement === undefined) throw new Error('there is no agreement');
  return agreement;
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
    const agreement = first(['2022-01-01', '2022-12-31']);
    expect([hasEnded(agreement, civil('2022-12-31')), hasEnded(agreement, civil('2023-01-01'))]).toEqual([
      false,
      true,
    ]);
  });

  it('is false when the end is not known', () => {
    expect(hasEnded(first(['2022-01-01', '']), civil('2030-01-01'))).toBe(false);
  });
});

describe('isOngoing', () => {
  it('is true on the first and the last day only between them', () => {
    const agreement = first(['2022-01-01', '2022-12-31']);
    const days = ['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01'];
    expect(days.map((day) => isOngoing(agreement, civil(day)))).toEqual([false, true, true, false]);
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
