/** The tab Kontroll in the officer's hands. Run on the bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../../host/host';
import { cellAt, createSheet, ensureCell, type SheetModel } from '../../../host/sheets/spreadsheet-model';
import { aWorkbook } from '../../builders/a-workbook';
import { hostOf } from '../../builders/on-the-host';
import { check, checked, sheetOf, type } from './published';
import {
  columnOf,
  copyRow,
  insertColumn,
  insertRows,
  ownTab,
  rowWith,
  sortWithHeadings,
  textsOf,
  typeAt,
} from './officer-at-kontroll';

const book = aWorkbook()
  .withKey('Ärende', 'Diarienummer', '')
  .with('Åtaganden', 'Underlag', 2, '')
  .with('Budget', 'Utfall', 2, '');

function reasonsOf(host: Host): readonly string[] {
  return check(host).map(({ reason }) => reason);
}

/** A host whose Kontroll has these reasons beside its three findings. */
function withReasons(...reasons: readonly string[]): { readonly host: Host; readonly sheet: SheetModel } {
  const host = hostOf(book.sheets);
  check(host);
  const sheet = ownTab(host);
  reasons.forEach((reason, index) => {
    typeAt(sheet, index + 2, 5, reason);
  });
  return { host, sheet };
}

function ownNamed(name: string, cells: readonly (readonly string[])[]): SheetModel {
  const sheet = createSheet(77, name);
  cells.forEach((row, r) => {
    row.forEach((text, c) => {
      typeAt(sheet, r + 1, c + 1, text);
    });
  });
  return sheet;
}

describe('a tab of the officer’s own that is called Kontroll', () => {
  it.each(['Kontroll', 'kontroll', 'KONTROLL '])('is left alone as %j, and the officer is told', (name) => {
    const host = hostOf(book.sheets);
    const own = ownNamed(name, [
      ['Nivå', 'Min kontroll av fakturor'],
      ['1', 'Betald'],
    ]);
    host.workbook.sheets.push(own);
    const before = structuredClone(own);
    const { notices } = checked(host);
    expect(own).toEqual(before);
    expect(ownTab(host).name).toBe('Kontroll (tillägget)');
    expect(notices).toEqual([
      `Fliken ”${name}” är inte gjord av tillägget och lämnas orörd. Det som kontrollen har hittat, och dina förklaringar, står i fliken ”Kontroll (tillägget)”.`,
    ]);
    expect(checked(host).notices).toEqual(notices);
    expect(host.workbook.sheets.filter(({ name: tab }) => /kontroll/i.test(tab))).toHaveLength(2);
  });

  it('is left alone when the officer has written a note there and nothing else', () => {
    const host = hostOf(book.sheets);
    const own = createSheet(77, 'Kontroll');
    ensureCell(own, 4, 4).note = 'Här ska revisorns frågor stå';
    host.workbook.sheets.push(own);
    check(host);
    expect(ownTab(host)).not.toBe(own);
  });

  it('is left alone when it came after ours was renamed', () => {
    const { host, sheet } = withReasons('Svar väntas');
    sheet.name = 'Granskning 2024';
    const own = ownNamed('Kontroll', [['Eget']]);
    host.workbook.sheets.push(own);
    expect(reasonsOf(host)[0]).toBe('Svar väntas');
    expect(textsOf(own)).toEqual([['Eget']]);
    expect(ownTab(host)).toBe(sheet);
  });
});

