import type { docs_v1 } from '@googleapis/docs';
import type { Block, Table } from '../report/tree';
import { blockPiece } from './block-pieces';
import { writeLines, type BlockStart, type KeyedPiece } from './lines';
import type { BlockRange } from './named-ranges';
import { writeTable } from './tables';
import { points, styleParagraphs, styleText, TIGHT } from './styles';

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
  readonly pieces: readonly KeyedPiece[];
  readonly table: Table | null;
}

/**
 * The requests that write the blocks, in order, into the place's paragraph, which becomes the last block's last one:
 * no empty paragraph is left. Only after a table at the very end does Docs force one, and then it is made tiny.
 */
export function writeBlocks(blocks: readonly Block[], place: Place): WrittenBody {
  const requests: docs_v1.Schema$Request[] = [];
  const starts: BlockStart[] = [];
  let cursor = place.index;
  let end = place.index;
  for (const { pieces, table } of stretches(blocks)) {
    // Every stretch but the first comes after a table.
    const lines = writeLines(pieces, cursor, cursor > place.index);
    requests.push(...lines.requests);
    starts.push(...lines.starts);
    cursor = lines.end;
    // No range may need the body's last newline, where the last block can do without it.
    end = place.before === 'end' ? lines.rangeEnd : cursor + 1;
    if (table === null) continue;
    const written = writeTable(table, cursor, place.width);
    requests.push(...written.requests);
    cursor = written.end;
    end = cursor;
  }
  if (blocks.at(-1)?.kind === 'table') requests.push(...endAfterTable(cursor, place.before));
  const ends = [...starts.slice(1).map(({ start }) => start), end];
  return { requests, ranges: starts.map(({ key, start }, at) => ({ key, start, end: ends[at] ?? end })) };
}

function stretches(blocks: readonly Block[]): readonly Stretch[] {
  const finished: Stretch[] = [];
  let pieces: KeyedPiece[] = [];
  for (const block of blocks) {
    const piece = blockPiece(block);
    pieces.push({ ...piece, key: block.key });
    if (piece.table === undefined) continue;
    finished.push({ pieces, table: piece.table });
    pieces = [];
  }
  return pieces.length === 0 ? finished : [...finished, { pieces, table: null }];
}

/** What becomes of the paragraph after a table that ends the report. */
function endAfterTable(index: number, before: Place['before']): docs_v1.Schema$Request[] {
  const end = index + 1;
  if (before === 'paragraph')
    return [{ deleteContentRange: { range: { startIndex: index, endIndex: end } } }];
  return [styleParagraphs(index, end, TIGHT), styleText(index, end, { fontSize: points(1) })];
}
