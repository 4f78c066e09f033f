/**
 * The id of a block's element, or of a part of it. A block's key holds no colon, so no two of these are the same,
 * and none is one of the page's own.
 */
export function elementId(key: string, part?: 'caption' | 'chart' | 'chart-text'): string {
  return part === undefined ? `rapport:${key}` : `rapport:${key}:${part}`;
}