describe('Kontroll after an earlier version', () => {
  const earlier = JSON.parse(readFileSync(join(__dirname, 'e1776b2-published.json'), 'utf8')) as {
    readonly control: readonly (readonly string[])[];
    readonly notes: readonly { tab: string; row: number; column: number; note: string }[];
    readonly colours: readonly { tab: string; format: SheetModel['conditionalFormats'][number] }[];
    readonly properties: Readonly<Record<string, string>>;
  };

  function asLeftByIt(): { readonly host: Host; readonly sheet: SheetModel } {
    const host = hostOf(book.sheets);
    const sheet = ownNamed('Kontroll', earlier.control);
    host.workbook.sheets.push(sheet);
    for (const { tab, row, column, note } of earlier.notes)
      ensureCell(sheetOf(host, tab), row + 1, column + 1).note = note;
    for (const { tab, format } of earlier.colours) {
      const marked = sheetOf(host, tab);
      marked.conditionalFormats = [...marked.conditionalFormats, format];
    }
    host.replaceProperties('document', earlier.properties);
    return { host, sheet };
  }

  it('is read with all its reasons, and gets its mark and what it lacks of its look', () => {
    const { host, sheet } = asLeftByIt();
    expect(reasonsOf(host)).toEqual(['Skäl 0', '', 'Skäl 2']);
    expect(ownTab(host)).toBe(sheet);
    expect([...sheet.hiddenColumns]).toEqual([6]);
  });

  it.each([
    [
      'a heading renamed',
      (sheet: SheetModel) => {
        typeAt(sheet, 1, 5, 'Min kommentar');
      },
    ],
    [
      'its headings last',
      (sheet: SheetModel) => {
        sortWithHeadings(sheet, 6);
      },
    ],
    [
      'rows above',
      (sheet: SheetModel) => {
        sheet.cells.splice(0, 0, [{ value: 'Till nämnden' }], []);
      },
    ],
  ])('is read with %s', (_what, change) => {
    const { host, sheet } = asLeftByIt();
    change(sheet);
    expect(reasonsOf(host)).toEqual(['Skäl 0', '', 'Skäl 2']);
  });

  it('takes its marks over, and a note of the officer’s own stays', () => {
    const { host } = asLeftByIt();
    const own = ensureCell(sheetOf(host, 'Budget'), 9, 9);
    own.note = 'Slutrapport: ring Anna';
    check(host);
    type(host, 'Ärende', 'B6', 'LIN 2025/12');
    check(host);
    expect(cellAt(sheetOf(host, 'Ärende'), 6, 2)?.note).toBeUndefined();
    expect(cellAt(sheetOf(host, 'Budget'), 2, 8)?.note?.match(/Slutrapport/g)).toHaveLength(1);
    expect(own.note).toBe('Slutrapport: ring Anna');
  });
});

