import type { docs_v1 } from '@googleapis/docs';
import { byRequests, suggesting } from './editor';
import type { Editor } from './editor';
import { paragraphStyleRequest, textStyleRequest } from './style-requests';

type Document = docs_v1.Schema$Document;

/** Answers a comment. */
export function replyToComment(
  document: Document,
  commentId: string,
  content: string,
  editor: Editor = {},
): Document {
  return byRequests(document, editor, [{ addCommentReply: { commentId, post: { content } } }]);
}

/** Marks a comment as resolved. */
export function resolveComment(document: Document, commentId: string, editor: Editor = {}): Document {
  return byRequests(document, editor, [
    { addCommentReply: { commentId, post: { commentAction: 'RESOLVE' } } },
  ]);
}

/** Accepts a suggestion. */
export function acceptSuggestion(document: Document, suggestionId: string, editor: Editor = {}): Document {
  return byRequests(document, editor, [{ acceptSuggestion: { suggestionId } }]);
}

/** Rejects a suggestion. */
export function rejectSuggestion(document: Document, suggestionId: string, editor: Editor = {}): Document {
  return byRequests(document, editor, [{ rejectSuggestion: { suggestionId } }]);
}

/** Suggests another look of the text of a range: the fields of the style that are given. */
export function suggestTextStyle(
  document: Document,
  range: docs_v1.Schema$Range,
  textStyle: docs_v1.Schema$TextStyle,
  editor: Editor = {},
): Document {
  return byRequests(document, suggesting(editor), [textStyleRequest(range, textStyle)], 'SUGGEST');
}

/** Suggests another style of the paragraphs of a range. */
export function suggestParagraphStyle(
  document: Document,
  range: docs_v1.Schema$Range,
  paragraphStyle: docs_v1.Schema$ParagraphStyle,
  editor: Editor = {},
): Document {
  return byRequests(document, suggesting(editor), [paragraphStyleRequest(range, paragraphStyle)], 'SUGGEST');
}
