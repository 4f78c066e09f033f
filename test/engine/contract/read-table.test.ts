import type { RawCell } from '../../../src/engine/contract/cell';
import { text } from '../../../src/engine/contract/cell-types';
import { optional, renamed, required } from '../../../src/engine/contract/column';
import { table as tableOf } from '../../../src/engine/contract/tabs';
import { readTable } from '../../../src/engine/contract/read-table';
import { NO_REFERENCES } from '../../../src/engine/contract/lookup';
import {
  activitiesSheet,
  attachmentsSheet,
  budgetSheet,
  lessonsSheet,
  paymentsSheet,
  proposalsSheet,
} from '../../../src/iop/sheets';
import { placeAt } from '../../builders/places';

const headings = ['Nr', 'Beslutstyp', 'Lydelse', 'Motivering', 'Gäller från', 'Gäller till'];
const record = [1, 'Annat', 'Nämnden beslutar.', '', '', ''];

function readProposals(...cells: readonly (readonly RawCell[])[]) {
  return readTable(proposalsSheet, { name: 'Beslutsförslag', cells }, NO_REFERENCES);
}

/** What newer Excel, a spreadsheet that is not ready, LibreOffice and a column that is too narrow show. */
const newer = [
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#GETTING_DATA',
  '#UNKNOWN!',
  '#PYTHON!',
  '#VÄRDE!',
  'Loading...',
  'Läser in…',
  'Läser in...',
  '#####',
  'Err:502',
];

