import type { docs_v1 } from '@googleapis/docs';
import { at } from '../../../../host/docs/document/at';
import { assignIndices } from '../../../../host/docs/document/assign-indices';
import { setInlines } from '../../../../host/docs/document/edit-tree';
import { findParagraph } from '../../../../host/docs/document/find-place';
import { openDocument } from '../../../../host/docs/document/open-document';
import { aDocument, after, recordedDocuments } from './a-document';
import { expectInvariants } from './invariants';

/** The document without any index but those of equations, whose length is nowhere else in the resource. */
function withoutIndices(document: docs_v1.Schema$Document): docs_v1.Schema$Document {
  const json = JSON.stringify(document, (_key, value: unknown) => {
    if (
      typeof value !== 'object' ||
      value === null ||
      Array.isArray(value) ||
      'equation' in value ||
      'ranges' in value
    )
      return value;
    return Object.fromEntries(
      Object.entries(value).filter(([key]) => key !== 'startIndex' && key !== 'endIndex'),
    );
  });
  return JSON.parse(json) as docs_v1.Schema$Document;
}

describe('assignIndices', () => {
  it.each(recordedDocuments())(
    'gives %s the indices that Google gave it, from its text alone',
    (_name, recorded) => {
      const { revisionId: _recorded, ...rest } = recorded;
      const { revisionId: _own, ...computed } = assignIndices(openDocument(withoutIndices(recorded)));
      expect(computed).toEqual(rest);
    },
  );

  it('keeps the rules that hold of every recorded document', () => {
    const paragraphs = recordedDocuments().map(([, document]) =>
      expectInvariants(assignIndices(openDocument(document))),
    );
    expect(paragraphs.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(300);
  });

  it('throws where a paragraph has lost its newline', () => {
    const working = openDocument(aDocument('ett\ntvå'));
    const body = working.segments.get('');
    const first = body === undefined ? null : findParagraph(body, 1);
    if (first === null) throw new Error('no paragraph at 1');
    setInlines(first.paragraph, [{ kind: 'text', text: 'ett', style: {}, rest: {} }]);
    expect(() => assignIndices(working)).toThrow('a paragraph does not end in its one newline');
  });

  it('throws where a named range is out of bounds', () => {
    const named = after(aDocument('ett'), {
      createNamedRange: { name: 'a', range: { startIndex: 1, endIndex: 4 } },
    });
    const working = openDocument(named);
    const range = at(working.namedRanges, 0);
    range.spans = [{ segmentId: '', start: 1, end: 99 }];
    expect(() => assignIndices(working)).toThrow('the named range a is out of bounds');
  });
});
