/** A table pasted in the sidebar, added to a tab; run on the bundle. */
import type { Host } from '../../../host/host';
import { createSpreadsheet, ensureCell } from '../../../host/sheets/spreadsheet-model';
import type { PasteAdded, PasteChoice, PastePlan } from '../../../src/engine/app/paste-table';
import type { Failure } from '../../../src/engine/app/failure';
import { aWorkbook } from '../../builders/a-workbook';
import { hostOf } from '../../builders/on-the-host';

const TABLE = [
  'Post\tBudget (tkr)\tUtfall\tFörklaring',
  'Lokal\t150\t140,5\t=HYPERLINK("x")',
  'Personal\t1 200\t\t-5 procent',
  'Summa\t1 350\t140,5\t',
].join('\n');

function choice(change: Partial<PasteChoice> = {}): PasteChoice {
  const fixed = { 'ÖK-nr': '1', År: '2023', Typ: 'Kostnad' };
  return { text: TABLE, tab: null, columns: null, fixed, thousands: true, sums: false, ...change };
}

function plan(host: Host, given = choice()): NonNullable<PastePlan['block']> {
  const answer = host.call('readPaste', given) as unknown as PastePlan | Failure;
  if (!answer.ok || answer.block === null) throw new Error('there is no plan');
  return answer.block;
}

function add(host: Host, given = choice(), { row, seen } = plan(host, given)): PasteAdded | Failure {
  return host.call('addPaste', given, row, seen) as unknown as PasteAdded | Failure;
}

function budget(host: Host) {
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Budget');
  if (sheet === undefined) throw new Error('there is no Budget');
  return sheet;
}

function rowsFrom(host: Host, first: number) {
  return budget(host)
    .cells.slice(first - 1)
    .map((row) => (row ?? []).map((cell) => cell?.formula ?? cell?.value ?? ''));
}

describe('readPaste', () => {
  it('answers the tab, what is to be decided and the rows, and writes nothing', () => {
    const host = hostOf(aWorkbook().sheets);
    const answer = host.call('readPaste', choice({ fixed: {} })) as unknown as PastePlan;
    expect(answer).toMatchObject({
      tab: 'Budget',
      block: { thousands: 'said', sums: ['Summa · 1 350 · 140,5'], count: 2 },
    });
    expect(answer.block?.missing.map(({ column }) => column)).toContain('Typ');
    expect(Object.keys(host.calls()).filter((name) => /set|insert|put|Lock/i.test(name))).toEqual([]);
  });

  it('answers no tab where the headings do not say which it is', () => {
    const answer = hostOf(aWorkbook().sheets).call('readPaste', choice({ text: 'a;b\nc;d' }));
    expect(answer).toMatchObject({ ok: true, tab: null, block: null });
    expect(JSON.stringify(answer)).toContain('Aktiviteter');
  });

  it('refuses a tab that is not there, and more rows than one can look through', () => {
    expect(hostOf(aWorkbook().without('Budget').sheets).call('readPaste', choice())).toMatchObject({
      reason: { code: 'tab-missing' },
    });
    const long = ['Post;Budget', ...Array.from({ length: 1001 }, (_, n) => `P${String(n)};1`)].join('\n');
    expect(hostOf(aWorkbook().sheets).call('readPaste', choice({ text: long }))).toMatchObject({
      reason: { code: 'too-many-rows' },
    });
  });
});

