import { cellAddress, columnLetters, placeOfCell } from '../../../src/engine/values/place';

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls index %d %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});

describe('cellAddress', () => {
  it('counts rows from one', () => {
    expect(cellAddress({ row: 3, column: 1 })).toBe('B4');
  });
});

describe('placeOfCell', () => {
  it.each(['A1', 'Z9', 'AA10', 'ZZ703'])('reads what cellAddress says of %s', (address) => {
    expect(cellAddress(placeOfCell('Mål', address))).toBe(address);
  });
});
