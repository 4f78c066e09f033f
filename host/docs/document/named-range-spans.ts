import type { NamedRange, Span, WorkingDocument } from './working-document';

/**
 * Moves the named ranges after `length` units came in at `index` of the segment. A range grows when the place is inside it
 * ("content inserted inside a named range generally expands that range", v1.d.ts NamedRange). At its first unit it moves
 * and at its end it stays: that is this host's assumption, see host/DIFFERENCES.md.
 */
export function spansAfterInsertion(
  document: WorkingDocument,
  segmentId: string,
  index: number,
  length: number,
): void {
  changeSpans(document, segmentId, (span) => ({
    ...span,
    start: span.start >= index ? span.start + length : span.start,
    end: span.end > index ? span.end + length : span.end,
  }));
}

/** Shrinks and moves the named ranges after [start, end) of the segment went out; a range that is left empty goes too. */
export function spansAfterDeletion(
  document: WorkingDocument,
  segmentId: string,
  start: number,
  end: number,
): void {
  const left = (index: number) => (index <= start ? index : Math.max(start, index - (end - start)));
  changeSpans(document, segmentId, (span) => ({ ...span, start: left(span.start), end: left(span.end) }));
}

function changeSpans(document: WorkingDocument, segmentId: string, change: (span: Span) => Span): void {
  const changed: NamedRange[] = [];
  for (const range of document.namedRanges) {
    range.spans = range.spans
      .map((span) => (span.segmentId === segmentId ? change(span) : span))
      .filter((span) => span.start < span.end);
    if (range.spans.length > 0) changed.push(range);
  }
  document.namedRanges = changed;
}

/** Keeps the named ranges in place after [start, end) of the segment was replaced by `length` units. */
export function spansAfterReplacement(
  document: WorkingDocument,
  segmentId: string,
  start: number,
  end: number,
  length: number,
): void {
  const moved = (index: number) => {
    if (index <= start) return index;
    return index >= end ? index + length - (end - start) : start + Math.min(index - start, length);
  };
  changeSpans(document, segmentId, (span) => ({ ...span, start: moved(span.start), end: moved(span.end) }));
}
