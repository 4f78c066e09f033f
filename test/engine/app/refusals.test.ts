/** What Google refuses is said as what it is, with what the officer can do; a check goes on without what it may not write. */
import type { Host } from '../../../host/host';
import type { CheckedWorkbook } from '../../../src/engine/app/check-and-publish';
import { aWorkbook } from '../../builders/a-workbook';
import { documentsOf, generate, generated, hostOf } from '../../builders/on-the-host';
import { protectTab } from '../../builders/tab-edits';

const CREATE = 'Drive.Files.create';
const owner = { name: 'Ägaren', email: 'agaren@example.se' };
const officer = { name: 'Handläggaren', email: 'handlaggaren@example.se' };
const faulty = aWorkbook().with('Mål', 'Underlag', 2, '').with('Budget', 'Budget', 2, 'okänt');

/** A host whose workbook is somebody else's, so that a protection keeps the officer out. */
function guestHost(book = faulty): Host {
  const host = hostOf(book.sheets, { user: owner });
  host.actAs(officer);
  return host;
}

function protect(host: Host, tab: string): () => void {
  const sheet = host.workbook.sheets.find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`no tab ${tab}`);
  protectTab(sheet, [owner.email]);
  return () => {
    sheet.protections.splice(0);
  };
}

function check(host: Host): CheckedWorkbook {
  return host.call('checkWorkbook') as unknown as CheckedWorkbook;
}

function markedTabs(host: Host): readonly string[] {
  return host.workbook.sheets
    .filter(({ conditionalFormats }) => conditionalFormats.length > 0)
    .map(({ name }) => name);
}

function refusalOf(host: Host, options?: object) {
  const answer = generate(host, options);
  if (answer.ok) throw new Error('the report was made');
  return answer.reason;
}

describe('a check of a workbook with a protected tab', () => {
  it('gives its findings, marks the other tabs, and names the one that it could not mark', () => {
    const host = guestHost();
    const unprotect = protect(host, 'Mål');
    const { findings, notices } = check(host);
    expect(new Set(findings.map(({ sheet }) => sheet))).toEqual(new Set(['Mål', 'Budget']));
    expect(markedTabs(host)).toEqual(['Budget']);
    expect(notices).toEqual([
      'Alla fel, varningar och tips står här i sidofältet, men markeringarna i fliken Mål kan vara från en tidigare kontroll. Fliken är skyddad. Be den som har skyddat den att låta dig redigera den, och kontrollera igen.',
    ]);
    unprotect();
    expect(check(host).notices).toEqual([]);
    expect(markedTabs(host)).toEqual(['Mål', 'Budget']);
  });

  it('does not wait for what will not change', () => {
    const host = guestHost();
    protect(host, 'Mål');
    host.call('checkWorkbook');
    expect(host.calls()['Range.setNotes']).toBe(2);
  });

  it('names several tabs in one sentence', () => {
    const host = guestHost();
    protect(host, 'Mål');
    protect(host, 'Budget');
    expect(check(host).notices).toEqual([
      expect.stringContaining(
        'i flikarna Mål och Budget kan vara från en tidigare kontroll. Flikarna är skyddade.',
      ),
    ]);
  });

  it('does not keep a reason that it cannot write, and says which tab is protected', () => {
    const host = guestHost();
    const [finding] = check(host).findings;
    protect(host, 'Kontroll');
    expect(host.call('acceptWarnings', [finding?.key], 'Underlaget finns hos föreningen.')).toMatchObject({
      ok: false,
      reason: {
        code: 'protected',
        message: expect.stringContaining('Fliken Kontroll är skyddad') as unknown,
      },
    });
  });
});

describe('a check of a workbook that may only be read', () => {
  it('gives its findings and says that nothing could be written', () => {
    const host = hostOf(faulty.sheets, {
      onServiceCall: (name) => {
        if (/^(Range|Sheet)\.(set|clear)/.test(name)) host.fail(name, { code: 403 }, 1);
      },
    });
    const { findings, notices } = check(host);
    expect(findings).toHaveLength(2);
    expect(notices).toEqual([
      expect.stringMatching(/^Fliken Kontroll kan visa en tidigare kontroll\. .* redigeringsbehörighet\./),
      expect.stringMatching(/i flikarna Mål och Budget .* redigeringsbehörighet\./),
      expect.stringMatching(
        /^Tillägget kunde inte fylla i beteckningar och uträkningar .* redigeringsbehörighet/,
      ),
    ]);
  });
});

describe('waiting for Google', () => {
  const down = (from: string) => {
    const waited: string[] = [];
    const host: Host = hostOf(faulty.sheets, {
      onServiceCall: (name) => {
        if (name.startsWith(from)) host.fail(name, { code: 503 }, 1);
      },
      onCachePut: (key) => waited.push(key),
    });
    return { host, waited };
  };

  it('is over long before the six minutes of a run, whatever fails', () => {
    for (const from of ['Range.set', 'Sheet.', 'Range.', 'Docs.', 'Drive.', 'Properties.']) {
      const { host } = down(from);
      expect(() => host.call('checkWorkbook')).not.toThrow();
      expect(() => host.call('generateReport', { again: false })).not.toThrow();
    }
  });

  it('is said while it goes on', () => {
    const { host, waited } = down('Properties.');
    expect(generate(host)).toMatchObject({ ok: false, reason: { code: 'unavailable' } });
    expect(waited).toContain('slutrapport.waits');
  });

  it('is not done for what the outcome does not depend on', () => {
    const { host, waited } = down('Cache.');
    expect(generated(host).created).toBe(true);
    expect(waited).not.toContain('slutrapport.waits');
  });
});

