/** What is kept of each report, on the bundle that is pushed: versions, documents and people, and what differs. */
import type { EntryDifference } from '../../../src/engine/app/workbook-differences';
import type { VersionSummary } from '../../../src/engine/app/read-versions';
import type { Host } from '../../../host/host';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { documentsOf, generate, generated, hostOf } from '../../builders/on-the-host';
import { replaceTabs } from '../../builders/tab-edits';

const BATCH = 'Docs.Documents.batchUpdate';
const CREATE = 'Drive.Files.create';
const ABOUT = 'Drive.About.get';
const anna = { name: 'Anna Ek', email: 'anna.ek@example.se' };
const bo = { name: 'Bo Alm', email: 'bo.alm@example.se' };

function versionsOf(host: Host): readonly VersionSummary[] {
  const answer = host.call('readVersions') as unknown as { readonly versions: readonly VersionSummary[] };
  return answer.versions;
}

function differencesOf(host: Host, older: number, newer: number): readonly EntryDifference[] {
  const answer = host.call('compareVersions', older, newer) as unknown as {
    readonly differences: readonly EntryDifference[];
  };
  return answer.differences;
}

/** Gives the host's workbook the cells of another one. */
function edit(host: Host, book: WorkbookBuilder): void {
  replaceTabs(host, book.sheets);
}

/** A host on which the answer to the making of Anna's first document is lost; that of its folder is not. */
function hostThatLosesTheDocument(): Host {
  const host: Host = hostOf(first.sheets, {
    user: anna,
    onServiceCall: (name) => {
      if (name === CREATE && host.calls()[CREATE] === 2) host.fail(CREATE, { code: 503, when: 'after' });
    },
  });
  return host;
}

/** Another process: nothing of the first host but the workbook and what its properties hold. */
function freshHost(host: Host, book: WorkbookBuilder): Host {
  const fresh = hostOf(book.sheets);
  fresh.replaceProperties('document', Object.fromEntries(host.properties('document')));
  return fresh;
}

const first = aWorkbook();
const second = first.with('Mål', 'Utfall', 2, 121).withKey('Ärende', 'Handläggare, telefon', '08-508 00 001');
const [budgetHeadings = [], ...budgetRows] = second.sheets.find(({ name }) => name === 'Budget')?.cells ?? [];
const third = second
  .with('Mål', 'Utfall', 2, 122)
  .with('Mål', 'Kommentar', 2, 'Fler besökte höstens utställning.')
  .withCells('Budget', [budgetHeadings, ...budgetRows.slice(1)]);

/** Anna's report, then one of Bo's that broke on the way and that he finished when the workbook had changed. */
function threeVersions(): Host {
  const host = hostOf(first.sheets, { user: anna });
  generated(host);
  host.actAs(bo);
  edit(host, second);
  host.fail(BATCH, { code: 403 }, 1);
  expect(generate(host, { again: true })).toMatchObject({ ok: false, reason: { code: 'permission' } });
  edit(host, third);
  expect(generated(host)).toMatchObject({ created: true, changed: false });
  return host;
}

