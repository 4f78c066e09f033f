import type { docs_v1 } from '@googleapis/docs';
import { refusals, refuse } from '../wire/docs-error';
import { deleteRange } from './delete-content';
import { newId } from '../document/edit-tree';
import { findInsertion, findRange } from '../document/find-place';
import { criteriaTabs } from '../document/find-tab';
import { inlineStyle } from '../document/inlines';
import { insertTextAt } from './insert-text';
import type { NamedRange, WorkingDocument } from '../document/working-document';

/** The longest name, in UTF-16 units. Source: CreateNamedRangeRequest.name in v1.d.ts. */
const LONGEST_NAME = 256;

/** createNamedRange: answers the id of the new range, which may begin at index 0 (production: zotero-google-docs-integration). */
export function createNamedRange(
  document: WorkingDocument,
  request: docs_v1.Schema$CreateNamedRangeRequest,
): object {
  const name = request.name ?? '';
  const { segment, start, end } = findRange(document, request.range);
  if (name.length < 1 || name.length > LONGEST_NAME) refuse(refusals.rangeName);
  const id = newId(document, 'kix.');
  document.namedRanges.push({ id, name, spans: [{ segmentId: segment.id, start, end }] });
  return { createNamedRange: { namedRangeId: id } };
}

/**
 * deleteNamedRange: the range with the id, or every range of the name in the tabs that are meant. The text stays. A range
 * whose text went out in the same batch is gone already, and is not missed (production: zotero-google-docs-integration).
 */
export function deleteNamedRange(
  document: WorkingDocument,
  request: docs_v1.Schema$DeleteNamedRangeRequest,
): object {
  const { namedRangeId, name, tabsCriteria } = request;
  if (!namedRangeId && !name) refuse(refusals.noIdOrName);
  const tabs = criteriaTabs(document, tabsCriteria);
  const known = !namedRangeId || tabs.some((tab) => chosenRanges(tab, namedRangeId, name).length > 0);
  const { lostRanges, assumptions } = document.shared;
  if (!known && !lostRanges.has(namedRangeId) && assumptions.unknownRangeDeleted === 'refused') {
    refuse(refusals.noNamedRange(namedRangeId));
  }
  for (const tab of tabs) {
    const doomed = chosenRanges(tab, namedRangeId, name);
    tab.namedRanges = tab.namedRanges.filter((range) => !doomed.includes(range));
  }
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
  const { namedRangeId, namedRangeName, tabsCriteria } = request;
  const found = criteriaTabs(document, tabsCriteria).flatMap((tab) =>
    chosenRanges(tab, namedRangeId, namedRangeName).map((range) => ({ tab, range })),
  );
  if (namedRangeId && found.length === 0) refuse(refusals.noNamedRange(namedRangeId));
  for (const { tab, range } of found) replaceContent(tab, range, request.text ?? '');
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
  return document.namedRanges.filter((range) => (id ? range.id === id : range.name === name));
}
