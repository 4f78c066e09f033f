import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import { aDocument, after, bodyOf, paragraphsOf, refusal, textOf } from './a-document';

describe('createHeader', () => {
  it('makes an empty header, answers its id and sets it on the document', () => {
    const { document, replies } = applyBatchUpdate(aDocument('ett'), [{ createHeader: { type: 'DEFAULT' } }]);
    const headerId = document.documentStyle?.defaultHeaderId;
    expect(replies).toEqual([{ createHeader: { headerId } }]);
    expect(paragraphsOf(document.headers?.[headerId ?? '']?.content ?? []).map(textOf)).toEqual(['\n']);
  });

  it('sets it on the section that the location names', () => {
    const document = after(
      aDocument('ettvå'),
      { insertSectionBreak: { location: { index: 4 }, sectionType: 'NEXT_PAGE' } },
      { createHeader: { type: 'DEFAULT', sectionBreakLocation: { index: 5 } } },
    );
    expect(document.documentStyle?.defaultHeaderId).toBeUndefined();
    expect(bodyOf(document)[2]?.sectionBreak?.sectionStyle?.defaultHeaderId).toBe(
      Object.keys(document.headers ?? {})[0],
    );
  });

  // Only DEFAULT can be created: platform notes, id 68841452892.
  it('refuses a type that is not DEFAULT, and a place without section break', () => {
    expect(refusal(aDocument(), { createHeader: { type: 'HEADER_FOOTER_TYPE_UNSPECIFIED' } })).toContain(
      'DEFAULT',
    );
    expect(
      refusal(aDocument('ett'), { createHeader: { type: 'DEFAULT', sectionBreakLocation: { index: 2 } } }),
    ).toContain('section break');
  });
});

describe('createFooter', () => {
  it('makes an empty footer and refuses a second one', () => {
    const document = after(aDocument('ett'), { createFooter: { type: 'DEFAULT' } });
    expect(Object.keys(document.footers ?? {})).toEqual([document.documentStyle?.defaultFooterId]);
    expect(refusal(document, { createFooter: { type: 'DEFAULT' } })).toContain('already exists');
  });
});

describe('deleteHeader and deleteFooter', () => {
  it('take the segment, what refers to it and the named ranges in it', () => {
    const made = after(
      aDocument('ett'),
      { createHeader: { type: 'DEFAULT' } },
      { createFooter: { type: 'DEFAULT' } },
    );
    const { defaultHeaderId: headerId = '', defaultFooterId: footerId = '' } = made.documentStyle ?? {};
    const document = after(
      made,
      { createNamedRange: { name: 'a', range: { segmentId: headerId, startIndex: 0, endIndex: 1 } } },
      { deleteHeader: { headerId } },
      { deleteFooter: { footerId } },
    );
    expect([document.headers, document.footers, document.namedRanges]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(document.documentStyle).toEqual(aDocument().documentStyle);
    expect(refusal(document, { deleteHeader: { headerId } })).toContain('was not found');
  });
});

describe('createFootnote', () => {
  // CreateFootnoteRequest in v1.d.ts: a space and a newline.
  it('puts a mark, and a segment with a space', () => {
    const document = after(aDocument('ett'), { createFootnote: { location: { index: 4 } } });
    const [id, footnote] = Object.entries(document.footnotes ?? {})[0] ?? [];
    expect(paragraphsOf(footnote?.content ?? []).map(textOf)).toEqual([' \n']);
    expect(paragraphsOf(bodyOf(document))[0]?.elements?.[1]?.footnoteReference).toMatchObject({
      footnoteId: id,
      footnoteNumber: '1',
    });
  });

  // As recorded: docs-fixtures/google-docs-hast/complete.json.
  it('gives the mark no style of its own, and the text 10 points at single spacing', () => {
    const bold = { range: { startIndex: 1, endIndex: 4 }, textStyle: { bold: true }, fields: 'bold' };
    const document = after(
      aDocument('ett'),
      { updateTextStyle: bold },
      { createFootnote: { location: { index: 4 } } },
    );
    const footnote = Object.values(document.footnotes ?? {})[0];
    expect(paragraphsOf(bodyOf(document))[0]?.elements?.[1]?.footnoteReference?.textStyle).toEqual({});
    expect(paragraphsOf(footnote?.content ?? [])).toEqual([
      {
        elements: [
          {
            endIndex: 2,
            textRun: { content: ' \n', textStyle: { fontSize: { magnitude: 10, unit: 'PT' } } },
          },
        ],
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT', lineSpacing: 100, direction: 'LEFT_TO_RIGHT' },
      },
    ]);
  });
});
