import { createDocument } from '../../../../host/docs/document/create-document';
import { recordedDocuments } from './a-document';
import { expectInvariants } from './invariants';

describe('createDocument', () => {
  it('is one empty paragraph with a title', () => {
    const document = createDocument('Slutrapport');
    expect(expectInvariants(document)).toBe(1);
    expect(document.title).toBe('Slutrapport');
  });

  it('has the fields of a recorded document, but those that only the service gives', () => {
    const [, recorded] = recordedDocuments().find(([name]) => name.endsWith('breaks.json')) ?? [];
    const { documentId: _id, ...fields } = recorded ?? {};
    expect(Object.keys(createDocument('')).sort()).toEqual(Object.keys(fields).sort());
  });

  it('has all nine named styles', () => {
    expect(createDocument('').namedStyles?.styles).toHaveLength(9);
  });

  it('shares nothing between two documents', () => {
    const first = createDocument('');
    first.documentStyle = Object.assign(first.documentStyle ?? {}, { pageNumberStart: 7 });
    expect(createDocument('').documentStyle?.pageNumberStart).toBe(1);
  });
});
