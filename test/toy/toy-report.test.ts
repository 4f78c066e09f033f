/**
 * The engine seen from a report that has nothing to do with partnerships: a library's reading report of three tabs, four
 * rules and two sections, written in this folder, built by itself and run on the host. It goes the whole way: tabs,
 * findings, marks, the preview, the Google Doc, the .docx.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { documentText } from '../../host/docs/document/document-text';
import { exportDocx } from '../../host/docs/export/export-docx';
import type { Host, HostOptions } from '../../host/host';
import { contentSize, cellAt, createSpreadsheet } from '../../host/sheets/spreadsheet-model';
import type { Preview } from '../../src/engine/app/preview-report';
import { readRecord } from '../../src/engine/app/record-store';
import type { RawCell, RawSheet } from '../../src/engine/contract/cell';
import { chartOf } from '../../src/engine/preview/chart-of-table';
import { describeChart } from '../../src/engine/preview/describe-chart';
import { docxText } from '../browser/docx-text';
import { nodePacking } from '../builders/a-version';
import { generated, hostOf } from '../builders/on-the-host';
import { check, checked, noteOf, rowsOf, sheetOf } from '../engine/app/published';

const project = mkdtempSync(join(tmpdir(), 'reading-report-'));

beforeAll(() => {
  execFileSync(process.execPath, [join(__dirname, 'build-toy.mjs'), project]);
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

type Rows = readonly (readonly RawCell[])[];

/** A library's workbook with these rows under the headings of its two tables. All values are examples. */
function aLibrary(titles: Rows, loans: Rows): readonly RawSheet[] {
  const library = [
    ['Uppgift', 'Värde'],
    ['Namn', 'Näsets bibliotek'],
    ['År', 2024],
    ['Mottagare', 'Kulturutskottet'],
  ];
  return [
    { name: 'Bibliotek', cells: library },
    { name: 'Titlar', cells: [['Titel-ID', 'Titel', 'Exemplar'], ...titles] },
    { name: 'Lån', cells: [['Titel', 'Mål', 'Antal lån', 'Kommentar'], ...loans] },
  ];
}

/** A fault for each of the four rules. */
const faulty = aLibrary(
  [
    ['T1', 'Vinterresan', 4],
    ['T2', 'Mossan och månen', 0],
    ['T3', 'Fyren', 3],
  ],
  [
    ['T1', 40, 32, ''],
    ['Mossan och månen', 30, '', ''],
  ],
);

/** The same with every error mended; the warning is left. */
const mended = aLibrary(
  [
    ['T1', 'Vinterresan', 4],
    ['T2', 'Mossan och månen', 2],
    ['T3', 'Fyren', 3],
  ],
  [
    ['T1', 40, 32, ''],
    ['Mossan och månen', 30, 45, ''],
    ['T3', 10, 12, ''],
  ],
);

const belowGoal = 'Antalet lån är 32 och målet 40, men kommentar saknas. Skriv varför målet inte nåddes.';
const loansMissing =
  'Antalet lån av ”Mossan och månen” saknas. En tom cell räknas inte som noll: skriv 0 om titeln inte har lånats.';

function toyHost(sheets: readonly RawSheet[], options: HostOptions = {}): Host {
  return hostOf(sheets, { project, ...options });
}

/** What a check finds, as an officer reads it. */
function found(host: Host): readonly unknown[] {
  return check(host).map(({ code, severity, sheet, cell, message }) => [
    severity,
    code,
    `${sheet}!${cell}`,
    message,
  ]);
}

function documentOf(host: Host) {
  const document = host.document(generated(host).document.id);
  if (document === undefined) throw new Error('the document is not in the Drive');
  return document;
}

