import { isDateFormat, shownBy } from '../../../host/sheets/number-format';

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
    '0\\ \\s\\t',
    '0\\h',
    '0" st"',
    'Standard',
  ])('takes %s for a number', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

describe('shownBy', () => {
  it.each([
    ['0.00', 'number'],
    ['yyyy-mm-dd hh:mm', 'day'],
    ['mmm', 'day'],
    ['h:mm', 'time'],
    ['h:mm AM/PM', 'time'],
    ['[h]:mm', 'duration'],
    ['[mm]:ss', 'duration'],
    ['h" [h]"', 'time'],
  ])('says that %s shows a %s', (format, shown) => {
    expect(shownBy(format)).toBe(shown);
  });
});
