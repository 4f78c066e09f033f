import { aDocument, after, bodyOf, paragraphsOf, refusal, textOf } from '../document/a-document';

describe('insertPageBreak', () => {
  // InsertPageBreakRequest in v1.d.ts: the break, followed by a newline.
  it('puts the break and a newline', () => {
    const document = after(aDocument('ettt'), { insertPageBreak: { location: { index: 4 } } });
    const [first] = paragraphsOf(bodyOf(document));
    expect(first?.elements?.map((each) => each.pageBreak !== undefined)).toEqual([false, true, false]);
    expect(paragraphsOf(bodyOf(document)).map(textOf)).toEqual(['ett\n', 't\n']);
  });

  it('is refused in a table and outside the body', () => {
    const table = after(aDocument(), { insertTable: { location: { index: 1 }, rows: 1, columns: 1 } });
    expect(refusal(table, { insertPageBreak: { location: { index: 5 } } })).toContain('table');
    const headed = after(aDocument(), { createHeader: { type: 'DEFAULT' } });
    const segmentId = headed.documentStyle?.defaultHeaderId ?? '';
    expect(refusal(headed, { insertPageBreak: { location: { index: 0, segmentId } } })).toContain('body');
  });
});

describe('insertSectionBreak', () => {
  // InsertSectionBreakRequest in v1.d.ts: a newline before the break.
  it('puts a newline and the break', () => {
    const document = after(aDocument('ettvå'), {
      insertSectionBreak: { location: { index: 4 }, sectionType: 'NEXT_PAGE' },
    });
    expect(
      bodyOf(document).map((each) => each.sectionBreak?.sectionStyle?.sectionType ?? each.endIndex),
    ).toEqual(['CONTINUOUS', 5, 'NEXT_PAGE', 9]);
  });
});
