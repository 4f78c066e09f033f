import { messageOf } from '../../../src/iop/rules/rules';
import { identityNumbersRule } from '../../../src/iop/rules/k25-identity-numbers';
import { placeText } from '../../builders/places';
import { aWorkbook } from '../../builders/a-workbook';
import { findingsOf, linesOf } from './findings-at';

const cellsOf = (tab: string) => aWorkbook().sheets.find(({ name }) => name === tab)?.cells ?? [];
const saying = (text: string) => aWorkbook().with('Åtaganden', 'Kommentar', 2, text);

describe('identityNumbersRule', () => {
  it('finds nothing in a workbook with organisation numbers, dates and telephones', () => {
    expect(linesOf(identityNumbersRule, aWorkbook())).toEqual([]);
  });

  it.each([
    ['121212-1212', 'FEL'],
    ['191212121212', 'FEL'],
    ['19121212-1212', 'FEL'],
    ['121272-1219', 'FEL'],
    ['1212121212', 'VARNING'],
    ['121212-1213', 'VARNING'],
  ])('finds %s as %s', (digits, severity) => {
    expect(linesOf(identityNumbersRule, saying(`Kontakt: ${digits}.`))).toEqual([
      `K25 ${severity} Åtaganden!F2 identity-number`,
    ]);
  });

  it('looks in cells of every kind', () => {
    const workbook = aWorkbook()
      .with('Underskrifter', 'Namn', 2, 'Karin Berg 121212-1212')
      .withKey('Ärende', 'Diarienummer', '121212-1212')
      .with('Parter', 'Organisationsnummer', 3, '121212-1212')
      .withKey('Texter', 'Bakgrund', 'Barnet (121212-1212) deltog.')
      .with('Utbetalningar', 'Belopp', 2, 'till 121212-1212');
    expect(linesOf(identityNumbersRule, workbook)).toHaveLength(5);
  });

  it('looks in headings, in columns and tabs that are not read, and in names of tabs, once a column', () => {
    const [headings = [], first = [], ...rest] = cellsOf('Åtaganden');
    const workbook = aWorkbook()
      .withCells('Åtaganden', [
        [...headings, 'Barn 850709-2388', 'Eget'],
        [...first, '', '050315–9808'],
        ...rest.map((row) => [...row, '', 8507092388]),
      ])
      .withCells('Barn 20050315-9808', [['Namn'], ['850709+2388'], ['19850709-2388']]);
    const column = headings.length;
    expect(linesOf(identityNumbersRule, workbook)).toEqual([
      'K25 FEL Barn [personnummer borttaget]!A1 identity-number-in-tab-name',
      `K25 FEL ${placeText({ tab: 'Åtaganden', row: 0, column })} identity-number-elsewhere`,
      `K25 FEL ${placeText({ tab: 'Åtaganden', row: 1, column: column + 1 })} identity-number-elsewhere`,
      `K25 VARNING ${placeText({ tab: 'Åtaganden', row: 2, column: column + 1 })} identity-number-elsewhere`,
      'K25 FEL Barn [personnummer borttaget]!A2 identity-number-elsewhere',
    ]);
  });

  it('looks in columns that rows are known by', () => {
    const workbook = aWorkbook().with('Verksamhetsdelar', 'Verksamhetsdel', 2, 'Kören 850709-2388');
    expect(linesOf(identityNumbersRule, workbook)).toEqual(['K25 FEL Verksamhetsdelar!A2 identity-number']);
  });

  it('never repeats the number', () => {
    const [finding] = findingsOf(identityNumbersRule, saying('121212-1212'));
    expect(finding).toBeDefined();
    expect(JSON.stringify(finding)).not.toContain('1212');
    expect(finding === undefined ? '' : messageOf(finding, 'Texter')).not.toMatch(/\d{4}/);
  });
});
