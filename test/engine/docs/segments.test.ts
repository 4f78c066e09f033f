import type { docs_v1 } from '@googleapis/docs';
import { segmentsOf } from '../../../src/engine/docs/segments';

type Elements = docs_v1.Schema$ParagraphElement[];

function paragraph(startIndex: number, elements: Elements): docs_v1.Schema$StructuralElement {
  return { startIndex, endIndex: elements.at(-1)?.endIndex ?? 0, paragraph: { elements } };
}

function text(startIndex: number, content: string): docs_v1.Schema$ParagraphElement {
  return { startIndex, endIndex: startIndex + content.length, textRun: { content } };
}

describe('segmentsOf', () => {
  it('joins a tag that is split over several runs, and counts a page number as one unit', () => {
    const elements = [
      text(0, '{{Da'),
      text(4, 'tum}} '),
      { startIndex: 10, endIndex: 11, autoText: { type: 'PAGE_NUMBER' } },
      text(11, '\n'),
    ];
    const [header] = segmentsOf({ headers: { 'kix.hf0': { content: [paragraph(0, elements)] } } });
    expect(header).toEqual({
      segmentId: 'kix.hf0',
      paragraphs: [
        {
          start: 0,
          end: 12,
          text: '{{Datum}} \uFFFC',
          before: 'end',
          inTable: false,
          bulleted: false,
          isFrozen: false,
        },
      ],
    });
  });

  it('finds the paragraphs in cells, and says what follows each paragraph', () => {
    const cell = { content: [paragraph(5, [text(5, 'a\n')]), paragraph(7, [text(7, 'b\n')])] };
    const content = [
      { endIndex: 1, sectionBreak: {} },
      paragraph(1, [text(1, '\n')]),
      { startIndex: 2, endIndex: 10, table: { tableRows: [{ tableCells: [cell] }] } },
      paragraph(10, [text(10, 'c\n')]),
    ];
    const [body] = segmentsOf({ body: { content } });
    expect(body?.paragraphs.map((found) => [found.text, found.before, found.inTable])).toEqual([
      ['', 'structure', false],
      ['a', 'paragraph', true],
      ['b', 'end', true],
      ['c', 'end', false],
    ]);
  });

  it('gives headers and footers by id and the body last, in whatever order they come', () => {
    const document = { body: { content: [] }, footers: { b: {} }, headers: { c: {}, a: {} } };
    expect(segmentsOf(document).map(({ segmentId }) => segmentId)).toEqual(['a', 'b', 'c', null]);
  });
});
