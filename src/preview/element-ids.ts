/**
 * The id of a block's element, or of a part of it. A block's own id holds no colon, so no two of these are the same,
 * and none is one of the page's own.
 */
export function elementId(blockId: string, part?: 'caption' | 'chart' | 'chart-text'): string {
  return part === undefined ? `rapport:${blockId}` : `rapport:${blockId}:${part}`;
}