describe('three versions of two documents by two people', () => {
  const host = threeVersions();
  const fresh = () => freshHost(host, third);

  it('are read in a fresh process, each with its maker and its document', () => {
    const versions = versionsOf(fresh());
    expect(versions.map(({ n, state, by, comparable }) => [n, state, by?.name, comparable])).toEqual([
      [1, 'written', 'Anna Ek', true],
      [2, 'intended', 'Bo Alm', true],
      [3, 'written', 'Bo Alm', true],
    ]);
    const [ofAnna, broken, finished] = versions.map(({ document }) => document?.id);
    expect(broken).toBe(finished);
    expect(ofAnna).not.toBe(finished);
    expect(documentsOf(host)).toHaveLength(2);
    expect(versions[0]?.by?.id).not.toBe(versions[2]?.by?.id);
  });

  it('differ in the cells that were changed in between', () => {
    const outcome = { key: 'goals|M1|outcome', sheet: 'Mål', row: 'M1', column: 'Utfall' };
    const phone = { key: 'case||officerPhone', sheet: 'Ärende', row: null, column: 'Handläggare, telefon' };
    const oldPhone = first.read().workbook.case.officerPhone.text;
    const differences = differencesOf(fresh(), 1, 3);
    expect(differences.filter(({ sheet }) => sheet !== 'Budget')).toEqual([
      {
        ...phone,
        kind: 'changed',
        before: oldPhone,
        after: '08-508 00 001',
        cell: third.cellOfKey('Ärende', 'Handläggare, telefon'),
      },
      { ...outcome, kind: 'changed', before: '120', after: '122', cell: third.cellOf('Mål', 'Utfall', 2) },
      {
        ...outcome,
        key: 'goals|M1|comment',
        column: 'Kommentar',
        kind: 'added',
        before: null,
        after: 'Fler besökte höstens utställning.',
        cell: third.cellOf('Mål', 'Kommentar', 2),
      },
    ]);
    const gone = differences.filter(({ sheet }) => sheet === 'Budget');
    expect(new Set(gone.map(({ kind, row, cell }) => [kind, row, cell].join('|')))).toEqual(
      new Set(['removed|Personal (kostnad), överenskommelse 1, 2022|']),
    );
    expect(gone.map(({ column }) => column)).toEqual(expect.arrayContaining(['Budget', 'Utfall', 'År']));
    expect(differencesOf(fresh(), 1, 2).map(({ key }) => key)).toEqual([
      'case||officerPhone',
      'goals|M1|outcome',
    ]);
    expect(differencesOf(fresh(), 3, 3)).toEqual([]);
  });

  it('leave each person with the report of their own', () => {
    host.actAs(anna);
    const [ofAnna, , ofBo] = versionsOf(host);
    expect(generated(host)).toMatchObject({ created: false, changed: true, document: ofAnna?.document });
    host.actAs(bo);
    expect(generated(host)).toMatchObject({ created: false, changed: false, document: ofBo?.document });
  });

  it('cannot be compared with a version that there is not', () => {
    expect(host.call('compareVersions', 1, 4)).toMatchObject({
      ok: false,
      reason: { code: 'version-unknown' },
    });
  });
});

