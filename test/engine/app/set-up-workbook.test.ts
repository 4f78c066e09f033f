/** The tabs of an arbetsbok, made on the bundle. */
import type { Host } from '../../../host/host';
import { createSpreadsheet } from '../../../host/sheets/spreadsheet-model';
import { sheets } from '../../../src/iop/sheets';
import { hostOf } from '../../builders/on-the-host';

const names = sheets.map(({ name }) => name);

function tabs(host: Host): readonly string[] {
  return host.workbook.sheets.map(({ name }) => name);
}

describe('setUpWorkbook', () => {
  it('makes every tab in order, with its headings, and takes away the empty first tab of a new spreadsheet', () => {
    const host = hostOf([], { workbook: createSpreadsheet('Ny') });
    expect(host.call('setUpWorkbook')).toMatchObject({ ok: true, made: names });
    expect(tabs(host)).toEqual(names);
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
