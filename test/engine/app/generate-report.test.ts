/** The whole way, on the bundle that is pushed: from cells to a Google Doc, and what happens when Google says no. */
import type { Host } from '../../../host/host';
import { aWorkbook } from '../../builders/a-workbook';
import { documentsByName, removeFromDocument, typeInDocument } from '../../builders/document-edits';
import { documentsOf, generate, generated, hostOf } from '../../builders/on-the-host';

const BATCH = 'Docs.Documents.batchUpdate';

describe('generateReport', () => {
  it('writes one document, finished when there is no error', () => {
    const host = hostOf(aWorkbook().sheets);
    const report = generated(host);
    expect(report).toMatchObject({ created: true, changed: false, draft: false, findings: [] });
    expect(documentsOf(host)).toHaveLength(1);
    expect(documentsOf(host)[0]).not.toContain('UTKAST');
    expect(documentsOf(host)[0]).not.toContain('{{');
  });

  it('makes a draft, headed UTKAST, when an error is left', () => {
    const host = hostOf(aWorkbook().withKey('Ärende', 'Diarienummer', '').sheets);
    const report = generated(host);
    expect(report.draft).toBe(true);
    expect(report.document.name).toMatch(/^UTKAST /);
    expect(report.findings.map(({ code, severity }) => [code, severity])).toContainEqual([
      'Ärende.Diarienummer',
      'FEL',
    ]);
    const [text = ''] = documentsOf(host);
    expect(text.split('\n')[0]).toBe('UTKAST');
    expect(text).toContain('[Diarienummer saknas]');
  });

  it('says what is missing and claims nothing when there is no budget and no activity', () => {
    const host = hostOf(
      aWorkbook()
        .without('Budget', 'Aktiviteter', 'Utbetalningar')
        .withKey('Texter', 'Tidsplan och budget', '').sheets,
    );
    const report = generated(host);
    expect(report.draft).toBe(true);
    expect(report.findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual(
      expect.arrayContaining([
        ['K10', 'Budget', 'A1'],
        ['K10', 'Aktiviteter', 'A1'],
      ]),
    );
    const [text = ''] = documentsOf(host);
    const section = text.slice(
      text.indexOf('\nTidsplan och budget\n'),
      text.indexOf('\nUppfyllnad av parternas'),
    );
    expect(section).toMatch(/saknas/);
    expect(section).not.toMatch(/inga avvikelser|enligt tidsplan|motsvarar budget/i);
  });

  it('still gives a draft from the required tabs and a few rows', () => {
    const few = aWorkbook().sheets.filter(({ name }) =>
      ['Ärende', 'Parter', 'Överenskommelser', 'Mål', 'Åtaganden', 'Lärdomar', 'Beslutsförslag'].includes(
        name,
      ),
    );
    const host = hostOf(
      few.map(({ name, cells }) => ({ name, cells: cells.slice(0, name === 'Ärende' ? 30 : 3) })),
    );
    expect(generated(host).draft).toBe(true);
    expect(documentsOf(host)[0]).toContain('Förvaltningens förslag till beslut');
  });

  it('answers the document that is there on a second click, and makes no second one', () => {
    const host = hostOf(aWorkbook().sheets);
    const first = generated(host);
    const second = generated(host);
    expect(second).toMatchObject({ created: false, changed: false, document: first.document, at: first.at });
    expect(documentsOf(host)).toHaveLength(1);
  });

  it('tells that the data has changed since, and leaves the document as it is', () => {
    const host = hostOf(aWorkbook().sheets);
    generated(host);
    const before = documentsOf(host);
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Ärende');
    const row = sheet?.cells.findIndex((cells) => cells?.[0]?.value === 'Rubrik') ?? -1;
    const cell = sheet?.cells[row]?.[1];
    if (cell === undefined) throw new Error('the builder has no Rubrik');
    cell.value = 'En annan rubrik';
    expect(generated(host)).toMatchObject({ created: false, changed: true });
    expect(documentsOf(host)).toEqual(before);
  });

  it('makes a new document when asked to, and leaves the old one', () => {
    const host = hostOf(aWorkbook().sheets);
    const first = generated(host);
    const second = generated(host, { again: true });
    expect(second.created).toBe(true);
    expect(second.document.id).not.toBe(first.document.id);
    expect(documentsOf(host)).toHaveLength(2);
  });

  describe('for another document', () => {
    const nameOf = (host: Host, id: string) => host.files().find((file) => file.id === id)?.name;
    const again = (prepare: (host: Host, id: string) => void = () => undefined) => {
      const host = hostOf(aWorkbook().sheets);
      const { document, replaced } = generated(host);
      expect(replaced).toBeNull();
      prepare(host, document.id);
      const before = documentsOf(host);
      const second = generated(host, { again: true });
      expect(documentsOf(host)).toContain(before[0]);
      return { host, first: document, second, name: nameOf(host, document.id) };
    };

    it('says in the name of the first that it is replaced, by which and when', () => {
      const { host, first, second, name } = again();
      expect(name).toBe(`${first.name} (ersatt av version 2, 2024-11-15 kl. 10.00)`);
      expect(second.replaced).toBe('marked');
      generated(host, { again: true });
      expect(nameOf(host, second.document.id)).toBe(
        `${second.document.name} (ersatt av version 3, 2024-11-15 kl. 10.00)`,
      );
      expect(nameOf(host, first.id)).toBe(name);
    });

    it.each<[string, (host: Host, id: string) => void]>([
      [
        'a person has named',
        (host, id) => {
          const file = host.files().find((one) => one.id === id);
          if (file !== undefined) file.name = 'Till nämnden i mars';
        },
      ],
      ['is finalised', (host) => host.call('finaliseReport')],
      [
        'is a colleague’s',
        (host) => {
          host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
        },
      ],
    ])('leaves the name of a first that %s, and reports that', (_, prepare) => {
      const { host, second, name } = again(prepare);
      expect(second.replaced).toBe('unmarked');
      expect(name).not.toContain('ersatt');
      expect(generated(host)).toMatchObject({ created: false, document: { id: second.document.id } });
    });
  });

  it('makes nothing while another run holds the lock', () => {
    const host = hostOf(aWorkbook().sheets);
    const release = host.holdLock('document');
    expect(generate(host)).toMatchObject({ ok: false, reason: { code: 'busy' } });
    expect(host.files()).toEqual([]);
    release();
    expect(generated(host).created).toBe(true);
  });

  it('waits and tries again when Docs answers 429', () => {
    const host = hostOf(aWorkbook().sheets);
    host.fail(BATCH, { code: 429 }, 2);
    expect(generated(host).created).toBe(true);
    expect(host.calls()[BATCH]).toBe(3);
  });

  it('finishes the same document on the next click when Docs kept answering 429', () => {
    const host = hostOf(aWorkbook().sheets);
    host.fail(BATCH, { code: 429 }, 4);
    const refused = generate(host);
    expect(refused).toMatchObject({ ok: false, reason: { code: 'quota' } });
    expect(documentsOf(host)).toHaveLength(1);
    expect(generated(host)).toMatchObject({ created: true, changed: false });
    expect(documentsOf(host)).toHaveLength(1);
    expect(documentsOf(host)[0]).toContain('Sammanfattning');
  });

  it('does not write twice when the answer to a write was lost', () => {
    const host = hostOf(aWorkbook().sheets);
    host.fail(BATCH, { code: 503, when: 'after' }, 1);
    expect(generated(host).created).toBe(true);
    const [text = ''] = documentsOf(host);
    expect(text.match(/\nSammanfattning\n/g)).toHaveLength(1);
  });

  it('finds the document again when the answer to its making was lost', () => {
    const host = hostOf(aWorkbook().sheets);
    generated(host);
    const folder = host.files().length;
    host.fail('Drive.Files.create', { code: 503, when: 'after' }, 1);
    expect(generate(host, { again: true })).toMatchObject({ ok: false, reason: { code: 'unavailable' } });
    expect(host.files()).toHaveLength(folder + 1);
    expect(generated(host).created).toBe(true);
    expect(host.files()).toHaveLength(folder + 1);
  });

  it('registers the document that a broken run had filled', () => {
    const host = hostOf(aWorkbook().sheets);
    host.fail(BATCH, { code: 403, when: 'after' }, 1);
    expect(generate(host)).toMatchObject({ ok: false, reason: { code: 'permission' } });
    const report = generated(host);
    expect(report.created).toBe(true);
    expect(generated(host)).toMatchObject({ created: false, document: report.document });
    expect(documentsOf(host)).toHaveLength(1);
  });

  it('tells of a document in the bin instead of making another', () => {
    const host = hostOf(aWorkbook().sheets);
    const { document } = generated(host);
    const file = host.files().find(({ id }) => id === document.id);
    if (file === undefined) throw new Error('the document is not in the Drive');
    file.trashed = true;
    expect(generate(host)).toMatchObject({ ok: false, reason: { code: 'in-bin' } });
    expect(generated(host, { again: true }).document.id).not.toBe(document.id);
  });

  it('takes a colleague’s document for what it is, not for deleted', () => {
    const host = hostOf(aWorkbook().sheets);
    generated(host);
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    expect(generate(host)).toMatchObject({
      ok: false,
      reason: {
        code: 'colleagues-report',
        message: expect.stringContaining('Rapporten är skapad av Handläggaren') as unknown,
      },
    });
    expect(documentsOf(host)).toHaveLength(1);
  });

  it('says that permission is missing, in words with a next step', () => {
    const host = hostOf(aWorkbook().sheets);
    host.fail('Drive.Files.create', { code: 403 }, 9);
    const answer = generate(host);
    expect(answer).toMatchObject({ ok: false, reason: { code: 'permission' } });
    expect(answer.ok ? '' : answer.reason.message).toContain('logga ut ur de andra');
  });

  it('says so when no tab of the contract is there', () => {
    const host = hostOf([{ name: 'Blad1', cells: [['Hej']] }]);
    expect(generate(host)).toMatchObject({ ok: false, reason: { code: 'no-known-sheet' } });
    expect(host.files()).toEqual([]);
  });

  it('makes the same number of calls for 10 rows and for 10 000, at most 40', () => {
    const activity = aWorkbook().sheets.find(({ name }) => name === 'Aktiviteter')?.cells ?? [];
    const [headings = [], first = []] = activity;
    const callsFor = (rows: number) => {
      const many = Array.from({ length: rows }, (_, index) => [`A${index + 1}`, ...first.slice(1)]);
      const host = hostOf(aWorkbook().withCells('Aktiviteter', [headings, ...many]).sheets);
      generated(host);
      return host.totalCalls();
    };
    const few = callsFor(10);
    expect(callsFor(10_000)).toBe(few);
    expect(few).toBeLessThanOrEqual(40);
  });

  it('reads the day that a date cell shows when the spreadsheet lies in another zone', () => {
    const book = hostOf(aWorkbook().sheets).workbook;
    const far = { ...book, timeZone: 'Asia/Tokyo' };
    const near = documentsOf(withReport(book));
    expect(documentsOf(withReport(far))).toEqual(near);
  });
});

function withReport(workbook: ReturnType<typeof hostOf>['workbook']) {
  const host = hostOf([], { workbook });
  generated(host);
  return host;
}

describe('a document that is begun, in which someone has removed the place for the report', () => {
  const title = 'Slutrapport';

  function begun() {
    const host = hostOf(aWorkbook().sheets);
    host.fail(BATCH, { code: 403 }, 1);
    generate(host);
    const id = host.files().find(({ document }) => document !== undefined)?.id ?? '';
    return { host, id };
  }

  it('is left as it is, and the report is written in another one', () => {
    const { host, id } = begun();
    removeFromDocument(host, id, '{{Rapport}}');
    typeInDocument(host, id, 'Mitt eget utkast');
    const kept = documentsOf(host);
    const report = generated(host);
    expect(report).toMatchObject({ created: true, changed: false, placeRemoved: true });
    expect(report.document.id).not.toBe(id);
    expect(documentsOf(host)).toEqual([...kept, expect.stringContaining('Sammanfattning')]);
    const names = documentsByName(host).map(([name]) => name);
    expect(names).toEqual([`${report.document.name} (ofullständig)`, report.document.name]);
    expect(report.document.name).toContain(title);
  });

  it('is not looked at again: the next click answers the report', () => {
    const { host, id } = begun();
    removeFromDocument(host, id, '{{Rapport}}');
    const report = generated(host);
    expect(generated(host)).toMatchObject({
      created: false,
      placeRemoved: false,
      document: report.document,
    });
    expect(documentsOf(host)).toHaveLength(2);
  });

  it('is left too when it happens while the report is on its way there', () => {
    const host = hostOf(aWorkbook().sheets, {
      onServiceCall: (name) => {
        if (name !== BATCH || host.calls()[BATCH] !== 1) return;
        for (const { id, document } of host.files()) {
          if (document !== undefined) removeFromDocument(host, id, '{{Rapport}}');
        }
      },
    });
    expect(generated(host)).toMatchObject({ created: true, placeRemoved: true });
    expect(documentsOf(host).map((text) => text.includes('Sammanfattning'))).toEqual([false, true]);
  });

  it('is filled all the same when what someone typed stands beside the place', () => {
    const { host, id } = begun();
    typeInDocument(host, id, 'Mitt eget utkast');
    expect(generated(host)).toMatchObject({ created: true, placeRemoved: false });
    expect(documentsOf(host)).toEqual([expect.stringMatching(/Mitt eget utkast[^]*Sammanfattning/)]);
  });
});
