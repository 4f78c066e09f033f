import { documentText } from '../../../../host/docs/document/document-text';
import type { Host } from '../../../../host/host';
import { expectInvariants } from '../../docs/document/invariants';
import { errorOf, hostOf, manifest } from '../../run-script';

const { oauthScopes: _scopes, ...unscoped } = manifest;
const free = { manifest: unscoped };

/** Runs a script on a new document, `doc`, with its body, `body`; answers what it returned and the host. */
function onDocument(script: string): {
  readonly answer: unknown;
  readonly host: Host;
  readonly text: string;
} {
  const host = hostOf(
    `function probe() { const doc = DocumentApp.create('Prov'); const body = doc.getBody(); ${script} }`,
    free,
  );
  const answer = host.call('probe');
  const document = host.files()[0]?.document ?? {};
  expectInvariants(document);
  return { answer, host, text: documentText(document) };
}

describe('Body', () => {
  it('appends after the empty paragraph that a new document has', () => {
    const { answer, text } = onDocument(
      "body.appendParagraph('Ett'); body.appendParagraph('Två'); return body.getText();",
    );
    expect(answer).toBe('\nEtt\nTvå');
    expect(text).toBe('\nEtt\nTvå\n');
  });

  it('inserts before a child, and elements keep what they are', () => {
    const { answer } = onDocument(
      "const last = body.appendParagraph('sist'); body.insertParagraph(0, 'först'); last.appendText('!'); return [body.getText(), body.getNumChildren(), body.getChildIndex(last)];",
    );
    expect(answer).toEqual(['först\n\nsist!', 3, 2]);
  });

  it('replaces a pattern in paragraphs and cells', () => {
    const { text } = onDocument(
      "body.setText('Hej {{namn}}'); body.appendTable([['{{namn}}', 'x']]); body.replaceText('\\\\{\\\\{namn\\\\}\\\\}', 'Åsa');",
    );
    expect(text).toBe('Hej Åsa\nÅsa\tx\n\n');
  });

  it('takes a child away, but never the last paragraph', () => {
    const { answer } = onDocument(
      `const a = body.appendParagraph('a'); body.appendParagraph('b'); a.removeFromParent();
       try { body.getChild(body.getNumChildren() - 1).removeFromParent(); } catch (e) { return [body.getText(), e.message]; }`,
    );
    expect(answer).toEqual(['\nb', "Can't remove the last paragraph in a document section."]);
  });

  it('is cleared and set, a line to each paragraph', () => {
    const { answer } = onDocument(
      "body.appendParagraph('bort').setHeading(DocumentApp.ParagraphHeading.TITLE); body.setText('a\\nb'); return body.getParagraphs().map((p) => [p.getText(), String(p.getHeading())]);",
    );
    expect(answer).toEqual([
      ['a', 'NORMAL'],
      ['b', 'NORMAL'],
    ]);
  });
});

describe('Paragraph', () => {
  it('has a heading and an alignment', () => {
    const { answer, host } = onDocument(
      "const p = body.appendParagraph('Rubrik').setHeading(DocumentApp.ParagraphHeading.HEADING2).setAlignment(DocumentApp.HorizontalAlignment.CENTER); return [String(p.getHeading()), String(p.getAlignment()), String(p.getType())];",
    );
    expect(answer).toEqual(['HEADING2', 'CENTER', 'PARAGRAPH']);
    expect(host.files()[0]?.document?.body?.content?.[2]?.paragraph?.paragraphStyle).toMatchObject({
      namedStyleType: 'HEADING_2',
      alignment: 'CENTER',
    });
  });

  it('is copied to another place', () => {
    const { answer } = onDocument(
      "const p = body.appendParagraph('en'); body.appendParagraph(p.copy()); try { body.appendParagraph(p); } catch (e) { return [body.getText(), e.message]; }",
    );
    expect(answer).toEqual(['\nen\nen', 'Element must be detached.']);
  });
});