describe('the record of the reports', () => {
  it('keeps a finished report although Drive refuses the next one', () => {
    const host = hostOf(first.sheets, { user: anna });
    const { document } = generated(host);
    edit(host, second);
    host.fail(CREATE, { code: 403 }, 1);
    expect(generate(host, { again: true })).toMatchObject({ ok: false, reason: { code: 'permission' } });
    expect(host.call('checkWorkbook')).toMatchObject({
      report: { document, changed: true },
      record: 'known',
    });
    expect(generated(host)).toMatchObject({ created: false, document });
    expect(generated(host, { again: true }).created).toBe(true);
    expect(versionsOf(host).map(({ n, state }) => [n, state])).toEqual([
      [1, 'written'],
      [2, 'written'],
    ]);
  });

  it('reports a colleague’s run that broke instead of making a second document unseen', () => {
    const host = hostThatLosesTheDocument();
    const makers = () => versionsOf(host).map(({ by, state }) => [by?.name, state]);
    expect(generate(host)).toMatchObject({ ok: false, reason: { code: 'unavailable' } });
    host.actAs(bo);
    expect(generate(host)).toMatchObject({
      ok: false,
      reason: {
        code: 'colleagues-unfinished',
        message: expect.stringContaining('påbörjad av Anna Ek men inte färdigskriven') as unknown,
      },
    });
    expect(documentsOf(host)).toHaveLength(1);
    expect(generated(host, { again: true }).created).toBe(true);
    expect(makers()).toEqual([
      ['Anna Ek', 'creating'],
      ['Bo Alm', 'written'],
    ]);
    host.actAs(anna);
    expect(generated(host).created).toBe(true);
    expect(makers()).toEqual([
      ['Anna Ek', 'written'],
      ['Bo Alm', 'written'],
    ]);
    expect(documentsOf(host)).toHaveLength(2);
  });

  it('keeps what was written for the update when the answer to the write was lost', () => {
    const host = hostOf(first.sheets, { user: anna });
    host.fail(BATCH, { code: 403, when: 'after' }, 1);
    generate(host);
    edit(host, second);
    expect(generated(host)).toMatchObject({ created: true, changed: true });
    expect(versionsOf(host)).toMatchObject([{ n: 1, state: 'written', comparable: true }]);
    edit(host, first);
    expect(generated(host)).toMatchObject({ created: false, changed: false });
  });

  it('goes on without a name when Google does not say who it is', () => {
    const host = hostOf(first.sheets, { user: anna });
    host.fail(ABOUT, { code: 403 }, 1);
    const { document } = generated(host);
    expect(versionsOf(host)).toMatchObject([{ by: null, document }]);
    expect(generated(host)).toMatchObject({ created: false, document });
    host.actAs(bo);
    expect(generate(host)).toMatchObject({ ok: false, reason: { code: 'report-not-found' } });
  });

  it('waits for Google to say who it is as for any other answer', () => {
    const host = hostOf(first.sheets, { user: anna });
    host.fail(ABOUT, { code: 503 }, 9);
    expect(generate(host)).toMatchObject({ ok: false, reason: { code: 'unavailable' } });
    expect(documentsOf(host)).toHaveLength(0);
  });

  it('is reported as damaged, and a new report starts a new one', () => {
    const host = hostOf(first.withKey('Texter', 'Bakgrund', noisy(20_000)).sheets, { user: anna });
    generated(host);
    expect(host.properties('document').has('slutrapport.record.2')).toBe(true);
    const { 'slutrapport.record.0': chunk = '', ...kept } = Object.fromEntries(host.properties('document'));
    host.replaceProperties('document', { ...kept, 'slutrapport.record.0': chunk.slice(0, -4) });
    expect(host.call('checkWorkbook')).toMatchObject({ ok: true, report: null, record: 'damaged' });
    expect(host.call('readVersions')).toMatchObject({ ok: false, reason: { code: 'record-damaged' } });
    expect(host.call('compareVersions', 1, 1)).toMatchObject({
      ok: false,
      reason: { code: 'record-damaged' },
    });
    expect(generate(host)).toMatchObject({ ok: false, reason: { code: 'record-damaged' } });
    expect(documentsOf(host)).toHaveLength(1);
    edit(host, first);
    expect(generated(host, { again: true }).created).toBe(true);
    expect(versionsOf(host)).toMatchObject([{ n: 1, state: 'written' }]);
    expect([...host.properties('document').keys()].sort()).toEqual([
      'slutrapport.marks',
      'slutrapport.record',
      'slutrapport.record.0',
      'slutrapport.record.1',
    ]);
  });

  it('is left alone when a newer add-on wrote it', () => {
    const host = hostOf(first.sheets, { user: anna });
    const newer = { 'slutrapport.record': '{"v":2,"chunks":1}', 'slutrapport.record.0': 'x' };
    host.replaceProperties('document', newer);
    expect(host.call('checkWorkbook')).toMatchObject({ ok: true, report: null, record: 'newer' });
    for (const again of [false, true]) {
      expect(generate(host, { again })).toMatchObject({ ok: false, reason: { code: 'record-newer' } });
    }
    expect(host.files()).toEqual([]);
    expect(Object.fromEntries(host.properties('document'))).toMatchObject(newer);
  });
});

/** Text that hardly gets smaller when packed. */
function noisy(length: number): string {
  let state = 7;
  const word = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state.toString(36);
  };
  let text = '';
  while (text.length < length) text += `${word()} `;
  return text.trim();
}
