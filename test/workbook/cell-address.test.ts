import { cellAddress, columnLetter } from '../../src/workbook/cell-address';

describe('columnLetter', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls index %d %s', (index, letters) => {
    expect(columnLetter(index)).toBe(letters);
  });
});

describe('cellAddress', () => {
  it('counts rows from one', () => {
    expect(cellAddress(1, 3)).toBe('B4');
  });
});
