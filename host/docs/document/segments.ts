import type { docs_v1 } from '@googleapis/docs';
import { findBodyPlace } from '../requests/breaks';
import { refusals, refuse } from '../wire/docs-error';
import { insertBlocks, newId, newParagraph, setInlines } from './edit-tree';
import { findSegment } from './find-place';
import { splitInlines, textRun } from './inlines';
import { stringAt, without } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { sectionBreakAt } from '../requests/sections';
import { spansAfterInsertion, spansWithoutSegment } from './named-range-spans';
import type { Block, Segment, SegmentKind, WorkingDocument } from './working-document';

/** createHeader: an empty default header of the document, or of the section that the location names. */
export function createHeader(document: WorkingDocument, request: docs_v1.Schema$CreateHeaderRequest): object {
  return { createHeader: { headerId: createPart(document, 'header', request) } };
}

/** createFooter: an empty default footer of the document, or of the section that the location names. */
export function createFooter(document: WorkingDocument, request: docs_v1.Schema$CreateFooterRequest): object {
  return { createFooter: { footerId: createPart(document, 'footer', request) } };
}

/** deleteHeader: the header and every reference to it. */
export function deleteHeader(document: WorkingDocument, request: docs_v1.Schema$DeleteHeaderRequest): object {
  return deletePart(document, 'header', request.headerId ?? '');
}

/** deleteFooter: the footer and every reference to it. */
export function deleteFooter(document: WorkingDocument, request: docs_v1.Schema$DeleteFooterRequest): object {
  return deletePart(document, 'footer', request.footerId ?? '');
}

/**
 * createFootnote: a mark at the place, and a segment that holds a space and a newline. Source: v1.d.ts; the mark has no
 * style of its own, and the text has 10 points, as recorded.
 */
export function createFootnote(
  document: WorkingDocument,
  request: docs_v1.Schema$CreateFootnoteRequest,
): object {
  const { paragraph, offset, index } = findBodyPlace(document, request);
  const footnoteId = newId(document, 'kix.');
  const [before, after] = splitInlines(paragraph.inlines, offset);
  const mark = {
    kind: 'element',
    name: 'footnoteReference',
    value: { footnoteId, textStyle: {} },
    length: 1,
  } as const;
  setInlines(paragraph, [...before, mark, ...after]);
  spansAfterInsertion(document, '', index, 1);
  addSegment(document, 'footnote', footnoteId, ' \n', FOOTNOTE_TEXT, { lineSpacing: 100 });
  return { createFootnote: { footnoteId } };
}

function createPart(
  document: WorkingDocument,
  kind: 'header' | 'footer',
  request: docs_v1.Schema$CreateHeaderRequest,
): string {
  if (request.type !== 'DEFAULT') refuse(refusals.headerType);
  const field = kind === 'header' ? 'defaultHeaderId' : 'defaultFooterId';
  const section = sectionBreakAt(document, request.sectionBreakLocation?.index ?? 0);
  const style = section === null ? document.documentStyle : section.style;
  if (style[field] !== undefined) refuse(kind === 'header' ? refusals.headerExists : refusals.footerExists);
  const id = newId(document, 'kix.');
  addSegment(document, kind, id, '\n');
  if (section === null) document.documentStyle = { ...style, [field]: id };
  else section.style = { ...style, [field]: id };
  return id;
}

function deletePart(document: WorkingDocument, kind: 'header' | 'footer', id: string): object {
  const segment = findSegment(document, id);
  if (segment.kind !== kind) refuse(refusals.noSegment(id));
  removeSegment(document, id);
  document.documentStyle = withoutReference(document.documentStyle, id);
  for (const block of document.segments.get('')?.blocks ?? []) {
    if (block.kind === 'sectionBreak') block.style = withoutReference(block.style, id);
  }
  return {};
}

function withoutReference(style: JsonObject, id: string): JsonObject {
  return without(style, ...Object.keys(style).filter((field) => style[field] === id));
}

/** The text of a footnote that the API made, as recorded in docs-fixtures (complete.json). */
const FOOTNOTE_TEXT: JsonObject = { fontSize: { magnitude: 10, unit: 'PT' } };

function addSegment(
  document: WorkingDocument,
  kind: SegmentKind,
  id: string,
  text: string,
  textStyle: JsonObject = {},
  paragraphStyle: JsonObject = {},
): void {
  const segment: Segment = { kind, id, blocks: [], size: 0, parent: null, rest: { [`${kind}Id`]: id } };
  const style = { namedStyleType: 'NORMAL_TEXT', ...paragraphStyle, direction: 'LEFT_TO_RIGHT' };
  insertBlocks(segment, 0, [newParagraph([textRun(text, textStyle)], style, null)]);
  document.segments.set(id, segment);
}

/** Numbers the footnotes as their marks stand in the body, and drops those whose mark is gone. */
export function settleFootnotes(document: WorkingDocument): void {
  if (![...document.segments.values()].some(({ kind }) => kind === 'footnote')) return;
  const marked: string[] = [];
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') {
        block.inlines = block.inlines.map((inline) => {
          if (inline.kind === 'text' || inline.name !== 'footnoteReference') return inline;
          const number = marked.push(stringAt(inline.value, 'footnoteId'));
          return { ...inline, value: { ...inline.value, footnoteNumber: String(number) } };
        });
      } else if (block.kind === 'tableOfContents') visit(block.blocks);
      else if (block.kind === 'table') {
        for (const row of block.rows) for (const cell of row.cells) visit(cell.blocks);
      }
    }
  };
  visit(document.segments.get('')?.blocks ?? []);
  for (const segment of document.segments.values()) {
    if (segment.kind === 'footnote' && !marked.includes(segment.id)) removeSegment(document, segment.id);
  }
}

function removeSegment(document: WorkingDocument, id: string): void {
  document.segments.delete(id);
  spansWithoutSegment(document, id);
}
