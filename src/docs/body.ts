import type { docs_v1 } from '@googleapis/docs';
import type { Block, Table } from '../report/tree';
import { blockPiece } from './block-pieces';
import { writeLines, type IdentifiedPiece } from './lines';
import type { BlockRange } from './named-ranges';
import { writeTable } from './tables';
import { points } from './units';

/** The empty paragraph that the blocks are written into. */
export interface Place {
  readonly index: number;
  /** What follows the paragraph: nothing, another paragraph, or something that Docs keeps a newline before. */
  readonly before: 'end' | 'paragraph' | 'structure';
  /** The room between the margins, in points. */
  readonly width: number;
}

/** Requests, and where each block stands after them. */
export interface WrittenBody {
  readonly requests: readonly docs_v1.Schema$Request[];
  readonly ranges: readonly BlockRange[];
}

/** Blocks up to and including the caption of a table, and that table. Only the last stretch may be without one. */
interface Stretch {
  readonly pieces: readonly IdentifiedPiece[];
  readonly table: Table | null;
}

/**
 * The requests that write the blocks, in order, into the place's paragraph, which becomes the last block's last one:
 * no empty paragraph is left. Only after a table at the very end does Docs force one, and then it is made tiny.
 */
export function writeBlocks(blocks: readonly Block[], place: Place): WrittenBody {
  const requests: (readonly docs_v1.Schema$Request[])[] = [];
  const ranges: BlockRange[] = [];
  let cursor = place.index;
  let afterTable = false;
  let lastEnd = place.index;
  for (const { pieces, table } of stretches(blocks)) {
    const lines = writeLines(pieces, cursor, afterTable);
    requests.push(lines.requests);
    ranges.push(...lines.ranges);
    cursor = lines.end;
    lastEnd = lines.rangeEnd;
    afterTable = table !== null;
    if (table === null) continue;
    const written = writeTable(table, cursor, place.width);
    requests.push(written.requests);
    cursor = written.end;
    lastEnd = cursor;
    const caption = ranges.pop();
    if (caption !== undefined) ranges.push({ ...caption, end: cursor });
  }
  if (afterTable) requests.push(endAfterTable(cursor, place.before));
  // No range may need the body's last newline, where the last block can do without it.
  const limit = place.before === 'end' ? lastEnd : Infinity;
  return {
    requests: requests.flat(),
    ranges: ranges.map((range) => ({ ...range, end: Math.min(range.end, limit) })),
  };
}

function stretches(blocks: readonly Block[]): readonly Stretch[] {
  const finished: Stretch[] = [];
  let pieces: IdentifiedPiece[] = [];
  for (const block of blocks) {
    const piece = blockPiece(block);
    pieces.push({ ...piece, id: block.id });
    if (piece.table === undefined) continue;
    finished.push({ pieces, table: piece.table });
    pieces = [];
  }
  return pieces.length === 0 ? finished : [...finished, { pieces, table: null }];
}

/** What becomes of the paragraph after a table that ends the report. */
function endAfterTable(index: number, before: Place['before']): docs_v1.Schema$Request[] {
  const range = { startIndex: index, endIndex: index + 1 };
  if (before === 'paragraph') return [{ deleteContentRange: { range } }];
  const tight = {
    namedStyleType: 'NORMAL_TEXT',
    lineSpacing: 100,
    spaceAbove: points(0),
    spaceBelow: points(0),
    keepWithNext: false,
  };
  return [
    { updateParagraphStyle: { range, paragraphStyle: tight, fields: Object.keys(tight).join(',') } },
    { updateTextStyle: { range, textStyle: { fontSize: points(1) }, fields: 'fontSize' } },
  ];
}
