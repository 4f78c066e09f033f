/** Cells that say nothing, answer another question, or were copied with what nobody sees: from the tab to the report. */
import { cellAddress } from '../../src/engine/values/place';
import { sheets } from '../../src/iop/sheets';
import { messageOf } from '../../src/iop/rules/rules';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { wholeReportText } from './report-text';

const found = (workbook: WorkbookBuilder) =>
  workbook.check().map(({ code, severity, place, facts }) => {
    return `${severity} ${code} ${cellAddress(place)} ${facts.kind}`;
  });
const report = (workbook: WorkbookBuilder) => wholeReportText(workbook.read().workbook);

const IN_WORDS = /^(?:texts?|programme|part(?:y|ies))$/;

describe('a cell that only says that there is nothing', () => {
  it.each(['Nej', '–', 'Ej relevant'])(
    'is empty in the findings and in the report where it says %j',
    (written) => {
      const workbook = aWorkbook()
        .withKey('Ärende', 'Underrubrik', written)
        .with('Parter', 'Tidigare namn', 3, written)
        .with('Parter', 'Kortnamn', 3, written);
      const empty = aWorkbook()
        .withKey('Ärende', 'Underrubrik', '')
        .with('Parter', 'Tidigare namn', 3, '')
        .with('Parter', 'Kortnamn', 3, '');
      expect(found(workbook)).toEqual([
        'TIPS Ärende.Underrubrik B16 says-nothing',
        'TIPS Parter.Kortnamn C3 says-nothing',
        'TIPS Parter.Tidigare namn E3 says-nothing',
      ]);
      expect(report(workbook)).toBe(report(empty));
    },
  );

  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    'is as empty in every text and reference of the tab %s, required or not',
    (name, { form, columns }) => {
      const workbook = (column: string, written: string) =>
        form === 'table'
          ? aWorkbook().with(name, column, 2, written)
          : aWorkbook().withKey(name, column, written);
      const printed = Object.values(columns)
        .filter(({ type, presence }) => presence !== 'computed' && IN_WORDS.test(type.kind))
        .filter((column) => report(workbook(column.name, 'Saknas')) !== report(workbook(column.name, '')));
      expect(printed.map((column) => column.name)).toEqual([]);
    },
  );

  it('does not say with whom the case was discussed', () => {
    const workbook = aWorkbook().withKey('Ärende', 'Samråd med', 'Nej');
    expect(report(workbook)).not.toMatch(/\bNej\b/);
    expect(workbook.check().map((finding) => messageOf(finding, 'Ärende'))).toContain(
      '”Nej” vid ”Samråd med” i fliken Ärende läses som tomt. Töm cellen, eller skriv det som ska stå i rapporten.',
    );
  });

  it('is no value where another cell requires one', () => {
    expect(found(aWorkbook().with('Parter', 'Organisationsnummer', 3, 'Ej aktuellt'))).toEqual([
      'TIPS Parter.Organisationsnummer I3 says-nothing',
      'VARNING Parter.Organisationsnummer I3 required-when',
    ]);
  });
});

describe('an answer where a word should be', () => {
  it.each(['Ja', 'Nej'])('is an error, and %s is not in the report', (answer) => {
    const workbook = aWorkbook().with('Parter', 'Bestämd form', 3, answer);
    expect(found(workbook)).toEqual(['FEL Parter.Bestämd form D3 not-a-word']);
    expect(report(workbook)).toBe(report(aWorkbook()));
  });

  it('is so under the earlier heading too', () => {
    const cells = (word: string) =>
      aWorkbook()
        .with('Parter', 'Bestämd form', 3, word)
        .sheets.find(({ name }) => name === 'Parter')
        ?.cells.map((row) => row.map((cell) => (cell === 'Bestämd form' ? 'Bestämd form tillåten' : cell)));
    const older = (word: string) => aWorkbook().withCells('Parter', cells(word) ?? []);
    expect(found(older('Ja'))).toEqual(['FEL Parter.Bestämd form D3 not-a-word']);
    expect(found(older('kulturföreningen'))).toEqual([]);
    expect(report(older('kulturföreningen'))).toContain('Kulturföreningen har uppfyllt sitt åtagande');
  });
});

describe('a cell of another program', () => {
  it.each(['#FIELD!', 'Loading...', '########', 'Err:509'])(
    'that shows %j is an error, and not in the report',
    (written) => {
      const workbook = aWorkbook().with('Mål', 'Mål enligt överenskommelsen', 2, written);
      expect(found(workbook)).toContain('FEL Mål.Mål enligt överenskommelsen D2 formula-error');
      expect(report(workbook)).not.toContain(written);
    },
  );

  it('is read without marks of direction and soft hyphens', () => {
    const copied = aWorkbook()
      .with('Utbetalningar', 'Mottagare', 2, 'Föreningen Kultur\u00adgården')
      .with('Utbetalningar', 'Belopp', 2, '\u202a600000\u202c')
      .with('Parter', 'Namn', 3, '\u2068Föreningen Kulturgården\u2069');
    expect(copied.read().workbook.payments.rows[0]).toMatchObject({
      recipient: { value: 'P2' },
      amount: { value: 600_000_00 },
    });
    expect(report(copied)).not.toMatch(/[\u00ad\u202a-\u202e\u2066-\u2069]/);
  });
});
