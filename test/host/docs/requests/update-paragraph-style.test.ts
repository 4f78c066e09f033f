import {
  aDocument,
  after,
  cellTexts,
  paragraphWith,
  paragraphsOf,
  bodyOf,
  runsOf,
  tableOf,
} from '../document/a-document';

const range = (startIndex: number, endIndex: number) => ({ startIndex, endIndex });

describe('updateParagraphStyle', () => {
  it('styles every paragraph that the range touches, those in tables too', () => {
    const document = after(
      aDocument('ett\ntvå'),
      { insertTable: { location: { index: 5 }, rows: 1, columns: 1 } },
      {
        updateParagraphStyle: {
          range: range(2, 10),
          paragraphStyle: { alignment: 'END' },
          fields: 'alignment',
        },
      },
    );
    expect(tableOf(document).at).toBe(6);
    expect(cellTexts(document)).toEqual([['']]);
    expect(paragraphsOf(bodyOf(document)).map(({ paragraphStyle }) => paragraphStyle?.alignment)).toEqual([
      'END',
      'END',
      'END',
      undefined,
    ]);
  });

  it('gives a heading an id and takes it from normal text again', () => {
    const heading = after(aDocument('ett'), {
      updateParagraphStyle: {
        range: range(1, 2),
        paragraphStyle: { namedStyleType: 'TITLE' },
        fields: 'namedStyleType',
      },
    });
    expect(paragraphWith(heading, 'ett').paragraphStyle?.headingId).toMatch(/^h\./);
    const normal = after(heading, {
      updateParagraphStyle: {
        range: range(1, 2),
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
        fields: 'namedStyleType',
      },
    });
    expect(paragraphWith(normal, 'ett').paragraphStyle).toEqual({
      namedStyleType: 'NORMAL_TEXT',
      direction: 'LEFT_TO_RIGHT',
    });
  });

  // think41/extrasuite mock, compared by its author with the live API.
  it('clears bold on the runs of a heading', () => {
    const document = after(
      aDocument('ett'),
      {
        updateTextStyle: {
          range: range(1, 4),
          textStyle: { bold: true, italic: true },
          fields: 'bold,italic',
        },
      },
      {
        updateParagraphStyle: {
          range: range(1, 2),
          paragraphStyle: { namedStyleType: 'HEADING_1' },
          fields: 'namedStyleType',
        },
      },
    );
    expect(runsOf(paragraphWith(document, 'ett'))).toEqual([['ett\n', { italic: true }]]);
  });

  it('sets one part of a field by a mask with a dot', () => {
    const shading = { backgroundColor: { color: { rgbColor: { red: 1 } } } };
    const document = after(aDocument('ett'), {
      updateParagraphStyle: {
        range: range(1, 2),
        paragraphStyle: { shading },
        fields: 'shading.background_color',
      },
    });
    expect(paragraphWith(document, 'ett').paragraphStyle?.shading).toEqual(shading);
  });
});
