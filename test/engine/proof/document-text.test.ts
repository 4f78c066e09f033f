import type { docs_v1 } from '@googleapis/docs';
import { documentText } from '../../../src/engine/proof/document-text';

type Structural = docs_v1.Schema$StructuralElement;
type Element = docs_v1.Schema$ParagraphElement;

const run = (content: string, rest: object = {}): Element => ({ textRun: { content, ...rest } });
const paragraph = (...elements: readonly (Element | string)[]): Structural => ({
  paragraph: {
    elements: [...elements.map((each) => (typeof each === 'string' ? run(each) : each)), run('\n')],
  },
});
const heading = (text: string): Structural => ({
  paragraph: { elements: [run(`${text}\n`)], paragraphStyle: { namedStyleType: 'HEADING_1' } },
});
const table = (...rows: readonly (readonly string[][])[]): Structural => ({
  table: {
    tableRows: rows.map((cells) => ({
      tableCells: cells.map((texts) => ({ content: texts.map((text) => paragraph(text)) })),
    })),
  },
});
const bodyOf = (...content: Structural[]): docs_v1.Schema$Document => ({ body: { content } });
const texts = (document: docs_v1.Schema$Document) => documentText(document).units.map(({ text }) => text);

describe('documentText', () => {
  it('has a unit for each paragraph with text and each row of a table', () => {
    const document = bodyOf(
      heading('Bakgrund'),
      paragraph('Ett ', 'och  två.'),
      paragraph(' '),
      table([['A', 'B'], ['1']]),
    );
    expect(documentText(document)).toEqual({
      units: [
        { part: 'body', kind: 'paragraph', isHeading: true, text: 'Bakgrund' },
        { part: 'body', kind: 'paragraph', isHeading: false, text: 'Ett och två.' },
        { part: 'body', kind: 'row', isHeading: false, text: 'A\u000bB\t1' },
      ],
      text: 'B\tBakgrund\nB\tEtt och två.\nB\tA\u000bB\t1',
      hasSuggestions: false,
    });
  });

  it('normalises a text that is cut into runs as one', () => {
    expect(texts(bodyOf(paragraph('a', '\u030a ', ' b')))).toEqual(['å b']);
  });

  it('has a mark for a picture and for a footnote, whose text comes last, and none that is typed', () => {
    const document = {
      ...bodyOf(
        paragraph('Se ', { footnoteReference: { footnoteId: 'f2' } }, '.'),
        paragraph({ inlineObjectElement: { inlineObjectId: 'p' } }, ' Bild \ufffc', {
          footnoteReference: { footnoteId: 'f1' },
        }),
      ),
      footnotes: { f1: { content: [paragraph('Ett')] }, f2: { content: [paragraph('Två')] } },
    };
    expect(documentText(document).text).toBe('B\tSe \ufffc.\nB\t\ufffc Bild \ufffd\ufffc\nN\tTvå\nN\tEtt');
  });

  it('reads a chip as the text that it shows, and page numbers and breaks as nothing', () => {
    const chips = [
      { person: { personProperties: { email: 'anna@example.se' } } },
      { richLink: { richLinkProperties: { title: 'Bilaga 1', uri: 'https://example.se' } } },
      { dateElement: { dateElementProperties: { displayText: '1 juni 2024' } } } as Element,
      { autoText: { type: 'PAGE_NUMBER' } },
      { pageBreak: {} },
    ];
    const spaced = chips.flatMap((chip) => [chip, run(' ')]);
    expect(texts(bodyOf(paragraph(...spaced)))).toEqual(['anna@example.se Bilaga 1 1 juni 2024']);
  });

  it('has the headers and footers that pages show, each text once', () => {
    const content = (text: string) => ({ content: [paragraph(text)] });
    const document = {
      ...bodyOf(paragraph('Text')),
      documentStyle: {
        defaultHeaderId: 'a',
        firstPageHeaderId: 'b',
        evenPageHeaderId: 'c',
        useFirstPageHeaderFooter: true,
        defaultFooterId: 'd',
        firstPageFooterId: 'e',
      },
      headers: { a: content('Alla'), b: content('Första'), c: content('Jämna') },
      footers: { d: content('Fot'), e: content('Fot') },
    };
    expect(documentText(document).text).toBe('B\tText\nH\tAlla\nH\tFörsta\nF\tFot');
  });

  it('reads suggestions as accepted, and says that there are some', () => {
    const document = bodyOf(
      paragraph(
        run('kvar'),
        run(' bort', { suggestedDeletionIds: ['s1'] }),
        run(' nytt', { suggestedInsertionIds: ['s2'] }),
      ),
    );
    expect(documentText(document)).toMatchObject({ text: 'B\tkvar nytt', hasSuggestions: true });
  });

  it('reads the tab that holds the report', () => {
    const tab = (text: string, namedRanges = {}) => ({
      documentTab: { ...bodyOf(paragraph(text)), namedRanges },
    });
    const tabs = [{ ...tab('Anteckningar'), childTabs: [tab('Rapport', { 'report.title': {} })] }];
    expect(documentText({ tabs }, 'report').text).toBe('B\tRapport');
    expect(documentText({ tabs }, 'other').text).toBe('B\tAnteckningar');
  });
});
