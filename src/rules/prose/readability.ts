import { sentencesOf, wordsOf } from './sentences';
import type { Match } from './whole-words';

/** A sentence and how many words it has. */
export interface SentenceLength extends Match {
  readonly words: number;
}

/**
 * LIX: words a sentence plus the share, in percent, of words with more than six letters (Björnsson, Läsbarhet, 1968).
 * Null for a text without words. Rounded to a whole number.
 */
export function lix(text: string): number | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const long = words.filter((word) => word.text.length > 6).length;
  const sentences = sentencesOf(text).filter((sentence) => wordsOf(sentence.text).length > 0).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return wordsOf(text).length;
}

/** The sentences with more than `most` words, in the order of the text. */
export function longSentences(text: string, most: number): readonly SentenceLength[] {
  return sentencesOf(text)
    .map((sentence) => ({ ...sentence, words: wordsOf(sentence.text).length }))
    .filter(({ words }) => words > most);
}
