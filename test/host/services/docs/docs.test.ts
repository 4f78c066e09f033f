import { createDocument } from '../../../../host/docs/document/create-document';
import { documentLanguage } from '../../../../host/docs/document/document-language';
import { documentText } from '../../../../host/docs/document/document-text';
import { exportDocx } from '../../../../host/docs/export/export-docx';
import { docxType } from '../../../../host/services/drive/drive-store';
import { hostOf } from '../../run-script';

const script = `
  function make() { return Docs.Documents.create({ title: 'Ny' }).documentId; }
  function write(id, text, revision) {
    const requests = [{ insertText: { location: { index: 1 }, text } }];
    const body = revision ? { requests, writeControl: { requiredRevisionId: revision } } : { requests };
    try { return Docs.Documents.batchUpdate(body, id).writeControl.requiredRevisionId; }
    catch (e) { return { name: e.name, message: e.message, details: e.details }; }
  }
  function revision(id) { return Docs.Documents.get(id, { fields: 'revisionId' }).revisionId; }
  function lock(id) { Drive.Files.update({ contentRestrictions: [{ readOnly: true }] }, id); }`;

describe('Docs.Documents', () => {
  it('writes at the revision that was read', () => {
    const host = hostOf(script);
    const id = host.call('make') as string;
    const before = host.call('revision', id);
    const after = host.call('write', id, 'Hej', before);
    expect(host.call('revision', id)).toBe(after);
    expect(documentText(host.document(id) ?? {}).trim()).toBe('Hej');
  });

  it("refuses an older revision with Google's text, and leaves the document as it was", () => {
    const host = hostOf(script);
    const id = host.call('make') as string;
    const before = host.call('revision', id) as string;
    const document = host.document(id);
    if (!document) throw new Error('the document was made');
    host.editDocument(id, document);
    const message = `The required revision ID '${before}' does not match the latest revision.`;
    expect(host.call('write', id, 'Hej', before)).toEqual({
      name: 'GoogleJsonResponseException',
      message: `API call to docs.documents.batchUpdate failed with error: ${message}`,
      details: { code: 400, message },
    });
    expect(documentText(host.document(id) ?? {}).trim()).toBe('');
  });

  it("throws the refusal of a request with Apps Script's prefix", () => {
    const host = hostOf(`function probe() {
      const { documentId } = Docs.Documents.create({ title: 'Ny' });
      const requests = [{ insertText: { location: { index: 1 }, text: 'a' } }, { insertText: { location: { index: 99 }, text: 'b' } }];
      try { Docs.Documents.batchUpdate({ requests }, documentId); } catch (e) { return [e.message, e.details.code]; }
    }`);
    expect(host.call('probe')).toEqual([
      'API call to docs.documents.batchUpdate failed with error: Invalid requests[1].insertText: Index 99 must be less than the end index of the referenced segment, 3.',
      400,
    ]);
  });

  it('refuses to write in a locked document', () => {
    const host = hostOf(script);
    const id = host.call('make');
    host.call('lock', id);
    expect(host.call('write', id, 'Hej')).toMatchObject({ details: { code: 403 } });
  });

  // google-api-nodejs-client issue 3437, live: up to ten minutes of 403.
  it('refuses to write for a while after a lock is lifted, by the clock of the host, where Google is assumed to', () => {
    const minutes = 60_000;
    const script = `
      function lockAndLift() {
        const id = Docs.Documents.create({ title: 'Ny' }).documentId;
        Drive.Files.update({ contentRestrictions: [{ readOnly: true }] }, id);
        Drive.Files.update({ contentRestrictions: [{ readOnly: false }] }, id);
        return id;
      }
      function write(id, wait) {
        Utilities.sleep(wait);
        const requests = [{ insertText: { location: { index: 1 }, text: 'Hej' } }];
        try { Docs.Documents.batchUpdate({ requests }, id); return 'skrivet'; } catch (e) { return e.details.code; }
      }`;
    const at = new Date('2026-03-01T10:00:00Z');
    const slow = hostOf(script, { now: at, assumptions: { unlockDelay: 10 * minutes } });
    const id = slow.call('lockAndLift');
    expect([0, 5 * minutes, 5 * minutes].map((wait) => slow.call('write', id, wait))).toEqual([
      403,
      403,
      'skrivet',
    ]);
    const quick = hostOf(script, { now: at });
    expect(quick.call('write', quick.call('lockAndLift'), 0)).toBe('skrivet');
  });

  it('gives tabs and comments where they are requested, and a project that is not enrolled edits for real', () => {
    const script = `
      const inline = { suggestionsViewMode: 'SUGGESTIONS_INLINE' };
      function probe() {
        const id = Docs.Documents.create({ title: 'Ny' }).documentId;
        const send = (writeMode, ...requests) =>
          Object.keys(Docs.Documents.batchUpdate({ requests, writeControl: { writeMode } }, id)).sort();
        const text = { insertText: { location: { index: 1 }, text: 'Hej' } };
        const comment = { insertComment: { content: 'Varför?', range: { startIndex: 1, endIndex: 3 } } };
        const answers = [send('SUGGEST', text), send('EDIT', comment, { addDocumentTab: { tabProperties: { title: 'Två' } } })];
        const read = (options) => Docs.Documents.get(id, options);
        const whole = read({ includeTabsContent: true, commentsViewMode: 'COMMENTS_VIEW_MODE_INCLUDED', ...inline });
        const without = read({ suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' });
        return {
          answers,
          tabs: read({ fields: 'tabs(tabProperties(title))' }).tabs.map((tab) => tab.tabProperties.title),
          comments: whole.comments.map(({ headPost }) => [headPost.content, headPost.author.me]),
          left: without.body.content[1].endIndex,
          plain: Object.keys(read({})).includes('comments'),
        };
      }`;
    const answer = ['documentId', 'replies', 'writeControl'];
    const more = ['commentUpdateState', 'documentId', 'replies', 'suggestionResponses'];
    const read = { tabs: ['Tab 1', 'Två'], comments: [['Varför?', true]], plain: false };
    expect(hostOf(script).call('probe')).toEqual({
      ...read,
      answers: [more, [...more, 'writeControl']],
      left: 2,
    });
    expect(hostOf(script, { assumptions: { suggestMode: 'edits' } }).call('probe')).toEqual({
      ...read,
      answers: [answer, answer],
      left: 5,
    });
  });

  it('keeps the language of an imported .docx through a batch', async () => {
    const docx = Buffer.from(await exportDocx(createDocument('Mall'), { language: 'nn-NO' })).toString(
      'base64',
    );
    const host = hostOf(`${script}
      function load(base64, type) {
        const blob = Utilities.newBlob(Utilities.base64Decode(base64), type, 'mall.docx');
        return Drive.Files.create({ name: 'Mall', mimeType: 'application/vnd.google-apps.document' }, blob).id;
      }`);
    const id = host.call('load', docx, docxType) as string;
    host.call('write', id, 'Hej');
    expect(documentLanguage(host.document(id) ?? {})).toBe('nn-NO');
    expect(documentText(host.document(id) ?? {}).trim()).toBe('Hej');
  });
});