describe('the reading report on the engine', () => {
  it('is built of the engine without a file of the partnership report', () => {
    const code = readFileSync(join(project, 'Code.js'), 'utf8');
    const files = [...code.matchAll(/^ *\/\/ ((?:src|test)\/[\w-]+)/gm)].map(([, folder]) => folder);
    expect([...new Set(files)].sort()).toEqual([
      'src/add-on',
      'src/engine',
      'src/google',
      'src/swedish',
      'test/toy',
    ]);
  });

  it('adds a menu of its own and opens the sidebar under its own name', () => {
    const host = toyHost([]);
    host.trigger('onOpen');
    host.run('showSidebar');
    expect(host.ui.menus).toEqual([
      {
        caption: 'Läsrapport',
        items: [
          { caption: 'Öppna', functionName: 'showSidebar' },
          { caption: 'Kontrollera', functionName: 'checkFromMenu' },
          { caption: 'Skapa läsrapport', functionName: 'generateFromMenu' },
          { caption: 'Skapa flikar', functionName: 'setUpFromMenu' },
        ],
      },
    ]);
    expect(host.ui.pages.map(({ kind, title }) => [kind, title])).toEqual([['sidebar', 'Läsrapport']]);
  });

  it('makes its tabs in a new spreadsheet, with headings or keys', () => {
    const host = toyHost([], { workbook: createSpreadsheet('Ny') });
    expect(host.call('setUpWorkbook')).toEqual({
      ok: true,
      made: ['Bibliotek', 'Titlar', 'Lån'],
      text: 'Nya flikar: Bibliotek, Titlar och Lån.',
    });
    const cells = host.workbook.sheets.map((sheet) =>
      sheet.cells
        .slice(0, contentSize(sheet).rows)
        .map((row) => Array.from(row ?? [], (cell) => cell?.value ?? '')),
    );
    expect(cells).toEqual([
      [],
      [
        ['Uppgift', 'Värde', 'Om'],
        ['Namn', '', 'Om: Namn'],
        ['År', '', 'Om: År'],
        ['Mottagare', '', 'Om: Mottagare'],
      ],
      [['Titel-ID', 'Titel', 'Exemplar']],
      [['Titel', 'Mål', 'Antal lån', 'Kommentar']],
    ]);
  });

  it('says in its own words that a workbook has none of its tabs', () => {
    const host = toyHost([{ name: 'Budget', cells: [['Post', 'Belopp']] }]);
    expect(host.call('checkWorkbook')).toMatchObject({
      ok: false,
      reason: {
        code: 'no-known-sheet',
        message: 'Läsrapporten kunde inte skapas (no-known-sheet). Försök igen.',
      },
    });
  });
});

describe('a check of the reading report', () => {
  it('finds what breaks each rule, in the order of tabs and rows, with the case and the state of the tabs', () => {
    const host = toyHost(faulty);
    expect(found(host)).toEqual([
      ['FEL', 'Titlar.Exemplar', 'Titlar!C3', 'Vid Exemplar i fliken Titlar står ”0”. Det ska vara minst 1.'],
      [
        'FEL',
        'L01',
        'Titlar!A4',
        '”Fyren” har ingen rad i fliken Lån. Lägg till en rad, med 0 lån om titeln inte har lånats.',
      ],
      ['VARNING', 'L03', 'Lån!D2', belowGoal],
      ['FEL', 'L02', 'Lån!C3', loansMissing],
    ]);
    expect(checked(host)).toMatchObject({
      caseInfo: { title: 'Näsets bibliotek', recipient: 'Kulturutskottet', meeting: null },
      sheets: [
        { name: 'Bibliotek', tab: 'Bibliotek', empty: false },
        { name: 'Titlar', tab: 'Titlar', empty: false },
        { name: 'Lån', tab: 'Lån', empty: false },
      ],
      report: null,
    });
  });

  it('leaves an empty cell to the column where the rule that supersedes it has nothing to say', () => {
    const host = toyHost(
      aLibrary(
        [['T1', 'Vinterresan', 4]],
        [
          ['T1', 4, 4, ''],
          ['T9', 1, '', ''],
        ],
      ),
    );
    expect(found(host)).toEqual([
      [
        'FEL',
        'Lån.Titel',
        'Lån!A3',
        'Vid Titel i fliken Lån står ”T9”. Det finns inte i fliken Titlar. Rätta cellen eller lägg till det som saknas där.',
      ],
      ['FEL', 'Lån.Antal lån', 'Lån!C3', 'Cellen för ”Antal lån” i fliken Lån är tom. Fyll i den.'],
    ]);
  });

  it('marks the cells with notes under its own name and with colours', () => {
    const host = toyHost(faulty);
    check(host);
    expect(noteOf(host, 'Lån', 'C3')).toBe(`Läsrapport: ${loansMissing}`);
    expect(noteOf(host, 'Lån', 'D2')).toBe(`Läsrapport: ${belowGoal}`);
    expect(noteOf(host, 'Lån', 'C2')).toBe('');
    expect(sheetOf(host, 'Lån').conditionalFormats).toEqual([
      {
        background: '#f9d5d0',
        criteria: 'CUSTOM_FORMULA',
        values: ['=LEN("Läsrapport")>0'],
        areas: [{ row: 3, column: 3, rows: 1, columns: 1 }],
      },
      {
        background: '#fdeec4',
        criteria: 'CUSTOM_FORMULA',
        values: ['=LEN("Läsrapport")>0'],
        areas: [{ row: 2, column: 4, rows: 1, columns: 1 }],
      },
    ]);
  });

  it('keeps an accepted reason beside its finding in the tab Kontroll, with a link to the cell', () => {
    const host = toyHost(mended);
    const [warning] = check(host);
    const reason = 'Titeln köptes in i november.';
    expect(checked(host, 'acceptWarnings', [warning?.key], reason).findings).toEqual([
      { ...warning, reason },
    ]);
    expect(found(host)).toEqual([['VARNING', 'L03', 'Lån!D2', belowGoal]]);
    expect(rowsOf(host)).toEqual([
      ['Nivå', 'Regel', 'Flik och cell', 'Meddelande', 'Handläggarens kommentar', 'Nyckel'],
      ['VARNING', 'L03', 'Lån, D2', belowGoal, reason, warning?.key],
    ]);
    const { id } = sheetOf(host, 'Lån');
    expect(cellAt(sheetOf(host, 'Kontroll'), 2, 3)?.link).toBe(`#gid=${id}&range=D2`);
  });
});

