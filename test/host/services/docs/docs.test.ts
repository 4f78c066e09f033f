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

  it("tells the refusal of a request with Apps Script's prefix", () => {
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
