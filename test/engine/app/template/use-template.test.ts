/** A Word template of the municipality's own, uploaded, used, exchanged and removed on the host. */
import { documentText } from '../../../../host/docs/document/document-text';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import type { Host } from '../../../../host/host';
import type { Failure } from '../../../../src/engine/app/failure';
import type { TemplateRead, TemplateUploaded } from '../../../../src/engine/app/template/use-template';
import type { UpdateList } from '../../../../src/engine/app/update/update-answers';
import { aWorkbook } from '../../../builders/a-workbook';
import { generate, generated, hostOf } from '../../../builders/on-the-host';
import { uploadedTemplate, type WordTemplate } from '../../../builders/word-templates';

const anna = { name: 'Anna Ek', email: 'anna@lindby.example' };
const bo = { name: 'Bo Al', email: 'bo@lindby.example' };
const KEY = 'slutrapport.template';

function aHost(book = aWorkbook()): Host {
  const host = hostOf(book.sheets, { user: anna });
  return host;
}

function upload(host: Host, name: WordTemplate): TemplateUploaded {
  const answer = host.call('uploadTemplate', uploadedTemplate(name)) as unknown as TemplateUploaded | Failure;
  if (!answer.ok) throw new Error(answer.reason.message);
  return answer;
}

function codeOf(answer: unknown): string {
  const { ok, reason } = answer as { readonly ok: boolean; readonly reason?: { readonly code: string } };
  return ok ? 'ok' : (reason?.code ?? '');
}

function textOf(host: Host, id: string): string {
  const document = host.document(id);
  if (document === undefined) throw new Error('the document is not there');
  return documentText(document);
}

/** The names of the Google Docs that are not in the bin. */
function docsOf(host: Host): readonly string[] {
  return host.files().flatMap(({ name, document, trashed }) => (document && !trashed ? [name] : []));
}

function callsOf(host: Host): number {
  return Object.values(host.calls()).reduce((sum, count) => sum + count, 0);
}

function setCell(host: Host, tab: string, key: string, value: string): void {
  const row = host.workbook.sheets
    .find(({ name }) => name === tab)
    ?.cells.find((one) => one?.[0]?.value === key);
  if (row === undefined) throw new Error(`no ${key}`);
  row[1] = { ...row[0], value };
}

function update(host: Host): unknown {
  const { shown } = host.call('readUpdate') as unknown as UpdateList;
  return host.call('updateReport', { shown, choices: {}, confirmed: true });
}

describe('a report in a template', () => {
  it('takes as many calls as one in the shell', () => {
    const [plain, own] = [aHost(), aHost()];
    // Both have the folder for reports already.
    for (const host of [plain, own]) upload(host, 'brevhuvud');
    plain.call('removeTemplate');
    const [before, beforePlain] = [callsOf(own), callsOf(plain)];
    generated(plain);
    generated(own);
    expect(callsOf(own) - before).toBe(callsOf(plain) - beforePlain);
    expect(own.calls()['Drive.Files.copy']).toBe(1);
  });

  it('is updated between what the template has before and after it, as a draft and finished', () => {
    const host = aHost(aWorkbook().withKey('Ärende', 'Diarienummer', ''));
    upload(host, 'libreoffice');
    const { document, draft } = generated(host);
    expect(draft).toBe(true);
    setCell(host, 'Ärende', 'Diarienummer', 'LIN 2025/12');
    expect(codeOf(update(host))).toBe('ok');
    const finished = textOf(host, document.id);
    expect(finished).toMatch(/Dnr LIN 2025\/12\n\nBeslutsunderlag\nSlutrapport/);
    expect(finished).toMatch(/\nBilagor skickas separat\.\n$/);
    setCell(host, 'Ärende', 'Diarienummer', '');
    expect(codeOf(update(host))).toBe('ok');
    expect(textOf(host, document.id)).toMatch(/\nBeslutsunderlag\nUTKAST[^\n]*\nSlutrapport/);
  });
});

type Requests = Parameters<typeof applyBatchUpdate>[1];