describe('the preview of the reading report', () => {
  it('is the tree of the draft, with its table and chart', () => {
    const { report } = toyHost(faulty).call('previewReport') as unknown as Preview;
    expect(report).toEqual({
      title: 'Läsrapport 2024 för Näsets bibliotek',
      draft: true,
      language: 'sv-SE',
      letterhead: {
        Status: 'UTKAST',
        Förvaltning: 'Näsets bibliotek',
        Avdelning: '',
        Dokumenttyp: 'Läsrapport',
        'Etikett för Diarienummer': 'Dnr',
        Diarienummer: '',
        Datum: '',
        Handläggare: '',
        Telefon: '',
        'E-post': '',
        Nämnd: 'Kulturutskottet',
      },
      blocks: [
        { key: 'utkast', kind: 'draft-mark', text: 'UTKAST. 3 fel återstår att rätta.' },
        { key: 'rubrik', kind: 'title', text: 'Läsrapport 2024 för Näsets bibliotek' },
        { key: 'samlingen', kind: 'heading', level: 1, text: 'Samlingen' },
        {
          key: 'samlingen.antal',
          kind: 'paragraph',
          runs: [{ text: 'Näsets biblioteks samling har tre titlar i 7 exemplar.' }],
        },
        { key: 'lan', kind: 'heading', level: 1, text: 'Lån' },
        {
          key: 'lan.antal',
          kind: 'paragraph',
          runs: [{ text: '[Det sammanlagda antalet lån är inte känt.]', bold: true }],
        },
        {
          key: 'lan.tabell',
          kind: 'table',
          caption: 'Mål och lån',
          columns: [
            { key: 'titel', heading: 'Titel', align: 'start', weight: 4 },
            { key: 'mal', heading: 'Mål', align: 'end', weight: 1 },
            { key: 'antal', heading: 'Antal lån', align: 'end', weight: 1 },
          ],
          rows: [
            {
              key: 't1',
              kind: 'body',
              cells: [{ text: 'Vinterresan' }, { text: '40', value: 40 }, { text: '32', value: 32 }],
            },
            {
              key: 't2',
              kind: 'body',
              cells: [{ text: 'Mossan och månen' }, { text: '30', value: 30 }, { text: 'Uppgift saknas' }],
            },
          ],
          chart: {
            arrangement: 'side-by-side',
            series: [
              { column: 'mal', fill: 'striped' },
              { column: 'antal', fill: 'solid' },
            ],
          },
        },
      ],
    });
  });

  it('draws the chart of the table and describes it in words', () => {
    const { report } = toyHost(mended).call('previewReport') as unknown as Preview;
    const charts = report.blocks.flatMap((block) => (block.kind === 'table' ? [chartOf(block)] : []));
    expect(charts.map((chart) => (chart === null ? null : describeChart(chart)))).toEqual([
      'Staplarna visar: Mål, Antal lån. Högst utfall: Mossan och månen, 45. Lägst utfall: Fyren, 12.',
    ]);
  });
});

