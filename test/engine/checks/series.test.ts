import { cellAddress } from '../../../src/engine/values/place';
import type { Finding } from '../../../src/engine/checks/finding';
import { checkNumbering, checkOccurrence, checkUnique } from '../../../src/engine/checks/series';
import { attachmentsSheet } from '../../../src/iop/sheets';
import type { RawCell } from '../../../src/engine/contract/cell';
import { aWorkbook } from '../../builders/a-workbook';

const numbered = (...numbers: readonly RawCell[]) =>
  aWorkbook()
    .withRows(
      'Bilagor',
      numbers.map((number) => ({ Nr: number, Titel: 'Avtal', Typ: 'Övrigt' })),
    )
    .read().workbook.attachments;

const brief = (findings: readonly Finding[]) =>
  findings.map(({ place, facts }) => [cellAddress(place), facts.kind]);

describe('checkUnique', () => {
  it('reads 2 and "2" as one, and no empty cell as another', () => {
    expect(brief(checkUnique(numbered(2, '2', '', ''), attachmentsSheet, 'number'))).toEqual([
      ['A3', 'duplicate'],
    ]);
  });
});

describe('checkNumbering', () => {
  const check = (...numbers: readonly RawCell[]) =>
    brief(checkNumbering(numbered(...numbers), attachmentsSheet, 'number'));

  it('takes 1, 2, 3 in any order', () => {
    expect(check(3, 1, 2)).toEqual([]);
    expect(check()).toEqual([]);
  });

  it('finds each hole where it ends', () => {
    expect(check(2, 7, 4)).toEqual([
      ['A2', 'number-gap'],
      ['A4', 'number-gap'],
      ['A3', 'number-gap'],
    ]);
  });

  it('finds a number twice without taking it for a hole', () => {
    expect(check(1, 2, 2)).toEqual([['A4', 'duplicate']]);
  });

  it('finds numbers below one', () => {
    expect(check(0, 1, -1)).toEqual([
      ['A4', 'number-gap'],
      ['A2', 'number-gap'],
    ]);
  });

  it('tells of no hole while a number is missing', () => {
    expect(check(1, '', 3)).toEqual([]);
  });
});

describe('checkOccurrence', () => {
  it('gives one finding for each choice that is missing, at the first empty row', () => {
    const choices = ['Övrigt', 'Utvärdering', 'Revisionsintyg'];
    const findings = checkOccurrence(numbered(1), attachmentsSheet, 'type', choices);
    expect(findings.map(({ code, place, facts }) => [code, cellAddress(place), facts])).toEqual([
      ['Bilagor.Typ', 'A3', { kind: 'none-of', column: 'Typ', choice: 'Utvärdering' }],
      ['Bilagor.Typ', 'A3', { kind: 'none-of', column: 'Typ', choice: 'Revisionsintyg' }],
    ]);
  });
});