describe('readTable', () => {
  it('gives each entry its value, its text and its cell', () => {
    const { table, findings } = readProposals(headings, [
      2,
      'Annat',
      ' Nämnden\r\nbeslutar. ',
      '',
      { date: '2025-01-31' },
    ]);
    const at = (cell: string) => ({ place: placeAt(`Beslutsförslag!${cell}`) });
    expect(findings).toEqual([]);
    expect(table).toEqual({
      sheet: 'Beslutsförslag',
      tab: 'Beslutsförslag',
      present: true,
      nextKey: placeAt('Beslutsförslag!A3'),
      columnIndices: { number: 0, type: 1, wording: 2, motivation: 3, from: 4, to: 5 },
      rows: [
        {
          row: 2,
          number: { ...at('A2'), value: 2, text: '2' },
          type: { ...at('B2'), value: 'Annat', text: 'Annat' },
          wording: { ...at('C2'), value: 'Nämnden\nbeslutar.', text: 'Nämnden\nbeslutar.' },
          motivation: { ...at('D2'), value: null, text: '' },
          from: { ...at('E2'), value: '2025-01-31', text: '2025-01-31' },
          to: { ...at('F2'), value: null, text: '' },
          forChildren: { ...at('G1'), value: null, text: '' },
          forEconomy: { ...at('G1'), value: null, text: '' },
        },
      ],
    });
  });

  it('finds headings in any order, case and spacing, and leaves unknown ones alone', () => {
    const { table, findings } = readProposals(
      ['Min egen', ' LYDELSE ', '', 'beslutstyp:', 'nr *'],
      ['#REF!', 'Nämnden beslutar.', '', 'Annat', 1],
    );
    expect(findings).toEqual([]);
    expect(table.columnIndices).toEqual({ wording: 1, type: 3, number: 4 });
    expect(table.rows[0]?.wording.place).toEqual(placeAt('Beslutsförslag!B2'));
    expect(table.nextKey).toEqual(placeAt('Beslutsförslag!E3'));
  });

  it.each(['#1', '#metoo', 'Nr #', 'Loading', 'Fel: 502 besök', '# # #'])(
    'reads %j as the text it is',
    (written) => {
      const { table, findings } = readProposals(headings, [1, 'Annat', written]);
      expect(table.rows[0]?.wording.value).toBe(written);
      expect(findings).toEqual([]);
    },
  );

  it('finds a heading with a soft hyphen and marks of direction', () => {
    const { table } = readProposals(['\u200eNr', 'Beslut\u00adstyp', '\u202aLydelse\u202c']);
    expect(table.columnIndices).toEqual({ number: 0, type: 1, wording: 2 });
  });

  it('finds a column by an earlier name, and reports it beside its name of today', () => {
    const sheet = tableOf(
      'Lag',
      { name: required('Namn', text), colour: renamed(optional('Färg', text), 'Vilken färg?', 'Kulör') },
      'optional',
      { identity: ['name'] },
    );
    const read = (...cells: readonly (readonly string[])[]) =>
      readTable(sheet, { name: 'Lag', cells }, NO_REFERENCES);
    for (const heading of ['Färg', 'vilken färg', 'KULÖR'])
      expect(read(['Namn', heading], ['Ettan', 'röd']).table.rows[0]?.colour.value).toBe('röd');
    expect(read(['Namn', 'Kulör', 'Färg'], ['Ettan', 'röd', 'blå']).findings).toMatchObject([
      { code: 'Lag.Färg', place: placeAt('Lag!C1'), facts: { kind: 'column-repeated' } },
    ]);
  });

  it('passes over rows that hold no input, and knows the first of them', () => {
    const { table } = readProposals(
      headings,
      record,
      ['', ' \u00a0', '', false],
      [],
      [2, ...record.slice(1)],
      ['', '', '', '', '', '', 'not read'],
    );
    expect(table.rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(table.nextKey).toEqual(placeAt('Beslutsförslag!A3'));
  });

  it('passes over rows where only a formula stands', () => {
    const cells = [
      ['ÖK-nr', 'Avvikelse'],
      ['', 0],
      ['', '#DIV/0!'],
    ];
    expect(readTable(budgetSheet, { name: 'Budget', cells }, NO_REFERENCES)).toMatchObject({
      table: { rows: [], nextKey: placeAt('Budget!A2') },
      findings: [],
    });
  });

  it('gives the value of a computed column that has a type, and never its text', () => {
    const cells = [
      ['Aktivitet-ID', 'Deltagare totalt'],
      ['A1', 57],
      ['A2', '#REF!'],
    ];
    const { rows } = readTable(activitiesSheet, { name: 'Aktiviteter', cells }, NO_REFERENCES).table;
    expect(rows.map(({ total }) => [total.value, total.text])).toEqual([
      [57, ''],
      [null, ''],
    ]);
  });

  it('does not report a computed column', () => {
    const cells = [
      ['ÖK-nr', 'Avvikelse'],
      [1, '#DIV/0!'],
    ];
    const { table, findings } = readTable(budgetSheet, { name: 'Budget', cells }, NO_REFERENCES);
    expect(table.rows[0]?.deviation).toMatchObject({ place: placeAt('Budget!B2'), text: '' });
    expect(findings.map(({ facts }) => facts.kind)).not.toContain('formula-error');
  });

  it('keeps the other cells of a row where one cannot be read', () => {
    const { table, findings } = readProposals(headings, ['ett och ett halvt', 'Annat', 'Nämnden beslutar.']);
    expect(table.rows[0]).toMatchObject({
      number: { value: null, text: 'ett och ett halvt' },
      type: { value: 'Annat' },
    });
    expect(findings).toEqual([
      {
        code: 'Beslutsförslag.Nr',
        severity: 'FEL',
        place: placeAt('Beslutsförslag!A2'),
        facts: { kind: 'not-a-whole-number', column: 'Nr', text: 'ett och ett halvt' },
      },
    ]);
  });

  it.each([
    '#REF!',
    '#N/A',
    '#VALUE!',
    '#DIV/0!',
    '#NAME?',
    '#NUM!',
    '#ERROR!',
    '#NULL!',
    '#SAKNAS!',
    ...newer,
  ])('tells that a formula gives %s, in a text column too', (error) => {
    const { table, findings } = readProposals(headings, [1, 'Annat', error]);
    expect(table.rows[0]?.wording.value).toBeNull();
    expect(findings).toMatchObject([
      {
        place: placeAt('Beslutsförslag!C2'),
        facts: { kind: 'formula-error', column: 'Lydelse', text: error },
      },
    ]);
  });

  it('leaves out characters that a document cannot hold, and warns', () => {
    const { table, findings } = readProposals(headings, [1, 'Annat', 'Nämnden\u0007 beslutar.']);
    expect(table.rows[0]?.wording.value).toBe('Nämnden beslutar.');
    expect(findings).toMatchObject([
      {
        code: 'Beslutsförslag.Lydelse',
        severity: 'VARNING',
        place: placeAt('Beslutsförslag!C2'),
        facts: { kind: 'control-characters' },
      },
    ]);
  });

  it('asks for what is required, at the level of the column', () => {
    const cells = [
      ['Typ', 'Lärdom', 'Lyft av', 'Konsekvens för tidsplan, budget eller åtagande'],
      ['', 'Text', '', 'Nej'],
    ];
    const { findings } = readTable(lessonsSheet, { name: 'Lärdomar', cells }, NO_REFERENCES);
    expect(findings).toMatchObject([
      {
        code: 'Lärdomar.Typ',
        severity: 'VARNING',
        place: placeAt('Lärdomar!A2'),
        facts: { kind: 'required', column: 'Typ' },
      },
      {
        code: 'Lärdomar.Lyft av',
        severity: 'FEL',
        place: placeAt('Lärdomar!C2'),
        facts: { kind: 'required', column: 'Lyft av' },
      },
    ]);
  });

  it('tells once of a missing required column, at the first free cell of row 1', () => {
    const { table, findings } = readProposals(['Nr', 'Lydelse', '', 'Motivering'], [1, 'a'], [2, 'b']);
    expect(findings).toEqual([
      {
        code: 'Beslutsförslag.Beslutstyp',
        severity: 'FEL',
        place: placeAt('Beslutsförslag!C1'),
        facts: { kind: 'column-missing', column: 'Beslutstyp' },
      },
    ]);
    expect(table.rows[1]?.type).toEqual({ place: placeAt('Beslutsförslag!C1'), value: null, text: '' });
  });

  it('reads the first of two columns with the same heading, and tells of the second', () => {
    const { table, findings } = readProposals([...headings, 'nr'], [...record, 9]);
    expect(table.rows[0]?.number.value).toBe(1);
    expect(findings).toMatchObject([
      {
        code: 'Beslutsförslag.Nr',
        place: placeAt('Beslutsförslag!G1'),
        facts: { kind: 'column-repeated', column: 'Nr', first: placeAt('Beslutsförslag!A1') },
      },
    ]);
  });

  it('tells of a required tab that is missing', () => {
    expect(readTable(proposalsSheet, null, NO_REFERENCES)).toEqual({
      table: {
        sheet: 'Beslutsförslag',
        tab: 'Beslutsförslag',
        present: false,
        rows: [],
        nextKey: placeAt('Beslutsförslag!A1'),
        columnIndices: {},
      },
      findings: [
        {
          code: 'Beslutsförslag',
          severity: 'FEL',
          place: placeAt('Beslutsförslag!A1'),
          facts: { kind: 'sheet-missing' },
        },
      ],
    });
  });

  it.each([
    ['has headings only', [headings], 'A2'],
    ['is blank', [], 'A1'],
    ['holds only space', [[''], ['', ' ']], 'A1'],
  ])('tells that a required tab %s', (_case, cells, cell) => {
    expect(readProposals(...cells).findings).toEqual([
      {
        code: 'Beslutsförslag',
        severity: 'FEL',
        place: placeAt(`Beslutsförslag!${cell}`),
        facts: { kind: 'no-rows' },
      },
    ]);
  });

  it.each([
    ['is missing', null],
    ['is blank', { name: 'Bilagor', cells: [] }],
    ['has headings only', { name: 'Bilagor', cells: [['Nr', 'Titel']] }],
  ])('says nothing when an optional tab %s', (_case, raw) => {
    expect(readTable(attachmentsSheet, raw, NO_REFERENCES).findings).toEqual([]);
  });

  it('reads a table under a title, and tells on which row the headings are', () => {
    const { table, findings } = readProposals(['Beslut i juni'], [], headings, record);
    expect(table.rows).toMatchObject([
      { row: 4, wording: { place: placeAt('Beslutsförslag!C4'), value: 'Nämnden beslutar.' } },
    ]);
    expect(table.nextKey).toEqual(placeAt('Beslutsförslag!A5'));
    expect(findings).toEqual([
      {
        code: 'Beslutsförslag',
        severity: 'TIPS',
        place: placeAt('Beslutsförslag!A1'),
        facts: { kind: 'headings-lower', row: 3 },
      },
    ]);
  });

  it('warns when the rows above the headings may hold a record', () => {
    const { findings } = readProposals([1, 'Annat', 'Nämnden avslår.'], headings, record);
    expect(findings).toMatchObject([{ severity: 'VARNING', facts: { kind: 'headings-lower', row: 2 } }]);
  });

  it.each(['Lydelse (obligatorisk)', 'lydelse, antal'])('reads a column called %s, and tells', (heading) => {
    const { table, findings } = readProposals(['Nr', 'Beslutstyp', heading], record.slice(0, 3));
    expect(table.rows[0]?.wording.value).toBe('Nämnden beslutar.');
    expect(findings).toEqual([
      {
        code: 'Beslutsförslag.Lydelse',
        severity: 'TIPS',
        place: placeAt('Beslutsförslag!C1'),
        facts: { kind: 'name-read', of: 'columns', text: heading, column: 'Lydelse' },
      },
    ]);
  });

  it.each(['Belopp (tkr)', 'Beloppet', 'Belopp enligt beslut', 'Belop'])(
    'does not read a column called %s, and asks there whether it is Belopp',
    (heading) => {
      const cells = [
        ['ÖK-nr', 'Datum', heading, 'Mottagare'],
        [1, { date: '2024-03-01' }, 75, 'P2'],
      ];
      const { table, findings } = readTable(paymentsSheet, { name: 'Utbetalningar', cells }, NO_REFERENCES);
      expect(table.rows[0]?.amount).toEqual({ place: placeAt('Utbetalningar!C1'), value: null, text: '' });
      expect(findings).toEqual([
        {
          code: 'Utbetalningar.Belopp',
          severity: 'FEL',
          place: placeAt('Utbetalningar!C1'),
          facts: { kind: 'name-near', of: 'columns', text: heading, column: 'Belopp' },
        },
      ]);
    },
  );

  it('leaves a column of the officer alone where the one that it comes near is there', () => {
    const own = ['Lydelse, utkast', 'Motiv', ''];
    const { findings } = readProposals([...headings, ...own], [...record, 'a', 'b', 'c']);
    expect(findings).toEqual([]);
  });

  it.each([
    [
      'headings of its own',
      [
        ['Fil', 'Sparad'],
        ['Avtal.pdf', 'ja'],
      ],
    ],
    ['a record where the headings should be', [[1, 'Avtal', 'Överenskommelse']]],
  ])('tells that nothing is read of an optional tab with %s', (_case, cells) => {
    const { table, findings } = readTable(attachmentsSheet, { name: 'Bilagor', cells }, NO_REFERENCES);
    expect(table.rows).toEqual([]);
    expect(findings).toEqual([
      {
        code: 'Bilagor',
        severity: 'VARNING',
        place: placeAt('Bilagor!A1'),
        facts: { kind: 'names-unknown', of: 'columns', names: ['Titel', 'Typ', 'Status'] },
      },
    ]);
  });

  it('tells as an error, and once, that nothing is read of a required tab', () => {
    expect(readProposals(['Text', 'Ordning'], ['Nämnden beslutar.', 'först']).findings).toMatchObject([
      { severity: 'FEL', facts: { kind: 'names-unknown' } },
    ]);
  });

  describe('a row that sums others', () => {
    const payments = (...rows: readonly (readonly RawCell[])[]) => {
      const cells = [['ÖK-nr', 'Datum', 'Belopp', 'Mottagare', 'Anmärkning'], ...rows];
      return readTable(paymentsSheet, { name: 'Utbetalningar', cells }, NO_REFERENCES);
    };
    const payment = ['1', { date: '2024-03-01' }, 1000, 'P2', ''];

    it.each(['Summa', 'Totalt', 'Delsumma 2024', 'S:a'])(
      'is one finding where it says %s, and no record',
      (word) => {
        const { table, findings } = payments(payment, [word, '', 1000, '', ''], payment);
        expect(table.rows.map(({ row }) => row)).toEqual([2, 4]);
        expect(findings).toEqual([
          {
            code: 'Utbetalningar.ÖK-nr',
            severity: 'FEL',
            place: placeAt('Utbetalningar!A3'),
            facts: { kind: 'sum-row', column: 'ÖK-nr', text: word },
          },
        ]);
      },
    );

    it('is found by its word in a later column too', () => {
      const { findings } = payments(payment, ['', 'Summa', 1000, '', '']);
      expect(findings).toMatchObject([{ place: placeAt('Utbetalningar!B3'), facts: { kind: 'sum-row' } }]);
    });

    it.each([
      ['without an amount', ['Summa', '', '', '', '']],
      ['with a word in another column', ['Summa', '', 1000, 'P2', '']],
      ['whose word only begins so', ['Summakonsult', '', 1000, '', '']],
    ])('is a record as any other %s', (_, row) => {
      const { table, findings } = payments(row);
      expect(table.rows).toHaveLength(1);
      expect(findings.map(({ facts }) => facts.kind)).not.toContain('sum-row');
    });

    it('leaves the computed cells of the rows below to those rows', () => {
      const cells = [
        ['ÖK-nr', 'År', 'Typ', 'Post', 'Part', 'Slag', 'Budget', 'Utfall', 'Avvikelse'],
        ['Summa', '', '', '', '', '', 500, 500, 0],
        ['ÖK 1', 2024, 'Kostnad', 'Lokaler', 'P1', 'Kontant', 500, 400, -100],
      ];
      const { table } = readTable(budgetSheet, { name: 'Budget', cells }, NO_REFERENCES);
      expect(table.computedCells).toMatchObject([{ row: 0, place: placeAt('Budget!I3') }]);
    });
  });
});
