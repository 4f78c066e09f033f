import type { docs_v1 } from '@googleapis/docs';
import { assignIndices } from '../document/assign-indices';
import { defaultAssumptions } from '../document/assumptions';
import type { Assumptions } from '../document/assumptions';
import { allTabs } from '../document/edit-tree';
import { requestedTab } from '../document/find-tab';
import { documentLanguage, inLanguage } from '../document/document-language';
import { insertPageBreak, insertSectionBreak } from './breaks';
import { createParagraphBullets, deleteParagraphBullets } from './bullets';
import { deleteContentRange } from './delete-content';
import { DocsError, Refusal, refusals, refusedRequest } from '../wire/docs-error';
import { insertTable } from './insert-table';
import { insertText } from './insert-text';
import type { JsonObject } from '../wire/json';
import { mergeTableCells, unmergeTableCells } from './merge-cells';
import { createNamedRange, deleteNamedRange, replaceNamedRangeContent } from './named-ranges';
import { openDocument } from '../document/open-document';
import { readRequests } from '../wire/read-requests';
import { replaceAllText } from './replace-all-text';
import { updateDocumentStyle, updateNamedStyle, updateSectionStyle } from './sections';
import {
  createFooter,
  createFootnote,
  createHeader,
  deleteFooter,
  deleteHeader,
  settleFootnotes,
} from '../document/segments';
import {
  deleteTableColumn,
  deleteTableRow,
  insertTableColumn,
  insertTableRow,
} from './table-rows-and-columns';
import { addDocumentTab, deleteTab, updateDocumentTabProperties } from './tabs';
import { updateParagraphStyle } from './update-paragraph-style';
import {
  pinTableHeaderRows,
  updateTableCellStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
} from './update-table';
import { updateTextStyle } from './update-text-style';
import type { SharedParts, WorkingDocument } from '../document/working-document';

/** Each request that this host knows: it changes the working document and answers its reply, `{}` where there is none. */
const handlers = {
  addDocumentTab,
  createFooter,
  createFootnote,
  createHeader,
  createNamedRange,
  createParagraphBullets,
  deleteContentRange,
  deleteFooter,
  deleteHeader,
  deleteNamedRange,
  deleteParagraphBullets,
  deleteTab,
  deleteTableColumn,
  deleteTableRow,
  insertPageBreak,
  insertSectionBreak,
  insertTable,
  insertTableColumn,
  insertTableRow,
  insertText,
  mergeTableCells,
  pinTableHeaderRows,
  replaceAllText,
  replaceNamedRangeContent,
  unmergeTableCells,
  updateDocumentStyle,
  updateDocumentTabProperties,
  updateNamedStyle,
  updateParagraphStyle,
  updateSectionStyle,
  updateTableCellStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
  updateTextStyle,
} satisfies { [Name in keyof docs_v1.Schema$Request]?: Handler<Name> };

const handlersByName = new Map(Object.entries(handlers));

type Handler<Name extends keyof docs_v1.Schema$Request> = (
  document: WorkingDocument,
  request: NonNullable<docs_v1.Schema$Request[Name]>,
) => object;

/** What a batch is applied under, beside its requests. */
export interface BatchOptions {
  readonly requiredRevisionId?: string;
  /** What Google does where nobody has measured it. */
  readonly assumptions?: Partial<Assumptions>;
}

/**
 * documents.batchUpdate: the document after all requests, each of which sees what the former left, and their replies, one
 * for one. The input is not changed. Throws a DocsError with Google's text when any request is refused, and then nothing
 * has been applied; a plain Error for a request that this host does not know.
 */
export function applyBatchUpdate(
  document: docs_v1.Schema$Document,
  requests: readonly unknown[],
  options: BatchOptions = {},
): { document: docs_v1.Schema$Document; replies: object[] } {
  const read = readRequests(requests);
  const required = options.requiredRevisionId;
  if (required !== undefined && required !== document.revisionId) {
    throw new DocsError(400, refusals.staleRevision(required));
  }
  const working = openDocument(document, { ...defaultAssumptions, ...options.assumptions });
  const replies = read.map((request, i) => applyRequest(working.shared, request, i));
  for (const tab of allTabs(working.shared)) settleFootnotes(tab.document);
  return { document: inLanguage(assignIndices(working), documentLanguage(document)), replies };
}

function applyRequest(shared: SharedParts, request: JsonObject, index: number): object {
  const [name, body] = Object.entries(request)[0] ?? [];
  const handler = handlersByName.get(name ?? '');
  if (name === undefined || handler === undefined) {
    throw new Error(`not supported by the local host: documents.batchUpdate ${String(name)}`);
  }
  try {
    const tab = requestedTab(shared, request);
    // readRequests has checked that the body is of the form that this very handler takes.
    return (handler as (document: WorkingDocument, body: unknown) => object)(tab, body);
  } catch (error) {
    if (error instanceof Refusal) throw refusedRequest(index, name, error.message);
    throw error;
  }
}
