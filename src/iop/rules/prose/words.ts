import { once } from '../../../engine/values/once';
import { matchesOf, type Match } from './whole-words';

const WORD = once(() => /[\p{L}\p{N}]+(?:[-:'’‑][\p{L}\p{N}]+)*/gu);

/** The words of a text: runs of letters and figures, held together by hyphens, colons and apostrophes inside them. */
export function wordsOf(text: string): readonly Match[] {
  return matchesOf(text, WORD);
}
