import type { NamedRange, Segment, Span, WorkingDocument } from '../document/working-document';

/** A named range that comes along with text that is moved. */
export interface Carried {
  readonly range: NamedRange;
  /** Where the range's spans lie from the beginning of what is moved. */
  readonly spans: readonly Span[];
}

/** The named ranges that lie whole in what is moved and come along; none where Google is assumed to lose them. */
export function rangesIn(
  tab: WorkingDocument,
  segment: Segment,
  start: number,
  end: number,
): readonly Carried[] {
  if (tab.shared.assumptions.cutAndPasted === 'lost') return [];
  return tab.namedRanges
    .filter(({ spans }) =>
      spans.every((span) => span.segmentId === segment.id && span.start >= start && span.end <= end),
    )
    .map((range) => ({
      range,
      spans: range.spans.map((span) => ({ ...span, start: span.start - start, end: span.end - start })),
    }));
}

/** Puts the ranges that come along over the text where it now begins, at `index`. */
export function putBack(
  tab: WorkingDocument,
  carried: readonly Carried[],
  segmentId: string,
  index: number,
): void {
  for (const { range, spans } of carried) {
    range.spans = spans.map((span) => ({ segmentId, start: span.start + index, end: span.end + index }));
    tab.namedRanges.push(range);
  }
}