describe('ListItem', () => {
  it('is numbered by default, and bulleted or nested when the script says so', () => {
    const { answer } = onDocument(
      `const a = body.appendListItem('a'); const first = String(a.getGlyphType());
       const b = body.appendListItem('b'); b.setGlyphType(DocumentApp.GlyphType.BULLET).setNestingLevel(1);
       return [first, String(b.getType()), b.getNestingLevel(), b.getText(), body.getListItems().length];`,
    );
    expect(answer).toEqual(['NUMBER', 'LIST_ITEM', 1, 'b', 2]);
  });
});

describe('Text', () => {
  it('is styled as a whole and in part, and says null where it differs', () => {
    const { answer } = onDocument(
      `const text = body.appendParagraph('röd och fet').editAsText(); text.setForegroundColor('red'); text.setBold(8, 10, true);
       return [text.isBold(), text.isBold(8), text.getForegroundColor(), text.setFontSize(14).getFontSize(), text.setLinkUrl(0, 2, 'https://example.se/').getLinkUrl(1)];`,
    );
    expect(answer).toEqual([null, true, '#ff0000', 14, 'https://example.se/']);
  });

  it('is inserted and deleted by offsets', () => {
    const { answer } = onDocument(
      "const text = body.appendParagraph('abcdef').editAsText(); text.deleteText(1, 2); text.insertText(1, 'XY'); return text.getText();",
    );
    expect(answer).toBe('aXYdef');
  });
});

describe('Table', () => {
  it('is made of texts and grows by rows and cells', () => {
    const { answer, text } = onDocument(
      `const table = body.appendTable([['a', 'b'], ['c', 'd']]); const row = table.appendTableRow(); row.appendTableCell('e'); row.appendTableCell('f').appendParagraph('g');
       table.removeRow(0); return [table.getNumRows(), table.getCell(1, 0).getText(), row.getText()];`,
    );
    expect(answer).toEqual([2, 'e', 'e\nf\ng']);
    expect(text).toBe('\nc\td\ne\tf g\n\n');
  });
});

describe('Document', () => {
  it('has a header and a footer when they are added', () => {
    const { answer } = onDocument(
      "const before = doc.getHeader(); doc.addHeader().setText('Dnr 1'); doc.addFooter().appendParagraph('Sida'); return [before, doc.getHeader().getText(), doc.getFooter().getText()];",
    );
    expect(answer).toEqual([null, 'Dnr 1', '\nSida']);
  });

  it('is saved, opened by id and address, and read by Docs', () => {
    const { answer } = onDocument(
      `body.appendParagraph('kvar'); doc.saveAndClose();
       const content = Docs.Documents.get(doc.getId()).body.content;
       return [DocumentApp.openById(doc.getId()).getBody().getText(), DocumentApp.openByUrl(doc.getUrl()).getName(), content.length];`,
    );
    expect(answer).toEqual(['\nkvar', 'Prov', 3]);
  });

  it('sees what Docs has written since', () => {
    const { answer } = onDocument(
      `Docs.Documents.batchUpdate({ requests: [{ insertText: { location: { index: 1 }, text: 'ny' } }] }, doc.getId());
       return DocumentApp.openById(doc.getId()).getBody().getText();`,
    );
    expect(answer).toBe('ny');
  });

  it('keeps named ranges in place', () => {
    const { host } = onDocument(
      `body.appendParagraph('mål'); doc.saveAndClose();
       Docs.Documents.batchUpdate({ requests: [{ createNamedRange: { name: 'n', range: { startIndex: 2, endIndex: 5 } } }] }, doc.getId());
       DocumentApp.openById(doc.getId()).getBody().insertParagraph(0, 'före');`,
    );
    const ranges = host.files()[0]?.document?.namedRanges?.['n']?.namedRanges?.[0]?.ranges;
    expect(ranges).toEqual([{ startIndex: 7, endIndex: 10 }]);
  });
});

describe('DocumentApp', () => {
  it('is refused with the scopes of the add-on', () => {
    expect(errorOf("DocumentApp.create('x');")).toEqual([
      'Exception',
      'Specified permissions are not sufficient to call DocumentApp.create. Required permissions: https://www.googleapis.com/auth/documents',
    ]);
  });

  it('refuses by name what it does not have', () => {
    expect(errorOf("DocumentApp.create('x').getBody().findText('x');", free)).toEqual([
      'LocalHostError',
      'not supported by the local host: Body.findText',
    ]);
  });
});