describe('addPaste', () => {
  it('adds the rows below the others as plain values, in few calls', () => {
    const host = hostOf(aWorkbook().sheets);
    const seen = plan(host);
    const last = budget(host).cells.length;
    const before = host.totalCalls();
    expect(add(host, choice(), seen)).toEqual({ ok: true, tab: 'Budget', first: last + 1, count: 2 });
    expect(host.totalCalls() - before).toBeLessThanOrEqual(14);
    expect(rowsFrom(host, last + 1).map((row) => row.slice(0, 4))).toEqual([
      [1, 2023, 'Kostnad', 'Lokaler'],
      [1, 2023, 'Kostnad', 'Personal'],
    ]);
    expect(rowsFrom(host, last + 1).flat()).toEqual(
      expect.arrayContaining([150_000, 140_500, '=HYPERLINK("x")', 1_200_000, '-5 procent']),
    );
    expect(
      budget(host)
        .cells.flatMap((row) => row ?? [])
        .filter((cell) => cell?.formula !== undefined),
    ).toEqual([]);
  });

  it('adds nothing twice when the answer was lost and it is pressed again', () => {
    const host = hostOf(aWorkbook().sheets);
    const seen = plan(host);
    add(host, choice(), seen);
    const once = JSON.stringify(budget(host).cells);
    expect(add(host, choice(), seen)).toMatchObject({ ok: true });
    expect(JSON.stringify(budget(host).cells)).toBe(once);
  });

  it.each([
    ['where the rows were to stand', 1],
    ['in a column of theirs further down', 2],
  ])('writes nothing over what someone has typed meanwhile %s', (_, below) => {
    const host = hostOf(aWorkbook().sheets);
    const seen = plan(host);
    ensureCell(budget(host), seen.row + below, 4).value = 'Kaffe';
    const before = JSON.stringify(budget(host).cells);
    expect(add(host, choice(), seen)).toMatchObject({ reason: { code: 'tab-changed' } });
    expect(JSON.stringify(budget(host).cells)).toBe(before);
    expect(add(host)).toMatchObject({ ok: true });
    expect(JSON.stringify(budget(host).cells)).toContain('Kaffe');
  });

  it('writes nothing when the headings stand elsewhere than when the rows were shown', () => {
    const host = hostOf(aWorkbook().sheets);
    const seen = plan(host);
    const [headings = []] = budget(host).cells;
    [headings[0], headings[1]] = [headings[1], headings[0]];
    expect(add(host, choice(), seen)).toMatchObject({ reason: { code: 'tab-changed' } });
  });

  it('writes days as days, and a number in a column of texts as text', () => {
    const host = hostOf(aWorkbook().sheets);
    const text = 'Part;Åtagande;Underlag;Kommentar\n007;1-2;2023-05-06;sant';
    expect(add(host, choice({ text, fixed: {} }))).toMatchObject({ ok: true, tab: 'Åtaganden' });
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Åtaganden');
    const values = (sheet?.cells.at(-1) ?? []).map((cell) => cell?.value ?? '');
    expect(values).toEqual(expect.arrayContaining(['007', '1-2', '2023-05-06', 'sant']));

    const paid = 'Datum;Belopp;Mottagare\n6 maj 2023;1 000 kr;P1';
    expect(add(host, choice({ text: paid, fixed: {}, thousands: false }))).toMatchObject({
      tab: 'Utbetalningar',
    });
    const payments = host.workbook.sheets.find(({ name }) => name === 'Utbetalningar');
    expect((payments?.cells.at(-1) ?? []).map((cell) => cell?.value ?? '')).toEqual(
      expect.arrayContaining([{ serial: 45052 }, 1000, 'P1']),
    );
  });

  it('adds rows to a tab that is full, and what its lists refuse stands there to be mended', () => {
    const host = hostOf([], { workbook: createSpreadsheet('Ny') });
    host.call('setUpWorkbook');
    const sheet = budget(host);
    sheet.maxRows = 2;
    const rule = {
      criteria: 'VALUE_IN_LIST',
      values: [['Lokaler']],
      showDropdown: true,
      allowInvalid: false,
      helpText: 'Välj i listan',
    };
    const areas = [{ row: 1, column: 4, rows: 5, columns: 1 }];
    sheet.validations = [{ areas, rule }];
    const text = 'Post;Budget\nEgen post;1\nLokal;2';
    expect(add(host, choice({ text, thousands: false }))).toMatchObject({ ok: true, first: 2, count: 2 });
    expect(sheet.validations.every((one) => !one.rule.allowInvalid)).toBe(true);
    const [first, second, ...below] = rowsFrom(host, 2).map((row) => row.slice(0, 4));
    expect([first, second]).toEqual([
      [1, 2023, 'Kostnad', 'Egen post'],
      [1, 2023, 'Kostnad', 'Lokaler'],
    ]);
    expect(below.flat().filter((cell) => cell !== '')).toEqual([]);
  });
});
