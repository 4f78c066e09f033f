import type { Span, TrackedRange, WorkingDocument } from './working-document';

/**
 * Moves the named ranges and the places of comments after `length` units came in at `index` of the segment. A range grows
 * when the place is inside it ("content inserted inside a named range generally expands that range", v1.d.ts NamedRange).
 * What happens at its edges is not measured: assumptions.ts.
 */
export function spansAfterInsertion(
  document: WorkingDocument,
  segmentId: string,
  index: number,
  length: number,
): void {
  const { insertedAtStart, insertedAtEnd, editedInside } = document.shared.assumptions;
  const seam = isSeam(document.namedRanges, segmentId, index)
    ? document.shared.assumptions.insertedAtSeam
    : null;
  const takesAtStart = seam === null ? insertedAtStart === 'inside' : seam === 'after' || seam === 'both';
  const takesAtEnd = seam === null ? insertedAtEnd === 'inside' : seam === 'before' || seam === 'both';
  changeSpans(document, segmentId, (span, isNamed) => {
    const inside = span.start < index && index < span.end;
    if (inside && isNamed && editedInside === 'goes') return [];
    const movesStart = span.start > index || (span.start === index && !takesAtStart);
    const movesEnd = span.end > index || (span.end === index && takesAtEnd);
    return [
      {
        ...span,
        start: movesStart ? span.start + length : span.start,
        end: movesEnd ? span.end + length : span.end,
      },
    ];
  });
}

function isSeam(ranges: readonly TrackedRange[], segmentId: string, index: number): boolean {
  const has = (edge: 'start' | 'end') =>
    ranges.some(({ spans }) => spans.some((span) => span.segmentId === segmentId && span[edge] === index));
  return has('end') && has('start');
}

/**
 * Moves the named ranges after a newline and a table of `size` units came in at `index`: what becomes of a range around the
 * place is not measured (assumptions.ts).
 */
export function spansAfterTable(
  document: WorkingDocument,
  segmentId: string,
  index: number,
  size: number,
): void {
  const answer = document.shared.assumptions.tableInserted;
  const length = 1 + size;
  if (answer === 'grows') {
    spansAfterInsertion(document, segmentId, index, length);
    return;
  }
  changeSpans(document, segmentId, (span, isNamed) => {
    const around = span.start < index && index < span.end;
    if (!around) {
      const by = span.start >= index ? length : 0;
      return [{ ...span, start: span.start + by, end: span.end + by }];
    }
    if (!isNamed) return [{ ...span, end: span.end + length }];
    if (answer === 'goes') return [];
    return [
      { ...span, end: index },
      { ...span, start: index + length, end: span.end + length },
    ];
  });
}

/** Shrinks and moves the named ranges after [start, end) of the segment went out; a range that is left empty goes too. */
export function spansAfterDeletion(
  document: WorkingDocument,
  segmentId: string,
  start: number,
  end: number,
): void {
  const goes = document.shared.assumptions.editedInside === 'goes';
  const left = (index: number) => (index <= start ? index : Math.max(start, index - (end - start)));
  changeSpans(document, segmentId, (span, isNamed) => {
    const overlaps = start < span.end && end > span.start;
    return goes && isNamed && overlaps ? [] : [{ ...span, start: left(span.start), end: left(span.end) }];
  });
}

/** As `spansAfterDeletion`, for a row or column of a table: whether a range survives that is not measured. */
export function spansAfterRow(
  document: WorkingDocument,
  segmentId: string,
  start: number,
  end: number,
): void {
  if (document.shared.assumptions.rowDeleted === 'goes') {
    changeSpans(document, segmentId, (span, isNamed) =>
      isNamed && start < span.end && end > span.start ? [] : [span],
    );
  }
  spansAfterDeletion(document, segmentId, start, end);
}

function changeSpans(
  document: WorkingDocument,
  segmentId: string,
  change: (span: Span, isNamed: boolean) => readonly Span[],
): void {
  document.namedRanges = changed(document, document.namedRanges, true, segmentId, change);
  document.commentAnchors = changed(document, document.commentAnchors, false, segmentId, change);
}

function changed<Range extends TrackedRange>(
  document: WorkingDocument,
  ranges: readonly Range[],
  isNamed: boolean,
  segmentId: string,
  change: (span: Span, isNamed: boolean) => readonly Span[],
): Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    range.spans = range.spans
      .flatMap((span) => (span.segmentId === segmentId ? change(span, isNamed) : [span]))
      .filter((span) => span.start < span.end);
    if (range.spans.length > 0) kept.push(range);
    else document.shared.lostRanges.add(range.id);
  }
  return kept;
}

/** Takes out what the ranges have in a segment that goes away whole. */
export function spansWithoutSegment(document: WorkingDocument, id: string): void {
  changeSpans(document, id, () => []);
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
  changeSpans(document, segmentId, (span) => [{ ...span, start: moved(span.start), end: moved(span.end) }]);
}
