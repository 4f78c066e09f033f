import { cellAddress } from '../../../src/engine/values/place';
import { ruleSet } from '../../../src/iop/rules/rules';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { placeText } from '../../builders/places';
import { mutations } from './mutations';

describe('checkRules', () => {
  it('finds nothing in a workbook without faults', () => {
    expect(aWorkbook().check()).toEqual([]);
  });

  it('gives what was found while reading and by the rules in one order', () => {
    const findings = aWorkbook()
      .with('Budget', 'Utfall', 2, '')
      .with('Budget', 'Slag', 2, '')
      .with('Budget', 'Slag', 3, 'kontanter')
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
      workbook.check().map(({ place, code, facts }) => `${cellAddress(place)} ${code} ${facts.kind}`);
    expect(at(aWorkbook().with('Mål', 'Underlag', 2, ''))).toEqual(['J2 K16 required']);
    expect(at(aWorkbook().with('Bilagor', 'Nr', 5, ''))).toEqual(['A5 K21 required']);
  });

  it('tells apart the columns that are missing at one cell', () => {
    const missing = aWorkbook()
      .withoutColumn('Mål', 'Underlag')
      .withoutColumn('Mål', 'Kommentar')
      .with('Mål', 'Beräknad bedömning', 2, '')
      .with('Mål', 'Utfall', 2, 60);
    expect(missing.check().map(({ place, code }) => `${cellAddress(place)} ${code}`)).toEqual([
      'P1 K15',
      'P1 Mål.Underlag',
    ]);
  });

  it('tells apart the keys that are missing at one cell', () => {
    const workbook = aWorkbook().withoutKey('Ärende', 'Rubrik').withoutKey('Ärende', 'Kommun');
    expect(workbook.check().map(({ place, code }) => `${cellAddress(place)} ${code}`)).toEqual([
      'B19 K27',
      'B19 Ärende.Kommun',
    ]);
    const texts = aWorkbook().withoutKey('Texter', 'Jämställdhetsanalys');
    expect(texts.check().map(({ code }) => code)).toEqual(['K19']);
  });

  it('leaves the finding of an empty cell beside that of a rule that says something else of it', () => {
    const late = aWorkbook()
      .with('Beslutsförslag', 'Beslutstyp', 3, 'Uppdra åt förvaltningen att inleda omförhandling')
      .with('Beslutsförslag', 'Lydelse', 3, '');
    expect(late.check().map(({ place, code }) => `${placeText(place)} ${code}`)).toEqual([
      'Beslutsförslag!C3 Beslutsförslag.Lydelse',
      'Beslutsförslag!C3 K23',
    ]);
    const texts = aWorkbook()
      .withKey('Inställningar', 'Kommunmall', 'Göteborg')
      .withoutKey('Texter', 'Barnkonsekvensanalys')
      .withoutKey('Texter', 'Ekonomiska konsekvenser')
      .check()
      .filter(({ place }) => place.tab === 'Texter');
    expect(texts.map(({ place, code }) => `${cellAddress(place)} ${code}`)).toEqual([
      'B11 Texter.Ekologisk dimension',
      'B12 Texter.Facklig samverkan',
      'B13 K20',
      'B13 Texter.Ekonomiska konsekvenser',
    ]);
  });
});

describe('ruleSet', () => {
  it('has no two rules of one code that report the same kind, so that each finding has one sentence', () => {
    const reported = ruleSet.rules.flatMap(({ code, kinds }) => kinds.map((kind) => `${code} ${kind}`));
    expect(new Set(reported).size).toBe(reported.length);
  });

  it('has its rules in the order of their codes, and a single fault for each', () => {
    const codes = ruleSet.rules.map(({ code }) => code);
    expect([...codes].sort()).toEqual(codes);
    const found = new Set(
      mutations
        .flatMap(({ finding, companions }) => [finding, ...companions])
        .map((line) => line.slice(0, 3)),
    );
    expect(codes.filter((code) => !found.has(code))).toEqual([]);
  });

  it('supersede only what a column asks for in the cell that the rule itself asks for', () => {
    const superseded = ruleSet.rules.flatMap(({ code, supersedes }) =>
      supersedes === null ? [] : [[code, supersedes.code, ...supersedes.kinds].join(' ')],
    );
    expect(superseded).toEqual([
      'K15 Mål.Kommentar required-when column-missing',
      'K16 Mål.Underlag required says-nothing',
      'K19 Texter.Jämställdhetsanalys required key-missing says-nothing',
      'K27 Ärende.Rubrik required key-missing says-nothing',
    ]);
  });
});
