import type { Stretch } from './document-protocol';

/**
 * Where a stretch of a segment is after the segment has changed: before the change it stays, behind it it moves along.
 * Null where the change is in the stretch itself. The units are those of the segment, one a character.
 */
export function rebased(before: string, after: string, { from, to }: Stretch): Stretch | null {
  if (before === after) return { from, to };
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (to <= head) return { from, to };
  const grown = after.length - before.length;
  return from >= before.length - tail ? { from: from + grown, to: to + grown } : null;
}
