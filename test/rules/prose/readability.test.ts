import { lix, longSentences, wordCount } from '../../../src/rules/prose/readability';

describe('lix', () => {
  it('adds words a sentence to the share of long words', () => {
    // Ten words, two sentences, two words of more than six letters: 5 + 20.
    expect(lix('Barnen målar gärna stora tavlor. Föreningen ordnar fina lokaler nu.')).toBe(25);
  });

  it('is nothing for a text without words', () => {
    expect(lix(' … ')).toBeNull();
  });
});

describe('longSentences', () => {
  it('counts words', () => {
    expect(longSentences('Ett två tre. Ett två tre fyra.', 3)).toEqual([
      { start: 13, text: 'Ett två tre fyra.', words: 4 },
    ]);
    expect(wordCount('Ett två, tre.')).toBe(3);
  });
});
