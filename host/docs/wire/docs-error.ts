/**
 * What the Docs API answers instead of a result: `code` is the HTTP status, `message` Google's own text. In Apps Script
 * the text is preceded by "API call to docs.documents.<method> failed with error: ", which the service stand-in adds.
 */
export class DocsError extends Error {
  override readonly name = 'DocsError';

  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** A refusal of one request, without its place in the batch. `applyBatchUpdate` makes the DocsError of it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Refuses the request with Google's text. */
export function refuse(text: string): never {
  throw new Refusal(text);
}

/** The DocsError of a request that was refused: `Invalid requests[3].insertText: …`. */
export function refusedRequest(index: number, request: string, text: string): DocsError {
  return new DocsError(400, `Invalid requests[${String(index)}].${request}: ${text}`);
}

/**
 * Google's texts, in one place. Source: test/platform/docs-api-errors.json, which says of each how well it is known;
 * those not in that file are marked here and listed in host/DIFFERENCES.md.
 */
export const refusals = {
  // Measured or quoted.
  pastEnd: (index: number, end: number) =>
    `Index ${String(index)} must be less than the end index of the referenced segment, ${String(end)}.`,
  notInParagraph:
    'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
  insideGrapheme: 'The insertion index cannot be within a grapheme cluster.',
  noIdOrName: 'ID or name for named range must be set',
  nothingToInsert: 'Insert text requests must specify text to insert.',
  endBeforeStart: 'Invalid range: end index cannot be less than start index',
  noIndexes: 'Invalid range: must contain a start and end index',
  emptyRange: 'The range should not be empty',
  lastNewline: 'The range cannot include the newline character at the end of the segment.',
  undeletable: 'Invalid deletion range. Cannot delete the requested range.',
  firstSectionBreak: 'Cannot operate on the first section break in the document.',
  noSegment: (id: string) => `Segment with ID ${id} was not found`,
  tableStart: 'The provided table start location is invalid.',
  cellTableStart: 'Invalid table start location. Must specify the start index of the table.',
  rowSpan: (span: number) => `The rowSpan must be strictly positive, was: ${String(span)}`,
  columnSpan: (span: number) => `The columnSpan must be strictly positive, was: ${String(span)}`,
  noUnit: 'Unsupported dimension unit: UNIT_UNSPECIFIED',
  invalidField: (path: string) => `Invalid field: ${path}`,
  unallowedField: 'Unallowed field',
  headerExists: 'Default header already exists',
  staleRevision: (id: string) => `The required revision ID '${id}' does not match the latest revision.`,
  noCommentRange: 'Insert comment requests must specify a range to anchor to.',
  commentsWithoutTabs: 'Comments view mode may only be specified if tabs content is also requested.',
  notAsSuggestion: 'Request does not support application as suggestion.',
  // Google refuses these too (v1.d.ts), but its words are not known: these are the host's.
  noTab: (id: string) => `Tab with ID ${id} was not found`,
  commentsNotInline: 'Comments can only be included if the suggestions view mode is SUGGESTIONS_INLINE.',
  noContent: 'The content of a post must not be empty.',
  longContent: 'The content of a post must not exceed 2048 characters.',
  otherAuthor: 'Only the author of a post can change it.',
  noDropdownDefinition: (id: string) => `Dropdown definition with ID ${id} was not found`,
  noDropdown: (id: string) => `Dropdown with ID ${id} was not found`,
  noOption: (id: string) => `The dropdown definition has no option with ID ${id}`,
  dropdownId: (id: string) => `The ID ${id} is invalid or in use`,
  dropdownOptions: 'A dropdown definition must have 2 to 50 options.',
  tabIndex: (index: number, tabs: number) =>
    `Tab index ${String(index)} is out of bounds: there are ${String(tabs)} tabs.`,
  onlyTab: 'The only tab of a document cannot be deleted.',
  footerExists: 'Default footer already exists',
  tableRows: 'The number of rows must be at least 1.',
  tableColumns: 'The number of columns must be at least 1.',
  tableInFootnote: 'Tables cannot be inserted inside a footnote.',
  rowIndex: (index: number, rows: number) =>
    `Row index ${String(index)} is out of bounds: the table has ${String(rows)} rows.`,
  columnIndex: (index: number, columns: number) =>
    `Column index ${String(index)} is out of bounds: the table has ${String(columns)} columns.`,
  narrowColumn: 'The width of a table column must be at least 5 points.',
  pinnedRows: (count: number, rows: number) =>
    `Cannot pin ${String(count)} header rows in a table of ${String(rows)} rows.`,
  notRectangular: 'The range of cells to merge is not rectangular.',
  nothingToFind: 'The text to find must not be empty.',
  bodyOnly: 'This can only be inserted in the body of the document.',
  pageBreakBefore: 'The page break before cannot be set in a table, header, footer or footnote.',
  notInTable: 'This cannot be inserted inside a table.',
  headerType: 'The type of the header or footer must be DEFAULT.',
  sectionBreak: 'There is no section break at the given location.',
  namedStyleMask: 'The field mask must include named_style_type.',
  rangeName: 'The name of a named range must be 1 to 256 characters.',
  noNamedRange: (id: string) => `The named range with ID ${id} was not found`,
} as const;
