/** A copied workbook is made ready for the next period; run on the bundle. */
import { openHost, type Host } from '../../../host/host';
import { copySpreadsheet } from '../../../host/sheets/copy-spreadsheet';
import { ensureCell, type SheetModel } from '../../../host/sheets/spreadsheet-model';
import type { CheckedWorkbook } from '../../../src/engine/app/check-and-publish';
import type { Failure } from '../../../src/engine/app/failure';
import type { PeriodPlan, PeriodStarted } from '../../../src/engine/app/new-period';
import { aWorkbook } from '../../builders/a-workbook';
import { generated, hostOf } from '../../builders/on-the-host';
import fc from '../../seeded-fast-check';
import { protectTab } from '../../builders/tab-edits';

const NOTE = 'Min egen anteckning';

/** A workbook that has been checked and reported on. */
function original(book = aWorkbook().with('Mål', 'Underlag', 2, '')): Host {
  const host = hostOf([...book.sheets, { name: 'Mina saker', cells: [['Ring föreningen']] }]);
  ensureCell(tabOf(host, 'Mål'), 2, 9).note = NOTE;
  check(host);
  return host;
}

function withOverview(): Host {
  const host = original();
  host.call('updateOverview');
  return host;
}

/** A host with a copy of the workbook, whose stores are empty. */
function copyOf({ workbook }: Host): Host {
  return openHost({ workbook: copySpreadsheet(workbook, 'a-copy'), now: new Date('2025-11-15T09:00:00Z') });
}

function check(host: Host): CheckedWorkbook {
  return host.call('checkWorkbook') as unknown as CheckedWorkbook;
}

function plan(host: Host): PeriodPlan {
  const answer = host.call('readNewPeriod') as unknown as PeriodPlan | Failure;
  if (!answer.ok) throw new Error(answer.reason.code);
  return answer;
}

function start(host: Host, { seen } = plan(host)): PeriodStarted | Failure {
  return host.call('startNewPeriod', seen) as unknown as PeriodStarted | Failure;
}

function tabOf(host: Host, name: string): SheetModel {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`there is no ${name}`);
  return sheet;
}

function columnOf(sheet: SheetModel, heading: string): number {
  return (sheet.cells[0]?.findIndex((cell) => cell?.value === heading) ?? -1) + 1;
}

/** What a column holds below its heading. */
function column(host: Host, tab: string, heading: string): readonly unknown[] {
  const sheet = tabOf(host, tab);
  const at = columnOf(sheet, heading);
  return sheet.cells.slice(1).map((row) => row?.[at - 1]?.formula ?? row?.[at - 1]?.value ?? '');
}

function key(host: Host, tab: string, name: string): unknown {
  return tabOf(host, tab).cells.find((row) => row?.[0]?.value === name)?.[1]?.value ?? '';
}

const namesOf = (host: Host) => host.workbook.sheets.map(({ name }) => name);
const bookOf = ({ workbook }: Host) => JSON.stringify([workbook.sheets, workbook.namedRanges]);
const isBlank = (value: unknown) => value === '';

describe('recogniseCopy', () => {
  it('knows a copy, and says in a check where it is made ready for the next period', () => {
    const first = original();
    expect(check(first)).toMatchObject({ isCopy: false, notices: [] });
    const { isCopy, notices } = check(copyOf(first));
    expect(isCopy).toBe(true);
    expect(notices[0]).toContain('Arbetsboken är en kopia.');
  });

  it('costs the workbook itself one call once, and nothing after that', () => {
    const host = hostOf(aWorkbook().sheets);
    check(host);
    const naming = () => Object.entries(host.calls()).filter(([name]) => name.includes('NamedRange'));
    // One for the mark of the tab, and one for the spreadsheet that it is of.
    expect(naming()).toEqual([['Spreadsheet.setNamedRange', 2]]);
    check(host);
    expect(naming()).toEqual([['Spreadsheet.setNamedRange', 2]]);
  });

  it('takes a copy that a report has been made of for a workbook of its own', () => {
    const host = copyOf(original());
    generated(host);
    expect(check(host).isCopy).toBe(false);
    expect(start(host, { seen: '' } as PeriodPlan)).toMatchObject({ reason: { code: 'not-a-copy' } });
  });

  it('takes a copy that only an återrapport has been made of for a workbook of its own', () => {
    const host = copyOf(original());
    host.call('generateReport', { again: false, confirmed: true }, { kind: 'aterrapport', year: 2023 });
    expect(host.files().some(({ name }) => name.startsWith('Återrapport 2023'))).toBe(true);
    expect(check(host).isCopy).toBe(false);
  });

  it('takes a workbook without anything kept for no copy', () => {
    const host = original();
    host.replaceProperties('document', {});
    expect(check(host).isCopy).toBe(false);
    expect(host.call('readNewPeriod')).toMatchObject({ reason: { code: 'not-a-copy' } });
  });
});

