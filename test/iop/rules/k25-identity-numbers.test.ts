import { messageOf } from '../../../src/iop/rules/rules';
import { identityNumbersRule } from '../../../src/iop/rules/k25-identity-numbers';
import { aWorkbook } from '../../builders/a-workbook';
import { findingsOf, linesOf } from './findings-at';

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

  it('never repeats the number', () => {
    const [finding] = findingsOf(identityNumbersRule, saying('121212-1212'));
    expect(finding).toBeDefined();
    expect(JSON.stringify(finding)).not.toContain('1212');
    expect(finding === undefined ? '' : messageOf(finding, 'Texter')).not.toMatch(/\d{4}/);
  });
});
