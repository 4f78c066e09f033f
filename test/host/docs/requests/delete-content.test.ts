import {
  aDocument,
  after,
  bodyOf,
  bodyText,
  paragraphsOf,
  rangesNamed,
  refusal,
  tableOf,
  textOf,
} from '../document/a-document';

const remove = (startIndex: number, endIndex: number) => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
const UNDELETABLE =
  'Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range.';

/** "ett", an empty paragraph, a table of one row with the cells a and b, "slut". */
function withTable() {
  const document = after(
    aDocument('ett\nslut'),
    { insertTable: { location: { index: 5 }, rows: 1, columns: 2 } },
    { insertText: { location: { index: 11 }, text: 'b' } },
    { insertText: { location: { index: 9 }, text: 'a' } },
  );
  return { document, table: tableOf(document).at, end: 15 };
}

describe('deleteContentRange', () => {
  it('takes whole paragraphs out and leaves the style of the others', () => {
    const heading = after(aDocument('ett\ntvå\ntre'), {
      updateParagraphStyle: {
        range: { startIndex: 5, endIndex: 6 },
        paragraphStyle: { namedStyleType: 'HEADING_1' },
        fields: 'namedStyleType',
      },
    });
    const document = after(heading, remove(1, 5));
    expect(
      paragraphsOf(bodyOf(document)).map((each) => [textOf(each), each.paragraphStyle?.namedStyleType]),
    ).toEqual([
      ['två\n', 'HEADING_1'],
      ['tre\n', 'NORMAL_TEXT'],
    ]);
  });

  // Seen live 2026-10-08 (gws-axi, "Markdown to Doc").
  it('keeps the style of the first paragraph when two merge', () => {
    const heading = after(aDocument('ett\ntvå'), {
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: 2 },
        paragraphStyle: { namedStyleType: 'HEADING_1' },
        fields: 'namedStyleType',
      },
    });
    const [merged] = paragraphsOf(bodyOf(after(heading, remove(4, 5))));
    expect(merged && textOf(merged)).toBe('etttvå\n');
    expect(merged?.paragraphStyle?.namedStyleType).toBe('HEADING_1');
  });

  // Seen live 2026-10-08 (gws-axi, "Markdown to Doc").
  it('refuses the newline before a table, but not the newline before that', () => {
    const { document, table } = withTable();
    expect(refusal(document, remove(table - 1, table))).toBe(UNDELETABLE);
    expect(tableOf(after(document, remove(table - 2, table - 1))).at).toBe(table - 1);
  });

  it('takes a whole table out, alone or with what stands round it', () => {
    const { document, table, end } = withTable();
    expect(bodyText(after(document, remove(table, end)))).toBe('ett\n\nslut\n');
    expect(bodyText(after(document, remove(2, end + 1)))).toBe('elut\n');
    expect(bodyText(after(document, remove(table, end + 2)))).toBe('ett\n\nut\n');
  });

  it('refuses part of a table', () => {
    const { document, table, end } = withTable();
    for (const [from, to] of [
      [table, table + 1],
      [table + 3, end],
      [1, table + 4],
      [table + 4, end + 1],
      [table + 3, table + 5],
    ] as const) {
      expect(refusal(document, remove(from, to))).toBe(UNDELETABLE);
    }
  });

  it('deletes text in a cell', () => {
    const { document, table } = withTable();
    expect(bodyText(after(document, remove(table + 3, table + 4)))).toBe('ett\n\n\nb\nslut\n');
  });

  it('refuses half a surrogate pair', () => {
    expect(refusal(aDocument('😀b'), remove(1, 2))).toBe(UNDELETABLE);
  });

  it('shrinks the named ranges, and drops one that is left empty', () => {
    const named = after(
      aDocument('ett två tre'),
      { createNamedRange: { name: 'delvis', range: { startIndex: 3, endIndex: 7 } } },
      { createNamedRange: { name: 'helt', range: { startIndex: 5, endIndex: 8 } } },
      { createNamedRange: { name: 'efter', range: { startIndex: 9, endIndex: 12 } } },
    );
    const document = after(named, remove(5, 8));
    expect(rangesNamed(document, 'delvis')).toEqual([[3, 5]]);
    expect(rangesNamed(document, 'helt')).toEqual([]);
    expect(rangesNamed(document, 'efter')).toEqual([[6, 9]]);
  });

  it('drops a footnote whose mark goes, and numbers the others again', () => {
    const noted = after(
      aDocument('ett två'),
      { createFootnote: { location: { index: 4 } } },
      { createFootnote: { location: { index: 9 } } },
    );
    expect(Object.keys(noted.footnotes ?? {})).toHaveLength(2);
    const document = after(noted, remove(4, 5));
    expect(Object.keys(document.footnotes ?? {})).toHaveLength(1);
    const marks = paragraphsOf(bodyOf(document)).flatMap(({ elements }) =>
      (elements ?? []).flatMap((each) => each.footnoteReference?.footnoteNumber ?? []),
    );
    expect(marks).toEqual(['1']);
  });
});
