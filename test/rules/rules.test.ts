import { cellAddress } from '../../src/place';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { placeText } from '../builders/places';

describe('checkRules', () => {
  it('finds nothing in a workbook without faults', () => {
    expect(aWorkbook().check()).toEqual([]);
  });

  it('gives what was found while reading and by the rules in one order', () => {
    const findings = aWorkbook()
      .with('Budget', 'Utfall', 2, '')
      .with('Budget', 'Slag', 2, '')
      .with('Budget', 'Slag', 3, 'kontant')
      .withKey('Ärende', 'Kommun', '')
      .check();
    expect(findings.map(({ place, code }) => `${placeText(place)} ${code}`)).toEqual([
      'Ärende!B2 Ärende.Kommun',
      'Budget!F2 Budget.Slag',
      'Budget!H2 K10',
      'Budget!F3 Budget.Slag',
    ]);
  });

  it("lets a cross-sheet rule's finding stand for the column's at the same empty cell", () => {
    const at = (workbook: WorkbookBuilder) =>
      workbook.check().map(({ place, code, facts }) => `${cellAddress(place)} ${code} ${facts.fault}`);
    expect(at(aWorkbook().with('Mål', 'Underlag', 2, ''))).toEqual(['J2 K16 required']);
    expect(at(aWorkbook().with('Bilagor', 'Nr', 5, ''))).toEqual(['A5 K21 required']);
  });

  it('tells apart the columns that are missing at one cell', () => {
    const missing = aWorkbook()
      .withoutColumn('Mål', 'Underlag')
      .withoutColumn('Mål', 'Kommentar')
      .with('Mål', 'Utfall', 2, 60);
    expect(missing.check().map(({ place, code }) => `${cellAddress(place)} ${code}`)).toEqual([
      'M1 K15',
      'M1 Mål.Underlag',
    ]);
  });

  it('tells apart the keys that are missing at one cell', () => {
    const workbook = aWorkbook().withoutKey('Ärende', 'Rubrik').withoutKey('Ärende', 'Kommun');
    expect(workbook.check().map(({ place, code }) => `${cellAddress(place)} ${code}`)).toEqual([
      'B18 K27',
      'B18 Ärende.Kommun',
    ]);
    const texts = aWorkbook().withoutKey('Texter', 'Jämställdhetsanalys');
    expect(texts.check().map(({ code }) => code)).toEqual(['K19']);
  });
});