describe('readNewPeriod', () => {
  it('counts the cells that go, names what stays, and writes nothing', () => {
    const host = copyOf(withOverview());
    const before = bookOf(host);
    const { tabs, ownTabs, cells } = plan(host);
    expect(bookOf(host)).toBe(before);
    expect(tabs.find(({ tab }) => tab === 'Budget')).toEqual({
      tab: 'Budget',
      emptied: [
        { name: 'Utfall', cells: 18 },
        { name: 'Avvikelse', cells: 9 },
        { name: 'Timmar', cells: 6 },
      ],
      stays: ['ÖK-nr', 'År', 'Typ', 'Post', 'Part', 'Slag', 'Budget', 'Timvärde'],
    });
    expect(tabs.find(({ tab }) => tab === 'Parter')?.emptied).toEqual([]);
    expect(ownTabs).toEqual([
      { tab: 'Översikt', keptAs: null },
      { tab: 'Kontroll', keptAs: null },
    ]);
    expect(cells).toBe(tabs.flatMap(({ emptied }) => emptied).reduce((sum, one) => sum + one.cells, 0));
  });
});

describe('startNewPeriod', () => {
  it('takes results, marks and the tabs of the add-on away, and leaves what was agreed', () => {
    const host = copyOf(original());
    check(host);
    expect(start(host)).toMatchObject({ ok: true, isDone: true });
    expect(namesOf(host).slice(-2)).toEqual(['Inställningar', 'Mina saker']);
    expect(column(host, 'Budget', 'Utfall').every(isBlank)).toBe(true);
    expect(column(host, 'Budget', 'Budget').some(isBlank)).toBe(false);
    expect(column(host, 'Mål', 'Målvärde').filter((value) => !isBlank(value))).not.toEqual([]);
    expect(column(host, 'Lärdomar', 'Lärdom').every(isBlank)).toBe(true);
    expect(key(host, 'Ärende', 'Diarienummer')).toBe('');
    expect(key(host, 'Ärende', 'Handläggare, namn')).toBe('Anna Ek');
    expect(key(host, 'Inställningar', 'Mottagare')).not.toBe('');
    const notes = tabOf(host, 'Mål').cells.flatMap((row) => (row ?? []).flatMap((cell) => cell?.note ?? []));
    expect(notes.filter((note) => note !== '')).toEqual([NOTE]);
    expect(host.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
    expect(check(host)).toMatchObject({ isCopy: false, report: null });
  });

  it('empties what people have typed over formulas, and leaves the formulas and the rows of sums', () => {
    const first = original(
      aWorkbook()
        .withRow('Budget', { Typ: 'Summa', Budget: 1200, Utfall: 900 })
        .with('Budget', 'Avvikelse', 2, 5),
    );
    const budget = tabOf(first, 'Budget');
    const deviation = columnOf(budget, 'Avvikelse');
    ensureCell(budget, 3, deviation).formula = 'G3-H3';
    const host = copyOf(first);
    expect(start(host)).toMatchObject({ isDone: true });
    const [typed, formula, ...others] = column(host, 'Budget', 'Avvikelse').filter((_, index) => index < 18);
    expect([typed, formula]).toEqual(['', 'G3-H3']);
    expect(others.filter((value) => !isBlank(value))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^IF/)]),
    );
    expect(others.some((value) => typeof value === 'number')).toBe(false);
    expect(column(host, 'Budget', 'Utfall').filter((value) => !isBlank(value))).toEqual([900]);
  });

  it('does nothing in the workbook that was copied, whatever the page sends', () => {
    const first = original();
    const { seen } = plan(copyOf(first));
    const before = bookOf(first);
    expect(first.call('startNewPeriod', seen)).toMatchObject({ reason: { code: 'not-a-copy' } });
    expect(bookOf(first)).toBe(before);
  });

  it('does nothing when a cell says something else than when the officer looked', () => {
    const host = copyOf(original());
    const seen = plan(host);
    const budget = tabOf(host, 'Budget');
    ensureCell(budget, 2, columnOf(budget, 'Utfall')).value = 1;
    const before = bookOf(host);
    expect(start(host, seen)).toMatchObject({ reason: { code: 'copy-changed' } });
    expect(bookOf(host)).toBe(before);
    expect(start(host)).toMatchObject({ isDone: true });
  });

  it('keeps a tab where people have written, under another name and without a mark', () => {
    const first = withOverview();
    ensureCell(tabOf(first, 'Kontroll'), 2, 9).value = 'Fråga Ek';
    ensureCell(tabOf(first, 'Översikt'), 1, 1).note = NOTE;
    const host = copyOf(first);
    expect(plan(host).ownTabs.map(({ keptAs }) => keptAs)).toEqual([
      'Översikt (förra perioden)',
      'Kontroll (förra perioden)',
    ]);
    expect(start(host)).toMatchObject({ isDone: true });
    expect(host.workbook.namedRanges).toEqual([]);
    expect(check(host).isCopy).toBe(false);
    expect(namesOf(host)).toEqual(expect.arrayContaining(['Kontroll (förra perioden)', 'Kontroll']));
    expect(JSON.stringify(tabOf(host, 'Kontroll (förra perioden)').cells)).toContain('Fråga Ek');
  });

  it('says where something is left, and goes on from there at the next press', () => {
    const host = copyOf(original());
    protectTab(tabOf(host, 'Budget'));
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    const answer = start(host);
    expect(answer).toMatchObject({ ok: true, isDone: false });
    expect(answer.ok && answer.notices.join(' ')).toContain('Delvis klart.');
    expect(answer.ok && answer.notices.join(' ')).toContain('kvar i fliken Budget.');
    expect(column(host, 'Mål', 'Utfall').every(isBlank)).toBe(true);
    tabOf(host, 'Budget').protections.splice(0);
    expect(check(host).isCopy).toBe(true);
    expect(plan(host).tabs.flatMap(({ tab, emptied }) => (emptied.length > 0 ? [tab] : []))).toEqual([
      'Budget',
    ]);
    expect(start(host)).toMatchObject({ isDone: true });
  });
});

