/** Files that go with the report, on the host: uploaded, linked, finalised, shared, verified. */
import { createHash } from 'node:crypto';
import type { Host, HostOptions } from '../../../../host/host';
import { documentText } from '../../../../host/docs/document/document-text';
import type { AttachmentAdded } from '../../../../src/engine/app/attachments/upload-attachment';
import type { ReadAttachments } from '../../../../src/engine/app/attachments/read-attachments';
import type { VerifiedReport } from '../../../../src/engine/app/history/verify-report';
import type { Receipt } from '../../../../src/engine/proof/receipt';
import { aWorkbook, type WorkbookBuilder } from '../../../builders/a-workbook';
import { generated, hostOf, type Told } from '../../../builders/on-the-host';
import { failureOf, run } from '../sharing/matter-on-the-host';

const PDF = 'application/pdf';
const registrar = 'registrator@lindby.example';
const silent = { mail: false, message: '' };

interface Upload {
  readonly row?: number | null;
  readonly seen?: { readonly number: number; readonly title: string };
  readonly title?: string;
  readonly type?: string;
  readonly dated?: string;
  readonly name?: string;
  readonly mimeType?: string;
  readonly locked?: boolean;
}

/** The bytes of a PDF that says this. */
const bytesOf = (content: string) => `%PDF-1.7 ${content}`;

/** Uploads a PDF that says this as the page does. */
function upload(content: string, { name = 'intyg.pdf', mimeType = PDF, ...choice }: Upload = {}) {
  const bytes = Buffer.from(bytesOf(content));
  const digest = createHash('sha256').update(bytes).digest('hex');
  const facts = { digest, pages: 2, content: 'text', locked: choice.locked ?? false };
  return [
    'uploadAttachment',
    { name, mimeType, base64: bytes.toString('base64') },
    { row: null, seen: null, title: 'Intyg', type: 'Övrigt', dated: '', ...choice, facts },
  ] as const;
}

