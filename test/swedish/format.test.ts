import fc from '../seeded-fast-check';
import {
  amountNumber,
  dateText,
  isWholeYears,
  kronor,
  monthYear,
  number,
  percentSign,
  percentWords,
  periodInWords,
  periodText,
  yearSpan,
} from '../../src/swedish/format';

describe('number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1\u00a0000'],
    [1_250_000, '1\u00a0250\u00a0000'],
    [10.8, '10,8'],
    [-3.5, '\u22123,5'],
    [1.005, '1,01'],
    [0.1 + 0.2, '0,3'],
    [-0.001, '0'],
    [1e-9, '0'],
    [1e21, '1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000'],
  ])('writes %p as %p', (value, text) => {
    expect(number(value)).toBe(text);
  });

  it('refuses what is no number', () => {
    expect(() => number(Number.NaN)).toThrow(RangeError);
    expect(() => number(Infinity)).toThrow(RangeError);
  });

  it('keeps every digit of a whole number', () => {
    fc.assert(fc.property(fc.integer({ min: 0 }), (n) => number(n).replaceAll('\u00a0', '') === String(n)));
  });
});

describe('amountNumber', () => {
  it.each([
    [0, '0'],
    [4_850_000, '48\u00a0500'],
    [-4_850_000, '\u221248\u00a0500'],
    [9_950, '99,50'],
    [-5, '\u22120,05'],
  ])('writes %p öre as %p', (ore, text) => {
    expect(amountNumber(ore)).toBe(text);
  });

  it('refuses parts of an öre', () => {
    expect(() => amountNumber(0.5)).toThrow(RangeError);
  });
});

describe('kronor', () => {
  it.each([
    [125_000_000, '1\u00a0250\u00a0000\u00a0kronor'],
    [100, '1\u00a0krona'],
    [0, '0\u00a0kronor'],
    [150, '1,50\u00a0kronor'],
  ])('writes %p öre as %p', (ore, text) => {
    expect(kronor(ore)).toBe(text);
  });
});

describe('percentWords', () => {
  it('rounds to one decimal', () => {
    expect(percentWords(10.75)).toBe('10,8\u00a0procent');
    expect(percentWords(12)).toBe('12\u00a0procent');
  });
});

describe('percentSign', () => {
  it('has a space before the sign', () => {
    expect(percentSign(-0.4)).toBe('\u22120,4\u00a0%');
  });
});

describe('dateText', () => {
  it('writes the day without a leading zero', () => {
    expect(dateText('2019-06-01')).toBe('1\u00a0juni\u00a02019');
  });

  it('refuses what is not YYYY-MM-DD', () => {
    expect(() => dateText('1/6 2019')).toThrow(RangeError);
    expect(() => dateText('2019-13-01')).toThrow(RangeError);
  });
});

describe('monthYear', () => {
  it('leaves the day out', () => {
    expect(monthYear('2020-08-31')).toBe('augusti\u00a02020');
  });
});

describe('yearSpan', () => {
  it('has an en dash between two years and none for one', () => {
    expect(yearSpan(2022, 2024)).toBe('2022–2024');
    expect(yearSpan(2022, 2022)).toBe('2022');
  });
});

describe('isWholeYears', () => {
  it('is true from a first of January to a thirty-first of December', () => {
    expect(isWholeYears('2022-01-01', '2024-12-31')).toBe(true);
    expect(isWholeYears('2022-01-01', '2024-12-30')).toBe(false);
    expect(isWholeYears('2024-01-01', '2022-12-31')).toBe(false);
  });
});

describe('periodText', () => {
  it.each([
    ['2022-01-01', '2022-12-31', '2022'],
    ['2022-01-01', '2024-12-31', '2022–2024'],
    ['2019-06-01', '2020-08-31', '1\u00a0juni\u00a02019–31\u00a0augusti\u00a02020'],
  ])('writes %s to %s as %s', (start, end, text) => {
    expect(periodText(start, end)).toBe(text);
  });
});

describe('periodInWords', () => {
  it('names both days', () => {
    expect(periodInWords('2019-06-01', '2020-08-31')).toBe(
      'från och med den 1\u00a0juni\u00a02019 till och med den 31\u00a0augusti\u00a02020',
    );
  });
});
