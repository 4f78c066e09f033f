import { formulaOfR1C1, r1c1OfFormula } from '../../../host/sheets/r1c1';

const place = { row: 4, column: 3 };

describe('formulaOfR1C1', () => {
  it.each([
    ['SUM(R[-3]C:R[-1]C)', 'SUM(C1:C3)'],
    ["'Mål R1C1'!R2C2*RC[1]", "'Mål R1C1'!$B$2*D4"],
    ['IF(RC1="R1C1",ARC(1),0)', 'IF($A4="R1C1",ARC(1),0)'],
    ['R[-4]C', '#REF!'],
  ])('reads %s', (r1c1, formula) => {
    expect(formulaOfR1C1(r1c1, place)).toBe(formula);
  });
});

describe('r1c1OfFormula', () => {
  it.each([
    ['SUM(C1:C3)', 'SUM(R[-3]C[0]:R[-1]C[0])'],
    ['\'Mål\'!$B$2&"A1"', '\'Mål\'!R2C2&"A1"'],
    ['SUM(B:B)+SUM($2:3)', 'SUM(C[-1]:C[-1])+SUM(R2:R[-1])'],
  ])('writes %s', (formula, r1c1) => {
    expect(r1c1OfFormula(formula, place)).toBe(r1c1);
  });
});
