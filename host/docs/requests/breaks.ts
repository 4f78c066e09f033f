import type { docs_v1 } from '@googleapis/docs';
import { refusals, refuse } from '../wire/docs-error';
import { insertBlocks } from '../document/edit-tree';
import { findInsertion } from '../document/find-place';
import type { InsertionPlace } from '../document/find-place';
import { insertedStyle, splitInlines, textRun } from '../document/inlines';
import { containerOf, splitParagraph } from './insert-text';
import { sectionStyleAt } from './sections';
import { spansAfterInsertion } from '../document/named-range-spans';
import type { SectionBreak, WorkingDocument } from '../document/working-document';

/** insertPageBreak: a page break and a newline, in the body and outside tables. Source: v1.d.ts. */
export function insertPageBreak(
  document: WorkingDocument,
  request: docs_v1.Schema$InsertPageBreakRequest,
): object {
  const place = findBodyPlace(document, request);
  const [before, after] = splitInlines(place.paragraph.inlines, place.offset);
  const style = insertedStyle(before, after);
  const pageBreak = { kind: 'element', name: 'pageBreak', value: { textStyle: style }, length: 1 } as const;
  splitParagraph(document, place.paragraph, [...before, pageBreak], after, [
    textRun('', style),
    textRun('', style),
  ]);
  spansAfterInsertion(document, '', place.index, 2);
  return {};
}

/** insertSectionBreak: a newline and a section break, in the body and outside tables. Source: v1.d.ts. */
export function insertSectionBreak(
  document: WorkingDocument,
  request: docs_v1.Schema$InsertSectionBreakRequest,
): object {
  const place = findBodyPlace(document, request);
  const [before, after] = splitInlines(place.paragraph.inlines, place.offset);
  const style = insertedStyle(before, after);
  const section: SectionBreak = {
    kind: 'sectionBreak',
    style: {
      ...sectionStyleAt(document, place.index),
      sectionType: request.sectionType ?? 'SECTION_TYPE_UNSPECIFIED',
    },
    rest: {},
    size: 1,
    parent: null,
  };
  splitParagraph(document, place.paragraph, before, after, [textRun('', style), textRun('', style)]);
  const container = containerOf(place.paragraph);
  insertBlocks(container, container.blocks.indexOf(place.paragraph), [section]);
  spansAfterInsertion(document, '', place.index, 2);
  return {};
}

/** A place in the body that is in no table. */
export function findBodyPlace(
  document: WorkingDocument,
  request: Parameters<typeof findInsertion>[1],
): InsertionPlace {
  const place = findInsertion(document, request);
  if (place.segment.kind !== 'body') refuse(refusals.bodyOnly);
  if (place.paragraph.parent !== place.segment) refuse(refusals.notInTable);
  return place;
}
