import { isDateFormat } from '../../../host/sheets/number-format';

describe('isDateFormat', () => {
  it.each([
    'yyyy-mm-dd',
    'd mmm yyyy',
    '[$-41D]d mmmm yyyy;@',
    'mm-dd-yy',
    'h:mm',
    '[h]:mm',
    'yyyy\\-mm\\-dd;@',
  ])('takes %s for a date', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    'General',
    '@',
    '0.00',
    '#,##0\\ "kr"',
    '# ##0 "dagar"',
    '#,##0.00\\ [$kr-41D]',
    '0%',
    '_-* #,##0_-',
    '0.00E+00',
    '[Red]0;-0',
  ])('takes %s for a number', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
