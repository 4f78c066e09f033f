import { firstMatch, wholeWords, type Match } from './whole-words';

const PAIR = wholeWords(
  '(?:tids?plan(?:en)? (?:eller|och|samt|respektive) budget(?:en)?|budget(?:en)? (?:eller|och|samt|respektive) tids?plan(?:en)?)',
);

/** Where a text names schedule and budget together ("tidsplan och budget"), or null. */
export function planWording(text: string): Match | null {
  return firstMatch(text, PAIR);
}

/** True when two such wordings are the same but for case and space. */
export function isSameWording(a: string, b: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
  return plain(a) === plain(b);
}
