import { composeReport } from '../../src/iop/compose-report';
import { gapsIn } from '../../src/iop/gaps';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';

const gapsOf = (workbook: WorkbookBuilder) =>
  gapsIn(composeReport(workbook.read().workbook, { errors: 0 })).map(
    ({ section, text }) => `${section}: ${text}`,
  );

describe('gapsIn', () => {
  it('finds none in a report of a workbook that is filled in', () => {
    expect(gapsOf(aWorkbook())).toEqual([]);
  });

  it('names each sentence that says that something is missing, with its section', () => {
    const workbook = aWorkbook()
      .without('Budget')
      .withKey('Ärende', 'Uppgifter till och med', '')
      .with('Mål', 'Bedömning', 2, 'Inte uppfyllt')
      .with('Mål', 'Kommentar', 2, '');
    const gaps = gapsOf(workbook);
    expect(gaps).toContain(
      'Sammanfattning: Det framgår inte av underlaget till vilken dag uppgifterna gäller.',
    );
    expect(gaps.some((gap) => gap.startsWith('Måluppfyllelse: ') && gap.includes('framgår inte'))).toBe(true);
    expect(gaps.some((gap) => /^Tidsplan och budget: Uppgifter om .* saknas i underlaget/.test(gap))).toBe(
      true,
    );
  });

  it('takes an officer’s own text for what it is', () => {
    const text = 'Ett bibliotek saknas i området. Nyckeln framgår inte av kartan.';
    expect(gapsOf(aWorkbook().withKey('Texter', 'Bakgrund', text))).toEqual([]);
  });
});