describe('a refusal by Drive', () => {
  it.each([
    ['storageQuotaExceeded', 'drive-full', 'Det finns inte plats för rapporten i din Google Drive.'],
    ['activeItemCreationLimitExceeded', 'drive-full', 'Det finns inte plats'],
    ['domainPolicy', 'policy', 'Tillägget får inte använda Google Drive i din organisation.'],
    ['dailyLimitExceeded', 'quota-day', 'Google tar inte emot fler ändringar i dag. Försök igen i morgon.'],
    ['userRateLimitExceeded', 'quota', 'Vänta en minut'],
  ])('for %s says what the officer can do, and not to leave other accounts', (reason, code, words) => {
    const host = hostOf(aWorkbook().sheets);
    host.fail(CREATE, { code: 403, reason }, 9);
    const refusal = refusalOf(host);
    expect(refusal).toMatchObject({ code, message: expect.stringContaining(words) as unknown });
    expect(refusal.message).not.toMatch(/logga ut|ofullständig/);
    expect(documentsOf(host)).toEqual([]);
  });

  it('of everything after the text is written says that the text is there', () => {
    const host = hostOf(aWorkbook().sheets);
    host.fail('Drive.Files.update', { code: 403 }, 1);
    expect(refusalOf(host)).toMatchObject({
      code: 'permission',
      message: expect.stringContaining('Texten är skriven i dokumentet') as unknown,
    });
    expect(generated(host).document.name).toBe(host.files().at(-1)?.name);
    expect(documentsOf(host)).toHaveLength(1);
  });
});

describe('the name of a document', () => {
  const BATCH = 'Docs.Documents.batchUpdate';
  const names = (host: Host) => host.files().flatMap(({ name, document }) => (document ? [name] : []));
  const withError = aWorkbook().withKey('Ärende', 'Diarienummer', '');
  const title = aWorkbook().read().workbook.case.title.value ?? '';

  function setNumber(host: Host, text: string): void {
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Ärende');
    const row = sheet?.cells.find((cells) => cells?.[0]?.value === 'Diarienummer');
    if (row === undefined) throw new Error('no Diarienummer');
    row[1] = { ...row[1], value: text };
  }

  it('says that it is unfinished until the report is written in it', () => {
    const host = hostOf(aWorkbook().sheets);
    host.fail(BATCH, { code: 403 }, 1);
    generate(host);
    expect(names(host)).toEqual([`${title} (ofullständig)`]);
    expect(generated(host).document.name).toBe(title);
    expect(names(host)).toEqual([title]);
  });

  it('is that of a finished report when a broken draft was mended', () => {
    const host = hostOf(withError.sheets);
    host.fail(BATCH, { code: 403 }, 1);
    generate(host);
    expect(names(host)).toEqual([`UTKAST ${title} (ofullständig)`]);
    setNumber(host, 'FRI-2024-00001');
    expect(generated(host)).toMatchObject({ draft: false, document: { name: title } });
    expect(names(host)).toEqual([title]);
  });

  it('is that of a draft when a broken report got an error', () => {
    const host = hostOf(aWorkbook().sheets);
    host.fail(BATCH, { code: 403 }, 1);
    generate(host);
    setNumber(host, '');
    expect(generated(host)).toMatchObject({ draft: true, document: { name: `UTKAST ${title}` } });
    expect(names(host)).toEqual([`UTKAST ${title}`]);
  });

  it('stays as a person has changed it', () => {
    const host = hostOf(aWorkbook().sheets);
    host.fail(BATCH, { code: 403 }, 1);
    generate(host);
    const file = host.files().at(-1);
    if (file === undefined) throw new Error('no document');
    file.name = 'Min rapport till nämnden';
    generated(host);
    expect(names(host)).toEqual(['Min rapport till nämnden']);
  });
});

describe('the folder for reports', () => {
  it('is one, also when the answer to its making was lost', () => {
    const host = hostOf(aWorkbook().sheets);
    host.fail(CREATE, { code: 503, when: 'after' }, 1);
    expect(refusalOf(host)).toMatchObject({ code: 'unavailable' });
    generated(host);
    expect(host.files().filter(({ mimeType }) => mimeType.endsWith('.folder'))).toHaveLength(1);
  });

  it('is one also when it could not be remembered', () => {
    const host = hostOf(aWorkbook().sheets);
    host.fail('Properties.setProperty', { code: 503 }, 9);
    expect(refusalOf(host)).toMatchObject({ code: 'unavailable' });
    const again = host.files().filter(({ mimeType }) => mimeType.endsWith('.folder'));
    expect(again).toHaveLength(1);
  });
});

describe('a report in the bin', () => {
  it('is said by the check to lie there', () => {
    const host = hostOf(aWorkbook().sheets);
    const { document } = generated(host);
    expect(check(host).report).toMatchObject({ document, inBin: false });
    const file = host.files().find(({ id }) => id === document.id);
    if (file !== undefined) file.trashed = true;
    expect(check(host).report).toMatchObject({ document, inBin: true });
  });

  it('is not looked for longer than once: a check does not depend on Drive', () => {
    const host = hostOf(aWorkbook().sheets);
    generated(host);
    host.fail('Drive.Files.get', { code: 503 }, 9);
    const before = host.calls()['Drive.Files.get'] ?? 0;
    expect(check(host).report).toMatchObject({ inBin: false });
    expect(host.calls()['Drive.Files.get']).toBe(before + 1);
  });
});
