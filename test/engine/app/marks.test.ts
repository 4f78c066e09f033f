/** Notes and colours in the cells, in the officer's hands. Run on the bundle. */
import type { Host } from '../../../host/host';
import { cellAt, ensureCell } from '../../../host/sheets/spreadsheet-model';
import { readMarkMemory, tabsToLook } from '../../../src/engine/app/marks';
import { aWorkbook } from '../../builders/a-workbook';
import { hostOf } from '../../builders/on-the-host';
import { at, check, checked, noteOf, sheetOf, storedNoteOf, type } from './published';

const book = aWorkbook().withKey('Ärende', 'Diarienummer', '').with('Åtaganden', 'Underlag', 2, '');
const missing = { sheet: 'Ärende', cell: book.cellOfKey('Ärende', 'Diarienummer') };
const source = { sheet: 'Åtaganden', cell: book.cellOf('Åtaganden', 'Underlag', 2) };

function setNote(host: Host, sheet: string, cell: string, note: string): void {
  const place = at(host, sheet, cell);
  ensureCell(place.sheet, place.row, place.column).note = note;
}

/** Every note of the add-on's: the tab, the row and the column. */
function marked(host: Host): readonly string[] {
  return host.workbook.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        cell?.note?.includes('Slutrapport: ') === true ? [`${name} ${String(r + 1)} ${String(c + 1)}`] : [],
      ),
    ),
  );
}

