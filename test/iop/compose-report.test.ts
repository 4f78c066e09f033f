import fc from '../seeded-fast-check';
import { composeReport } from '../../src/iop/compose-report';
import type { Block, Report } from '../../src/engine/report/tree';
import type { RawCell, RawSheet } from '../../src/engine/contract/cell';
import { readWorkbook } from '../../src/iop/read-workbook';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';

function reportOf(workbook: WorkbookBuilder, errors = 0): Report {
  return composeReport(workbook.read().workbook, { errors });
}

function headingsOf(report: Report): readonly string[] {
  return report.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  );
}

/** Every text of a block. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs.map((run) => run.text);
    case 'list':
      return block.items.flatMap((item) => item.runs.map((run) => run.text));
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.heading),
        ...block.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
      ];
    case 'signature':
      return block.lines.map(({ text }) => text);
    case 'draft-mark':
    case 'title':
    case 'subtitle':
    case 'heading':
      return [block.text];
  }
}

describe('a section that cannot be written', () => {
  const { workbook } = aWorkbook().read();
  // No content is known to do this, so the workbook itself is made to.
  const broken = {
    ...workbook,
    attachments: {
      ...workbook.attachments,
      get rows(): never {
        throw new RangeError('Bilaga 1');
      },
    },
  };

  it('says so, makes the report a draft, and leaves the other sections as they are', () => {
    const report = composeReport(broken, { errors: 0 });
    const draft = composeReport(workbook, { errors: 0, draft: true });
    expect(report.draft).toBe(true);
    expect(report.letterhead).toHaveProperty('Status', 'UTKAST');
    const notWritten = report.blocks.filter(({ key }) => key.endsWith('.ej-skrivet'));
    expect(notWritten.map(({ key }) => key)).toContain('bilagor.ej-skrivet');
    expect(notWritten.flatMap(textsOf)).toContain(
      '[Den här delen av rapporten kunde inte skrivas. Övriga delar är skrivna. Kontrollera uppgifterna som den bygger på, och kontakta den som sköter tillägget.]',
    );
    const isLeft = ({ key }: Block) => /^(?:maluppfyllelse|lardomar|synpunkter)/.test(key);
    expect(report.blocks.filter(isLeft)).toEqual(draft.blocks.filter(isLeft));
  });
});

describe('an id of several lines', () => {
  it('stands on one in the report', () => {
    const id = 'rad ett\nrad två';
    const report = reportOf(
      aWorkbook()
        .with('Mål', 'Mål-ID', 2, id)
        .with('Mål', 'Mål enligt överenskommelsen', 2, '')
        .with('Parter', 'Part-ID', 3, id)
        .with('Parter', 'Namn', 3, '')
        .with('Parter', 'Kortnamn', 3, '')
        .with('Parter', 'Bestämd form', 3, ''),
      1,
    );
    const texts = report.blocks.flatMap(textsOf);
    expect(texts.filter((text) => text.includes('\n'))).toEqual([]);
    expect(texts.join('\n')).toContain('Målet rad ett rad två');
    expect(texts.join('\n')).toContain('part rad ett rad två');
  });
});

/** What tree.ts promises of every report; what breaks the promise is listed by the failing test. */
function expectWhole({ blocks }: Report): void {
  expectKeys(blocks);
  for (const block of blocks) {
    if (block.kind === 'list') expectKeys(block.items);
    if (block.kind === 'signature') expectKeys(block.lines);
    if (block.kind !== 'table') continue;
    expectKeys(block.columns);
    expectKeys([...block.rows, { key: 'caption' }, { key: 'heading' }]);
  }
  expect(blocks.filter((block) => block.kind === 'title')).toHaveLength(1);
  expect(blocks.flatMap(textsOf).filter((text) => /[\r\n]/.test(text))).toEqual([]);
  expect(blocks.filter(isHollow)).toEqual([]);
  expect(blocks.filter((block, index) => isSection(block) && isSection(blocks[index + 1] ?? block))).toEqual(
    [],
  );
}