describe('the reading report as a document', () => {
  const body = [
    'Läsrapport 2024 för Näsets bibliotek',
    'Samlingen',
    'Näsets biblioteks samling har tre titlar i 9 exemplar.',
    'Lån',
    'Titlarna lånades 89 gånger.',
    'Mål och lån',
  ];
  const table = [
    ['Titel', 'Mål', 'Antal lån'],
    ['Vinterresan', '40', '32'],
    ['Mossan och månen', '30', '45'],
    ['Fyren', '10', '12'],
  ];

  it('is a Google Doc in its own folder, with a named range for each block', () => {
    const host = toyHost(mended);
    const document = documentOf(host);
    expect(documentText(document).split('\n')).toEqual([
      'Näsets bibliotek',
      '\tLäsrapport',
      'Handläggare:\tDnr',
      '\tSida 1 (1)',
      'Till Kulturutskottet',
      ...body,
      ...table.map((cells) => cells.join('\t')),
      '',
      '',
    ]);
    expect(Object.keys(document.namedRanges ?? {})).toEqual([
      'lasrapport.rubrik',
      'lasrapport.samlingen',
      'lasrapport.samlingen.antal',
      'lasrapport.lan',
      'lasrapport.lan.antal',
      'lasrapport.lan.tabell',
    ]);
    expect(host.files().map(({ name, appProperties }) => [name, Object.keys(appProperties)])).toEqual([
      ['Läsrapporter', ['lasrapport']],
      ['Läsrapport 2024 för Näsets bibliotek', ['lasrapport']],
    ]);
  });

  it('is answered, not made twice, and out of date when an entry changes', () => {
    const host = toyHost(mended);
    const first = generated(host);
    expect(generated(host)).toEqual({ ...first, created: false });
    const loans = cellAt(sheetOf(host, 'Lån'), 4, 3);
    if (loans === undefined) throw new Error('Lån!C4 is empty');
    loans.value = 13;
    expect(checked(host).report).toMatchObject({
      document: first.document,
      draft: false,
      inBin: false,
      at: '2024-11-15T10:00:00+01:00',
      changed: true,
      changes: { count: 1, first: [{ sheet: 'Lån', cell: 'C4', before: '12', after: '13' }] },
    });
  });

  it('is exported as a .docx with the same text', async () => {
    const file = await exportDocx(documentOf(toyHost(mended)));
    expect(docxText(file).split('\n')).toEqual([...body, ...table.flat(), '', '']);
  });
});

describe('what the reading report leaves behind', () => {
  it('carries its own prefix and name and nothing of the slutrapport', () => {
    const cached: (readonly [string, string])[] = [];
    const host = toyHost(faulty, { onCachePut: (key, value) => cached.push([key, value]) });
    host.trigger('onOpen');
    check(host);
    generated(host);
    const kept = Object.fromEntries(host.properties('document'));
    const record = readRecord(nodePacking, kept, 'lasrapport');
    expect(record).toMatchObject({ kind: 'known', record: { versions: [{ n: 1, draft: true }] } });
    expect(Object.keys(kept).sort()).toEqual([
      'lasrapport.marks',
      'lasrapport.record',
      'lasrapport.record.0',
    ]);
    expect([...host.properties('user').keys()]).toEqual(['lasrapport.folder.spreadsheet-1']);
    expect([...host.properties('script')]).toEqual([]);
    expect([...new Set(cached.map(([key]) => key))]).toEqual(['lasrapport.step']);

    const left = inspect(
      [host.workbook, host.files(), kept, record, [...host.properties('user')], cached, host.ui.menus],
      { depth: Infinity, maxArrayLength: Infinity, maxStringLength: Infinity },
    );
    expect(left).toContain('lasrapport.lan.tabell');
    expect(left).not.toMatch(/slutrapport/i);
    expect(left).not.toMatch(/partnerskap|överenskommelse/i);
  });
});
