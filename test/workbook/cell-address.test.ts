import { cellAddress, columnLetter, placeOf } from '../../src/workbook/cell-address';

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

describe('placeOf', () => {
  it.each(['A1', 'B4', 'Z10', 'AA1', 'AZ26', 'ZZ10000', 'AAA3'])(
    'is the reverse of cellAddress: %s',
    (cell) => {
      const { column, row } = placeOf(cell);
      expect(cellAddress(column, row)).toBe(cell);
    },
  );
});