describe('the marks of a check', () => {
  it('come back when they were removed by hand, though the findings are the same', () => {
    const host = hostOf(book.sheets);
    check(host);
    const before = marked(host);
    setNote(host, missing.sheet, missing.cell, '');
    check(host);
    expect(marked(host)).toEqual(before);
  });

  it('go from a cell that they were copied to, on the same tab', () => {
    const host = hostOf(book.sheets);
    check(host);
    const before = marked(host);
    setNote(host, missing.sheet, 'D40', storedNoteOf(host, missing.sheet, missing.cell));
    check(host);
    expect(marked(host)).toEqual(before);
  });

  it('go from a tab without findings in a few checks, what was typed beside them not', () => {
    const host = hostOf(book.sheets);
    check(host);
    const before = marked(host);
    setNote(host, 'Mål', 'C3', `Fråga Anna\n\n${storedNoteOf(host, missing.sheet, missing.cell)}`);
    for (let turn = 0; turn < 5; turn += 1) check(host);
    expect(marked(host)).toEqual(before);
    expect(noteOf(host, 'Mål', 'C3')).toBe('Fråga Anna');
  });

  it('keep what is typed after them, and a note of the officer’s own that begins as they do', () => {
    const host = hostOf(book.sheets);
    check(host);
    const own = 'Slutrapport: ring registrator';
    setNote(
      host,
      source.sheet,
      source.cell,
      `${storedNoteOf(host, source.sheet, source.cell)}\nSvar i mars.`,
    );
    setNote(host, missing.sheet, 'C2', own);
    type(host, missing.sheet, missing.cell, 'LIN 2025/12');
    type(host, source.sheet, source.cell, 'Återrapport 2024');
    check(host);
    expect(noteOf(host, source.sheet, source.cell)).toBe('Svar i mars.');
    expect(noteOf(host, missing.sheet, 'C2')).toBe(own);
  });

  it('go under the last value when their finding goes', () => {
    const host = hostOf(
      aWorkbook()
        .without('Lärdomar')
        .sheets.concat({ name: 'Lärdomar', cells: [['Rubrik']] }),
    );
    check(host);
    const lessons = sheetOf(host, 'Lärdomar');
    const below = marked(host).filter((place) => place.startsWith('Lärdomar'));
    expect(below.length).toBeGreaterThan(0);
    const full = aWorkbook().sheets.find(({ name }) => name === 'Lärdomar')?.cells ?? [];
    lessons.cells.forEach((row) => row?.forEach((cell) => Reflect.deleteProperty(cell ?? {}, 'value')));
    full.forEach((row, r) => {
      row.forEach((value, c) => {
        if (typeof value === 'string') ensureCell(lessons, r + 1, c + 1).value = value;
      });
    });
    check(host);
    const left = marked(host).filter((place) => place.startsWith('Lärdomar'));
    const found = check(host).filter(({ sheet }) => sheet === 'Lärdomar');
    expect(left).toHaveLength(new Set(found.map(({ cell }) => cell)).size);
  });

  it('are put right after a run that broke, though what it saw is undone', () => {
    const host = hostOf(aWorkbook().sheets);
    check(host);
    type(host, source.sheet, source.cell, '');
    host.fail('Sheet.setConditionalFormatRules', { code: 500 }, 9);
    expect(host.call('checkWorkbook')).toMatchObject({
      ok: true,
      notices: [expect.stringContaining('kan vara från en tidigare kontroll')],
    });
    expect(marked(host)).not.toEqual([]);
    type(host, source.sheet, source.cell, 'Återrapport 2024');
    const rest = hostOf([], { workbook: host.workbook, now: new Date('2024-11-15T09:00:00Z') });
    rest.replaceProperties('document', Object.fromEntries(host.properties('document')));
    check(rest);
    expect(marked(rest)).toEqual([]);
  });

  it('leave a note alone that someone types in another cell while they are written', () => {
    const host = hostOf(book.sheets, {
      onServiceCall: (name) => {
        if (name === 'Range.setNotes') setNote(host, missing.sheet, 'A1', 'Skriven under tiden');
      },
    });
    check(host);
    expect(noteOf(host, missing.sheet, 'A1')).toBe('Skriven under tiden');
  });

  it('leave a note alone that someone types between areas of a tab', () => {
    const apart = aWorkbook().with('Budget', 'Utfall', 2, '').with('Budget', 'Slag', 4, '');
    let writes = 0;
    const host = hostOf(apart.sheets, {
      onServiceCall: (name) => {
        if (name !== 'Range.setNotes') return;
        writes += 1;
        if (writes === 1) setNote(host, 'Budget', 'F4', 'Skriven under tiden');
      },
    });
    check(host);
    expect(noteOf(host, 'Budget', 'F4')).toMatch(/^Skriven under tiden\n\nSlutrapport: /);
  });

  it('keep the officer’s rules for colours', () => {
    const host = hostOf(book.sheets);
    const tab = sheetOf(host, missing.sheet);
    const own = {
      areas: [{ row: 1, column: 1, rows: 9, columns: 2 }],
      criteria: 'CELL_EMPTY',
      values: [],
      background: '#ffff00',
    };
    tab.conditionalFormats = [own];
    check(host);
    expect(tab.conditionalFormats).toHaveLength(2);
    type(host, missing.sheet, missing.cell, 'LIN 2025/12');
    check(host);
    expect(tab.conditionalFormats).toEqual([own]);
  });

  it('stand in a row that the officer has moved, once', () => {
    const host = hostOf(book.sheets);
    check(host);
    const tab = sheetOf(host, source.sheet);
    tab.cells.splice(1, 0, ...tab.cells.splice(2, 1));
    check(host);
    const found = checked(host).findings.filter(({ sheet }) => sheet === source.sheet);
    expect(marked(host).filter((place) => place.startsWith(source.sheet))).toHaveLength(found.length);
    expect(cellAt(tab, 3, 5)?.note).toContain('Slutrapport: ');
  });
});

describe('tabsToLook', () => {
  const tabs = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const turns = (marked: ReadonlySet<string>, room: number) =>
    Array.from({ length: 8 }, (_, looked) =>
      tabsToLook(tabs, marked, { ...readMarkMemory(undefined), looked }, room),
    );

  it('looks through every tab with marks each time, as far as there is room, and one without', () => {
    expect(tabsToLook(tabs, new Set(['c', 'g']), readMarkMemory(undefined), 5)).toEqual([
      'c',
      'g',
      'a',
      'b',
      'd',
    ]);
  });

  it.each([1, 2, 5])('comes to every tab in its turn with room for %i', (room) => {
    for (const marked of [[], ['c'], ['a', 'b', 'c', 'd', 'e', 'f', 'g'], tabs].slice(room === 1 ? 3 : 0)) {
      expect([...new Set(turns(new Set(marked), room).flat())].sort()).toEqual(tabs);
    }
  });
});
