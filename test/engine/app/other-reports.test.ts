/** A report on one year beside the slutrapport, on the bundle that is pushed. */
import type { ReportsRead } from '../../../src/engine/app/read-reports';
import type { VersionSummary } from '../../../src/engine/app/read-versions';
import type { Host } from '../../../host/host';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { documentsOf, generated, hostOf, type Answer } from '../../builders/on-the-host';
import { protectTab, replaceTabs } from '../../builders/tab-edits';

const of2023 = { kind: 'aterrapport', year: 2023 };

/** The workbook before anyone has noted that 2023 is reported. */
const book = aWorkbook().withoutRow('Uppföljningar', 3);

type Made = Extract<Answer, { ok: true }> & { readonly isToBeNoted: boolean };

function made(host: Host, options: object = {}): Made {
  const given = { again: false, confirmed: true, ...options };
  const answer = host.call('generateReport', given, of2023) as unknown as Answer;
  if (!answer.ok) throw new Error(`no report: ${answer.reason.code}`);
  return answer as Made;
}

/** What is said when the report has been noted, or could not be. */
function noted(host: Host): unknown {
  return (host.call('noteReport', of2023) as unknown as { readonly noted: unknown }).noted;
}

function versionsOf(host: Host, ...choice: readonly object[]): readonly VersionSummary[] {
  return (host.call('readVersions', ...choice) as unknown as { readonly versions: readonly VersionSummary[] })
    .versions;
}

function reportsOf(host: Host, ...choice: readonly object[]): ReportsRead {
  return host.call('readReports', ...choice) as unknown as ReportsRead;
}

function kept(host: Host, prefix: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...host.properties('document')].filter(([key]) => key.startsWith(prefix)));
}

/** The filled rows of Uppföljningar, each as one text. */
function followUps({ workbook }: Host): readonly string[] {
  const sheet = workbook.sheets.find(({ name }) => name === 'Uppföljningar');
  const texts = (sheet?.cells ?? []).map((row) =>
    (row ?? []).map((cell) => JSON.stringify(cell?.value ?? '')),
  );
  return texts.map((row) => row.filter((text) => text !== '""').join(' ')).filter((row) => row !== '');
}

describe('a report on one year', () => {
  const host = hostOf(book.sheets);
  const main = generated(host);
  const before = kept(host, 'slutrapport.');
  const rows = followUps(host).length;
  const year = made(host);

  it('has a document and versions of its own, and leaves the record of the slutrapport as it is', () => {
    expect(year).toMatchObject({ created: true, draft: false });
    expect(year.document.id).not.toBe(main.document.id);
    expect(year.document.name).toContain('Återrapport 2023');
    expect(documentsOf(host)).toHaveLength(2);
    expect(kept(host, 'slutrapport.')).toEqual(before);
    expect(versionsOf(host, of2023).map(({ document }) => document?.id)).toEqual([year.document.id]);
    expect(versionsOf(host).map(({ document }) => document?.id)).toEqual([main.document.id]);
    expect(versionsOf(host, { ...of2023, year: 2022 })).toEqual([]);
    expect(host.files().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Slutrapporter', 'Återrapporter']),
    );
  });

  it('is noted once among the follow-ups, dated as the report, with a link, and nothing is wrong there', () => {
    expect(year.isToBeNoted).toBe(true);
    expect(noted(host)).toMatch(/^Återrapporten är antecknad på en ny rad i fliken Uppföljningar\./);
    expect(followUps(host)).toHaveLength(rows + 1);
    expect(followUps(host).at(-1)).toContain(year.document.url);
    const { findings } = host.call('checkWorkbook') as unknown as { readonly findings: readonly object[] };
    expect(findings).toEqual([]);
    expect(made(host, { again: true }).isToBeNoted).toBe(false);
    expect(noted(host)).toBeNull();
    expect(followUps(host)).toHaveLength(rows + 1);
  });

  it('is not out of date by its own row, nor by other years, and is by its own figures', () => {
    const standing = reportsOf(host, of2023);
    expect(standing.reports.map(({ choice, made: one }) => [choice.year, one !== null])).toEqual([
      [2022, false],
      [2023, true],
      [2024, false],
    ]);
    expect(standing.chosen).toMatchObject({ changed: false, findings: [] });
    const budget = book.sheets.find(({ name }) => name === 'Budget')?.cells ?? [];
    const change = (of: number): WorkbookBuilder =>
      book.with('Budget', 'Utfall', budget.findIndex((row) => row.includes(of)) + 1, 1_000);
    replaceTabs(host, change(2024).sheets);
    expect(reportsOf(host, of2023).chosen?.changed).toBe(false);
    replaceTabs(host, change(2023).sheets);
    expect(reportsOf(host, of2023).chosen?.changed).toBe(true);
  });

  it('is updated in its own document, and the update is taken back there', () => {
    const seen = host.call('readUpdate', {}, of2023) as unknown as { readonly shown: string };
    expect(
      host.call('updateReport', { shown: seen.shown, choices: {}, confirmed: true }, of2023),
    ).toMatchObject({
      ok: true,
    });
    const saying = (text: string) => documentsOf(host).filter((one) => one.includes(text)).length;
    // The first post of the year came to 451 000 kronor less.
    expect(saying('uppgick till 189\u00a0000')).toBe(1);
    expect(host.call('undoUpdate', of2023)).toMatchObject({ ok: true });
    expect(saying('uppgick till 189\u00a0000')).toBe(0);
    expect(kept(host, 'slutrapport.record')).toEqual(
      Object.fromEntries(Object.entries(before).filter(([key]) => key.startsWith('slutrapport.record'))),
    );
  });
});

describe('what is no report on a year', () => {
  it.each([
    [{ kind: 'aterrapport', year: 2031 }, 'not-offered'],
    [{ kind: 'kvartalsrapport', year: 2023 }, 'not-offered'],
    [{ kind: 'aterrapport' }, 'wrong-arguments'],
    ['aterrapport', 'wrong-arguments'],
  ])('%j is refused: %s', (choice, code) => {
    const host = hostOf(book.sheets);
    expect(host.call('generateReport', { again: false }, choice)).toMatchObject({
      ok: false,
      reason: { code },
    });
    expect(documentsOf(host)).toEqual([]);
  });
});

describe('a year that goes on, a draft of one, and a tab where it cannot be noted', () => {
  it('is not noted while the figures do not reach the end of the year', () => {
    const partial = book.withKey('Ärende', 'Uppgifter till och med', { date: '2023-10-31' });
    expect(made(hostOf(partial.sheets)).isToBeNoted).toBe(false);
  });

  it('is not noted while errors are left', () => {
    const host = hostOf(book.withKey('Ärende', 'Förvaltning', '').sheets);
    expect(made(host)).toMatchObject({ draft: true, isToBeNoted: false });
    expect(noted(host)).toBeNull();
  });

  it('says that it is not noted where the tab is protected from the officer', () => {
    const host = hostOf(book.sheets);
    host.workbook.sheets.forEach((sheet) => {
      if (sheet.name === 'Uppföljningar') protectTab(sheet);
    });
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    expect(made(host)).toMatchObject({ draft: false, isToBeNoted: true });
    expect(noted(host)).toContain('kunde inte antecknas');
  });

  it('says that it is not noted where the tab lacks a column, and makes the report all the same', () => {
    const host = hostOf(book.without('Uppföljningar').sheets);
    expect(made(host)).toMatchObject({ draft: false, isToBeNoted: true });
    expect(noted(host)).toMatch(/^Återrapporten kunde inte antecknas i fliken Uppföljningar\./);
  });
});
