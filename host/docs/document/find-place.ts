import type { docs_v1 } from '@googleapis/docs';
import { coveredCells } from './cell-areas';
import { refusals, refuse } from '../wire/docs-error';
import { inlineLength, leadingUnits } from './edit-tree';
import type { Container, Inline, Paragraph, Segment, WorkingDocument } from './working-document';

/** The segment that a location or range names; the body where it names none. Refuses a segment that is not there. */
export function findSegment(document: WorkingDocument, segmentId: string | null | undefined): Segment {
  return document.segments.get(segmentId ?? '') ?? refuse(refusals.noSegment(segmentId ?? ''));
}

/** A paragraph and the index in its segment where it starts. */
export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly start: number;
}

/** The paragraph that holds `index`, or null where the index is a table's, row's or cell's start, or a section break. */
export function findParagraph(segment: Segment, index: number): PlacedParagraph | null {
  return paragraphAt(segment, 0, index);
}

function paragraphAt(container: Container, containerStart: number, index: number): PlacedParagraph | null {
  let start = containerStart + leadingUnits(container);
  for (const block of container.blocks) {
    if (index < start) return null;
    if (index < start + block.size) {
      switch (block.kind) {
        case 'paragraph':
          return { paragraph: block, start };
        case 'sectionBreak':
          return null;
        case 'tableOfContents':
          return paragraphAt(block, start, index);
        case 'table': {
          let rowStart = start + 1;
          for (const row of block.rows) {
            let cellStart = rowStart + 1;
            for (const cell of row.cells) {
              if (index >= cellStart && index < cellStart + cell.size) {
                return coveredCells(block).has(cell) ? null : paragraphAt(cell, cellStart, index);
              }
              cellStart += cell.size;
            }
            rowStart += row.size;
          }
          return null;
        }
      }
    }
    start += block.size;
  }
  return null;
}

/** Where something is to be inserted: `index` of the segment, which is `offset` of the paragraph. */
export interface InsertionPlace extends PlacedParagraph {
  readonly segment: Segment;
  readonly index: number;
  readonly offset: number;
}

/**
 * The place that a request names, by location or as the end of a segment (before its last newline). Refuses an index past
 * the segment, outside every paragraph, or inside a surrogate pair.
 */
export function findInsertion(
  document: WorkingDocument,
  request: {
    readonly location?: docs_v1.Schema$Location;
    readonly endOfSegmentLocation?: docs_v1.Schema$EndOfSegmentLocation;
  },
): InsertionPlace {
  const end = request.endOfSegmentLocation;
  const place = end ?? request.location ?? {};
  const segment = findSegment(document, place.segmentId);
  const index = end === undefined ? (request.location?.index ?? 0) : segment.size - 1;
  if (index >= segment.size) refuse(refusals.pastEnd(index, segment.size));
  const found = findParagraph(segment, index) ?? refuse(refusals.notInParagraph);
  const offset = index - found.start;
  if (splitsPair(found.paragraph, offset)) refuse(refusals.insideGrapheme);
  return { ...found, segment, index, offset };
}

/** True where `offset` stands between the two halves of a surrogate pair. */
export function splitsPair(paragraph: Paragraph, offset: number): boolean {
  let start = 0;
  for (const inline of paragraph.inlines) {
    const length = inline.kind === 'text' ? inline.text.length : inline.length;
    if (offset > start && offset < start + length) {
      return (
        inline.kind === 'text' &&
        /[\uDC00-\uDFFF]/.test(inline.text.charAt(offset - start)) &&
        /[\uD800-\uDBFF]/.test(inline.text.charAt(offset - start - 1))
      );
    }
    start += length;
  }
  return false;
}

/** A checked range of a segment. */
export interface FoundRange {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

/** The range that a request names. Refuses one without indexes, reversed, empty, or past the segment's end. */
export function findRange(document: WorkingDocument, range: docs_v1.Schema$Range | undefined): FoundRange {
  const { startIndex, endIndex, segmentId } = range ?? {};
  const segment = findSegment(document, segmentId);
  if (typeof startIndex !== 'number' || typeof endIndex !== 'number') return refuse(refusals.noIndexes);
  if (endIndex < startIndex) refuse(refusals.endBeforeStart);
  if (endIndex === startIndex) refuse(refusals.emptyRange);
  if (endIndex > segment.size) refuse(refusals.pastEnd(endIndex, segment.size));
  return { segment, start: startIndex, end: endIndex };
}

/** Every paragraph that shares a unit with [start, end), those in tables too but for covered cells, in order. */
export function paragraphsIn({ segment, start, end }: FoundRange): readonly PlacedParagraph[] {
  const found: PlacedParagraph[] = [];
  collect(segment, 0, start, end, found);
  return found;
}

function collect(
  container: Container,
  containerStart: number,
  from: number,
  to: number,
  found: PlacedParagraph[],
): void {
  let start = containerStart + leadingUnits(container);
  for (const block of container.blocks) {
    if (start >= to) return;
    if (start + block.size > from) {
      if (block.kind === 'paragraph') found.push({ paragraph: block, start });
      else if (block.kind === 'tableOfContents') collect(block, start, from, to, found);
      else if (block.kind === 'table') {
        const covered = coveredCells(block);
        let cellStart = start + 1;
        for (const row of block.rows) {
          cellStart += 1;
          for (const cell of row.cells) {
            if (!covered.has(cell)) collect(cell, cellStart, from, to, found);
            cellStart += cell.size;
          }
        }
      }
    }
    start += block.size;
  }
}

/** Every inline that shares a unit with the range, in order. */
export function inlinesIn(range: FoundRange): readonly Inline[] {
  return paragraphsIn(range).flatMap(({ paragraph, start }) => {
    let index = start;
    return paragraph.inlines.filter((inline) => {
      const from = index;
      index += inlineLength(inline);
      return from < range.end && index > range.start;
    });
  });
}
