import type { docs_v1 } from '@googleapis/docs';
import type { TextSpan } from '../../merge/merge-text';

/**
 * The requests that carry out a span of a text that begins at `start` and says `text`. What is new goes in behind the first
 * sign of what it replaces, which then goes on both sides of it: a comment on the span keeps its place, and the new text takes
 * the style that the old one begins with.
 */
export function replaceSpan(
  start: number,
  text: string,
  { from, to, insert }: TextSpan,
): docs_v1.Schema$Request[] {
  const [begin, end] = [start + from, start + to];
  const cut = (startIndex: number, endIndex: number): docs_v1.Schema$Request[] =>
    startIndex < endIndex ? [{ deleteContentRange: { range: { startIndex, endIndex } } }] : [];
  if (insert === '') return cut(begin, end);
  const first = String.fromCodePoint(text.codePointAt(from) ?? 0).length;
  const inside = from === to ? begin : Math.min(begin + first, end);
  return [
    { insertText: { location: { index: inside }, text: insert } },
    ...cut(inside + insert.length, end + insert.length),
    ...cut(begin, inside),
  ];
}
