import { enteredText } from '../../../host/sheets/entered-value';
import { enteredAs, shownText } from '../../../host/sheets/shown-cell';
import type { CellModel, CellValue } from '../../../host/sheets/spreadsheet-model';

describe('shownText', () => {
  it.each<[CellValue, string | undefined, string]>([
    [1234.5, undefined, '1234,5'],
    [1234.5, '#,##0.00', '1\u00a0234,50'],
    [0.5, 'Standard', '0,5'],
    [0.5, '0.00E+00', '5,00E-01'],
    [{ serial: 45_444 }, undefined, '2024-06-01'],
    [{ serial: 45_444 }, 'General', '2024-06-01'],
    [{ serial: 45_444 }, 'yyyy\\-mm\\-dd', '2024-06-01'],
    [{ serial: 45_444 }, '"den" d/m', 'den 1/6'],
    [{ serial: 45_444 }, '[$-41D]d mmmm yyyy', '1 juni 2024'],
    [{ serial: 45_444.5 }, 'd mmm h:mm AM/PM', '1 juni 12:00 em'],
    [{ serial: 45_444 }, '0', '2024-06-01'],
    ['text', '0.00', 'text'],
    [true, undefined, 'TRUE'],
  ])('shows %j with the format %s', (value, numberFormat, shown) => {
    expect(shownText(value, numberFormat, 'sv_SE')).toBe(shown);
  });

  it('shows a date also in a locale of which the host knows no date format', () => {
    expect(shownText({ serial: 45_444 }, undefined, 'en_US')).toBe('2024-06-01');
  });
});

describe('enteredAs', () => {
  it('gives a formula with its equals sign', () => {
    expect(enteredAs({ formula: 'SUM(A1:A3)', value: 6 }, 6, 'sv_SE')).toBe('=SUM(A1:A3)');
  });

  it.each<[CellValue, string]>([
    [1234567.25, '1234567,25'],
    [-0.1, '-0,1'],
    [1e21, '1000000000000000000000'],
    [0.0000005, '0,0000005'],
    [{ serial: 45_444 }, '2024-06-01'],
    [{ serial: 45_444.5 }, '2024-06-01 12:00:00'],
    [true, 'TRUE'],
    ['vanlig text', 'vanlig text'],
    ['', ''],
    ['12', "'12"],
    ['=A1', "'=A1"],
    ["'citat", "''citat"],
    ['2024-06-01', "'2024-06-01"],
    ['0–6 år', '0–6 år'],
    ['400 000', "'400 000"],
    ['1 juni 2024', "'1 juni 2024"],
  ])('gives %j as %s, which gives the same when it is typed again', (value, entered) => {
    const cell: CellModel = { value };
    expect(enteredAs(cell, value, 'sv_SE')).toBe(entered);
    expect(enteredText(entered, 'sv_SE', undefined)).toEqual({ value });
  });

  it('has the decimal point of an English sheet, and no apostrophe in a cell formatted as text', () => {
    expect(enteredAs({}, 1.5, 'en_US')).toBe('1.5');
    expect(enteredAs({ style: { numberFormat: '@' } }, '12', 'sv_SE')).toBe('12');
  });
});
