import type { docs_v1 } from '@googleapis/docs';
import { refusals, refuse } from '../wire/docs-error';
import { deleteRange } from './delete-content';
import { newId } from '../document/edit-tree';
import { findInsertion, findRange } from '../document/find-place';
import { inlineStyle } from '../document/inlines';
import { insertTextAt } from './insert-text';
import type { NamedRange, WorkingDocument } from '../document/working-document';

/** The longest name, in UTF-16 units. Source: CreateNamedRangeRequest.name in v1.d.ts. */
const LONGEST_NAME = 256;

/** createNamedRange: answers the id of the new range. */
export function createNamedRange(
  document: WorkingDocument,
  request: docs_v1.Schema$CreateNamedRangeRequest,
): object {
  const name = request.name ?? '';
  const { segment, start, end } = findRange(document, request.range);
  if (name.length < 1 || name.length > LONGEST_NAME) refuse(refusals.rangeName);
  if (segment.kind === 'body' && start === 0) refuse(refusals.firstSectionBreak);
  const id = newId(document, 'kix');
  document.namedRanges.push({ id, name, spans: [{ segmentId: segment.id, start, end }] });
  return { createNamedRange: { namedRangeId: id } };
}

/** deleteNamedRange: the range with the id, or every range of the name. The text stays. */
export function deleteNamedRange(
  document: WorkingDocument,
  request: docs_v1.Schema$DeleteNamedRangeRequest,
): object {
  const doomed = chosenRanges(document, request.namedRangeId, request.name);
  document.namedRanges = document.namedRanges.filter((range) => !doomed.includes(range));
  return {};
}

/**
 * replaceNamedRangeContent: the first span of each range gets the text, the others go. The range then holds the text.
 * Source: ReplaceNamedRangeContentRequest in v1.d.ts.
 */
export function replaceNamedRangeContent(
  document: WorkingDocument,
  request: docs_v1.Schema$ReplaceNamedRangeContentRequest,
): object {
  const text = request.text ?? '';
  for (const range of chosenRanges(document, request.namedRangeId, request.namedRangeName)) {
    replaceContent(document, range, text);
  }
  return {};
}

function replaceContent(document: WorkingDocument, range: NamedRange, text: string): void {
  const [first, ...others] = range.spans;
  if (first === undefined) return;
  const segment = document.segments.get(first.segmentId) ?? refuse(refusals.noSegment(first.segmentId));
  for (const span of [...others].reverse()) {
    deleteRange(document, document.segments.get(span.segmentId) ?? segment, span.start, span.end);
  }
  // The text goes in before the old content goes out, so that it can have the style of what it replaces.
  const before = segment.size;
  if (text !== '') {
    const place = findInsertion(document, { location: { index: first.start, segmentId: first.segmentId } });
    insertTextAt(document, place, text, (_before, [next]) => (next === undefined ? {} : inlineStyle(next)));
  }
  const length = segment.size - before;
  deleteRange(document, segment, first.start + length, first.end + length);
  const kept = document.namedRanges.filter((each) => each !== range);
  range.spans = [{ ...first, end: first.start + length }];
  document.namedRanges = length === 0 ? kept : [...kept, range];
}

function chosenRanges(
  document: WorkingDocument,
  id: string | null | undefined,
  name: string | null | undefined,
): readonly NamedRange[] {
  if (typeof id === 'string' && id !== '') {
    const range = document.namedRanges.find((each) => each.id === id);
    return range === undefined ? refuse(refusals.noNamedRange(id)) : [range];
  }
  return document.namedRanges.filter((range) => range.name === name);
}
