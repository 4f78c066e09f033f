import { documentText } from '../../../host/docs/document/document-text';
import { importDocx } from '../../../host/docs/import/import-docx';
import { readXlsx } from '../../../host/sheets/read-xlsx';
import { cellAt } from '../../../host/sheets/spreadsheet-model';
import type { ShownRow } from '../../../workbench/protocol';
import {
  startWorkbench,
  type Workbench,
  type WorkbenchOptions,
} from '../../../workbench/server/start-workbench';
import { aWorkbook } from '../../host/projects/a-workbook';
import { ask, listen, send } from '../workbench-client';

/** What the add-on's functions answer, as far as the tests look at it. */
interface AddOnAnswer {
  readonly ok: boolean;
  readonly findings?: readonly { readonly sheet: string; readonly cell: string; readonly message: string }[];
  readonly document?: { readonly id: string };
  readonly created?: boolean;
  readonly reason?: { readonly code: string; readonly message: string };
  readonly progress?: { readonly step: string } | null;
}

const committee = 'Nämnd, fullständigt namn';

let workbench: Workbench;
const others: Workbench[] = [];
const errors: string[] = [];

beforeAll(async () => {
  workbench = await startWorkbench({ port: 0, latency: 0, writeError: (text) => errors.push(text) });
});
afterEach(async () => {
  await Promise.all(others.splice(0).map((one) => one.close()));
});
afterAll(async () => {
  await workbench.close();
  expect(errors).toEqual([]);
});

async function call(functionName: string, ...args: readonly unknown[]): Promise<AddOnAnswer> {
  const outcome = await ask(workbench, 'call', { functionName, args });
  if (!outcome.ok) throw new Error(`${outcome.name}: ${outcome.message}`);
  return outcome.value as AddOnAnswer;
}

async function sheetNamed(name: string): Promise<number> {
  const { sheets } = await ask(workbench, 'state', {});
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet.id;
}

/** The row of a key in the tab Ärende. */
async function rowOf(
  key: string,
): Promise<{ readonly sheet: number; readonly row: number; readonly cells: ShownRow }> {
  const sheet = await sheetNamed('Ärende');
  const { rows } = await ask(workbench, 'rows', { sheet, from: 1, to: 50 });
  const index = rows.findIndex((cells) => cells[1]?.text === key);
  return { sheet, row: index + 1, cells: rows[index] ?? {} };
}

/** Another workbench, closed after the test. */
async function another(options: WorkbenchOptions): Promise<Workbench> {
  const started = await startWorkbench(options);
  others.push(started);
  return started;
}

