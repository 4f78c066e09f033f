import type { docs_v1 } from '@googleapis/docs';
import {
  addCommentReply,
  deleteComment,
  deleteCommentReply,
  insertComment,
  updateCommentPost,
} from '../comments/comments';
import { createFooter, createFootnote, createHeader, deleteFooter, deleteHeader } from '../document/segments';
import type { WorkingDocument } from '../document/working-document';
import { insertPageBreak, insertSectionBreak } from './breaks';
import { createParagraphBullets, deleteParagraphBullets } from './bullets';
import { deleteContentRange } from './delete-content';
import {
  createDropdownDefinition,
  deleteDropdownDefinition,
  insertDropdown,
  updateDropdownDefinitionProperties,
  updateDropdownProperties,
} from './dropdowns';
import { insertTable } from './insert-table';
import { insertText } from './insert-text';
import { mergeTableCells, unmergeTableCells } from './merge-cells';
import { createNamedRange, deleteNamedRange, replaceNamedRangeContent } from './named-ranges';
import { replaceAllText } from './replace-all-text';
import { updateDocumentStyle, updateNamedStyle, updateSectionStyle } from './sections';
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

const documentHandlers = {
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

type Handler<Name extends keyof docs_v1.Schema$Request> = (
  document: WorkingDocument,
  request: NonNullable<docs_v1.Schema$Request[Name]>,
) => object;

/** Requests on the threads beside the text. Their types are in googleapis 188.0.0 only. */
const commentHandlers = {
  addCommentReply,
  deleteComment,
  deleteCommentReply,
  insertComment,
  updateCommentPost,
};

const dropdownHandlers = {
  createDropdownDefinition,
  deleteDropdownDefinition,
  insertDropdown,
  updateDropdownDefinitionProperties,
  updateDropdownProperties,
};

/** What changes the tab that a request is for, and answers the reply, `{}` where there is none. */
export type RequestHandler = (document: WorkingDocument, request: unknown) => object;

/**
 * Each request that this host knows, but for decisions on suggestions. The requests have been checked, by their names, to
 * be of the form that the very handler takes (read-requests.ts).
 */
export const requestHandlers: ReadonlyMap<string, RequestHandler> = new Map(
  Object.entries({ ...documentHandlers, ...commentHandlers, ...dropdownHandlers }) as [
    string,
    RequestHandler,
  ][],
);

/** True for the requests that change the threads of comments, and nothing of the text. */
export function isOnComments(name: string): boolean {
  return name in commentHandlers;
}
