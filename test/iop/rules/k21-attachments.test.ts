import { attachmentsRule } from '../../../src/iop/rules/k21-attachments';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { placeAt, placeText } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(attachmentsRule, workbook);
const places = (workbook: WorkbookBuilder) => check(workbook).map(({ place }) => placeText(place));
const withNumber = (row: number, number: string | number) => aWorkbook().with('Bilagor', 'Nr', row, number);

describe('attachmentsRule', () => {
  it('finds nothing where attachments are numbered and agreements listed', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at the number after a hole, so that a dropped row is seen', () => {
    const dropped = aWorkbook().withoutRow('Bilagor', 4).with('Överenskommelser', 'Bifogas', 4, 'Nej');
    expect(check(dropped)).toEqual([
      {
        code: 'K21',
        severity: 'FEL',
        place: placeAt('Bilagor!A4'),
        facts: { kind: 'number-gap', column: 'Nr', text: '4' },
      },
    ]);
  });

  it('tells each hole once, in whatever order the rows stand', () => {
    expect(places(withNumber(2, 9))).toEqual(['Bilagor!A3', 'Bilagor!A2']);
    const turned = withNumber(2, 2).with('Bilagor', 'Nr', 3, 1);
    expect(check(turned)).toEqual([]);
  });

  it.each([0, -1])('takes %i for a number out of order', (number) => {
    expect(places(withNumber(2, number))).toContain('Bilagor!A2');
  });

  it('points at a number that is used again, and not at the hole that it leaves', () => {
    expect(check(withNumber(4, 2))).toEqual([
      {
        code: 'K21',
        severity: 'FEL',
        place: placeAt('Bilagor!A4'),
        facts: { kind: 'duplicate', column: 'Nr', text: '2', first: placeAt('Bilagor!A3') },
      },
    ]);
  });

  it('points at a number that is missing, and leaves one that cannot be read to the column rule', () => {
    expect(check(withNumber(3, ''))).toMatchObject([
      { place: placeAt('Bilagor!A3'), facts: { kind: 'required' } },
    ]);
    expect(check(withNumber(3, 'a'))).toEqual([]);
  });

  it('asks for no number of a paper that has not come in, and counts the others without it', () => {
    const missing = withNumber(2, '').with('Bilagor', 'Status', 2, 'Har inte kommit in');
    expect(places(missing)).toEqual(['Bilagor!A3', 'Överenskommelser!N2']);
  });

  it('asks agreements and reports which agreement they belong to', () => {
    const workbook = aWorkbook().with('Bilagor', 'ÖK-nr', 5, '');
    expect(check(workbook)).toEqual([
      {
        code: 'K21',
        severity: 'VARNING',
        place: placeAt('Bilagor!D5'),
        facts: {
          kind: 'required-when',
          column: 'ÖK-nr',
          because: { sheet: 'Bilagor', column: 'Typ', text: 'Återrapport' },
        },
      },
    ]);
    expect(check(aWorkbook().with('Bilagor', 'ÖK-nr', 2, ''))).toMatchObject([{ severity: 'FEL' }]);
    expect(check(workbook.with('Bilagor', 'Typ', 5, 'Utvärdering'))).toEqual([]);
  });

  it('points at an agreement that is to be attached and is not listed as one', () => {
    const facts = { kind: 'rows-missing', of: [2], tab: 'Bilagor', type: 'Överenskommelse' };
    const at = { code: 'K21', severity: 'FEL', place: placeAt('Överenskommelser!N3'), facts };
    expect(check(aWorkbook().with('Bilagor', 'Typ', 3, 'Övrigt'))).toEqual([at]);
    expect(check(aWorkbook().with('Bilagor', 'ÖK-nr', 3, 1))).toEqual([at]);
    expect(
      check(aWorkbook().with('Bilagor', 'Typ', 3, 'Övrigt').with('Överenskommelser', 'Bifogas', 3, 'Nej')),
    ).toEqual([]);
  });

  it('misses no agreement that a row with too little said may be', () => {
    expect(places(aWorkbook().with('Bilagor', 'ÖK-nr', 3, ''))).toEqual(['Bilagor!D3']);
    expect(check(aWorkbook().with('Bilagor', 'Typ', 3, 'Avtal'))).toEqual([]);
    expect(check(aWorkbook().with('Bilagor', 'ÖK-nr', 3, 9))).toEqual([]);
  });

  it('asks for every agreement when the tab is missing', () => {
    expect(places(aWorkbook().without('Bilagor'))).toEqual([
      'Överenskommelser!N2',
      'Överenskommelser!N3',
      'Överenskommelser!N4',
    ]);
  });

  it('points at a text that names an attachment which is not listed', () => {
    const withText = (text: string) => aWorkbook().withKey('Texter', 'Bakgrund', text);
    expect(check(withText('Avtalen (bilaga 1, 2 och 3) och en karta (bilaga 5) biläggs.'))).toEqual([
      {
        code: 'K21',
        severity: 'FEL',
        place: placeAt('Texter!B3'),
        facts: { kind: 'unknown-reference', column: 'Bakgrund', text: 'bilaga 5', target: 'Bilagor' },
      },
    ]);
    expect(check(withText('Se bilagorna 3–5.'))).toHaveLength(1);
    expect(
      check(withText('Se Bilaga\u00a04, bilaga 1 till avtalet om lokaler och bilagan från 2021.')),
    ).toEqual([]);
    expect(check(withText('Enligt bilaga 9 till överenskommelsen gäller annat.'))).toEqual([]);
  });
});