/** A person edits the document. */
function edit(host: Host, id: string, requestsOf: (heading: { endIndex?: number | null }) => Requests): void {
  const document = host.document(id);
  const heading = document?.body?.content?.find(
    ({ paragraph }) => paragraph?.elements?.[0]?.textRun?.content === 'Sammanfattning\n',
  );
  if (document === undefined || heading === undefined) throw new Error('the heading is not there');
  host.editDocument(id, applyBatchUpdate(document, requestsOf(heading)).document);
}

describe('a report under way whose template is exchanged', () => {
  const FIRST = 'Stadsdelsnämnden godkänner';
  const CHANGED = 'Nämnden godkänner med glädje';

  function underWay() {
    const host = aHost();
    const { document } = generated(host);
    edit(host, document.id, ({ endIndex }) => [
      { insertText: { location: { index: endIndex ?? 0 }, text: 'Egen mening av oss.\n' } },
      { replaceAllText: { containsText: { text: FIRST, matchCase: true }, replaceText: CHANGED } },
    ]);
    return { host, document };
  }

  it('gets a new document with what people have changed and added, and the old one is left as it is', () => {
    const { host, document } = underWay();
    const before = textOf(host, document.id);
    upload(host, 'brevhuvud');
    setCell(host, 'Ärende', 'Diarienummer', 'LIN 2025/99');
    const { document: other, carried } = generated(host, { again: true });
    expect(carried).toEqual({
      isRead: true,
      texts: 2,
      conflicts: 0,
      tables: 0,
      objects: 0,
      isTextAround: false,
    });
    const text = textOf(host, other.id);
    expect(text).toContain(CHANGED);
    expect(text).toContain('Sammanfattning\nEgen mening av oss.\n');
    expect(text).toContain('LIN 2025/99');
    expect(text).toContain('Lindby kommun, 123 45 Lindby');
    expect(textOf(host, document.id)).toBe(before);
  });

  it('is then updated as any other: what was carried is people’s own, and stays', () => {
    const { host } = underWay();
    upload(host, 'brevhuvud');
    const { document } = generated(host, { again: true });
    expect(host.call('readUpdate')).toMatchObject({ ok: true, kind: 'current' });
    setCell(host, 'Ärende', 'Diarienummer', 'LIN 2025/99');
    expect(codeOf(update(host))).toBe('ok');
    const text = textOf(host, document.id);
    expect(text).toContain('LIN 2025/99');
    expect(text).toContain('Sammanfattning\nEgen mening av oss.\n');
  });

  it('goes on so from template to template, and begins over when the template is the same', () => {
    const { host } = underWay();
    upload(host, 'brevhuvud');
    generated(host, { again: true });
    upload(host, 'libreoffice');
    const next = generated(host, { again: true });
    expect(next.carried).toMatchObject({ isRead: true, texts: 2, isTextAround: true });
    expect(textOf(host, next.document.id)).toContain('Sammanfattning\nEgen mening av oss.\n');
    const over = generated(host, { again: true });
    expect(over.carried).toBeNull();
    expect(textOf(host, over.document.id)).not.toContain('Egen mening av oss.');
  });

  it('says that what people have written is not known, where the document cannot be reached', () => {
    const { host } = underWay();
    upload(host, 'brevhuvud');
    host.fail('Docs.Documents.get', { code: 404, reason: 'notFound' }, 1);
    const { carried, document } = generated(host, { again: true });
    expect(carried).toMatchObject({ isRead: false, texts: 0 });
    expect(textOf(host, document.id)).not.toContain('Egen mening av oss.');
  });
});

