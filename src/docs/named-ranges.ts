import type { docs_v1 } from '@googleapis/docs';

/** Where a block stands: from its first character up to, and not including, `end`. */
export interface BlockRange {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The name of the named range that holds the block with this key. */
export function rangeName(key: string): string {
  return `slutrapport.${key}`;
}

/**
 * The request that names a block's range. The range holds whole paragraphs, their newlines included, so that what an
 * officer adds at the end of the last one is inside it; only where that newline is the body's last is it left out.
 */
export function nameRange(range: BlockRange): docs_v1.Schema$Request {
  return {
    createNamedRange: { name: rangeName(range.key), range: { startIndex: range.start, endIndex: range.end } },
  };
}
