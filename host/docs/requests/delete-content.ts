import type { docs_v1 } from '@googleapis/docs';
import { at, last } from '../document/at';
import { isSuggested } from '../suggestions/suggestion-marks';
import { DocsError, refusals, refuse } from '../wire/docs-error';
import { leadingUnits, removeBlocks, setInlines } from '../document/edit-tree';
import { findRange, inlinesIn, splitsPair } from '../document/find-place';
import { splitInlines } from '../document/inlines';
import { spansAfterDeletion } from '../document/named-range-spans';
import type { Block, Container, Paragraph, Segment, WorkingDocument } from '../document/working-document';

/**
 * deleteContentRange: text, paragraphs and whole tables. Over text with a pending suggestion Google has answered 500 (live,
 * confirmed by Google: hashicorp-forge/hermes issue 181).
 */
export function deleteContentRange(
  document: WorkingDocument,
  request: docs_v1.Schema$DeleteContentRangeRequest,
): object {
  const range = findRange(document, request.range);
  const { segment, start, end } = range;
  if (document.shared.assumptions.deletedOverSuggestion === 'refused' && inlinesIn(range).some(isSuggested)) {
    throw new DocsError(500, 'Internal error encountered.');
  }
  deleteRange(document, segment, start, end);
  return {};
}

/**
 * Deletes [start, end) of a segment. Refuses what would leave an invalid structure: the last newline of a segment or cell,
 * part of a table or table of contents, half a surrogate pair, the newline before a table, table of contents or section
 * break that stays. Where paragraphs merge, the first one's style is kept. Sources: DeleteContentRangeRequest in v1.d.ts;
 * the kept style was seen live 2026-10-08 (the public notes of gws-axi, "Markdown to Doc").
 */
export function deleteRange(document: WorkingDocument, segment: Segment, start: number, end: number): void {
  if (segment.kind === 'body' && start === 0) refuse(refusals.firstSectionBreak);
  if (end === segment.size) refuse(refusals.lastNewline);
  const { container, containerStart } = innermost(segment, 0, start, end);
  const from = placeIn(container, containerStart, start);
  const to = placeIn(container, containerStart, end);
  const first = at(container.blocks, from.position);
  const stop = at(container.blocks, to.position);
  if (from.offset > 0 && first.kind !== 'paragraph') refuse(refusals.undeletable);
  if (to.offset > 0 && stop.kind !== 'paragraph') refuse(refusals.undeletable);
  if (to.position > from.position && to.offset === 0 && stop.kind !== 'paragraph') {
    const before = at(container.blocks, to.position - 1);
    if (before.kind === 'paragraph' || from.offset > 0) refuse(refusals.undeletable);
  }
  refuseHalfPair(first, from.offset);
  refuseHalfPair(stop, to.offset);
  if (first.kind === 'paragraph' && stop.kind === 'paragraph' && (from.offset > 0 || to.offset > 0)) {
    merge(container, from.position, first, from.offset, to.position, stop, to.offset);
  } else {
    removeBlocks(container, from.position, to.position - from.position);
    if (stop.kind === 'paragraph' && to.offset > 0)
      setInlines(stop, splitInlines(stop.inlines, to.offset)[1]);
  }
  spansAfterDeletion(document, segment.id, start, end);
}

function merge(
  container: Container,
  firstPosition: number,
  first: Paragraph,
  firstOffset: number,
  stopPosition: number,
  stop: Paragraph,
  stopOffset: number,
): void {
  const [head] = splitInlines(first.inlines, firstOffset);
  const [, tail] = splitInlines(stop.inlines, stopOffset);
  removeBlocks(container, firstPosition + 1, stopPosition - firstPosition);
  setInlines(first, [...head, ...tail]);
}

function refuseHalfPair(block: Block, offset: number): void {
  if (block.kind === 'paragraph' && splitsPair(block, offset)) refuse(refusals.undeletable);
}

interface PlacedContainer {
  readonly container: Container;
  readonly containerStart: number;
}

/** The innermost segment, cell or table of contents whose content, but for its last newline, holds the range. */
function innermost(
  container: Container,
  containerStart: number,
  start: number,
  end: number,
): PlacedContainer {
  let at = containerStart + leadingUnits(container);
  for (const block of container.blocks) {
    const overlaps = start < at + block.size && end > at;
    const covered = start <= at && end >= at + block.size;
    if (overlaps && !covered && (block.kind === 'table' || block.kind === 'tableOfContents')) {
      return inside(block, at, start, end);
    }
    at += block.size;
  }
  return { container, containerStart };
}

function inside(block: Block, blockStart: number, start: number, end: number): PlacedContainer {
  const containers: PlacedContainer[] = [];
  if (block.kind === 'tableOfContents') containers.push({ container: block, containerStart: blockStart });
  if (block.kind === 'table') {
    let cellStart = blockStart + 1;
    for (const row of block.rows) {
      cellStart += 1;
      for (const cell of row.cells) {
        containers.push({ container: cell, containerStart: cellStart });
        cellStart += cell.size;
      }
    }
  }
  for (const { container, containerStart } of containers) {
    const contentStart = containerStart + 1;
    const contentEnd = contentStart + container.blocks.reduce((sum, each) => sum + each.size, 0);
    if (start >= contentStart && end < contentEnd) return innermost(container, containerStart, start, end);
  }
  return refuse(refusals.undeletable);
}

/** The block of the container that holds `index`, and how far into it the index is. */
function placeIn(
  container: Container,
  containerStart: number,
  index: number,
): { position: number; offset: number } {
  let start = containerStart + leadingUnits(container);
  for (const [position, block] of container.blocks.entries()) {
    if (index < start + block.size) return { position, offset: index - start };
    start += block.size;
  }
  const position = container.blocks.length - 1;
  return { position, offset: last(container.blocks).size };
}
