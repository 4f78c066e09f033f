/** The återrapport: what it says of its year, and that it says nothing of another. */
import fc from '../../seeded-fast-check';
import { example as husby } from '../../../examples/husby.workbook';
import { example as komplett } from '../../../examples/komplett.workbook';
import type { Block } from '../../../src/engine/report/tree';
import type { RawSheet } from '../../../src/engine/contract/cell';
import { readWorkbook } from '../../../src/iop/read-workbook';
import { checkYear } from '../../../src/iop/year/check-year';
import { composeYear } from '../../../src/iop/year/compose-year';
import { agreementYears } from '../../../src/iop/year/year-of-agreements';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { rawSheets } from '../../examples/cells';

const day = (date: string) => ({ date });

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')];
    case 'list':
      return block.items.map(({ runs }) => runs.map(({ text }) => text).join(''));
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ];
    case 'signature':
      return block.lines.map(({ text }) => text);
    default:
      return [block.text];
  }
}

/** What a reader of the report on the year sees, without its letterhead; blanks and dashes are plain. */
function bodyOf(sheets: readonly RawSheet[], year: number): string {
  const { workbook } = readWorkbook(sheets);
  const { blocks } = composeYear(workbook, year, { errors: 0 });
  return blocks.flatMap(textsOf).join('\n').replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}

const textOf = (book: WorkbookBuilder, year: number) => bodyOf(book.sheets, year);

const books: Readonly<Record<string, readonly RawSheet[]>> = {
  husby: rawSheets(husby),
  komplett: rawSheets(komplett),
  'a made-up partnership': aWorkbook().sheets,
};
const each = Object.entries(books).flatMap(([name, sheets]) =>
  agreementYears(readWorkbook(sheets).workbook).map((year) => [name, year, sheets] as const),
);

