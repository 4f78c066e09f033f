import type { docs_v1 } from '@googleapis/docs';
import fc from '../../../seeded-fast-check';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import { aDocument, after, bodyOf } from '../document/a-document';

/** A choice of request and places that is independent of the document: `applyRandomly` fits it to one. */
export interface RandomRequest {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly count: number;
}

/** Any request that this host knows, with text that has newlines, tabs, line breaks and characters of two units. */
export const randomRequest: fc.Arbitrary<RandomRequest> = fc.record({
  kind: fc.nat(1000),
  // Without bias: fast-check's own leans to the ends, where nearly every request is refused.
  from: fc.noBias(fc.nat(9999)),
  to: fc.noBias(fc.nat(9999)),
  text: fc.string({
    unit: fc.constantFrom('a', 'å', ' ', '\n', '\t', '\u000B', '😀', '\uE001'),
    minLength: 1,
    maxLength: 6,
  }),
  count: fc.integer({ min: 1, max: 3 }),
});

/** A document with two paragraphs, a table of three rows and two columns with text, and a paragraph that begins with a tab. */
export function aRichDocument(): docs_v1.Schema$Document {
  return after(
    aDocument('Första stycket\nAndra 😀 stycket\n\tTredje stycket'),
    { insertTable: { location: { index: 33 }, rows: 3, columns: 2 } },
    { insertText: { location: { index: 44 }, text: 'cell å\nmed två stycken' } },
    { insertText: { location: { index: 37 }, text: 'första cellen' } },
    { createNamedRange: { name: 'a', range: { startIndex: 3, endIndex: 20 } } },
  );
}

/** The document after the request, or as it was where Google's rules refuse it; any other error is thrown. */
export function applyRandomly(
  document: docs_v1.Schema$Document,
  choice: RandomRequest,
): docs_v1.Schema$Document {
  try {
    return applyBatchUpdate(document, [fit(document, choice)]).document;
  } catch (error) {
    if (error instanceof Error && error.name === 'DocsError') return document;
    throw error;
  }
}

function fit(document: docs_v1.Schema$Document, choice: RandomRequest): docs_v1.Schema$Request {
  const content = bodyOf(document);
  const end = content.at(-1)?.endIndex ?? 2;
  const [low, high] = [choice.from, choice.to]
    .map((part) => Math.floor((part / 10_000) * (end + 1)))
    .sort((a, b) => a - b);
  const range = { startIndex: low ?? 0, endIndex: high ?? 0 };
  const location = { index: low ?? 0 };
  const tables = content.filter(({ table }) => table !== undefined);
  const tableStartLocation = { index: tables[choice.count % Math.max(tables.length, 1)]?.startIndex ?? 0 };
  const columnIndex = choice.from % 3 === 0 ? 1 : 0;
  const tableCellLocation = { tableStartLocation, rowIndex: choice.to % 2, columnIndex };
  const tableRange = {
    tableCellLocation,
    rowSpan: 1 + (choice.count % 2),
    columnSpan: columnIndex === 0 && choice.count > 1 ? 2 : 1,
  };
  const requests: docs_v1.Schema$Request[] = [
    { insertText: { location, text: choice.text } },
    { insertText: { endOfSegmentLocation: {}, text: choice.text } },
    { deleteContentRange: { range } },
    {
      updateTextStyle: {
        range,
        textStyle: { bold: true, link: { url: 'https://example.se/' } },
        fields: 'bold,link',
      },
    },
    {
      updateParagraphStyle: {
        range,
        paragraphStyle: { namedStyleType: 'HEADING_2' },
        fields: 'namedStyleType',
      },
    },
    {
      updateParagraphStyle: {
        range,
        paragraphStyle: {
          spaceAbove: { magnitude: choice.count - 1, unit: 'PT' },
          lineSpacing: 33.3 * (choice.count - 1),
          shading: {
            backgroundColor: { color: { rgbColor: { red: 0, green: choice.from / 9999, blue: 0.1 } } },
          },
        },
        fields: 'spaceAbove,lineSpacing,shading',
      },
    },
    {
      updateTextStyle: {
        range,
        textStyle: {
          weightedFontFamily: { fontFamily: 'Roboto' },
          foregroundColor: { color: { rgbColor: { green: choice.to / 9999 } } },
        },
        fields: 'weightedFontFamily.fontFamily,foregroundColor',
      },
    },
    { createParagraphBullets: { range, bulletPreset: 'NUMBERED_DECIMAL_NESTED' } },
    { deleteParagraphBullets: { range } },
    { insertTable: { location, rows: choice.count, columns: 2 } },
    { insertTableRow: { tableCellLocation, insertBelow: choice.kind % 3 === 0 } },
    { insertTableColumn: { tableCellLocation, insertRight: choice.kind % 3 === 0 } },
    { deleteTableRow: { tableCellLocation } },
    { deleteTableColumn: { tableCellLocation } },
    { mergeTableCells: { tableRange } },
    { unmergeTableCells: { tableRange } },
    { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
    {
      updateTableCellStyle: {
        tableRange,
        tableCellStyle: { contentAlignment: 'MIDDLE' },
        fields: 'contentAlignment',
      },
    },
    { createNamedRange: { name: 'a', range } },
    { createNamedRange: { name: 'b', range } },
    { deleteNamedRange: { name: 'b' } },
    { replaceNamedRangeContent: { namedRangeName: 'a', text: choice.text } },
    { replaceAllText: { containsText: { text: 'a', matchCase: true }, replaceText: choice.text } },
    { insertPageBreak: { location } },
    { insertSectionBreak: { location, sectionType: 'NEXT_PAGE' } },
    { createFootnote: { location } },
  ];
  return requests[choice.kind % requests.length] ?? {};
}
