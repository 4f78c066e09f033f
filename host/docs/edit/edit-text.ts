import type { docs_v1 } from '@googleapis/docs';
import { findParagraph, findSegment } from '../document/find-place';
import { requestedTab } from '../document/find-tab';
import { openDocument } from '../document/open-document';
import { plain } from '../wire/json';
import { byRequests } from './editor';
import type { Editor } from './editor';
import { paragraphStyleRequest, textStyleRequest } from './style-requests';

type Document = docs_v1.Schema$Document;

/** Types text at a place; a newline begins a paragraph. */
export function typeText(
  document: Document,
  location: docs_v1.Schema$Location,
  text: string,
  editor: Editor = {},
): Document {
  return byRequests(document, editor, [{ insertText: { location, text } }]);
}

/** Selects a range and deletes it. */
export function deleteText(document: Document, range: docs_v1.Schema$Range, editor: Editor = {}): Document {
  return byRequests(document, editor, [{ deleteContentRange: { range } }]);
}

/** Selects a range and types over it: the old text goes first, and with all of it a named range and a comment's place. */
export function typeOver(
  document: Document,
  range: docs_v1.Schema$Range,
  text: string,
  editor: Editor = {},
): Document {
  const { startIndex, endIndex: _end, ...place } = range;
  return byRequests(document, editor, [
    { deleteContentRange: { range } },
    { insertText: { location: { ...place, index: startIndex }, text } },
  ]);
}

/** Selects all text of the paragraph that holds the place, and types other text over it. */
export function retypeParagraph(
  document: Document,
  location: docs_v1.Schema$Location,
  text: string,
  editor: Editor = {},
): Document {
  const range = paragraphRange(document, location);
  if (range === null) return document;
  const { startIndex, endIndex, ...place } = range;
  return endIndex - startIndex > 1
    ? typeOver(document, { ...range, endIndex: endIndex - 1 }, text, editor)
    : typeText(document, { ...place, index: startIndex }, text, editor);
}

/** Presses Enter at a place. */
export function splitParagraph(
  document: Document,
  location: docs_v1.Schema$Location,
  editor: Editor = {},
): Document {
  return typeText(document, location, '\n', editor);
}

/** Presses Delete at the end of the paragraph that holds the place: the next one joins it. */
export function joinParagraphs(
  document: Document,
  location: docs_v1.Schema$Location,
  editor: Editor = {},
): Document {
  const range = paragraphRange(document, location);
  return range === null
    ? document
    : deleteText(document, { ...range, startIndex: range.endIndex - 1 }, editor);
}

/** Gives the text of a range another look: the fields of the style that are given. */
export function restyleText(
  document: Document,
  range: docs_v1.Schema$Range,
  textStyle: docs_v1.Schema$TextStyle,
  editor: Editor = {},
): Document {
  return byRequests(document, editor, [textStyleRequest(range, textStyle)]);
}

/** Gives the paragraphs of a range another style or other settings. */
export function restyleParagraphs(
  document: Document,
  range: docs_v1.Schema$Range,
  paragraphStyle: docs_v1.Schema$ParagraphStyle,
  editor: Editor = {},
): Document {
  return byRequests(document, editor, [paragraphStyleRequest(range, paragraphStyle)]);
}

/** Finds every occurrence, in all tabs, and replaces it. */
export function findAndReplace(document: Document, text: string, by: string, editor: Editor = {}): Document {
  const containsText = { text, matchCase: true };
  return byRequests(document, editor, [{ replaceAllText: { containsText, replaceText: by } }]);
}

/** Where the paragraph that holds the place begins and ends, its newline included; null where none holds it. */
function paragraphRange(
  document: Document,
  location: docs_v1.Schema$Location,
): { startIndex: number; endIndex: number; segmentId?: string; tabId?: string } | null {
  const { index, segmentId, tabId } = location;
  const tab = requestedTab(openDocument(document).shared, { location: plain(location) });
  const found = findParagraph(findSegment(tab, segmentId), index ?? 0);
  if (found === null) return null;
  return {
    startIndex: found.start,
    endIndex: found.start + found.paragraph.size,
    ...(segmentId && { segmentId }),
    ...(tabId && { tabId }),
  };
}
