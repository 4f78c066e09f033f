import { documentText } from '../../../../host/docs/document/document-text';
import { endList, makeList } from '../../../../host/docs/edit/edit-lists';
import { aDocument } from '../document/a-document';

const two = { startIndex: 1, endIndex: 6 };

describe('makeList', () => {
  it.each([
    ['bulleted', '• Ett\n• två\n'],
    ['numbered', '1. Ett\n2. två\n'],
  ] as const)('makes a %s list of the paragraphs of a range', (kind, text) => {
    expect(documentText(makeList(aDocument('Ett\ntvå'), two, kind))).toBe(text);
  });

  it('leaves the document as it was where there is no such range', () => {
    const document = aDocument('Ett');
    expect(makeList(document, { startIndex: 50, endIndex: 51 }, 'bulleted')).toBe(document);
  });
});

describe('endList', () => {
  it('takes the paragraphs of a range out of their list', () => {
    const list = makeList(aDocument('Ett\ntvå'), two, 'numbered');
    expect(documentText(endList(list, { startIndex: 1, endIndex: 2 }))).toBe('Ett\n1. två\n');
  });
});