describe('uploadTemplate', () => {
  it('keeps the template before when the new one has faults, and puts the Doc that it made in the bin', () => {
    const host = aHost();
    upload(host, 'brevhuvud');
    const { faults, template } = upload(host, 'med-fel');
    expect(faults.length).toBeGreaterThan(0);
    expect(template?.name).toBe('brevhuvud.docx');
    expect(docsOf(host)).toEqual(['Mall: brevhuvud']);
  });

  it('exchanges the template: new reports have it, and the report that is there stays as it is', () => {
    const host = aHost();
    upload(host, 'brevhuvud');
    const { document } = generated(host);
    const before = textOf(host, document.id);
    expect(upload(host, 'libreoffice')).toMatchObject({
      hasReport: true,
      template: { name: 'libreoffice.docx' },
    });
    expect(docsOf(host)).not.toContain('Mall: brevhuvud');
    expect(textOf(host, document.id)).toBe(before);
    const other = generated(host, { again: true });
    expect(textOf(host, other.document.id)).toContain('Bilagor skickas separat.');
    expect(textOf(host, document.id)).toBe(before);
  });

  it('makes one Doc of a file that is uploaded twice', () => {
    const host = aHost();
    upload(host, 'brevhuvud');
    upload(host, 'brevhuvud');
    expect(docsOf(host)).toEqual(['Mall: brevhuvud']);
  });

  it('refuses what is no .docx, and what is too large, before Google is asked', () => {
    const host = aHost();
    const file = uploadedTemplate('brevhuvud');
    const sent = (change: object) => codeOf(host.call('uploadTemplate', { ...file, ...change }));
    expect(sent({ name: 'mall.doc' })).toBe('not-a-word-file');
    expect(sent({ base64: Buffer.from('Hej').toString('base64') })).toBe('not-a-word-file');
    expect(sent({ base64: 'A'.repeat(6_700_000) })).toBe('template-too-large');
    expect(sent({ base64: 'åäö!' })).toBe('wrong-arguments');
    expect(callsOf(host)).toBe(0);
  });
});

describe('a template of a colleague’s', () => {
  it('is said to be theirs, and can be uploaded by the officer too: both then make reports in it', () => {
    const host = aHost();
    upload(host, 'brevhuvud');
    host.actAs(bo);
    const read = host.call('readTemplate') as unknown as TemplateRead;
    expect(read.template).toMatchObject({ name: 'brevhuvud.docx', by: 'Anna Ek', url: null });
    const refused = generate(host);
    expect(codeOf(refused)).toBe('colleagues-template');
    expect(refused.ok ? '' : refused.reason.message).toContain(
      'Arbetsbokens Wordmall är uppladdad av Anna Ek',
    );
    expect(docsOf(host)).toEqual(['Mall: brevhuvud']);
    expect(upload(host, 'brevhuvud').template).toMatchObject({ by: 'Bo Al' });
    expect(textOf(host, generated(host).document.id)).toContain('Lindby kommun, 123 45 Lindby');
    host.actAs(anna);
    expect(textOf(host, generated(host, { again: true }).document.id)).toContain(
      'Lindby kommun, 123 45 Lindby',
    );
  });
});

describe('a template that cannot be used', () => {
  it('is never said to be removed when it cannot be reached, and makes no report in another look', () => {
    const host = aHost();
    upload(host, 'brevhuvud');
    host.fail('Drive.Files.copy', { code: 404, reason: 'notFound' }, 1);
    const refused = generate(host);
    expect(codeOf(refused)).toBe('no-template');
    expect(refused.ok ? '' : refused.reason.message).toContain('Den kan vara borttagen');
    expect(docsOf(host)).toEqual(['Mall: brevhuvud']);
    upload(host, 'brevhuvud');
    expect(textOf(host, generated(host).document.id)).toContain('Lindby kommun, 123 45 Lindby');
  });

  it.each([
    ['template-newer', JSON.stringify({ v: 2 })],
    ['template-damaged', '{"v":1,"name":'],
  ])('keeps a report from being made: %s', (code, kept) => {
    const host = aHost();
    host.replaceProperties('document', { [KEY]: kept });
    expect(codeOf(generate(host))).toBe(code);
    expect(codeOf(host.call('readTemplate'))).toBe(code);
    const removed = codeOf(host.call('removeTemplate'));
    expect(removed).toBe(code === 'template-newer' ? code : 'ok');
    expect(host.properties('document').has(KEY)).toBe(code === 'template-newer');
  });
});

describe('removeTemplate', () => {
  it('lets new reports begin as the add-on’s own, and puts the Doc of it in the bin', () => {
    const host = aHost();
    upload(host, 'brevhuvud');
    expect(host.call('removeTemplate')).toEqual({ ok: true, largest: 5_000_000, template: null });
    expect(docsOf(host)).toEqual([]);
    expect(textOf(host, generated(host).document.id)).not.toContain('Lindby kommun, 123 45 Lindby');
  });
});
