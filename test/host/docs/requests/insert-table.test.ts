import {
  aDocument,
  after,
  bodyOf,
  bodyText,
  cellTexts,
  paragraphsOf,
  rangesNamed,
  refusal,
  tableOf,
} from '../document/a-document';

describe('insertTable', () => {
  // Platform rule: content of cell (r, c) at I + 4 + r(1 + 2C) + 2c; Tanaike's 2 × 2 at 1 has 5, 7, 10, 12.
  it('puts a newline, then the table one further, with its cells where Google has them', () => {
    const document = after(aDocument(), { insertTable: { location: { index: 1 }, rows: 2, columns: 2 } });
    expect(bodyOf(document).map(({ startIndex, endIndex }) => [startIndex ?? 0, endIndex])).toEqual([
      [0, 1],
      [1, 2],
      [2, 14],
      [14, 15],
    ]);
    const starts = (tableOf(document).tableRows ?? []).flatMap((row) =>
      (row.tableCells ?? []).map((cell) => cell.content?.[0]?.startIndex),
    );
    expect(starts).toEqual([5, 7, 10, 12]);
  });

  it('splits the paragraph that it is put into', () => {
    const document = after(aDocument('fore efter'), {
      insertTable: { location: { index: 6 }, rows: 1, columns: 1 },
    });
    expect(bodyText(document)).toBe('fore \n\nefter\n');
    expect(cellTexts(document)).toEqual([['']]);
  });

  it('has even columns and the cell style of a recorded table', () => {
    const table = tableOf(
      after(aDocument(), { insertTable: { endOfSegmentLocation: {}, rows: 1, columns: 2 } }),
    );
    expect(table.tableStyle?.tableColumnProperties).toEqual([
      { widthType: 'EVENLY_DISTRIBUTED' },
      { widthType: 'EVENLY_DISTRIBUTED' },
    ]);
    expect(table.tableRows?.[0]?.tableCells?.[0]?.tableCellStyle).toEqual({
      rowSpan: 1,
      columnSpan: 1,
      backgroundColor: {},
      paddingLeft: { magnitude: 5, unit: 'PT' },
      paddingRight: { magnitude: 5, unit: 'PT' },
      paddingTop: { magnitude: 5, unit: 'PT' },
      paddingBottom: { magnitude: 5, unit: 'PT' },
      contentAlignment: 'TOP',
    });
  });

  // Seen live 2026-10-08 (gws-axi, "Markdown to Doc").
  it('gives the cells the text style of the place, and the empty paragraph above the style of the paragraph', () => {
    const document = after(
      aDocument('ett'),
      {
        updateTextStyle: { range: { startIndex: 1, endIndex: 4 }, textStyle: { bold: true }, fields: 'bold' },
      },
      { createParagraphBullets: { range: { startIndex: 1, endIndex: 2 }, bulletPreset: 'BULLET_CHECKBOX' } },
      { insertTable: { location: { index: 1 }, rows: 1, columns: 1 } },
    );
    const [above, cell] = paragraphsOf(bodyOf(document));
    expect(above?.bullet).toBeDefined();
    expect(cell?.bullet).toBeUndefined();
    expect(cell?.elements?.[0]?.textRun?.textStyle).toEqual({ bold: true });
  });

  it('grows the named range that it is put into', () => {
    const named = after(aDocument('ett'), {
      createNamedRange: { name: 'a', range: { startIndex: 1, endIndex: 4 } },
    });
    const document = after(named, { insertTable: { location: { index: 2 }, rows: 1, columns: 1 } });
    expect(rangesNamed(document, 'a')).toEqual([[1, 10]]);
  });

  it('refuses a table without rows and one in a footnote', () => {
    expect(refusal(aDocument(), { insertTable: { location: { index: 1 }, columns: 1 } })).toContain('rows');
    const noted = after(aDocument('ett'), { createFootnote: { location: { index: 2 } } });
    const segmentId = Object.keys(noted.footnotes ?? {})[0] ?? '';
    expect(
      refusal(noted, { insertTable: { location: { index: 0, segmentId }, rows: 1, columns: 1 } }),
    ).toContain('footnote');
  });
});
