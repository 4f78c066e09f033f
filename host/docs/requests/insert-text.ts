import type { docs_v1 } from '@googleapis/docs';
import { refusals, refuse } from '../wire/docs-error';
import { insertBlocks, newId, newParagraph, setInlines } from '../document/edit-tree';
import { findInsertion } from '../document/find-place';
import type { InsertionPlace } from '../document/find-place';
import { inlineStyle, insertedStyle, splitInlines, textRun, withoutLink } from '../document/inlines';
import type { JsonObject } from '../wire/json';
import { spansAfterInsertion } from '../document/named-range-spans';
import type { Container, Inline, Paragraph, WorkingDocument } from '../document/working-document';

/** The text without the characters that the API strips. Source: InsertTextRequest.text in v1.d.ts. */
function stripped(text: string): string {
  return text.replace(/[\p{Cc}\p{Co}]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code <= 0x08 || (code >= 0x0c && code <= 0x1f) || (code >= 0xe000 && code <= 0xf8ff)
      ? ''
      : character;
  });
}

/** insertText: the text in the style of its neighbour, and a new paragraph for each newline. */
export function insertText(document: WorkingDocument, request: docs_v1.Schema$InsertTextRequest): object {
  const given = request.text ?? '';
  if (given === '') refuse(refusals.nothingToInsert);
  insertTextAt(document, findInsertion(document, request), given);
  return {};
}

/** The text as the API takes it: without what it strips, and with U+FFFD for half a surrogate pair, as UTF-8 has none. */
export function writableText(text: string): string {
  return stripped(text).replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * Inserts text at a place that has been found, in the style of its neighbour or as `styleBetween` says; `rest` is what the
 * new runs have beside text and style. Answers how many units came in.
 */
export function insertTextAt(
  document: WorkingDocument,
  place: InsertionPlace,
  given: string,
  styleBetween = insertedStyle,
  rest: JsonObject = {},
): number {
  const text = writableText(given);
  if (text === '') return 0;
  const { paragraph, offset, segment, index } = place;
  const [before, after] = splitInlines(paragraph.inlines, offset);
  const style = styleBetween(before, after);
  splitParagraph(
    document,
    paragraph,
    before,
    after,
    text.split('\n').map((line) => textRun(line, style, rest)),
  );
  spansAfterInsertion(document, segment.id, index, text.length);
  return text.length;
}

/**
 * Writes `lines` between the two parts of a paragraph, a newline behind each line but the last. The new paragraphs have the
 * style and bullet of the one that is split, which keeps its own newline and stands last.
 */
export function splitParagraph(
  document: WorkingDocument,
  paragraph: Paragraph,
  before: readonly Inline[],
  after: readonly Inline[],
  lines: readonly Inline[],
): readonly Paragraph[] {
  const rest = lines.slice(0, -1);
  const tail = lines.slice(-1);
  if (rest.length === 0) {
    setInlines(paragraph, [...before, ...tail, ...after]);
    return [];
  }
  const made = rest.map((line, i) =>
    newParagraph(
      [...(i === 0 ? before : []), line, newlineBehind(line)],
      withNewHeadingId(document, paragraph.style),
      paragraph.bullet,
    ),
  );
  setInlines(paragraph, [...tail, ...after]);
  const container = containerOf(paragraph);
  insertBlocks(container, container.blocks.indexOf(paragraph), made);
  return made;
}

/** A newline like the text before it: as much a suggestion as that is, but never a link. */
function newlineBehind(line: Inline): Inline {
  return textRun('\n', withoutLink(inlineStyle(line)), line.kind === 'text' ? line.rest : {});
}

/** What the paragraph stands in. */
export function containerOf(paragraph: Paragraph): Container {
  if (paragraph.parent === null) throw new Error('the paragraph is in no container');
  return paragraph.parent;
}

/** A paragraph style for a copy of its paragraph: headings have an id each. */
function withNewHeadingId(document: WorkingDocument, style: JsonObject): JsonObject {
  return style.headingId === undefined ? style : { ...style, headingId: newId(document, 'h.') };
}
