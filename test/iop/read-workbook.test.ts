import fc from '../seeded-fast-check';
import type { Finding } from '../../src/engine/checks/finding';
import { cellAddress } from '../../src/engine/values/place';
import { messageOf } from '../../src/iop/rules/rules';
import type { RawCell, RawSheet } from '../../src/engine/contract/cell';
import { readWorkbook } from '../../src/iop/read-workbook';
import { sheets } from '../../src/iop/sheets';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { placeAt } from '../builders/places';

const brief = ({ code, severity, place, facts }: Finding) =>
  `${severity} ${code} ${cellAddress(place)} ${facts.kind}`;

function found(workbook: WorkbookBuilder): readonly string[] {
  return workbook.read().findings.map(brief);
}

describe('readWorkbook', () => {
  it('finds nothing in a workbook without faults', () => {
    expect(aWorkbook().read()).toMatchObject({ isRecognised: true, findings: [] });
  });

  it('finds tabs whatever the case and space of their names, and leaves others alone', () => {
    const renamed = aWorkbook().sheets.map(({ name, cells }) => ({ name: ` ${name.toUpperCase()} `, cells }));
    const reading = readWorkbook([{ name: 'Kladd', cells: [['#REF!']] }, ...renamed]);
    expect(reading.findings).toEqual([]);
    expect(reading.sheets.map(({ name, tab }) => [name, tab])).toEqual(
      sheets.map(({ name }) => [name, ` ${name.toUpperCase()} `]),
    );
    const inItsTab = (text: string) => text.replaceAll(/"tab":"[^"]*"/g, '"tab":"…"');
    expect(inItsTab(JSON.stringify(reading.workbook))).toBe(
      inItsTab(JSON.stringify(aWorkbook().read().workbook)),
    );
  });

  it('does not know a workbook without any tab of the contract', () => {
    expect(readWorkbook([{ name: 'Blad1', cells: [['a', 'b']] }])).toMatchObject({ isRecognised: false });
    expect(readWorkbook([])).toMatchObject({ isRecognised: false });
  });

  it('asks for the required tabs, and for nothing in the others but the equality analysis', () => {
    const { findings } = readWorkbook([{ name: 'Inställningar', cells: [] }]);
    expect(findings.map(brief).sort()).toEqual(
      [
        ...['Beslutsförslag', 'Lärdomar', 'Mål', 'Parter', 'Åtaganden', 'Ärende', 'Överenskommelser'].map(
          (tab) => `FEL ${tab} A1 sheet-missing`,
        ),
        'VARNING Texter.Jämställdhetsanalys A1 key-missing',
      ].sort(),
    );
  });

  it('gives settings that are left out their defaults', () => {
    const { settings } = aWorkbook().without('Inställningar').read().workbook;
    expect(settings).toMatchObject({
      deviationPercent: { value: 5, text: '' },
      deviationAmount: { value: 500_000 },
      partlyThreshold: { value: 0.75 },
      delayDays: { value: 14 },
      occasionsPercent: { value: 80 },
      smallestGroup: { value: 5 },
      template: { value: null },
    });
  });

  it('keeps settings that are filled in', () => {
    const { settings } = aWorkbook().withKey('Inställningar', 'Minsta grupp', 10).read().workbook;
    expect(settings.smallestGroup).toMatchObject({ value: 10, text: '10' });
  });

  describe('references', () => {
    it.each(['P2', 'p2', 'Föreningen Kulturgården', 'FÖRENINGEN  kulturgården'])(
      'reads the party %j as P2',
      (name) => {
        const { payments } = aWorkbook().with('Utbetalningar', 'Mottagare', 2, name).read().workbook;
        expect(payments.rows[0]?.recipient.value).toBe('P2');
      },
    );

    it('reads a party by its former name', () => {
      const workbook = aWorkbook()
        .with('Parter', 'Tidigare namn', 2, 'Gamla Lindby stadsdelsnämnd')
        .with('Åtaganden', 'Part', 2, 'Gamla Lindby stadsdelsnämnd');
      expect(workbook.read().workbook.undertakings.rows[0]?.party.value).toBe('P1');
      expect(found(workbook)).toEqual([]);
    });

    it('reads a party by what it is called in the report', () => {
      const workbook = aWorkbook()
        .with('Parter', 'Bestämd form', 3, 'föreningen')
        .with('Åtaganden', 'Part', 2, 'Föreningen');
      expect(workbook.read().workbook.undertakings.rows[0]?.party.value).toBe('P2');
    });

    it('reads parties whose names have what stands between parties in them', () => {
      const workbook = aWorkbook()
        .with('Parter', 'Namn', 2, 'Kultur- och fritidsnämnden')
        .with('Parter', 'Namn', 3, 'Föreningen Sång, dans och lek')
        .with(
          'Överenskommelser',
          'Parter',
          2,
          'Kultur- och fritidsnämnden och Föreningen Sång, dans och lek',
        );
      expect(workbook.read().workbook.agreements.rows[0]?.parties.value).toEqual(['P1', 'P2']);
    });

    it('reads a party or a programme whatever its case and spacing, without a word', () => {
      const workbook = aWorkbook()
        .with('Utbetalningar', 'Mottagare', 2, 'p2')
        .with('Mål', 'Verksamhetsdel', 2, 'öppen  verkstad');
      expect(workbook.read().workbook.goals.rows[0]?.programme.value).toBe('Öppen verkstad');
      expect(found(workbook)).toEqual([]);
    });

    it.each(['P1, P2', 'P1 och Föreningen Kulturgården'])(
      'reads the parties %j, without a word',
      (parties) => {
        const workbook = aWorkbook().with('Överenskommelser', 'Parter', 2, parties);
        expect(workbook.read().workbook.agreements.rows[0]?.parties.value).toEqual(['P1', 'P2']);
        expect(found(workbook)).toEqual([]);
      },
    );

    it('does not part names where a part is no party', () => {
      const reading = aWorkbook().with('Överenskommelser', 'Parter', 2, 'P1, P9').read();
      expect(reading.workbook.agreements.rows[0]?.parties.value).toBeNull();
      expect(reading.findings).toMatchObject([
        { facts: { kind: 'unknown-reference', text: 'P1, P9', target: 'Parter' } },
      ]);
    });

    it('tells of a broken reference at every place that uses it, at the level of its column', () => {
      const workbook = aWorkbook().withoutRow('Verksamhetsdelar', 3);
      expect(found(workbook)).toEqual([
        'VARNING Mål.Verksamhetsdel C3 unknown-reference',
        'FEL Aktiviteter.Verksamhetsdel C3 unknown-reference',
        'FEL Aktiviteter.Verksamhetsdel C5 unknown-reference',
        'FEL Aktiviteter.Verksamhetsdel C7 unknown-reference',
      ]);
      expect(workbook.read().workbook.goals.rows[1]?.programme).toMatchObject({
        value: null,
        text: 'Sommarkurs',
      });
    });

    it('does so too when the optional tab that is referred to is missing', () => {
      expect(found(aWorkbook().without('Verksamhetsdelar'))).toHaveLength(2 + 6);
    });

    it('keeps the references that are found beside one that is not', () => {
      const workbook = aWorkbook().with('Mål', 'ÖK-nr', 2, '1; 7; 3');
      const reading = workbook.read();
      expect(reading.workbook.goals.rows[0]?.agreements.value).toEqual([1, 3]);
      expect(reading.findings).toMatchObject([
        {
          place: placeAt('Mål!B2'),
          facts: { kind: 'unknown-reference', text: '7', target: 'Överenskommelser' },
        },
      ]);
    });

    it('tells of a missing required tab once, and takes references to it as they stand', () => {
      const workbook = aWorkbook().without('Överenskommelser', 'Parter');
      expect(found(workbook)).toEqual([
        'FEL Parter A1 sheet-missing',
        'FEL Överenskommelser A1 sheet-missing',
      ]);
      expect(workbook.read().workbook.budget.rows[0]?.agreement.value).toBe(1);
    });
  });

  describe('on any workbook', () => {
    const cell: fc.Arbitrary<RawCell> = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc
        .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((date) => ({
          date: date.toISOString().slice(0, 10),
        })),
      fc.string().map((date) => ({ date })),
      fc.constantFrom(
        '',
        'P1',
        '1; 2',
        '1,2',
        '212.800',
        '150 tkr',
        '(5)',
        '#REF!',
        'Ja',
        '1 juni 2019',
        '31 juni 2019',
      ),
    );
    const headings = sheets.flatMap((sheet) =>
      Object.values(sheet.columns).map(({ name }: { name: string }) => name),
    );
    const heading = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...headings) },
      { weight: 1, arbitrary: cell },
    );
    const grid = fc
      .tuple(
        fc.array(heading, { maxLength: 12 }),
        fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 6 }),
      )
      .map(([first, rest]) => [first, ...rest]);
    const keyed = fc.array(fc.tuple(heading, cell, cell), { maxLength: 12 });
    const sheet: fc.Arbitrary<RawSheet> = fc.record({
      name: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...sheets.map(({ name }) => name)) },
        { weight: 1, arbitrary: fc.string() },
      ),
      cells: fc.oneof(grid, keyed, fc.constant([])),
    });

    it('never throws, and every finding has a cell and a sentence', () => {
      fc.assert(
        fc.property(fc.array(sheet, { maxLength: 8 }), (tabs) => {
          for (const finding of readWorkbook(tabs).findings) {
            expect(cellAddress(finding.place)).toMatch(/^[A-Z]+[1-9]\d*$/);
            expect(messageOf(finding, finding.place.tab)).toMatch(/^\S.*[.?]$/s);
          }
        }),
        { numRuns: 300 },
      );
    });

    it('finds the same whatever the order of rows and columns', () => {
      const faulty = aWorkbook()
        .with('Budget', 'Budget', 3, '212.800')
        .with('Budget', 'Slag', 4, 'kontanta')
        .with('Mål', 'ÖK-nr', 2, 1.2)
        .with('Aktiviteter', 'Verksamhetsdel', 3, 'Konstakuten')
        .withKey('Ärende', 'Datum', '31 juni 2024')
        .withoutKey('Ärende', 'Rubrik')
        .withoutColumn('Beslutsförslag', 'Lydelse');
      const told = (tabs: readonly RawSheet[]) =>
        readWorkbook(tabs)
          .findings.map((finding) => `${finding.code} ${messageOf(finding, finding.place.tab)}`)
          .sort();
      const expected = told(faulty.sheets);
      expect(expected).toHaveLength(7);
      const tables = new Set<string>(sheets.flatMap(({ name, form }) => (form === 'table' ? [name] : [])));
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
          const shuffled = faulty.sheets.map(({ name, cells }) => {
            const [first = [], ...rows] = cells;
            const body = shuffle(tables.has(name) ? rows : cells, numbers);
            if (!tables.has(name)) return { name, cells: body };
            const order = shuffle([...first.keys()], numbers);
            return { name, cells: [first, ...body].map((row) => order.map((index) => row[index] ?? '')) };
          });
          expect(told(shuffled)).toEqual(expected);
        }),
        { numRuns: 30 },
      );
    });
  });
});

function shuffle<T>(items: readonly T[], numbers: Iterator<number>): readonly T[] {
  const keyed = items.map((item) => ({ item, key: Number(numbers.next().value) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