function uploaded(host: Host, content: string, given: Upload = {}): AttachmentAdded {
  const answer = host.call(...upload(content, given)) as unknown as AttachmentAdded | { readonly ok: false };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

function refusal(host: Host, content: string, given: Upload = {}): string | null {
  return failureOf(host, ...upload(content, given));
}

function cell(host: Host, tab: string, row: number, heading: string): unknown {
  const sheet = host.workbook.sheets.find(({ name }) => name === tab);
  const column = (sheet?.cells[0] ?? []).findIndex((one) => one?.value === heading);
  return sheet?.cells[row - 1]?.[column]?.value;
}

const uploadedFiles = (host: Host) =>
  host.files().filter(({ mimeType, trashed }) => mimeType === PDF && !trashed);
const findings = (host: Host) =>
  (host.call('checkWorkbook') as unknown as { readonly findings: readonly Told[] }).findings.filter(
    ({ sheet }) => sheet === 'Bilagor',
  );
/** A workbook whose agreements and reports lie in the file of the case, so that no file of theirs is asked for. */
const filed = (book: WorkbookBuilder = aWorkbook()) =>
  [2, 3, 4, 5].reduce((one, row) => one.with('Bilagor', 'Status', row, 'Finns i akten'), book);

const seen = (number: number, year: number) => ({ number, title: `Överenskommelse om IOP ${year}` });

describe('uploadAttachment', () => {
  it('keeps the file, links it in a row of its own with the next number, and keeps what was read in it', () => {
    const host = hostOf(filed().sheets);
    const added = uploaded(host, 'ett', { title: 'Revisionsintyg 2024', dated: '2024-03-14' });
    expect(added).toMatchObject({ tab: 'Bilagor', row: 6, number: 5 });
    expect(cell(host, 'Bilagor', 6, 'Titel')).toBe('Revisionsintyg 2024');
    const [file] = uploadedFiles(host);
    expect(cell(host, 'Bilagor', 6, 'Länk')).toBe(
      `https://drive.google.com/file/d/${file?.id}/view?usp=drivesdk`,
    );
    const { rows } = host.call('readAttachments') as unknown as ReadAttachments;
    expect(rows.at(-1)).toMatchObject({
      number: 5,
      link: 'file',
      file: { name: 'intyg.pdf', size: 12, pages: 2, content: 'text', locked: false },
    });
  });

  it('fills the blank link of a row that is chosen, and covers no link that a person has typed', () => {
    const typed = 'https://lindby.example/intyg';
    const host = hostOf(filed().with('Bilagor', 'Länk', 2, '').with('Bilagor', 'Länk', 3, typed).sheets);
    expect(uploaded(host, 'ett', { row: 1, seen: seen(1, 2022) })).toMatchObject({ row: 2, number: 1 });
    expect(cell(host, 'Bilagor', 2, 'Länk')).toContain(uploadedFiles(host)[0]?.id);
    expect(refusal(host, 'två', { row: 2, seen: seen(2, 2023) })).toBe('row-taken');
    expect(cell(host, 'Bilagor', 3, 'Länk')).toBe(typed);
    expect(uploadedFiles(host)).toHaveLength(1);
  });

  it('says that a file stands in a row already, when a new row is asked for, and leaves that row as it is', () => {
    const host = hostOf(filed().sheets);
    expect(uploaded(host, 'ett', { title: 'Intyg ett' })).toMatchObject({ row: 6, stoodThere: false });
    expect(uploaded(host, 'ett', { title: 'Intyg två' })).toMatchObject({ row: 6, stoodThere: true });
    expect(cell(host, 'Bilagor', 6, 'Titel')).toBe('Intyg ett');
    expect(cell(host, 'Bilagor', 7, 'Titel')).toBeUndefined();
  });

  it('links nothing in a row that has become another paper’s, with a blank link or with a file of its own', () => {
    for (const hasFile of [false, true]) {
      const host = hostOf(filed().with('Bilagor', 'Länk', 2, '').with('Bilagor', 'Länk', 3, '').sheets);
      if (hasFile) uploaded(host, 'två', { row: 2, seen: seen(2, 2023) });
      const link = cell(host, 'Bilagor', 3, 'Länk');
      host.workbook.sheets.find(({ name }) => name === 'Bilagor')?.cells.splice(1, 1);
      const files = uploadedFiles(host).length;
      expect(refusal(host, 'ett', { row: 1, seen: seen(1, 2022) })).toBe('row-taken');
      expect(cell(host, 'Bilagor', 2, 'Länk')).toBe(link);
      expect(uploadedFiles(host)).toHaveLength(files);
    }
  });

  it('makes one file and one row of a press that is repeated after it broke, wherever it did', () => {
    for (const [call, when] of [
      ['Drive.Files.create', 'after'],
      ['Properties.setProperties', 'before'],
      ['Range.setValues', 'before'],
      // The row is written, but not its link, which stands in a column apart.
      ['Range.setValues', 'after'],
    ] as const) {
      const host = hostOf(filed().sheets);
      uploaded(host, 'första');
      host.fail(call, { code: call.startsWith('Drive') ? 503 : 0, when }, 4);
      expect(refusal(host, 'ett')).not.toBeNull();
      host.fail(call, { code: 503 }, 0);
      uploaded(host, 'ett');
      uploaded(host, 'ett');
      expect(uploadedFiles(host)).toHaveLength(2);
      expect([7, 8].map((row) => cell(host, 'Bilagor', row, 'Nr'))).toEqual([6, undefined]);
      expect(cell(host, 'Bilagor', 7, 'Länk')).toContain(uploadedFiles(host)[1]?.id);
    }
  });

  it('takes only what people can read, and nothing over 10 MB', () => {
    const host = hostOf(filed().sheets);
    expect(refusal(host, 'ett', { mimeType: 'text/html' })).toBe('file-type');
    expect(refusal(host, 'x'.repeat(10_000_001))).toBe('file-too-large');
    expect(failureOf(host, 'uploadAttachment', { name: 'a', mimeType: PDF, base64: '*' }, {})).toBe(
      'wrong-arguments',
    );
    expect(uploadedFiles(host)).toEqual([]);
  });

  it('refuses in words a file without a byte, and one whose bytes are not of its kind', () => {
    const host = hostOf(filed().sheets);
    const [command, file, choice] = upload('ett');
    expect(failureOf(host, command, { ...file, base64: '' }, choice)).toBe('file-empty');
    for (const mimeType of ['image/png', 'image/jpeg']) {
      expect(refusal(host, 'ett', { mimeType })).toBe('file-unlike-type');
    }
    for (const before of ['', '\n', '\n\n', '\n\n\n']) {
      const late = Buffer.from(`${before}%PDF-1.7`);
      const facts = { ...choice.facts, digest: createHash('sha256').update(late).digest('hex') };
      const pdf = { ...file, base64: late.toString('base64') };
      expect(failureOf(host, command, pdf, { ...choice, facts })).toBeNull();
    }
    const zip = Buffer.from('PK\u0003\u0004ett').toString('base64');
    expect(failureOf(host, command, { ...file, base64: zip }, choice)).toBe('file-unlike-type');
    expect(uploadedFiles(host)).toHaveLength(4);
  });

  it('makes a file of its own of what another has been changed to in Drive, which stays changed for its row', () => {
    const host = hostOf(filed().sheets);
    uploaded(host, 'ett', { title: 'Intyg ett', name: 'ett.pdf' });
    const [one] = uploadedFiles(host);
    if (one === undefined) throw new Error('a file was uploaded');
    one.bytes = Buffer.from(bytesOf('rättat'));
    expect(uploaded(host, 'rättat')).toMatchObject({ row: 7, stoodThere: false });
    expect(uploaded(host, 'rättat')).toMatchObject({ row: 7, stoodThere: true });
    expect(uploadedFiles(host)).toHaveLength(2);
    generated(host);
    const { findings: refused } = host.call('finaliseReport') as unknown as {
      readonly findings: readonly Told[];
    };
    expect(refused.map(({ cell: at, message }) => [at, message.slice(0, 29)])).toEqual([
      ['E6', 'Filen ”ett.pdf” har ändrats i'],
    ]);
  });

  it('keeps nothing of a file that is another one when it reaches Drive', () => {
    const host = hostOf(filed().sheets);
    const [command, file, choice] = upload('ett');
    const cut = { ...file, base64: Buffer.from(bytesOf('et')).toString('base64') };
    expect(failureOf(host, command, cut, choice)).toBe('file-damaged');
    expect(uploadedFiles(host)).toEqual([]);
    expect(cell(host, 'Bilagor', 6, 'Titel')).toBeUndefined();
  });
});

describe('a report with files', () => {
  const first = { title: 'Intyg ett', name: 'ett.pdf' };
  const second = { title: 'Intyg två', name: 'två.pdf' };

  function withFiles(options: HostOptions = {}): Host {
    const host = hostOf(filed().sheets, options);
    uploaded(host, 'ett', first);
    uploaded(host, 'två', second);
    generated(host);
    return host;
  }

  it('lists them by their numbers with links, refers to them, finalises, shares and takes back both', () => {
    const host = withFiles();
    const ref = host.files().find(({ document }) => document !== undefined);
    const text = documentText(host.document(ref?.id ?? '') ?? {});
    expect(text).toContain('bilaga\u00a05');
    const written = JSON.stringify(host.document(ref?.id ?? ''));
    expect(written.includes(`"url":"${String(cell(host, 'Bilagor', 6, 'Länk'))}"`)).toBe(true);

    expect(run(host, 'finaliseReport')).toMatchObject({ ok: true });
    const receipt = JSON.parse(
      Buffer.from(
        host.files().find(({ mimeType }) => mimeType === 'application/json')?.bytes ?? [],
      ).toString(),
    ) as Receipt;
    expect(receipt.attachments).toMatchObject([
      { number: 5, title: 'Intyg ett', name: 'ett.pdf', size: 12, checked: true },
      { number: 6, title: 'Intyg två', name: 'två.pdf', size: 13, checked: true },
    ]);

    const readers = () =>
      uploadedFiles(host).map(({ permissions }) =>
        permissions.filter(({ role }) => role === 'reader').map(({ emailAddress }) => emailAddress),
      );
    const { notices } = run(host, 'shareWithRecipients', silent);
    expect(notices).toEqual(['De som har fått åtkomst kan också läsa rapportens två bilagor.']);
    expect(readers()).toEqual([[registrar], [registrar]]);
    run(host, 'takeBackShare', { documentId: ref?.id, email: registrar });
    expect(readers()).toEqual([[], []]);
  });

  it('is not finalised when a file was replaced or removed in Drive, and is when it was uploaded again', () => {
    const host = withFiles();
    const [one, two] = uploadedFiles(host);
    if (one === undefined || two === undefined) throw new Error('two files were uploaded');
    one.bytes = Buffer.from('ETT');
    two.trashed = true;
    const refused = host.call('finaliseReport') as unknown as { readonly findings: readonly Told[] };
    expect(refused.findings.map(({ cell: at, message }) => [at, message.slice(0, 50)])).toEqual([
      ['E6', 'Filen ”ett.pdf” har ändrats i Google Drive sedan d'],
      ['E7', 'Filen ”två.pdf” finns inte längre i Google Drive, '],
    ]);
    uploaded(host, 'ett igen', { ...first, row: 5, seen: { number: 5, title: first.title } });
    two.trashed = false;
    const { document } = generated(host, { again: true });
    expect(document.name).not.toContain('UTKAST');
    expect(run(host, 'finaliseReport')).toMatchObject({ ok: true });
  });

  it('is finalised in at most 40 calls, of which its files are one', () => {
    const [without, withTwo] = [hostOf(filed().sheets), withFiles()];
    generated(without);
    const calls = [without, withTwo].map((host) => {
      const before = host.totalCalls();
      expect(run(host, 'finaliseReport').ok).toBe(true);
      return host.totalCalls() - before;
    });
    expect(calls[1]).toBe((calls[0] ?? 0) + 1);
    expect(calls[1]).toBeLessThanOrEqual(40);
  });

  it("says of a colleague's files that only the colleague can give and check them", () => {
    const host = hostOf(filed().sheets);
    uploaded(host, 'ett', first);
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    generated(host);
    const { ok, notices } = run(host, 'finaliseReport');
    expect([ok, notices.map((notice) => notice.slice(0, 52))]).toEqual([
      true,
      ['Bilagan ”ett.pdf” är uppladdad av en kollega. Med di'],
    ]);
    expect(run(host, 'shareWithRecipients', silent).notices).toEqual([
      'Bilagan ”ett.pdf” är uppladdad av en kollega och kan inte delas med ditt konto. Be kollegan dela den.',
    ]);
    const [ref] = host.files().filter(({ document }) => document !== undefined);
    const taken = run(host, 'takeBackShare', { documentId: ref?.id, email: registrar });
    expect([taken.matter.shares, taken.notices]).toEqual([
      [],
      [
        `Bilagan ”ett.pdf” går inte att nå med ditt konto, så tillägget vet inte om ${registrar} har åtkomst till den. Be den som laddade upp filen att se efter.`,
      ],
    ]);
  });

  it('takes its files back also from who had it as a colleague first, and says nothing of one that is gone', () => {
    const host = withFiles();
    run(host, 'finaliseReport');
    run(host, 'shareWithColleagues', { emails: [registrar], role: 'reader', ...silent });
    run(host, 'shareWithRecipients', silent);
    const [, two] = uploadedFiles(host);
    const ref = host.files().find(({ document }) => document !== undefined);
    expect(two?.permissions).toHaveLength(2);
    // The first file, asked for twice.
    host.fail('Drive.Permissions.list', { code: 404 }, 2);
    const { matter, notices } = run(host, 'takeBackShare', { documentId: ref?.id, email: registrar });
    expect([matter.shares, notices, two?.permissions.length]).toEqual([[], [], 1]);
  });

  it('gives its files to who has no Google account by the mail that alone can, and to nobody else by mail', () => {
    const mailed = (host: Host) => {
      run(host, 'finaliseReport');
      const { notices } = run(host, 'shareWithRecipients', { mail: true, message: '' });
      return [notices.length, host.outside.mails.length];
    };
    expect(mailed(withFiles())).toEqual([1, 1]);
    expect(mailed(withFiles({ grantees: { [registrar]: 'no-account' } }))).toEqual([1, 3]);
  });

  it('leaves the files of the workbook it is a copy of as they are, and says that they are not its own', () => {
    const host = withFiles();
    run(host, 'finaliseReport');
    run(host, 'shareWithRecipients', silent);
    const before = uploadedFiles(host).map(({ permissions }) => permissions.length);
    host.replaceProperties('document', {});
    for (const file of uploadedFiles(host)) file.appProperties = { 'slutrapport.workbook': 'the-original' };

    const { rows: shown } = host.call('readAttachments') as unknown as ReadAttachments;
    expect(shown.slice(4).map(({ link, file }) => [link, file])).toEqual([
      ['pasted', null],
      ['pasted', null],
    ]);
    expect(
      findings(host).map(({ cell: at, severity, message }) => [at, severity, message.slice(0, 54)]),
    ).toEqual(
      ['E6', 'E7'].map((at) => [at, 'TIPS', 'Länken leder inte till en fil som är uppladdad i den h']),
    );
    generated(host);
    expect(run(host, 'finaliseReport').ok).toBe(true);
    expect(run(host, 'shareWithRecipients', silent).notices).toEqual([]);
    const copy = host.files().filter(({ document }) => document !== undefined)[1];
    expect(run(host, 'takeBackShare', { documentId: copy?.id, email: registrar }).notices).toEqual([]);
    expect(uploadedFiles(host).map(({ permissions }) => permissions.length)).toEqual(before);
    expect(refusal(host, 'ett', { row: 5, seen: { number: 5, title: 'Intyg ett' } })).toBe('row-taken');
    expect(uploaded(host, 'ett', { title: 'Intyg' })).toMatchObject({ row: 8, stoodThere: false });
  });

  it('is not shared when a file has changed since, and says so when it is verified', () => {
    const host = withFiles();
    run(host, 'finaliseReport');
    const [one] = uploadedFiles(host);
    if (one === undefined) throw new Error('a file was uploaded');
    one.bytes = Buffer.from('ETT');
    expect(failureOf(host, 'shareWithRecipients', silent)).toBe('attachments-changed');
    const { verified } = host.call('verifyReport', 1) as unknown as VerifiedReport;
    expect(verified.attachments).toBe('differs');
    expect(verified.differences).toEqual([
      'Bilagan ”ett.pdf” har ändrats i Google Drive sedan version 1 fastställdes.',
    ]);
  });

  it('says of a row without a file that it has none, and of a pasted link that it cannot be checked', () => {
    const host = hostOf(
      filed().with('Bilagor', 'Status', 2, 'Bifogas').with('Bilagor', 'Länk', 2, '').sheets,
    );
    expect(findings(host)).toEqual([]);
    uploaded(host, 'ett', first);
    expect(findings(host).map(({ cell: at, severity }) => `${at} ${severity}`)).toContain('E2 VARNING');
  });
});
