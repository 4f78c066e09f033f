import { documentText } from '../../../../host/docs/document/document-text';
import { aDocument, after, recordedDocuments } from './a-document';

describe('documentText', () => {
  it('gives a line for each paragraph, a space for a line break inside one, and empty lines as they are', () => {
    expect(documentText(aDocument('ett\n\ntvå\u000Btre'))).toBe('ett\n\ntvå tre\n');
  });

  it('gives a line for each row, with tabs between cells and a space between the paragraphs of one', () => {
    const document = after(
      aDocument(),
      { insertTable: { location: { index: 1 }, rows: 1, columns: 2 } },
      { insertText: { location: { index: 7 }, text: 'b' } },
      { insertText: { location: { index: 5 }, text: 'a\nc' } },
    );
    expect(documentText(document)).toBe('\na c\tb\n\n');
  });

  it('numbers lists as a reader sees them, and starts a new one afresh', () => {
    const document = after(
      aDocument('ett\n\ta\n\tb\ntvå\nmellan\nett\npunkt'),
      {
        createParagraphBullets: {
          range: { startIndex: 1, endIndex: 12 },
          bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN',
        },
      },
      {
        createParagraphBullets: {
          range: { startIndex: 20, endIndex: 21 },
          bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN',
        },
      },
      {
        createParagraphBullets: {
          range: { startIndex: 24, endIndex: 25 },
          bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE',
        },
      },
    );
    expect(documentText(document)).toBe('1. ett\na. a\nb. b\n2. två\nmellan\n1. ett\n• punkt\n');
  });

  it("puts the first page's header first, with page numbers as on a document of one page", () => {
    const [, recorded] = recordedDocuments().find(([name]) => name.includes('footer-autotext')) ?? [];
    const footer = recorded?.footers?.['kix.hf0'];
    const document = {
      ...aDocument('text'),
      headers: { h: { headerId: 'h', content: footer?.content ?? [] } },
      documentStyle: { firstPageHeaderId: 'h', useFirstPageHeaderFooter: true },
    };
    expect(documentText(document)).toBe('1\n\ntext\n');
    expect(documentText({ ...document, documentStyle: { firstPageHeaderId: 'h' } })).toBe('text\n');
  });

  it.each(recordedDocuments())('drops no run of text of %s', (_name, document) => {
    const text = documentText(document);
    const runs = [...JSON.stringify(document.body).matchAll(/"content":("(?:[^"\\]|\\.)*")/g)].map(
      ([, json]) => JSON.parse(json ?? '""') as string,
    );
    for (const run of runs) expect(text).toContain(run.replaceAll('\u000B', ' ').trim());
  });
});
