import type { docs_v1 } from '@googleapis/docs';
import type { Block, Table } from '../report/tree';
import { blockContent } from './block-contents';
import { writeParagraphs, type BlockStart, type KeyedContent } from './write-paragraphs';
import type { BlockRange } from './named-ranges';
import { writeTable } from './tables';
import { points, styleParagraphs, styleText, TIGHT } from './styles';

/** The empty paragraph that the blocks are written into. */
export interface InsertionPoint {
  readonly index: number;
  /** What follows the paragraph: nothing, another paragraph, or something that Docs keeps a newline before. */
  readonly before: 'end' | 'paragraph' | 'structure';
  /** The room between the margins, in points. */
  readonly width: number;
  /** Whether a table stands right before the paragraph. */
  readonly afterTable?: boolean;
}

/** Requests, and where each block stands after them. */
export interface WrittenBody {
  readonly requests: readonly docs_v1.Schema$Request[];
  readonly ranges: readonly BlockRange[];
}

/** Blocks up to and including the caption of a table, and that table. Only the last run may be without one. */
interface RunOfBlocks {
  readonly contents: readonly KeyedContent[];
  readonly table: Table | null;
}

/**
 * The requests that write the blocks, in order, into the place's paragraph, which becomes the last block's last one:
 * no empty paragraph is left. Only after a table at the very end does Docs force one, and then it is made tiny.
 */
export function writeBlocks(blocks: readonly Block[], place: InsertionPoint): WrittenBody {
  const requests: docs_v1.Schema$Request[] = [];
  const starts: BlockStart[] = [];
  let cursor = place.index;
  let end = place.index;
  for (const { contents, table } of runsOfBlocks(blocks)) {
    // Every run but the first comes after a table of its own.
    const paragraphs = writeParagraphs(contents, cursor, cursor > place.index || place.afterTable === true);
    // One by one: a large report has more requests than a call can have arguments.
    for (const request of paragraphs.requests) requests.push(request);
    for (const start of paragraphs.starts) starts.push(start);
    cursor = paragraphs.end;
    // No range may need the body's last newline, where the last block can do without it.
    end = place.before === 'end' ? paragraphs.rangeEnd : cursor + 1;
    if (table === null) continue;
    const written = writeTable(table, cursor, place.width);
    for (const request of written.requests) requests.push(request);
    cursor = written.end;
    end = cursor;
  }
  if (blocks.at(-1)?.kind === 'table') requests.push(...endAfterTable(cursor, place.before));
  const ends = [...starts.slice(1).map(({ start }) => start), end];
  return { requests, ranges: starts.map(({ key, start }, at) => ({ key, start, end: ends[at] ?? end })) };
}

function runsOfBlocks(blocks: readonly Block[]): readonly RunOfBlocks[] {
  const finished: RunOfBlocks[] = [];
  let contents: KeyedContent[] = [];
  for (const block of blocks) {
    const content = blockContent(block);
    contents.push({ ...content, key: block.key });
    if (content.table === undefined) continue;
    finished.push({ contents, table: content.table });
    contents = [];
  }
  return contents.length === 0 ? finished : [...finished, { contents, table: null }];
}

/** What becomes of the paragraph after a table that ends the report. */
function endAfterTable(index: number, before: InsertionPoint['before']): docs_v1.Schema$Request[] {
  const end = index + 1;
  if (before === 'paragraph')
    return [{ deleteContentRange: { range: { startIndex: index, endIndex: end } } }];
  return [styleParagraphs(index, end, TIGHT), styleText(index, end, { fontSize: points(1) })];
}
