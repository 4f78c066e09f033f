/** What people write in another form than the workbook's, and that can mean one thing only. */
import { messageOf } from '../../src/iop/rules/rules';
import { cellAddress } from '../../src/engine/values/place';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { wholeReportText } from './report-text';

const found = (workbook: WorkbookBuilder) =>
  workbook.check().map(({ code, severity, place, facts }) => {
    return `${severity} ${code} ${cellAddress(place)} ${facts.kind}`;
  });

describe('a choice in another inflection', () => {
  it.each([
    ['Mål', 'Bedömning', 2, 'Uppfylld', 'M2'],
    ['Mål', 'Bedömning', 2, 'Uppfyllt.', 'M2'],
    ['Aktiviteter', 'Status', 2, 'Genomfört', 'I2'],
    ['Åtaganden', 'Status', 2, 'Uppfyllda', 'D2'],
  ] as const)('is read, and told, in %s, %s, row %i: %s', (tab, column, row, written, cell) => {
    const workbook = aWorkbook().with(tab, column, row, written);
    expect(found(workbook)).toEqual([`TIPS ${tab}.${column} ${cell} understood`]);
    expect(wholeReportText(workbook.read().workbook)).toBe(wholeReportText(aWorkbook().read().workbook));
  });
});

describe('a number in another form', () => {
  it('is read: an organisation number without its hyphen, a registry number with Dnr', () => {
    const workbook = aWorkbook()
      .withKey('Ärende', 'Diarienummer', 'Dnr LIN 2025/12')
      .with('Parter', 'Organisationsnummer', 3, '8024561238');
    expect(workbook.read().workbook.case.registryNumber.value).toBe('LIN 2025/12');
    expect(workbook.read().workbook.parties.rows.map((row) => row.organisationNumber.value)).toEqual([
      null,
      '802456-1238',
    ]);
    expect(found(workbook)).toEqual([
      'TIPS Ärende.Diarienummer B6 understood',
      'TIPS Parter.Organisationsnummer I3 understood',
    ]);
  });

  it('is one finding where the number of an agreement cannot be read, in its own tab and in those that repeat it', () => {
    const wrong = aWorkbook().with('Överenskommelser', 'ÖK-nr', 2, '1:1');
    const repeated = [2, 3, 4, 5, 6, 7].reduce((w, row) => w.with('Budget', 'ÖK-nr', row, '1:1'), wrong);
    expect(found(wrong)).toEqual(['FEL Överenskommelser.ÖK-nr A2 not-a-whole-number']);
    expect(found(repeated).filter((line) => line.includes('ÖK-nr'))).toEqual(found(wrong));
  });

  it('is one finding an agreement where all are numbered otherwise, in every tab', () => {
    const own = (value: unknown) =>
      typeof value === 'number' ? `Avtal ${String(value)}` : String(value).replace(/\d/g, 'Avtal $&');
    const otherwise = aWorkbook().sheets.reduce((book, { name, cells }) => {
      const at = cells[0]?.indexOf('ÖK-nr') ?? -1;
      return at === -1
        ? book
        : book.withCells(
            name,
            cells.map((row, line) =>
              row.map((cell, index) => (line > 0 && index === at && cell !== '' ? own(cell) : cell)),
            ),
          );
    }, aWorkbook());
    expect(found(otherwise).filter((line) => line.includes('ÖK-nr'))).toEqual([
      'FEL Överenskommelser.ÖK-nr A2 not-a-whole-number',
      'FEL Överenskommelser.ÖK-nr A3 not-a-whole-number',
      'FEL Överenskommelser.ÖK-nr A4 not-a-whole-number',
    ]);
  });
});

describe('a post in other words', () => {
  it('is asked about', () => {
    const [finding] = aWorkbook().with('Budget', 'Post', 2, 'Konsulter').check();
    expect(finding === undefined ? '' : messageOf(finding, 'Budget')).toBe(
      'Vid Post i fliken Budget står ”Konsulter”. Menar du Arvoden och köpta tjänster? Skriv i så fall det.',
    );
  });
});

describe('participants whose gender nobody knows', () => {
  const held = [2, 3, 4, 5, 6, 7];
  const without = (workbook: WorkbookBuilder, row: number) =>
    workbook.with('Aktiviteter', 'Flickor/kvinnor', row, '').with('Aktiviteter', 'Pojkar/män', row, '');
  const unknown = held.reduce(without, aWorkbook());

  it('are one warning, counted or not', () => {
    expect(found(unknown)).toEqual(['VARNING Aktiviteter.Flickor/kvinnor L2 gender-unknown']);
    const uncounted = held.reduce(
      (w, row) => w.with('Aktiviteter', 'Annat/uppgift saknas', row, ''),
      unknown,
    );
    expect(found(uncounted)).toEqual(['VARNING Aktiviteter.Flickor/kvinnor L2 gender-unknown']);
  });

  it('are told as a total, and no zero is made up', () => {
    const counted = held.reduce((w, row) => w.with('Aktiviteter', 'Annat/uppgift saknas', row, 40), unknown);
    const text = wholeReportText(counted.read().workbook);
    expect(text).toMatch(/Uppgift saknas\tUppgift saknas\t40\t40/);
  });

  it('are still asked for where another activity has them', () => {
    const uncounted = without(aWorkbook(), 2)
      .with('Aktiviteter', 'Annat/uppgift saknas', 2, '')
      .with('Aktiviteter', 'Deltagare totalt', 2, '');
    expect(found(uncounted)).toContain('FEL Aktiviteter.Flickor/kvinnor L2 required-when');
  });
});
