/** The right value of a cell, written by a press; run on the bundle. */
import type { Host } from '../../../host/host';
import { ensureCell, type CellModel as Cell } from '../../../host/sheets/spreadsheet-model';
import type { CheckedWorkbook } from '../../../src/engine/app/check-and-publish';
import type { Failure } from '../../../src/engine/app/failure';
import type { ValueWritten } from '../../../src/engine/app/write-value';
import type { RawCell } from '../../../src/engine/contract/cell';
import { aWorkbook } from '../../builders/a-workbook';
import { hostOf } from '../../builders/on-the-host';
import { typedIn } from '../../faults/state';
import { protectTab } from '../../builders/tab-edits';

const BUDGET = aWorkbook().cellOf('Budget', 'Budget', 2);

/** A host with this in the first budget, whose service calls can be listened to. */
function withBudget(value: RawCell, book = aWorkbook()) {
  const listener = { onCall: (_name: string): void => undefined };
  const host = hostOf(book.with('Budget', 'Budget', 2, value).sheets, {
    onServiceCall: (name) => {
      listener.onCall(name);
    },
  });
  return { host, listener };
}

function cellIn(host: Host, tab: string, heading: string, row = 2): Cell {
  const sheet = host.workbook.sheets.find(({ name }) => name === tab);
  const column = sheet?.cells[0]?.findIndex((cell) => cell?.value === heading) ?? -1;
  if (sheet === undefined || column < 0) throw new Error(`there is no ${heading}`);
  return ensureCell(sheet, row, column + 1);
}

const budgetOf = (host: Host): Cell => cellIn(host, 'Budget', 'Budget');

function offeredIn(host: Host) {
  const { findings } = host.call('checkWorkbook') as unknown as CheckedWorkbook;
  return findings.filter(({ right }) => right !== undefined);
}

function keyIn(host: Host): string {
  const [offered] = offeredIn(host);
  if (offered === undefined) throw new Error('nothing is offered');
  return offered.key;
}

function write(host: Host, key = keyIn(host)): ValueWritten | Failure {
  return host.call('writeValue', key) as unknown as ValueWritten | Failure;
}

function callsOf(host: Host, run: () => unknown): number {
  const before = host.totalCalls();
  run();
  return host.totalCalls() - before;
}

