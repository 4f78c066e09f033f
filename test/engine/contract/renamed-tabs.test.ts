import type { Finding } from '../../../src/engine/checks/finding';
import { withoutRenamedSheets } from '../../../src/engine/contract/renamed-tabs';
import { aWorkbook } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';

/** The workbook with a tab that is called something else. */
function renamed(name: string) {
  const cells = aWorkbook().sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return aWorkbook().without(name).withCells(`${name} 2022–2025`, cells);
}

const near = (sheet: string, severity: Finding['severity'], state = 'missing'): Finding => ({
  code: sheet,
  severity,
  place: placeAt(`${sheet} 2024!A1`),
  facts: { kind: 'tab-near', sheet, tab: `${sheet} 2024`, state },
});
const lack = (severity: Finding['severity']): Finding => ({
  code: 'K10',
  severity,
  place: placeAt('Budget!A1'),
  facts: { kind: 'rows-missing', of: [1], tab: 'Budget', type: null },
});

describe('withoutRenamedSheets', () => {
  it('makes one finding of a tab that is called something else, as severe as the worst that it leads to', () => {
    const elsewhere = { ...lack('VARNING'), place: placeAt('Överenskommelser!N4') };
    expect(withoutRenamedSheets([lack('FEL'), elsewhere, near('Budget', 'VARNING')])).toEqual([
      near('Budget', 'FEL'),
    ]);
  });

  it('keeps what is found of other tabs, and beside a copy', () => {
    const findings = [lack('FEL'), near('Budget', 'TIPS', 'copied'), near('Bilagor', 'VARNING')];
    expect(withoutRenamedSheets(findings)).toEqual(findings);
  });

  it.each([
    ['Aktiviteter', 'VARNING'],
    ['Budget', 'FEL'],
    ['Verksamhetsdelar', 'VARNING'],
    ['Texter', 'FEL'],
    ['Bilagor', 'FEL'],
    ['Ärende', 'FEL'],
  ])('leaves one finding of a workbook whose %s has another name', (name, severity) => {
    const found = renamed(name).check();
    expect(found.map((finding) => [finding.facts.kind, finding.severity])).toEqual([['tab-near', severity]]);
  });
});