/** Where an officer may write: whether that is a result of the period that has been. */
const places = [
  ['Mål', 'Mål enligt överenskommelsen', false],
  ['Mål', 'Utfall', true],
  ['Mål', 'Kommentar', true],
  ['Budget', 'Budget', false],
  ['Budget', 'Förklaring', true],
  ['Aktiviteter', 'Aktivitet', false],
  ['Aktiviteter', 'Flickor/kvinnor', true],
  ['Åtaganden', 'Åtagande', false],
  ['Åtaganden', 'Status', true],
  ['Överenskommelser', 'Slutdatum', false],
  ['Verksamhetsdelar', 'Målgrupp', false],
  ['Parter', 'Tidigare namn', false],
  ['Bilagor', 'Länk', true],
  ['Underskrifter', 'Titel', false],
] as const;

describe('a new period, whatever the officer has written', () => {
  const writing = fc.record({
    place: fc.constantFrom(...places),
    row: fc.integer({ min: 2, max: 3 }),
    text: fc.constantFrom('=1+1', '<b>', '-', '2024-01-01', '  '),
  });
  const beside = fc.record({
    tab: fc.constantFrom('Mål', 'Budget', 'Parter', 'Mina saker'),
    row: fc.integer({ min: 1, max: 30 }),
    column: fc.integer({ min: 30, max: 39 }),
  });

  it('takes every result away, keeps everything else, and leaves the original as it is', () => {
    fc.assert(
      fc.property(fc.array(writing, { maxLength: 12 }), fc.array(beside, { maxLength: 6 }), (inside, own) => {
        const first = original();
        const stays: [tab: string, row: number, column: number, text: string][] = [];
        const goes: typeof stays = [];
        const write = (list: typeof stays, tab: string, row: number, at: number, text: string) => {
          ensureCell(tabOf(first, tab), row, at).value = text;
          list.push([tab, row, at, text]);
        };
        inside.forEach(({ place: [tab, heading, isResult], row, text }, index) => {
          write(isResult ? goes : stays, tab, row, columnOf(tabOf(first, tab), heading), `${text}${index}`);
        });
        own.forEach(({ tab, row, column: at }, index) => {
          write(stays, tab, row, at, `eget ${index}`);
        });
        const valueIn = (host: Host, [tab, row, at]: (typeof stays)[number]) =>
          tabOf(host, tab).cells[row - 1]?.[at - 1]?.value ?? '';
        const written = [...stays, ...goes].map((one) => valueIn(first, one));
        const before = bookOf(first);
        const host = copyOf(first);
        const kept = stays.map((one) => valueIn(host, one));
        const { seen } = plan(host);
        expect(host.call('startNewPeriod', seen)).toMatchObject({ isDone: true });
        expect(stays.map((one) => valueIn(host, one))).toEqual(kept);
        expect(goes.map((one) => valueIn(host, one)).every(isBlank)).toBe(true);
        expect(first.call('startNewPeriod', seen)).toMatchObject({ ok: false });
        expect(bookOf(first)).toBe(before);
        expect([...stays, ...goes].map((one) => valueIn(first, one))).toEqual(written);
      }),
      { numRuns: 3 },
    );
  });
});