describe('startWorkbench', () => {
  beforeEach(async () => {
    await ask(workbench, 'openExample', { name: 'husby.xlsx' });
    await ask(workbench, 'setLatency', { latency: 0 });
  });

  it('answers its address, on this machine only', () => {
    expect(workbench.address).toBe(`${workbench.origin}/?token=${workbench.token}`);
    expect(workbench.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(workbench.token).toMatch(/^[0-9a-f]{48}$/);
  });

  it('begins with an example and offers the others', async () => {
    const { name, menus, examples } = await ask(workbench, 'state', {});
    expect({ name, examples }).toEqual({
      name: 'husby',
      examples: ['husby-original.xlsx', 'husby.xlsx', 'komplett.xlsx'],
    });
    expect(menus.map(({ caption }) => caption)).toEqual(['Slutrapport']);
    await ask(workbench, 'openExample', { name: 'komplett.xlsx' });
    expect((await ask(workbench, 'state', {})).name).toBe('komplett');
    await expect(ask(workbench, 'openExample', { name: '../package.json' })).rejects.toThrow(
      'Det finns inget exempel som heter ../package.json.',
    );
  });

  it('lets the add-on find what was typed wrong, and not find it when it is mended', async () => {
    const { sheet, row, cells } = await rowOf(committee);
    const text = cells[2]?.entered ?? '';
    const type = (typed: string) => ask(workbench, 'edit', { sheet, row, column: 2, texts: [[typed]] });
    const found = async () =>
      (await call('checkWorkbook')).findings?.filter(
        ({ cell, sheet: tab }) => tab === 'Ärende' && cell === `B${String(row)}`,
      );

    await type('');
    const [finding] = (await found()) ?? [];
    const marked = (await rowOf(committee)).cells[2];
    expect(marked?.note).toContain(finding?.message);
    expect(marked?.background).toBe('#f9d5d0');

    await type(text);
    expect(await found()).toEqual([]);
    expect((await rowOf(committee)).cells[2]).toEqual(cells[2]);
  });

  it('shows the sidebar on the page that ran the menu item, and on no other', async () => {
    const [one, other] = await Promise.all([listen(workbench, 'one'), listen(workbench, 'other')]);
    await ask(workbench, 'run', { functionName: 'showSidebar' }, 'one');
    await ask(workbench, 'run', { functionName: 'showSidebar' }, 'other');
    const shown = await one.first('page');
    expect(shown).toMatchObject({ shown: 'sidebar', title: 'Slutrapport' });
    expect((await other.first('page')).id).toBe(shown.id + 1);
    one.stop();
    other.stop();
  });

  it('lets a menu item wait at an alert, which a page that comes later gets too', async () => {
    let ended = false;
    const run = ask(workbench, 'run', { functionName: 'setUpFromMenu' }, 'gone').finally(
      () => (ended = true),
    );
    const page = await listen(workbench);
    const alert = await page.first('alert');
    expect(alert).toMatchObject({ title: 'Arbetsboken är klar', buttons: 'OK', input: false });
    expect((await ask(workbench, 'state', {})).name).toBe('husby');
    expect(ended).toBe(false);
    await ask(workbench, 'answer', { id: alert.id, button: 'OK', text: '' });
    expect(await run).toEqual({ ok: true, value: null });
    await page.first('alert-answered');
    page.stop();
  });

  it('makes one document of two runs at once; the second learns so, and a third reads the step', async () => {
    await ask(workbench, 'setLatency', { latency: 25 });
    const first = call('generateReport');
    let step = (await call('readProgress')).progress;
    while (!step) step = (await call('readProgress')).progress;
    expect(step.step).toMatch(/^(läser|kontrollerar|skapar dokument|skriver)$/);
    expect((await call('generateReport')).reason).toMatchObject({
      code: 'busy',
      message: expect.stringMatching(/^Rapporten skapas redan sedan \d+ sekund/) as string,
    });
    expect(await first).toMatchObject({ ok: true, created: true });
    expect((await ask(workbench, 'state', {})).documents).toHaveLength(1);
  });

  it('switches a fault on and off', async () => {
    const faultOn = (on: boolean) => ask(workbench, 'setFault', { id: 'no-contact', on });
    await faultOn(true);
    await expect(call('checkWorkbook')).rejects.toThrow('NetworkError: Connection failure due to HTTP 0');
    await faultOn(false);
    expect((await call('checkWorkbook')).ok).toBe(true);
  });

  it('gives the workbook as .xlsx and the document as .docx', async () => {
    const { sheet, row } = await rowOf(committee);
    await ask(workbench, 'edit', { sheet, row, column: 2, texts: [['Åkerby nämnd']] });
    const headers = { 'x-workbench-token': workbench.token };
    const workbook = await send(workbench, 'GET', '/workbook.xlsx', headers);
    expect(workbook.headers['content-disposition']).toBe(
      `attachment; filename="husby.xlsx"; filename*=UTF-8''husby.xlsx`,
    );
    const [read] = (await readXlsx(workbook.body, 'husby')).sheets;
    expect(read && cellAt(read, row, 2)?.value).toBe('Åkerby nämnd');

    const { document } = await call('generateReport');
    const file = await send(workbench, 'GET', `/documents/${document?.id ?? ''}.docx`, headers);
    expect(file.headers['content-disposition']).toContain(
      "filename*=UTF-8''Slutrapport%20om%20id%C3%A9buret",
    );
    expect(documentText(importDocx(file.body, 'Rapport'))).toContain('Åkerby nämnd');
  });

  it('copies the workbook, which the add-on knows for a copy with no report of its own', async () => {
    await call('checkWorkbook');
    await call('generateReport');
    await ask(workbench, 'openCopy', {});
    const { name, documents } = await ask(workbench, 'state', {});
    expect(name).toBe('Kopia av husby');
    expect(documents).toHaveLength(1);
    expect(await call('checkWorkbook')).toMatchObject({ isCopy: true, report: null });
  });

  it('gives a file whose name ends in half a character', async () => {
    const own = await another({ port: 0, workbook: { ...aWorkbook('Flik', []), name: 'Å\ud83d' } });
    const { status, headers } = await send(own, 'GET', `/workbook.xlsx?token=${own.token}`);
    expect([status, headers['content-disposition']]).toEqual([
      200,
      `attachment; filename="__.xlsx"; filename*=UTF-8''%C3%85_.xlsx`,
    ]);
  });

  it('opens an .xlsx that is sent to it, under the name of its file', async () => {
    const headers = { 'x-workbench-token': workbench.token };
    const { body } = await send(workbench, 'GET', '/workbook.xlsx', headers);
    const page = await listen(workbench);
    const name = encodeURIComponent('Å & B.xlsx');
    const { status } = await send(workbench, 'PUT', `/workbook?name=${name}`, headers, body);
    expect(status).toBe(200);
    await page.first('workbook-opened');
    page.stop();
    expect((await ask(workbench, 'state', {})).name).toBe('Å & B');
  });
});

describe('startWorkbench and what it does not let in', () => {
  it.each([
    [
      'an .xlsx that is none',
      'PUT',
      '/workbook?name=a.xlsx',
      {},
      'garbage',
      'Filen a.xlsx är ingen Excelfil (.xlsx). Spara arbetsboken som .xlsx och försök igen.',
    ],
    [
      'an .xlsx that is broken',
      'PUT',
      '/workbook?name=a.xlsx',
      {},
      'PK garbage',
      'Filen a.xlsx är skadad och kan inte läsas. Spara arbetsboken på nytt som .xlsx och försök igen.',
    ],
    [
      'garbage for JSON',
      'POST',
      '/api/state',
      { 'content-type': 'application/json' },
      '{',
      'Provbänken förstår inte begäran. Ladda om sidan och försök igen.',
    ],
    [
      'JSON that a form could send',
      'POST',
      '/api/state',
      { 'content-type': 'text/plain' },
      '{}',
      'Provbänken förstår inte begäran. Ladda om sidan och försök igen.',
    ],
    [
      'too much',
      'POST',
      '/api/call',
      { 'content-type': 'application/json' },
      ' '.repeat(2_000_001),
      'Det är för stort: högst 2 MB tas emot.',
    ],
  ])('answers 400 and why to %s', async (_, method, address, headers, body, message) => {
    const before = await ask(workbench, 'state', {});
    const answer = await send(
      workbench,
      method,
      address,
      { ...headers, 'x-workbench-token': workbench.token },
      body,
    );
    expect([answer.status, JSON.parse(answer.body.toString())]).toEqual([400, { message }]);
    expect(await ask(workbench, 'state', {})).toEqual(before);
  });

  it.each([
    '/',
    '/page.js',
    '/script-run.js',
    '/events',
    '/workbook.xlsx',
    '/documents/x.docx',
    '/files/x',
    '/api/state',
  ])('lets nobody without the token in at %s', async (address) => {
    const answer = await send(workbench, 'GET', address);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body.toString())).toEqual({
      message: 'Adressen saknar rätt nyckel. Öppna adressen som skrevs ut när provbänken startade.',
    });
  });

  it.each([
    ['a foreign host', { host: 'evil.example' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
  ])('lets nobody in from %s, even with the token', async (_, headers) => {
    const token = { 'x-workbench-token': workbench.token, 'content-type': 'application/json' };
    expect((await send(workbench, 'POST', '/api/state', { ...token, ...headers }, '{}')).status).toBe(403);
    expect((await send(workbench, 'POST', '/api/state', token, '{}')).status).toBe(200);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/documents/..%2f..%2fpackage.json',
    '/page/page.tsx',
    '//',
    '//evil.example/page.js',
  ])('has no file of the machine at %s', async (address) => {
    const { status } = await send(workbench, 'GET', address, { 'x-workbench-token': workbench.token });
    expect(status).toBe(404);
  });

  it('takes another port when the usual one is taken, and none but the requested one', async () => {
    const port = Number(new URL(workbench.origin).port);
    await expect(startWorkbench({ port, workbook: aWorkbook('Flik', []) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    const both = await Promise.all([1, 2].map(() => another({ workbook: aWorkbook('Flik', []) })));
    expect(new Set(both.map(({ origin }) => origin)).size).toBe(2);
  });

  it('closes while a script waits', async () => {
    const own = await another({ port: 0, latency: 0 });
    const page = await listen(own);
    const run = ask(own, 'run', { functionName: 'setUpFromMenu' }).catch(() => 'cut off');
    await page.first('alert');
    await own.close();
    expect(await run).toBe('cut off');
    page.stop();
  });
});

describe('startWorkbench with a large workbook', () => {
  it('sends only the requested rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`rad ${String(index + 1)}`, index + 1]);
    const workbook = aWorkbook('Flik', rows);
    workbook.sheets.forEach((sheet) => (sheet.maxRows = rows.length));
    const own = await another({ port: 0, workbook });
    const answer = await ask(own, 'rows', { sheet: 0, from: 5001, to: 5100 });
    expect(answer.rows).toHaveLength(100);
    expect(answer.rows[0]).toEqual({
      1: { text: 'rad 5001', entered: 'rad 5001', align: 'start' },
      2: { text: '5001', entered: '5001', align: 'end' },
    });
    expect((await ask(own, 'rows', { sheet: 0, from: 9_951, to: 10_050 })).rows).toHaveLength(50);
  });
});
