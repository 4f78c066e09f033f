import { once } from '../../../engine/values/once';

/** A piece of a text: what stands there, and the 0-based UTF-16 index where it begins. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

const WORD = once(() => /[\p{L}\p{N}]+(?:[-:'’‑][\p{L}\p{N}]+)*/gu);

/** The words of a text: runs of letters and figures, held together by hyphens, colons and apostrophes inside them. */
export function wordsOf(text: string): readonly Piece[] {
  return [...text.matchAll(WORD())].map((match) => ({ start: match.index, text: match[0] }));
}
