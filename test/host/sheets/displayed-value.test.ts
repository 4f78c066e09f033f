import { displayedValue } from '../../../host/sheets/displayed-value';

describe('displayedValue', () => {
  it.each([
    ['text', 'a', '0.00', 'a'],
    ['a truth value', true, '', 'TRUE'],
    ['a number', -1234.5, '', '-1234,5'],
    ['a long number', 1 / 3, 'General', '0,3333333333'],
    ['two decimals', 2.345, '0.00', '2,35'],
    ['groups', 1234567, '#,##0', '1\u00a0234\u00a0567'],
    ['percent', 0.256, '0.0%', '25,6%'],
    ['kronor', -1200, '#,##0 "kr"', '-1\u00a0200 kr'],
    ['a date', { serial: 45_444 }, '', '2024-06-01'],
    ['a date in another order', { serial: 45_444 }, 'd/m yyyy', '1/6 2024'],
    ['a date in words', { serial: 45_444 }, '[$-41D]dddd d mmmm yyyy', 'lördag 1 juni 2024'],
    ['a duration', { serial: 8.5 }, '[h]:mm', '204:00'],
    ['the year of a date', { serial: 44_562 }, 'yyyy', '2022'],
    ['the first day of 1900', { serial: 2 }, 'yyyy-mm-dd', '1900-01-01'],
    ['a unit in quotes', 28, '0" st"', '28 st'],
    ['an escaped unit', 204, '0\\h', '204h'],
    ['percent with a space', 0.051, '0.0 %', '5,1 %'],
    ['a section for negative numbers', -5, '0;"minus "0', 'minus 5'],
    ['a section for zero', 0, '0;-0;"–"', '–'],
    ['a power of ten', 1500, '0.00E+00', '1,50E+03'],
    ['a fraction', 0.5, '# ?/?', ' 1/2'],
    ['a text with a unit', 'två', '@" st"', 'två st'],
    ['a time', { serial: 45_444.5 + 7 / 1440 }, 'yyyy-mm-dd hh:mm:ss', '2024-06-01 12:07:00'],
  ])('shows %s', (_, value, numberFormat, shown) => {
    expect(displayedValue(value, numberFormat, 'sv_SE')).toBe(shown);
  });

  it('follows the locale', () => {
    expect(displayedValue(1234.5, '#,##0.00', 'en_US')).toBe('1,234.50');
    expect(() => displayedValue({ serial: 1 }, '', 'en_US')).toThrow('a date without a format in en_US');
  });

  it.each([
    [1, 'Standard'],
    [1, '0"'],
    [{ serial: 1 }, '0'],
  ])('refuses by name to show %j as %s', (value, numberFormat) => {
    expect(() => displayedValue(value, numberFormat, 'sv_SE')).toThrow(
      `not supported by the local host: Range.getDisplayValue with the number format ${numberFormat}`,
    );
  });
});