function expectKeys(keyed: readonly { readonly key: string }[]): void {
  const keys = keyed.map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys.filter((key) => !/^[a-z0-9.-]{1,200}$/.test(key))).toEqual([]);
}

function isSection(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.level === 1;
}

function isHollow(block: Block): boolean {
  switch (block.kind) {
    case 'list':
      return block.items.length === 0;
    case 'paragraph':
      return block.runs.every((run) => run.text === '');
    case 'table':
      return block.rows.length === 0 || block.rows.some((row) => row.cells.length !== block.columns.length);
    case 'signature':
      return block.lines.length === 0;
    case 'draft-mark':
    case 'title':
    case 'subtitle':
    case 'heading':
      return block.text === '';
  }
}

describe('composeReport', () => {
  it('begins with title and subtitle and has the sections of the profile in order', () => {
    const report = reportOf(aWorkbook());
    expect(report.blocks.slice(0, 3)).toEqual([
      {
        key: 'rubrik',
        kind: 'title',
        text: 'Slutrapport för idéburet offentligt partnerskap (IOP)\u00a0– Föreningen Kulturgården',
      },
      { key: 'underrubrik', kind: 'subtitle', text: 'Överenskommelserna 2022–\u20602024' },
      { key: 'beslut', kind: 'heading', level: 1, text: 'Förvaltningens förslag till beslut' },
    ]);
    expect(headingsOf(report)).toEqual([
      'Förvaltningens förslag till beslut',
      'Sammanfattning',
      'Ärendet',
      'Måluppfyllelse',
      'Tidsplan och budget',
      'Uppfyllnad av parternas åtaganden',
      'Lärdomar från partnerskapet',
      'Ärendets beredning',
      'Jämställdhets- och barnkonsekvensanalys',
      'Ekonomiska konsekvenser',
      'Förvaltningens synpunkter och förslag',
      'Bilagor',
      'Budget per post',
    ]);
    expectWhole(report);
  });

  it('is finished and says nothing of drafts when no error is left', () => {
    const report = reportOf(aWorkbook());
    expect(report).toMatchObject({ draft: false, language: 'sv-SE', letterhead: { Status: '' } });
    expect(report.title).toBe(
      'Slutrapport för idéburet offentligt partnerskap (IOP) – Föreningen Kulturgården',
    );
  });

  it.each([
    [1, 'UTKAST. 1 fel återstår att rätta.'],
    [3, 'UTKAST. 3 fel återstår att rätta.'],
    [1200, 'UTKAST. 1\u00a0200 fel återstår att rätta.'],
  ])('is a draft that says so first when %p errors are left', (errors, text) => {
    const report = reportOf(aWorkbook(), errors);
    expect(report.blocks[0]).toEqual({ key: 'utkast', kind: 'draft-mark', text });
    expect(report).toMatchObject({ draft: true, letterhead: { Status: 'UTKAST' } });
  });

  it('is a draft when one is asked for', () => {
    const report = composeReport(aWorkbook().read().workbook, { errors: 0, draft: true });
    expect(report.blocks[0]).toMatchObject({ kind: 'draft-mark', text: 'UTKAST. Rapporten är inte färdig.' });
  });

  it('sets the typography of the title right and keeps it on one line', () => {
    expect(reportOf(aWorkbook().withKey('Ärende', 'Rubrik', 'Slutrapport\nIOP - Husby')).title).toBe(
      'Slutrapport IOP – Husby',
    );
  });

  it('marks a missing title in a draft, and has one to name the document by', () => {
    const report = reportOf(aWorkbook().withKey('Ärende', 'Rubrik', ''), 1);
    expect(report.blocks[1]).toEqual({ key: 'rubrik', kind: 'title', text: '[Rubrik saknas]' });
    expect(report.title).toBe('Slutrapport om idéburet offentligt partnerskap (IOP)');
  });

  it('keys the heading of merged sections by the first', () => {
    const heading = reportOf(aWorkbook()).blocks.find((block) => block.key === 'jamstalldhet');
    expect(heading).toMatchObject({ kind: 'heading', text: 'Jämställdhets- och barnkonsekvensanalys' });
  });

  it.each(['Stockholm', 'Göteborg', 'Malmö', 'Uppsala', 'Västerås', 'Egen'])(
    'is whole by the profile of %s',
    (template) => {
      const report = reportOf(aWorkbook().withKey('Inställningar', 'Kommunmall', template));
      expectWhole(report);
      expect(headingsOf(report)).toHaveLength(new Set(headingsOf(report)).size);
      expect(report.blocks.filter((block) => block.key.startsWith('underskrifter.')).length).toBeGreaterThan(
        0,
      );
    },
  );

  it('says of an empty workbook what is missing, section by section, and claims nothing', () => {
    const report = composeReport(readWorkbook([]).workbook, { errors: 7 });
    expectWhole(report);
    const told = report.blocks.flatMap(textsOf).join('\n');
    const claims = told.replace(/Rapporten kan därför inte [^.]*\./g, '');
    expect(claims).not.toMatch(/har uppfyll|har följts|motsvar|enligt tidsplanen|inga avvikelser/);
    expect(headingsOf(report)).toHaveLength(11);
  });

  it('keeps text from cells literal', () => {
    const hostile = '{{Diarienummer}} <script>alert(1)</script> =1+1 $& e\u0301';
    const workbook = aWorkbook()
      .withKey('Texter', 'Bakgrund', hostile)
      .with('Beslutsförslag', 'Lydelse', 2, hostile)
      .with('Bilagor', 'Titel', 2, hostile);
    const texts = reportOf(workbook).blocks.flatMap(textsOf);
    expect(texts.filter((text) => text === hostile.normalize('NFC')).length).toBeGreaterThanOrEqual(3);
  });

  it('is the same for the same workbook', () => {
    expect(reportOf(aWorkbook())).toEqual(reportOf(aWorkbook()));
  });

  it('is whole whatever a cell of the workbook holds', () => {
    const value: fc.Arbitrary<RawCell> = fc.oneof(
      fc.constantFrom<RawCell>(
        '',
        ' ',
        '\n\n',
        '-',
        '- ',
        'a\n\n- b',
        '.',
        'att',
        'Nej',
        'Ja',
        '1; 2',
        '🙂'.repeat(60),
      ),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -3, max: 30 }),
      fc.boolean(),
      fc.constantFrom(
        { date: '2019-06-01' },
        { date: '2024-12-31' },
        { date: '0001-01-01' },
        { date: '9999-12-31' },
      ),
    );
    const sheets = aWorkbook().sheets;
    const change = fc.tuple(fc.nat(), fc.nat(), fc.nat(), value);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 25 }), (changes) => {
        const changed = changes.reduce<readonly RawSheet[]>(
          (tabs, [tab, row, column, cell]) => put(tabs, tab, row, column, cell),
          sheets,
        );
        const { workbook } = readWorkbook(changed);
        expectWhole(composeReport(workbook, { errors: 1 }));
        expectWhole(composeReport(workbook, { errors: 0 }));
      }),
      { numRuns: 200 },
    );
  });
});

function put(
  tabs: readonly RawSheet[],
  tab: number,
  row: number,
  column: number,
  value: RawCell,
): readonly RawSheet[] {
  const at = tab % tabs.length;
  return tabs.map((sheet, index) => {
    if (index !== at) return sheet;
    const line = 1 + (row % Math.max(sheet.cells.length - 1, 1));
    const cells = sheet.cells.map((old, number) => {
      if (number !== line) return old;
      const place = column % Math.max(old.length, 1);
      return old.map((cell, position) => (position === place ? value : cell));
    });
    return { name: sheet.name, cells };
  });
}
