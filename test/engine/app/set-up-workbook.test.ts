/** The tabs of an arbetsbok, made on the bundle. */
import type { Host } from '../../../host/host';
import { createSpreadsheet, ensureCell } from '../../../host/sheets/spreadsheet-model';
import { sheets } from '../../../src/iop/sheets';
import { hostOf } from '../../builders/on-the-host';

const names = [
  ...sheets.filter(({ required }) => required),
  ...sheets.filter(({ required }) => !required),
].map(({ name }) => name);

function tabs(host: Host): readonly string[] {
  return host.workbook.sheets.map(({ name }) => name);
}

describe('setUpWorkbook', () => {
  it('makes the required tabs first, in order, with their headings, and leaves the empty first tab of a new spreadsheet', () => {
    const host = hostOf([], { workbook: createSpreadsheet('Ny') });
    expect(host.call('setUpWorkbook')).toMatchObject({ ok: true, made: names });
    expect(tabs(host)).toEqual(['Blad1', ...names]);
    expect(host.workbook.sheets[host.workbook.active]?.name).toBe(names[0]);
    const budget = host.workbook.sheets.find(({ name }) => name === 'Budget');
    expect(budget?.cells[0]?.map((cell) => cell?.value).slice(0, 4)).toEqual(['ÖK-nr', 'År', 'Typ', 'Post']);
    expect(host.workbook.sheets.find(({ name }) => name === 'Inställningar')?.hidden).toBe(true);
  });

  it.each(['budget', ' Budget', 'Budget:'])(
    'leaves a tab that is there as %j, and does nothing again',
    (tab) => {
      const host = hostOf([{ name: tab, cells: [['Min egen budget']] }]);
      host.call('setUpWorkbook');
      expect(tabs(host)).toEqual([tab, ...names.filter((name) => name !== 'Budget')]);
      expect(host.workbook.sheets[0]?.cells[0]?.[0]?.value).toBe('Min egen budget');
      const before = host.totalCalls();
      expect(host.call('setUpWorkbook')).toEqual({
        ok: true,
        made: [],
        text: 'Alla flikar finns redan. Ingenting har ändrats.',
      });
      expect(host.totalCalls() - before).toBeLessThanOrEqual(60);
    },
  );

  it('begins at the first tab, however it is spelled', () => {
    const host = hostOf([
      { name: 'Anteckningar', cells: [['x']] },
      { name: 'ÄRENDE', cells: [['Kommun', 'Stockholm']] },
    ]);
    host.call('setUpWorkbook');
    expect(host.workbook.sheets[host.workbook.active]?.name).toBe('ÄRENDE');
  });

  it('finishes tabs that a broken run left empty', () => {
    const host = hostOf([
      { name: 'Mål', cells: [] },
      { name: 'Anteckningar', cells: [['x']] },
    ]);
    expect(host.call('setUpWorkbook')).toMatchObject({ made: expect.arrayContaining(['Mål']) as unknown });
    expect(host.workbook.sheets[0]?.cells[0]?.[0]?.value).toBe('Mål-ID');
  });

  it('leaves an only tab with notes, rules and drawings as it was', () => {
    const workbook = createSpreadsheet('Ny');
    const [only] = workbook.sheets;
    if (only === undefined) throw new Error('no tab');
    ensureCell(only, 3, 2).note = 'Utkast till budget';
    const before = structuredClone(only);
    const host = hostOf([], { workbook });
    host.call('setUpWorkbook');
    expect(only).toEqual(before);
    expect(host.workbook.sheets[0]).toBe(only);
  });

  it.each(['Spreadsheet.insertSheet', 'Range.setFontWeight', 'Sheet.setFrozenRows', 'Range.setValues'])(
    'makes each tab once, with its look, after a run where %s broke, done or not',
    (method) => {
      for (const when of ['before', 'after'] as const) {
        const host = hostOf([], { workbook: createSpreadsheet('Ny') });
        host.fail(method, { code: 500, when }, 9);
        host.call('setUpWorkbook');
        const next = hostOf([], { workbook: host.workbook });
        expect(next.call('setUpWorkbook')).toMatchObject({ ok: true });
        expect([...tabs(next)].sort()).toEqual(['Blad1', ...names].sort());
        expect(next.workbook.sheets.slice(1).map(({ frozenRows }) => frozenRows)).toEqual(names.map(() => 1));
        expect(next.workbook.sheets.find(({ name }) => name === 'Inställningar')?.hidden).toBe(true);
      }
    },
  );

  it('makes one tab when the answer is lost once', () => {
    const host = hostOf([], { workbook: createSpreadsheet('Ny') });
    host.fail('Spreadsheet.insertSheet', { code: 500, when: 'after' });
    expect(host.call('setUpWorkbook')).toMatchObject({ ok: true });
    expect(tabs(host)).toEqual(['Blad1', ...names]);
  });

  it('gives a tab its look that an earlier version left with its headings alone', () => {
    const made = hostOf([], { workbook: createSpreadsheet('Ny') });
    made.call('setUpWorkbook');
    const goals = made.workbook.sheets.find(({ name }) => name === 'Mål');
    const headings =
      goals?.cells[0]?.map((cell) => (typeof cell?.value === 'string' ? cell.value : '')) ?? [];
    const host = hostOf([
      { name: 'Mål', cells: [headings] },
      {
        name: 'Budget',
        cells: [
          ['ÖK-nr', 'År'],
          [1, 2024],
        ],
      },
    ]);
    host.call('setUpWorkbook');
    const frozen = host.workbook.sheets.map(({ frozenRows }) => frozenRows);
    expect(frozen.slice(0, 2)).toEqual([1, 0]);
  });

  it('makes at most 300 calls', () => {
    const host = hostOf([], { workbook: createSpreadsheet('Ny') });
    host.call('setUpWorkbook');
    expect(host.totalCalls()).toBeLessThanOrEqual(300);
  });

  it('waits for another run instead of working beside it', () => {
    const host = hostOf([], { workbook: createSpreadsheet('Ny') });
    host.holdLock('document');
    expect(host.call('setUpWorkbook')).toMatchObject({ ok: false, reason: { code: 'busy' } });
    expect(tabs(host)).toEqual(['Blad1']);
  });

  it('adds to a workbook of an earlier version the columns, help and drop-downs that it lacks, and says so', () => {
    const host = hostOf([
      {
        name: 'Parter',
        cells: [
          ['Part-ID', 'Mitt eget', 'Namn', 'Roll'],
          ['P1', 'x', 'Lindby kommun', 'Offentlig part'],
        ],
      },
    ]);
    const parties = host.workbook.sheets[0];
    if (parties === undefined) throw new Error('no tab');
    ensureCell(parties, 1, 3).note = 'Fråga Kim';
    const answer = host.call('setUpWorkbook');
    expect(parties.cells[0]?.slice(0, 5).map((cell) => cell?.value)).toEqual([
      'Part-ID',
      'Mitt eget',
      'Namn',
      'Roll',
      'Kortnamn',
    ]);
    expect(parties.cells[1]?.map((cell) => cell?.value)).toEqual([
      'P1',
      'x',
      'Lindby kommun',
      'Offentlig part',
    ]);
    expect(parties.cells[0]?.[2]?.note).toMatch(
      /^Fråga Kim\n\nHjälp: Namnet som parten är registrerad med\./,
    );
    expect(parties.cells[0]?.[1]?.note).toBeUndefined();
    const roles = parties.validations.find(({ areas }) => areas.some(({ column }) => column === 4));
    expect(roles?.rule).toMatchObject({ values: [['Offentlig part', 'Idéburen part']], allowInvalid: true });
    expect(answer).toMatchObject({
      text: expect.stringContaining('I fliken Parter lades till: Kortnamn') as unknown,
    });
  });

  it('is done once when it is done twice', () => {
    const host = hostOf([], { workbook: createSpreadsheet('Ny') });
    host.call('setUpWorkbook');
    const before = structuredClone(host.workbook);
    expect(host.call('setUpWorkbook')).toMatchObject({
      made: [],
      text: 'Alla flikar finns redan. Ingenting har ändrats.',
    });
    expect(host.workbook).toEqual(before);
  });

  it('offers in each column what its list has, refuses nothing, and protects computed columns with a warning', () => {
    const host = hostOf([], { workbook: createSpreadsheet('Ny') });
    host.call('setUpWorkbook');
    const { sheets: made } = host.workbook;
    const rules = made.flatMap(({ validations }) => validations.map(({ rule }) => rule));
    expect(rules.every(({ allowInvalid }) => allowInvalid)).toBe(true);
    for (const sheet of sheets.filter(({ form }) => form === 'table')) {
      const tab = made.find(({ name }) => name === sheet.name);
      Object.values(sheet.columns).forEach((column, index) => {
        const rule = tab?.validations.find(({ areas }) =>
          areas.some((area) => area.column <= index + 1 && area.column + area.columns > index + 1),
        )?.rule;
        if (column.type.values !== undefined) expect(rule?.values[0]).toEqual(column.type.values);
        if (column.type.refersTo !== undefined) expect(rule?.criteria).toBe('VALUE_IN_RANGE');
      });
    }
    const protectedTabs = made.flatMap(({ name, protections }) =>
      protections.map(({ warningOnly }) => `${name} ${String(warningOnly)}`),
    );
    expect(protectedTabs).toEqual(['Mål true', 'Budget true', 'Aktiviteter true', 'Aktiviteter true']);
  });

  it('gives every column and key help, with an example that the column reads without a question', () => {
    const host = hostOf([], { workbook: createSpreadsheet('Ny') });
    host.call('setUpWorkbook');
    for (const sheet of sheets) {
      const tab = host.workbook.sheets.find(({ name }) => name === sheet.name);
      Object.values(sheet.columns).forEach((column, index) => {
        const cell =
          sheet.form === 'table'
            ? tab?.cells[0]?.[index]?.note
            : sheet.form === 'texts'
              ? tab?.cells[index + 1]?.[0]?.note
              : tab?.cells[index + 1]?.[2]?.value;
        const [, example = ''] =
          /Exempel: (.*?)(?:\n|\. I rapporten)/.exec(typeof cell === 'string' ? cell : '') ?? [];
        expect([sheet.name, column.name, example]).not.toContain('');
        const read = column.type.read(example);
        expect([sheet.name, column.name, 'kind' in read ? read.kind : 'read']).toContain('read');
      });
    }
  });

  it('leaves the help in a heading that a check marks and unmarks', () => {
    const host = hostOf([], { workbook: createSpreadsheet('Ny') });
    host.call('setUpWorkbook');
    const help = (): unknown =>
      host.workbook.sheets
        .slice(0, names.length + 1)
        .map(({ cells }) => cells[0]?.map((cell) => /Hjälp: [^]*rapporten: .*/.exec(cell?.note ?? '')?.[0]));
    const before = help();
    host.call('checkWorkbook');
    expect(help()).toEqual(before);
  });
});
