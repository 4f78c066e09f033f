import {
  aDocument,
  after,
  bodyText,
  paragraphsOf,
  bodyOf,
  paragraphWith,
  rangesNamed,
  refusal,
  runsOf,
  textOf,
} from '../document/a-document';

describe('insertText', () => {
  it('takes the style of the text before it', () => {
    const bold = after(aDocument('fet mager'), {
      updateTextStyle: { range: { startIndex: 1, endIndex: 4 }, textStyle: { bold: true }, fields: 'bold' },
    });
    const document = after(bold, { insertText: { location: { index: 4 }, text: 'ast' } });
    expect(runsOf(paragraphWith(document, 'fetast'))).toEqual([
      ['fetast', { bold: true }],
      [' mager\n', {}],
    ]);
  });

  // lenzhq/lenz-gdocs CONTRACT.md, seen live 2026-09-30.
  it('loses the link when it stands before a whole link', () => {
    const linked = after(aDocument('länk'), {
      updateTextStyle: {
        range: { startIndex: 1, endIndex: 5 },
        textStyle: { link: { url: 'https://example.se/' } },
        fields: 'link',
      },
    });
    const document = after(linked, { insertText: { location: { index: 1 }, text: 'ny ' } });
    expect(runsOf(paragraphWith(document, 'ny'))[0]).toEqual(['ny ', {}]);
  });

  // TextStyle.link in v1.d.ts: links are not settable on newlines.
  it('makes no newline part of a link', () => {
    const linked = after(aDocument('länk'), {
      updateTextStyle: {
        range: { startIndex: 1, endIndex: 5 },
        textStyle: { link: { url: 'https://example.se/' } },
        fields: 'link',
      },
    });
    const document = after(linked, { insertText: { location: { index: 3 }, text: '\n' } });
    expect(
      paragraphsOf(bodyOf(document)).map((each) => runsOf(each).map(([text, { link }]) => [text, link?.url])),
    ).toEqual([
      [
        ['lä', 'https://example.se/'],
        ['\n', undefined],
      ],
      [
        ['nk', 'https://example.se/'],
        ['\n', undefined],
      ],
    ]);
  });

  it('makes a paragraph of each line, in the style and list of the one it splits', () => {
    const listed = after(aDocument('ett två'), {
      createParagraphBullets: {
        range: { startIndex: 1, endIndex: 2 },
        bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE',
      },
    });
    const document = after(listed, { insertText: { location: { index: 4 }, text: '\nmitt\n' } });
    const paragraphs = paragraphsOf(bodyOf(document));
    expect(paragraphs.map(textOf)).toEqual(['ett\n', 'mitt\n', ' två\n']);
    const [first, ...others] = paragraphs;
    for (const each of others) {
      expect(each.bullet).toEqual(first?.bullet);
      expect(each.paragraphStyle).toEqual(first?.paragraphStyle);
    }
  });

  it('gives each part of a heading an id of its own', () => {
    const heading = after(aDocument('ett'), {
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: 2 },
        paragraphStyle: { namedStyleType: 'HEADING_1' },
        fields: 'namedStyleType',
      },
    });
    const document = after(heading, { insertText: { location: { index: 2 }, text: '\n' } });
    const ids = paragraphsOf(bodyOf(document)).map(({ paragraphStyle }) => paragraphStyle?.headingId);
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(undefined);
  });

  it('strips what the API strips, and keeps tabs and line breaks', () => {
    expect(bodyText(aDocument('a\u0000b\u0008c\td\u000Be\u000Cf\u001Fg\uE000h\uF8FFi\u007Fj'))).toBe(
      'abc\td\u000Befghi\u007Fj\n',
    );
  });

  it('writes half a surrogate pair as U+FFFD', () => {
    expect(bodyText(aDocument('a\uD83Db'))).toBe('a\uFFFDb\n');
  });

  it('counts a character of two units as two', () => {
    const document = after(aDocument('😀b'), { insertText: { location: { index: 3 }, text: 'a' } });
    expect(bodyText(document)).toBe('😀ab\n');
  });

  // Seen live 2026-10-08 (gws-axi, "Markdown to Doc").
  it('refuses empty text', () => {
    expect(refusal(aDocument(), { insertText: { location: { index: 1 }, text: '' } })).toBe(
      'Invalid requests[0].insertText: Insert text requests must specify text to insert.',
    );
  });

  it('writes at the end of a segment, before its last newline', () => {
    const { document, headerId } = withHeader();
    const written = after(document, {
      insertText: { endOfSegmentLocation: { segmentId: headerId }, text: 'Dnr' },
    });
    expect(paragraphsOf(written.headers?.[headerId]?.content ?? []).map(textOf)).toEqual(['Dnr\n']);
    expect(bodyText(written)).toBe('brödtext\n');
  });

  it('grows a named range that it falls into, moves one behind it, and leaves one that ends there', () => {
    const named = after(
      aDocument('ett två tre'),
      { createNamedRange: { name: 'före', range: { startIndex: 1, endIndex: 5 } } },
      { createNamedRange: { name: 'mitt', range: { startIndex: 4, endIndex: 8 } } },
      { createNamedRange: { name: 'efter', range: { startIndex: 5, endIndex: 8 } } },
    );
    const document = after(named, { insertText: { location: { index: 5 }, text: 'xx' } });
    expect(rangesNamed(document, 'före')).toEqual([[1, 5]]);
    expect(rangesNamed(document, 'mitt')).toEqual([[4, 10]]);
    expect(rangesNamed(document, 'efter')).toEqual([[7, 10]]);
  });
});

function withHeader() {
  const document = after(aDocument('brödtext'), { createHeader: { type: 'DEFAULT' } });
  return { document, headerId: document.documentStyle?.defaultHeaderId ?? '' };
}