describe('Kontroll in the officer’s hands', () => {
  it.each(['Nivå', 'Regel', 'Flik och cell', 'Meddelande', 'Handläggarens kommentar', 'Nyckel'])(
    'keeps its reasons and the new name when the heading %s is renamed',
    (heading) => {
      const { host, sheet } = withReasons('Svar väntas', '', 'Muntligt besked');
      typeAt(sheet, 1, columnOf(sheet, heading), 'Mitt namn');
      expect(reasonsOf(host)).toEqual(['Svar väntas', '', 'Muntligt besked']);
      expect(columnOf(sheet, 'Mitt namn')).toBeGreaterThan(0);
    },
  );

  it('keeps all six new names, and the reasons', () => {
    const { host, sheet } = withReasons('Svar väntas', '', 'Muntligt besked');
    ['a', 'b', 'c', 'd', 'e', 'f'].forEach((text, index) => {
      typeAt(sheet, 1, index + 1, text);
    });
    expect(reasonsOf(host)).toEqual(['Svar väntas', '', 'Muntligt besked']);
    expect(textsOf(sheet)[0]?.slice(0, 6)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('keeps what is written in rows above, and the reasons below', () => {
    const { host, sheet } = withReasons('Svar väntas');
    insertRows(host, sheet, 1, 2);
    typeAt(sheet, 1, 1, 'Till mötet den 12 mars');
    expect(reasonsOf(host)).toEqual(['Svar väntas', '', '']);
    expect(textsOf(sheet)[0]?.[0]).toBe('Till mötet den 12 mars');
    expect(textsOf(sheet)[2]?.[0]).toBe('Nivå');
  });

  it.each([1, 4, 5, 6])('keeps its reasons when sorted with its headings by column %i', (column) => {
    const { host, sheet } = withReasons('Svar väntas', 'Finns i pärmen', 'Muntligt besked');
    sortWithHeadings(sheet, column, false);
    expect(reasonsOf(host)).toEqual(['Svar väntas', 'Finns i pärmen', 'Muntligt besked']);
  });

  it('keeps the officer’s columns beside their findings when others come and go', () => {
    const { host, sheet } = withReasons();
    insertColumn(host, sheet, 3);
    typeAt(sheet, 1, 3, 'Ansvarig');
    typeAt(sheet, 3, 3, 'Anna');
    typeAt(sheet, 3, 9, 'ringt 3 mars');
    const key = textsOf(sheet)[2]?.[6];
    type(host, 'Ärende', 'B6', 'LIN 2025/12');
    type(host, 'Åtaganden', 'B3', '');
    check(host);
    const row = textsOf(sheet)[rowWith(sheet, 'Anna') - 1];
    expect(row?.[6]).toBe(key);
    expect(row?.[8]).toBe('ringt 3 mars');
    expect(columnOf(sheet, 'Ansvarig')).toBe(3);
  });

  it.each([
    ['a date', { serial: 45_400 }, '2024-04-18'],
    ['TRUE', true, 'TRUE'],
    ['a number', 2024, '2024'],
  ])('reads a reason that Sheets has made %s as it is shown', (_what, value, text) => {
    const { host, sheet } = withReasons();
    const cell = ensureCell(sheet, 2, 5);
    cell.value = value;
    cell.style = typeof value === 'object' ? { numberFormat: 'yyyy-mm-dd' } : {};
    expect(reasonsOf(host)[0]).toBe(text);
    expect(cell.value).toEqual(value);
  });

  it('keeps the words of a copied row, and tells that it belongs to no warning', () => {
    const { host, sheet } = withReasons('Svar väntas');
    copyRow(sheet, 2, 9);
    typeAt(sheet, 9, 5, 'Gäller även 2025');
    expect(reasonsOf(host)).toEqual(['Svar väntas', '', '']);
    const row = textsOf(sheet)[rowWith(sheet, 'Gäller även 2025') - 1];
    expect(row?.[0]).toBe('Hör inte till någon varning');
    expect(reasonsOf(host)).toEqual(['Svar väntas', '', '']);
    expect(rowWith(sheet, 'Gäller även 2025')).toBe(9);
  });

  it('takes away a copied row that says nothing new', () => {
    const { host, sheet } = withReasons('Svar väntas');
    copyRow(sheet, 2, 9);
    check(host);
    expect(textsOf(sheet)[8]?.join('')).toBe('');
  });

  it('finds the finding of a row whose key is gone', () => {
    const { host, sheet } = withReasons('Svar väntas');
    const key = textsOf(sheet)[1]?.[5];
    typeAt(sheet, 2, 6, '');
    expect(reasonsOf(host)[0]).toBe('Svar väntas');
    expect(textsOf(sheet)[1]?.[5]).toBe(key);
  });

  it('keeps what is written after a message', () => {
    const { host, sheet } = withReasons();
    const said = textsOf(sheet)[2]?.[3] ?? '';
    typeAt(sheet, 3, 4, `${said} Anna vet.`);
    type(host, 'Ärende', 'B6', 'LIN 2025/12');
    check(host);
    expect(textsOf(sheet)[2]?.[3]).toBe(`${said} Anna vet.`);
  });

  it('keeps a reason that comes while the check writes', () => {
    let isWriting = true;
    const host = hostOf(book.sheets, {
      onServiceCall: (name) => {
        const tab = host.workbook.sheets.find(({ name: one }) => one === 'Kontroll');
        if (!isWriting || tab === undefined || name !== 'Range.setRichTextValues') return;
        typeAt(tab, 2, 5, 'Skrivet under tiden');
      },
    });
    isWriting = false;
    check(host);
    isWriting = true;
    type(host, 'Ärende', 'B6', 'LIN 2025/12');
    check(host);
    expect(rowWith(ownTab(host), 'Skrivet under tiden')).toBe(2);
  });

  it('reads the tab again when someone sorts it between its areas', () => {
    let turn = 0;
    const host = hostOf(book.sheets, {
      onServiceCall: (name) => {
        if (name !== 'Range.getValues' || turn === 0) return;
        turn += 1;
        if (turn === 19) sortWithHeadings(ownTab(host), 6);
      },
    });
    check(host);
    typeAt(ownTab(host), 3, 5, 'Svar väntas');
    const key = textsOf(ownTab(host))[2]?.[5];
    turn = 1;
    type(host, 'Ärende', 'B6', 'LIN 2025/12');
    expect(check(host).find((finding) => finding.key === key)?.reason).toBe('Svar väntas');
  });
});

describe('a Kontroll that a broken run left', () => {
  it.each([
    'Spreadsheet.insertSheet',
    'Spreadsheet.setNamedRange',
    'Sheet.setFrozenRows',
    'Range.setRichTextValues',
  ])('is one tab with its look after the next check when %s broke, done or not', (method) => {
    for (const when of ['before', 'after'] as const) {
      const host = hostOf(book.sheets);
      host.fail(method, { code: 500, when }, 9);
      host.call('checkWorkbook');
      const rest = hostOf([], { workbook: host.workbook, now: new Date('2024-11-15T09:00:00Z') });
      check(rest);
      expect(rest.workbook.sheets.filter(({ name }) => /kontroll/i.test(name))).toHaveLength(1);
      const sheet = ownTab(rest);
      expect([...sheet.hiddenColumns]).toEqual([6]);
      expect(sheet.frozenRows).toBe(1);
      expect(textsOf(sheet).filter((row) => row.join('') !== '')).toHaveLength(4);
    }
  });

  it('is made once when the answer is lost once', () => {
    const host = hostOf(book.sheets);
    host.fail('Spreadsheet.insertSheet', { code: 500, when: 'after' });
    check(host);
    expect(host.workbook.sheets.filter(({ name }) => /kontroll/i.test(name))).toHaveLength(1);
  });
});
