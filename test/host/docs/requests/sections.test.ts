import { aDocument, after, bodyOf, refusal } from '../document/a-document';

const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });
const twoSections = after(aDocument('ettvå'), {
  insertSectionBreak: { location: { index: 4 }, sectionType: 'NEXT_PAGE' },
});
const margins = (document: typeof twoSections) =>
  bodyOf(document).flatMap(({ sectionBreak }) =>
    sectionBreak === undefined ? [] : [sectionBreak.sectionStyle?.marginLeft],
  );

describe('updateSectionStyle', () => {
  it('styles the sections that the range touches', () => {
    const document = after(twoSections, {
      updateSectionStyle: {
        range: { startIndex: 6, endIndex: 7 },
        sectionStyle: { marginLeft: pt(50) },
        fields: 'marginLeft',
      },
    });
    expect(margins(document)).toEqual([undefined, pt(50)]);
  });
});

describe('updateDocumentStyle', () => {
  // DocumentStyle in v1.d.ts: setting a margin clears it on all sections.
  it('sets the fields of the mask and clears the margin on the sections', () => {
    const document = after(
      twoSections,
      {
        updateSectionStyle: {
          range: { startIndex: 6, endIndex: 7 },
          sectionStyle: { marginLeft: pt(50) },
          fields: 'marginLeft',
        },
      },
      { updateDocumentStyle: { documentStyle: { marginLeft: pt(60) }, fields: 'marginLeft' } },
    );
    expect(document.documentStyle?.marginLeft).toEqual(pt(60));
    expect(margins(document)).toEqual([undefined, undefined]);
  });

  it('keeps the header of the document when every field is named', () => {
    const headed = after(aDocument(), { createHeader: { type: 'DEFAULT' } });
    const document = after(headed, {
      updateDocumentStyle: { documentStyle: { pageNumberStart: 2 }, fields: '*' },
    });
    expect(document.documentStyle).toEqual({
      pageNumberStart: 2,
      defaultHeaderId: headed.documentStyle?.defaultHeaderId,
    });
  });
});

describe('updateNamedStyle', () => {
  it('changes the style of the named type', () => {
    const document = after(aDocument(), {
      updateNamedStyle: {
        namedStyle: { namedStyleType: 'HEADING_1', textStyle: { bold: true } },
        fields: 'named_style_type,text_style.bold',
      },
    });
    const styles = document.namedStyles?.styles ?? [];
    const bold = styles.filter(({ textStyle }) => textStyle?.bold === true);
    expect(bold.map(({ namedStyleType }) => namedStyleType)).toEqual(['HEADING_1']);
    expect(bold[0]?.textStyle?.fontSize).toEqual(pt(20));
  });

  it('refuses a mask without the type', () => {
    const namedStyle = { namedStyleType: 'HEADING_1', textStyle: { bold: true } };
    expect(refusal(aDocument(), { updateNamedStyle: { namedStyle, fields: 'textStyle' } })).toContain(
      'named_style_type',
    );
  });
});
