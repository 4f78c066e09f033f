/** Tabs that the workbook spells in its own way: everything about a finding there leads to the tab. Run on the bundle. */
import { cellAt, ensureCell } from '../../../host/sheets/spreadsheet-model';
import type { WorkbookBuilder } from '../../builders/a-workbook';
import { aWorkbook } from '../../builders/a-workbook';
import { generated, hostOf } from '../../builders/on-the-host';
import { placeAt } from '../../builders/places';
import { at, check, checked, noteOf, rowsOf, sheetOf, type } from './published';

const book = aWorkbook()
  .with('Budget', 'Utfall', 2, '')
  .with('Budget', 'Slag', 3, 'kontant.')
  .with('Budget', 'Slag', 4, '');

function spelled(tab: string, workbook: WorkbookBuilder = book): WorkbookBuilder['sheets'] {
  return workbook.sheets.map((sheet) => (sheet.name === 'Budget' ? { ...sheet, name: tab } : sheet));
}

describe.each([' budget', 'Budget:', 'BUDGET'])('the tab Budget, spelled "%s"', (tab) => {
  it('has its findings, each with the place, the words and the key that it has in Budget', () => {
    const findings = check(hostOf(spelled(tab)));
    expect(findings.map(({ code, sheet, cell, place }) => [code, sheet, cell, place])).toEqual([
      ['K10', tab, 'H2', placeAt(`${tab}!H2`)],
      ['Budget.Slag', tab, 'F3', placeAt(`${tab}!F3`)],
      ['Budget.Slag', tab, 'F4', placeAt(`${tab}!F4`)],
    ]);
    const usual = check(hostOf(book.sheets));
    expect(findings.map(({ message, key }) => [message, key])).toEqual(
      usual.map(({ message, key }) => [message, key]),
    );
  });

  it('gets colours and notes, which go when the cells are mended', () => {
    const host = hostOf(spelled(tab));
    check(host);
    expect(noteOf(host, tab, 'H2')).toMatch(/^Slutrapport: /);
    expect(noteOf(host, tab, 'F3')).toMatch(/^Slutrapport: /);
    expect(sheetOf(host, tab).conditionalFormats).toHaveLength(2);
    type(host, tab, 'H2', 452_000);
    type(host, tab, 'F3', 'Kontant');
    type(host, tab, 'F4', 'Kontant');
    check(host);
    expect(noteOf(host, tab, 'H2')).toBe('');
    expect(sheetOf(host, tab).conditionalFormats).toEqual([]);
  });

  it('is linked to in Kontroll', () => {
    const host = hostOf(spelled(tab));
    check(host);
    expect(rowsOf(host).map((row) => row[2])).toEqual([
      'Flik och cell',
      `${tab}, H2`,
      `${tab}, F3`,
      `${tab}, F4`,
    ]);
    const { id } = sheetOf(host, tab);
    const links = [2, 3, 4].map((row) => cellAt(sheetOf(host, 'Kontroll'), row, 3)?.link);
    expect(links).toEqual(['H2', 'F3', 'F4'].map((cell) => `#gid=${id}&range=${cell}`));
  });

  it('is gone to from the finding', () => {
    const went: unknown[] = [];
    const host = hostOf(spelled(tab), { onActivate: (selection) => went.push(selection) });
    const [first] = check(host);
    expect(host.call('goToCell', first?.place)).toEqual({ ok: true });
    expect(went.at(-1)).toEqual({ sheet: sheetOf(host, tab).id, row: 2, column: 8 });
  });

  it('is named so among the tabs and in the findings of a report', () => {
    const host = hostOf(spelled(tab));
    expect(checked(host).sheets.find(({ name }) => name === 'Budget')).toEqual({
      name: 'Budget',
      tab,
      empty: false,
      required: false,
    });
    expect(generated(host).findings.map(({ sheet, cell }) => [sheet, cell])).toEqual([
      [tab, 'H2'],
      [tab, 'F3'],
      [tab, 'F4'],
    ]);
  });

  it('costs no more calls than Budget', () => {
    const [own, usual] = [hostOf(spelled(tab)), hostOf(book.sheets)];
    check(own);
    check(usual);
    expect(own.calls()).toEqual(usual.calls());
  });

  it('keeps a reason that was written while it was called Budget', () => {
    const host = hostOf(book.sheets);
    const key = check(host).find(({ severity }) => severity === 'TIPS')?.key;
    checked(host, 'acceptWarnings', [key], 'Det är så vi skriver.');
    sheetOf(host, 'Budget').name = tab;
    expect(check(host).find((finding) => finding.key === key)).toMatchObject({
      sheet: tab,
      reason: 'Det är så vi skriver.',
    });
  });
});

describe('a tab that is no input', () => {
  const copy = {
    name: 'Kopia av Budget',
    cells: book.sheets.find(({ name }) => name === 'Budget')?.cells.slice(0, 3) ?? [],
  };

  it('has its finding, and is neither marked nor written', () => {
    const host = hostOf([...aWorkbook().sheets, copy]);
    const cells = JSON.stringify(sheetOf(host, copy.name));
    expect(check(host).map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ['Budget', copy.name, 'A1'],
    ]);
    expect(JSON.stringify(sheetOf(host, copy.name))).toBe(cells);
  });

  it('costs a check one call', () => {
    const calls = [[], [{ name: 'Eget', cells: [['Ring Hallen']] }]].map((own) => {
      const host = hostOf([...aWorkbook().sheets, ...own]);
      check(host);
      return host.totalCalls();
    });
    expect((calls[1] ?? 0) - (calls[0] ?? 0)).toBe(1);
  });
});

describe('a tab whose values leave a question', () => {
  it('is read as its cells are shown', () => {
    const [plain, percent] = [41, 0.41].map((outcome) => {
      const host = hostOf(
        aWorkbook().with('Mål', 'Enhet', 2, 'procent').with('Mål', 'Utfall', 2, outcome).sheets,
      );
      const { row, column } = at(host, 'Mål', aWorkbook().cellOf('Mål', 'Utfall', 2));
      if (outcome < 1) ensureCell(sheetOf(host, 'Mål'), row, column).style = { numberFormat: '0 %' };
      const findings = check(host).filter(({ sheet, severity }) => sheet === 'Mål' && severity === 'TIPS');
      return { messages: findings.map(({ message }) => message) };
    });
    expect(plain?.messages).toEqual([]);
    expect(percent?.messages).toEqual([
      'Vid Utfall i fliken Mål står ”41 %”. Det har lästs som 41 procent. Ändra cellen om det är fel.',
    ]);
  });
});
