/** The tab Historik in the officer's hands. Run on the bundle. */
import { createSheet } from '../../../../host/sheets/spreadsheet-model';
import {
  columnOf,
  copyRow,
  insertColumn,
  ownTab,
  sortWithHeadings,
  textsOf,
  typeAt,
} from '../officer-at-kontroll';
import { finalised, historyRows, withReport } from './on-the-way';
import { protectTab } from '../../../builders/tab-edits';

const decision = { date: '2024-12-12', paragraph: '§ 114', outcome: 'returned' };

/** A host with a version that was finalised, unlocked and finalised again. */
function withHistory() {
  const { host } = withReport();
  finalised(host);
  host.call('unlockReport');
  finalised(host);
  return { host, sheet: ownTab(host, 'historik') };
}

const events = ['Fastställd och låst', 'Upplåst', 'Fastställd och låst'];

describe('the tab Historik', () => {
  it('is no input: a check finds nothing in it and is the same with it', () => {
    const { host, sheet } = withHistory();
    const before = structuredClone(sheet);
    expect(host.call('checkWorkbook')).toMatchObject({ ok: true, findings: [] });
    expect(sheet).toEqual(before);
  });

  it('keeps columns of the officer’s own, renamed headings and sorted rows, and adds below', () => {
    const { host, sheet } = withHistory();
    insertColumn(host, sheet, 3);
    typeAt(sheet, 1, 3, 'Min anteckning');
    typeAt(sheet, 3, 3, 'Ring nämnden');
    typeAt(sheet, 1, 2, 'Vad som hände');
    sortWithHeadings(sheet, 4);
    host.call('recordDecision', decision);
    const rows = textsOf(sheet).map(([, event = '', note = '']) => [event, note]);
    expect(rows).toContainEqual(['Upplåst', 'Ring nämnden']);
    expect(rows.flatMap(([event = '']) => (event === '' ? [] : [event])).sort()).toEqual([
      'Fastställd och låst',
      'Fastställd och låst',
      'Nämndens beslut',
      'Upplåst',
      'Vad som hände',
    ]);
  });

  it('puts back what was changed or removed, but for what the officer has added', () => {
    const { host, sheet } = withHistory();
    typeAt(sheet, 2, 2, 'Något annat');
    typeAt(sheet, 3, 6, 'Det som fastställs härnäst blir en ny version. Ring nämnden!');
    sheet.cells[3] = [];
    host.call('recordDecision', decision);
    expect(historyRows(host).map(([event]) => event)).toEqual([...events, 'Nämndens beslut']);
    expect(historyRows(host, [6])[1]).toEqual([
      'Det som fastställs härnäst blir en ny version. Ring nämnden!',
    ]);
  });

  it('takes a copied row for none of its own', () => {
    const { host, sheet } = withHistory();
    copyRow(sheet, 2, 6);
    typeAt(sheet, 6, 9, 'Min kopia');
    host.call('recordDecision', decision);
    const shown = historyRows(host).map(([event]) => event);
    expect(shown).toContain('Nämndens beslut');
    expect(shown.filter((event) => event === 'Fastställd och låst')).toHaveLength(2);
    expect(historyRows(host, [9])).toContainEqual(['Min kopia']);
  });

  it('leaves a tab of the officer’s own alone, and says so', () => {
    const { host } = withReport();
    const own = createSheet(77, 'Historik');
    typeAt(own, 1, 1, 'Min historik');
    host.workbook.sheets.push(own);
    const before = structuredClone(own);
    expect(finalised(host).notices).toEqual([
      'Fliken ”Historik” är inte gjord av tillägget och lämnas orörd. Det som har hänt i ärendet står i fliken ”Historik (tillägget)”.',
    ]);
    expect(own).toEqual(before);
    expect(ownTab(host, 'historik').name).toBe('Historik (tillägget)');
  });

  it('undoes nothing when it cannot be written; the next event puts it right', () => {
    const { host, sheet } = withHistory();
    protectTab(sheet);
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    const answer = host.call('recordDecision', decision) as unknown as {
      readonly notices: readonly string[];
    };
    expect(answer).toMatchObject({ ok: true, matter: { state: 'returned' } });
    expect(answer.notices).toEqual([
      'Det som har hänt är antecknat, men det står ännu inte i fliken ”Historik”. Fliken är skyddad. Be den som har skyddat den att låta dig redigera den. Nästa gång något händer i ärendet skrivs det dit.',
    ]);
    expect(historyRows(host)).toHaveLength(3);
    sheet.protections.splice(0);
    host.call('recordDecision', decision);
    expect(historyRows(host).map(([event]) => event)).toEqual([...events, 'Nämndens beslut']);
  });

  it('has its mark on the column of Uppgift, and hides its key', () => {
    const { sheet } = withHistory();
    expect(sheet.hiddenColumns.size).toBe(1);
    expect(columnOf(sheet, 'Nyckel')).toBe(7);
  });
});