describe('writeValue', () => {
  it('is offered with the value in words, where there is just one', () => {
    const offered = offeredIn(withBudget('3240 kr').host);
    expect(offered.map(({ cell, right }) => [cell, right])).toEqual([[BUDGET, '3\u00a0240']]);
    expect(offeredIn(withBudget('212.800').host)).toEqual([]);
  });

  it('writes the value as a number, and answers what a check then finds', () => {
    const { host } = withBudget('3240 kr');
    const answer = write(host);
    expect(answer).toMatchObject({
      ok: true,
      written: { sheet: 'Budget', cell: BUDGET, value: '3\u00a0240' },
      notWritten: null,
    });
    expect(budgetOf(host).value).toBe(3240);
    const { written: _written, notWritten: _why, ...checked } = answer as ValueWritten;
    expect(checked).toEqual(host.call('checkWorkbook'));
  });

  it('writes in one cell alone, in five calls more than a check of the cell mended by hand', () => {
    const [{ host }, byHand] = [withBudget('3240 kr'), withBudget('3240 kr').host];
    const [key] = [keyIn(host), keyIn(byHand)];
    const before = typedIn(host);
    const calls = callsOf(host, () => write(host, key));
    const after = typedIn(host);
    expect(before.filter((typed) => !after.includes(typed))).toEqual([expect.stringContaining('3240 kr')]);
    budgetOf(byHand).value = 3240;
    expect(calls - callsOf(byHand, () => byHand.call('checkWorkbook'))).toBe(5);
    expect(calls).toBeLessThanOrEqual(40);
  });

  it('writes a text as a text, whatever Sheets could take it for', () => {
    const host = hostOf(aWorkbook().with('Mål', 'ÖK-nr', 2, '1 samt 2').sheets);
    expect(write(host)).toMatchObject({ written: { value: '”1; 2”' } });
    expect(cellIn(host, 'Mål', 'ÖK-nr')).toMatchObject({ value: '1; 2' });
    const formula = '=1+1';
    const programmes = aWorkbook().with('Verksamhetsdelar', 'Verksamhetsdel', 3, formula);
    const hostile = hostOf(programmes.with('Mål', 'Verksamhetsdel', 2, '=1+1!').sheets);
    for (const { key } of offeredIn(hostile)) write(hostile, key);
    expect(cellIn(hostile, 'Mål', 'Verksamhetsdel').formula).toBeUndefined();
  });

  it('writes nothing where the cell has been mended or changed since the list was shown', () => {
    const { host } = withBudget('3240 kr');
    const key = keyIn(host);
    budgetOf(host).value = '3250 kr';
    expect(write(host, key)).toMatchObject({
      ok: true,
      written: null,
      notWritten: expect.stringContaining('står inte kvar i arbetsboken') as string,
    });
    expect(budgetOf(host).value).toBe('3250 kr');
  });

  it('writes nothing over what someone types while it reads the workbook', () => {
    const { host, listener } = withBudget('3240 kr');
    const key = keyIn(host);
    listener.onCall = (name) => {
      if (name === 'Range.getDataValidation') budgetOf(host).value = 'Fråga Ek';
    };
    expect(write(host, key)).toMatchObject({
      written: null,
      notWritten: expect.stringContaining('Någon ändrade cellen') as string,
    });
    expect(budgetOf(host).value).toBe('Fråga Ek');
  });

  it('writes nothing over a formula', () => {
    const { host } = withBudget('3240 kr');
    const key = keyIn(host);
    budgetOf(host).formula = '=A1&" kr"';
    expect(write(host, key)).toMatchObject({
      written: null,
      notWritten: expect.stringContaining('formel') as string,
    });
    expect(budgetOf(host).formula).toBe('=A1&" kr"');
  });

  it('says so when a rule of the cell refuses the value, and leaves the rule', () => {
    const { host } = withBudget('3240 kr');
    const key = keyIn(host);
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Budget');
    const column = sheet?.cells[0]?.findIndex((cell) => cell?.value === 'Budget') ?? -1;
    const rule = {
      criteria: 'VALUE_IN_LIST',
      values: [['3240 kr', '5']],
      showDropdown: true,
      allowInvalid: false,
      helpText: null,
    } as const;
    const area = { row: 2, column: column + 1, rows: 1, columns: 1 };
    if (sheet !== undefined) sheet.validations = [{ areas: [area], rule }];
    expect(write(host, key)).toMatchObject({
      written: null,
      notWritten: expect.stringContaining('dataverifiering') as string,
    });
    expect(budgetOf(host).value).toBe('3240 kr');
    expect(sheet?.validations).toEqual([{ areas: [area], rule }]);
  });

  it('takes a key that no finding has for one that is gone', () => {
    const { host } = withBudget('3240 kr');
    for (const key of ['', 'x', '__proto__', '=1+1']) {
      expect(write(host, key)).toMatchObject({ ok: true, written: null });
    }
    expect(budgetOf(host).value).toBe('3240 kr');
  });

  it('says which tab is protected', () => {
    const { host } = withBudget('3240 kr');
    const key = keyIn(host);
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    const budget = host.workbook.sheets.find(({ name }) => name === 'Budget');
    if (budget !== undefined) protectTab(budget);
    expect(write(host, key)).toMatchObject({
      ok: false,
      reason: { code: 'protected', message: expect.stringContaining('Fliken Budget är skyddad') as string },
    });
    expect(budgetOf(host).value).toBe('3240 kr');
  });

  it('never offers or writes an identity number', () => {
    const host = hostOf(aWorkbook().with('Parter', 'Organisationsnummer', 3, '8507099805').sheets);
    expect(offeredIn(host)).toEqual([]);
  });
});
