/** The tabs of an arbetsbok, made on the bundle. */
import type { Host } from '../../../host/host';
import { createSpreadsheet, ensureCell } from '../../../host/sheets/spreadsheet-model';
import { sheets } from '../../../src/iop/sheets';
import { hostOf } from '../../builders/on-the-host';

const names = sheets.map(({ name }) => name);

function tabs(host: Host): readonly string[] {
  return host.workbook.sheets.map(({ name }) => name);
}

describe('setUpWorkbook', () => {
  it('makes every tab in order, with its headings, and leaves the empty first tab of a new spreadsheet', () => {
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
      expect(host.totalCalls() - before).toBeLessThanOrEqual(2);
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
    const cells = [['Mål-ID', 'ÖK-nr']];
    const made = hostOf([], { workbook: createSpreadsheet('Ny') });
    made.call('setUpWorkbook');
    const goals = made.workbook.sheets.find(({ name }) => name === 'Mål');
    const headings =
      goals?.cells[0]?.map((cell) => (typeof cell?.value === 'string' ? cell.value : '')) ?? [];
    const host = hostOf([
      { name: 'Mål', cells: [headings] },
      { name: 'Budget', cells },
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
});