describe('composeYear', () => {
  it.each(each)('names no other year than its own: %s %i', (_name, year, sheets) => {
    const years = bodyOf(sheets, year).match(/\b(?:19|20)\d\d\b/g) ?? [];
    expect(years.length).toBeGreaterThan(3);
    expect([...new Set(years)]).toEqual([String(year)]);
  });

  it('says the same whatever the rows of other years say', () => {
    const book = aWorkbook();
    const before = textOf(book, 2023);
    const rowsOf = (tab: string) => book.sheets.find(({ name }) => name === tab)?.cells ?? [];
    const yearly = {
      Budget: ['Utfall', 'Budget'],
      Utbetalningar: ['Belopp'],
      Aktiviteter: ['Flickor/kvinnor'],
    };
    const cells = Object.entries(yearly).flatMap(([tab, columns]) =>
      rowsOf(tab).flatMap((row, at) =>
        at > 0 && !row.some((cell) => cell === 2)
          ? columns.map((column) => [tab, column, at + 1] as const)
          : [],
      ),
    );
    expect(cells.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(
        fc.constantFrom(...cells),
        fc.integer({ min: 1, max: 9_999_999 }),
        ([tab, column, row], value) => {
          expect(textOf(book.with(tab, column, row, value), 2023)).toBe(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is called by its year and the partners, and has the five sections after the agreement', () => {
    const { blocks, letterhead, draft } = composeYear(aWorkbook().read().workbook, 2023, { errors: 0 });
    expect(blocks[0]).toMatchObject({
      kind: 'title',
      text: 'Återrapport 2023 för idéburet offentligt partnerskap (IOP) med Föreningen Kulturgården',
    });
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      'Överenskommelsen',
      'Mål',
      'Aktiviteter',
      'Budget',
      'Parternas åtaganden',
      'Planerat för nästa år',
    ]);
    expect(draft).toBe(false);
    expect(letterhead).toMatchObject({ Dokumenttyp: 'Återrapport', Nämnd: 'Lindby stadsdelsnämnd' });
  });

  it('has the day and number of its own row in Uppföljningar, and those of the case without one', () => {
    const book = aWorkbook();
    const headOf = (one: WorkbookBuilder) => composeYear(one.read().workbook, 2023, { errors: 0 }).letterhead;
    expect(headOf(book)).toMatchObject({ Datum: '2024-01-28', Diarienummer: 'LIN 2024/5' });
    expect(headOf(book.with('Uppföljningar', 'Diarienummer', 3, ''))).toMatchObject({
      Diarienummer: 'saknas',
    });
    const { date, registryNumber } = book.read().workbook.case;
    expect(headOf(book.withoutRow('Uppföljningar', 3))).toMatchObject({
      Datum: date.value,
      Diarienummer: registryNumber.value,
    });
  });

  it('says first that it is a draft while errors are left', () => {
    const { blocks, letterhead } = composeYear(aWorkbook().read().workbook, 2023, { errors: 2 });
    expect(blocks[0]).toMatchObject({ kind: 'draft-mark', text: 'UTKAST. 2 fel återstår att rätta.' });
    expect(letterhead).toMatchObject({ Status: 'UTKAST' });
  });

  it('gives a goal and an undertaking their outcome only where their agreements are of the year alone', () => {
    const book = aWorkbook().with('Mål', 'ÖK-nr', 2, 2).with('Åtaganden', 'ÖK-nr', 4, 2);
    const text = textOf(book, 2023);
    expect(text).toContain('minst 100 tillfällen\n120 tillfällen\nUppfyllt');
    expect(text).not.toContain('51,7');
    expect(text).toContain(
      'Partnerskapet har ytterligare två mål. De gäller även andra år, och målvärdena avser alla åren tillsammans. Underlaget anger inte utfallet för varje år. Måluppfyllelsen redovisas samlat i slutrapporten.',
    );
    expect(text).toContain('Föreningen har uppfyllt sitt åtagande att hålla verkstaden öppen för alla barn.');
    expect(text).toContain('Stadsdelsnämnden har ytterligare två åtaganden. De gäller även andra år');
    expect(textOf(book, 2022)).not.toContain('120 tillfällen');
  });

  it('has the outcome of the year where Utfall per år says it, in figures or in words', () => {
    const book = aWorkbook()
      .with('Mål', 'Utfall per år', 2, '2022: 38; 2023: 41; 2024: 41')
      .with('Mål', 'Utfall per år', 4, '2023: barnen valde temana');
    const text = textOf(book, 2023);
    expect(text).toContain('Utfallet 2023 för två av målen framgår av tabellen.');
    expect(text).toContain('minst 100 tillfällen\n41 tillfällen');
    expect(text).toContain('–\nbarnen valde temana');
    expect(textOf(book, 2024)).toContain('Utfallet 2024 för ett av målen framgår av tabellen.');
  });

  it('says of an agreement of part of the year when it held, without days of other years', () => {
    const longer = aWorkbook()
      .withRows('Överenskommelser', [
        {
          'ÖK-nr': 1,
          Benämning: 'Avtalet',
          Startdatum: day('2022-06-01'),
          Slutdatum: day('2024-08-31'),
          Parter: 'P1; P2',
          'Avtalat bidrag, hela perioden': 1_800_000,
        },
      ])
      .withKey('Ärende', 'Uppgifter till och med', day('2024-03-31'));
    expect(textOf(longer, 2022)).toContain(
      'Överenskommelsen gällde från och med den 1 juni 2022 och resten av året.',
    );
    expect(textOf(longer, 2023)).toContain('Överenskommelsen gällde hela 2023.');
    const last = textOf(longer, 2024);
    expect(last).toContain('Överenskommelsen gäller från årets början till och med den 31 augusti 2024.');
    expect(last).toContain('Uppgifterna gäller till och med den 31 mars 2024.');
    expect(textOf(longer, 2023)).toContain('Under 2023 har 600 000 kronor betalats ut.');
    expect(textOf(longer, 2023)).not.toContain('1 800 000');
  });

  it('names what is planned next year without the year, and says what the workbook lacks', () => {
    const next = aWorkbook()
      .withRow('Aktiviteter', {
        'Aktivitet-ID': 'N1',
        Aktivitet: 'Vårutställning 2024/2025 (hösten 2024)',
        'Planerad start': day('2024-03-01'),
        'Planerat slut': day('2024-05-31'),
        Status: 'Planerad',
      })
      .withRow('Aktiviteter', {
        'Aktivitet-ID': 'N2',
        Aktivitet: 'Inställd resa',
        'Planerad start': day('2024-03-01'),
        Status: 'Inställd',
      });
    const text = textOf(next, 2023);
    expect(text).toContain('Partnerskapet har en överenskommelse även för nästa år.');
    expect(text).toContain('Vårutställning (hösten)');
    expect(text).not.toContain('resa');
    expect(textOf(aWorkbook(), 2024)).toContain(
      'Underlaget innehåller ingen överenskommelse för nästa år.\nUnderlaget innehåller inga planerade aktiviteter för nästa år.',
    );
  });

  it('gives no figure of an activity that was moved out of the year, and names one that another year counts', () => {
    const [row] = [
      aWorkbook()
        .sheets.find(({ name }) => name === 'Aktiviteter')
        ?.cells.findIndex((cells) => cells[1] === 2) ?? 0,
    ];
    const moved = aWorkbook()
      .with('Aktiviteter', 'Faktisk start', row + 1, day('2024-02-01'))
      .with('Aktiviteter', 'Faktiskt slut', row + 1, day('2024-03-01'))
      .with('Aktiviteter', 'Status', row + 1, 'Flyttad')
      .with('Aktiviteter', 'Avvikelse, förklaring', row + 1, 'eftersom lokalen var stängd');
    expect(textOf(moved, 2023)).toMatch(/flyttades, eftersom lokalen var stängd\./);
    expect(textOf(moved, 2024)).toMatch(
      /Under året hölls också .*, som redovisas med det år då den skulle börja\./,
    );
  });

  it('says of what is missing that it is', () => {
    const empty = aWorkbook().without('Utbetalningar', 'Budget', 'Aktiviteter');
    const text = textOf(empty, 2023);
    expect(text).toContain('Uppgifter om aktiviteter saknas i underlaget.');
    expect(text).toContain('Uppgifter om budget och utfall saknas i underlaget.');
    expect(text).toMatch(/[Uu]ppgifter om utbetalningar.* saknas i underlaget\./);
  });

  it('holds payments against the grant only where they are those of the year’s own agreement', () => {
    const paid = (agreement: number, date: string, amount: number) => ({
      'ÖK-nr': agreement,
      Datum: day(date),
      Belopp: amount,
      Mottagare: 'P2',
    });
    const book = aWorkbook().withRows('Utbetalningar', [
      paid(1, '2022-03-01', 600_000),
      paid(2, '2023-03-01', 210_000),
      paid(2, '2024-01-12', 390_000),
      paid(3, '2024-03-01', 600_000),
      paid(2, '2024-04-02', -17_000),
    ]);
    expect(textOf(book, 2022)).toContain(
      'Stadsdelsnämnden har betalat ut 600 000 kronor, vilket motsvarar det avtalade bidraget.',
    );
    expect(textOf(book, 2023)).toContain(
      'Under 2023 har 210 000 kronor betalats ut. Utbetalningar enligt årets överenskommelse är gjorda även andra år, och därför jämförs beloppet inte med det avtalade bidraget.',
    );
    expect(textOf(book, 2024)).toContain(
      'Under 2024 har 990 000 kronor betalats ut, varav 390 000 kronor avser en överenskommelse som inte gällde under året. Under samma tid har 17 000 kronor betalats tillbaka, vilket avser en överenskommelse som inte gällde under året.',
    );
    const before = book.with('Utbetalningar', 'Datum', 3, day('2022-12-30'));
    expect(textOf(before, 2023)).toContain(
      'Uppgifter om utbetalningar under 2023 saknas i underlaget. Utbetalningar enligt årets överenskommelse är gjorda även andra år.',
    );
  });

  it('says of an activity that went on after the year that its figures are of all its time', () => {
    const book = aWorkbook().with('Aktiviteter', 'Faktiskt slut', 4, day('2024-02-03'));
    expect(textOf(book, 2023)).toContain(
      'Öppen verkstad fortsatte efter årets slut. Tillfällen och deltagare redovisas för hela tiden.',
    );
    expect(textOf(book, 2024)).toContain(
      'Under året hölls också Öppen verkstad, som redovisas med det år då den skulle börja.',
    );
    const moved = book
      .with('Aktiviteter', 'Faktisk start', 4, day('2023-12-27'))
      .with('Aktiviteter', 'Status', 4, 'Flyttad');
    expect(textOf(moved, 2023)).toContain('flyttades till den 27 december 2023');
    for (const year of [2023, 2024])
      expect([...new Set(textOf(moved, year).match(/\b20\d\d\b/g))]).toEqual([String(year)]);
  });

  it('names the parties of the year’s agreements, and those that are mentioned in the year', () => {
    const book = aWorkbook()
      .withRow('Parter', { 'Part-ID': 'P7', Namn: 'Stiftelsen Bron', Roll: 'Idéburen part' })
      .with('Överenskommelser', 'Parter', 4, 'P1; P7')
      .with('Åtaganden', 'ÖK-nr', 4, '1; 2');
    expect(textOf(book, 2023)).not.toContain('Bron');
    expect(checkYear(book.read(), 2023)).toEqual([]);
    expect(textOf(book, 2024)).toMatch(/^.* med Föreningen Kulturgården och Stiftelsen Bron$/m);
    const alone = book.with('Budget', 'Part', 19, 'P7').with('Utbetalningar', 'Mottagare', 6, 'P7');
    expect(textOf(alone.with('Utbetalningar', 'Mottagare', 7, 'P7'), 2024)).toMatch(
      /^.* med Stiftelsen Bron$/m,
    );
  });
});

describe('agreementYears', () => {
  it('has no year that begins after the last day of the figures', () => {
    const book = aWorkbook().withKey('Ärende', 'Uppgifter till och med', day('2023-01-01'));
    expect(agreementYears(book.read().workbook)).toEqual([2022, 2023]);
  });
});
