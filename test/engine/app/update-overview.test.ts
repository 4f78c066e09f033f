/** The tab Översikt, made and renewed, and what people have put there. Run on the bundle. */
import type { Host } from '../../../host/host';
import { createSheet, type SheetModel } from '../../../host/sheets/spreadsheet-model';
import { insertCells } from '../../../host/sheets/shift-cells';
import { aWorkbook } from '../../builders/a-workbook';
import { hostOf } from '../../builders/on-the-host';
import { insertColumn, ownTab, rowWith, textsOf, typeAt } from './officer-at-kontroll';

function withOverview(): { readonly host: Host; readonly sheet: SheetModel } {
  const host = hostOf(aWorkbook().sheets);
  host.call('updateOverview');
  return { host, sheet: ownTab(host, 'oversikt') };
}

function type(host: Host, tab: string, row: number, heading: string, value: string | number): void {
  const sheet = host.workbook.sheets.find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`there is no ${tab}`);
  const column = (sheet.cells[0] ?? []).findIndex((cell) => cell?.value === heading) + 1;
  typeAt(sheet, row, column, value);
}

function notices(host: Host): readonly string[] {
  return (host.call('updateOverview') as unknown as { readonly notices: readonly string[] }).notices;
}

const titles = ({ charts }: SheetModel) => charts.map(({ options }) => options.title);

describe('updateOverview', () => {
  it('makes the tab last, with figures as numbers, charts of them and no formula', () => {
    const { host, sheet } = withOverview();
    expect(host.workbook.sheets.at(-1)).toBe(sheet);
    expect(sheet.name).toBe('Översikt');
    const cells = sheet.cells.flatMap((row) => row ?? []);
    expect(cells.some((cell) => typeof cell?.value === 'number')).toBe(true);
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(titles(sheet)).toEqual(
      expect.arrayContaining([
        'Kostnader per år: budget och utfall, kronor',
        'Budget och utfall per år och post, kronor',
        'Mål efter bedömning',
      ]),
    );
  });

  it('changes nothing the second time, and is no input of a check', () => {
    const { host, sheet } = withOverview();
    const before = structuredClone(sheet);
    const calls = host.totalCalls();
    expect(notices(host)).toEqual(['Översikten i fliken ”Översikt” stämmer med arbetsboken.']);
    expect(host.totalCalls() - calls).toBeLessThanOrEqual(25);
    expect(host.call('checkWorkbook')).toMatchObject({ ok: true, findings: [] });
    expect(sheet).toEqual(before);
  });

  it('renews the figures in few calls', () => {
    const { host, sheet } = withOverview();
    type(host, 'Budget', 2, 'Utfall', 777);
    const calls = host.totalCalls();
    expect(notices(host)).toEqual(['Översikten i fliken ”Översikt” är uppdaterad.']);
    expect(host.totalCalls() - calls).toBeLessThanOrEqual(25);
    expect(textsOf(sheet).some((row) => row[2] === '777')).toBe(true);
  });

  it('empties the cell of a figure that is no longer known', () => {
    const { host, sheet } = withOverview();
    type(host, 'Budget', 2, 'Utfall', '');
    notices(host);
    const rows = textsOf(sheet).filter((row) => row[4] === 'Uppgift saknas');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row[2] === '')).toBe(true);
  });

  it('keeps rows, columns and charts of people, what stands beside a row, and the place of its own charts', () => {
    const { host, sheet } = withOverview();
    insertColumn(host, sheet, 2);
    typeAt(sheet, 1, 2, 'Min anteckning');
    typeAt(sheet, rowWith(sheet, 'Uppfyllt'), 2, 'Bra!');
    insertCells(host.workbook, sheet, 'row', 3, 1);
    typeAt(sheet, 3, 1, 'Min egen rad');
    const [own] = sheet.charts;
    if (own === undefined) throw new Error('no chart');
    sheet.charts.push({
      ...own,
      id: own.id === null ? 1 : own.id + 1000,
      options: { title: 'Mitt diagram' },
    });
    sheet.charts[0] = { ...own, position: { row: 40, column: 12, x: 0, y: 0 } };
    const count = sheet.charts.length;
    type(host, 'Budget', 2, 'År', 2031);
    notices(host);
    const rows = textsOf(sheet);
    expect(rows[2]?.[0]).toBe('Min egen rad');
    expect(rows.find((row) => row[1] === 'Bra!')?.[0]).toBe('Uppfyllt');
    expect(rows.some(([label]) => label === '2031')).toBe(true);
    expect(sheet.charts).toHaveLength(count);
    expect(titles(sheet)).toContain('Mitt diagram');
    expect(sheet.charts.at(0)?.position).toEqual({ row: 40, column: 12, x: 0, y: 0 });
  });

  it('puts in a row for a new year below the others, and its chart shows it', () => {
    const { host, sheet } = withOverview();
    const before = textsOf(sheet).filter(([label = '']) => /^20\d\d$/.test(label)).length;
    type(host, 'Budget', 2, 'År', 2031);
    notices(host);
    const years = textsOf(sheet).flatMap(([label = ''], index) =>
      /^20\d\d$/.test(label) ? [index + 1] : [],
    );
    expect(years).toHaveLength(before + 1);
    expect(sheet.charts[0]?.ranges[0]?.notation).toBe(
      `A${String((years[0] ?? 0) - 1)}:C${String(years.at(-1))}`,
    );
  });

  it('leaves a tab of that name alone that somebody else has made, and says so', () => {
    const host = hostOf(aWorkbook().sheets);
    const other = createSheet(900, 'Översikt');
    typeAt(other, 1, 1, 'Mitt');
    host.workbook.sheets.push(other);
    expect(notices(host)).toEqual([
      'Fliken ”Översikt (tillägget)” är tillagd sist, med nyckeltal och diagram.',
      'Fliken ”Översikt” är inte gjord av tillägget och är orörd. Översikten står på ”Översikt (tillägget)”.',
    ]);
    expect(textsOf(other)).toEqual([['Mitt']]);
  });

  it('writes a name that looks like a formula as text', () => {
    const host = hostOf(aWorkbook().sheets);
    const named = host.workbook.sheets.find(({ name }) => name === 'Aktiviteter');
    const column = (named?.cells[0] ?? []).findIndex((cell) => cell?.value === 'Verksamhetsdel') + 1;
    if (named === undefined || column === 0) throw new Error('no programmes');
    typeAt(named, 2, column, '=1+1');
    host.call('updateOverview');
    const sheet = ownTab(host, 'oversikt');
    expect(textsOf(sheet).some(([label = '']) => label.startsWith('=1+1'))).toBe(true);
  });

  it('removes the chart of figures that there are none of any more', () => {
    const { host, sheet } = withOverview();
    for (const tab of host.workbook.sheets) if (tab.name === 'Mål') tab.cells.splice(1);
    notices(host);
    expect(titles(sheet)).not.toContain('Mål efter bedömning');
    expect(rowWith(sheet, 'Mål efter bedömning')).toBe(0);
  });

  it('says that a spreadsheet without the tabs has nothing to show', () => {
    expect(hostOf([{ name: 'Blad', cells: [['x']] }]).call('updateOverview')).toMatchObject({
      ok: false,
      reason: { code: 'no-known-sheet' },
    });
  });
});
