import type { docs_v1 } from '@googleapis/docs';
import fc from 'fast-check';
import { applyBatchUpdate } from '../../../local/docs/apply-batch';
import { bodyOf } from './a-document';

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
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.string({
    unit: fc.constantFrom('a', 'å', ' ', '\n', '\t', '\u000B', '😀', '\uE001'),
    minLength: 1,
    maxLength: 6,
  }),
  count: fc.integer({ min: 1, max: 3 }),
});

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
    .map((part) => Math.floor(part * (end + 1)))
    .sort((a, b) => a - b);
  const range = { startIndex: low ?? 0, endIndex: high ?? 0 };
  const location = { index: low ?? 0 };
  const tables = content.filter(({ table }) => table !== undefined);
  const tableStartLocation = { index: tables[choice.count % Math.max(tables.length, 1)]?.startIndex ?? 0 };
  const tableCellLocation = { tableStartLocation, rowIndex: choice.count - 1, columnIndex: choice.kind % 2 };
  const tableRange = { tableCellLocation, rowSpan: choice.count, columnSpan: 1 + (choice.kind % 2) };
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
