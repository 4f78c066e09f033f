// With more sentences than this the prose would read as a list.
const MOST_SENTENCES = 12;

/** A sentence for each of the first twelve items, and one on how many more there are. */
export function limitSentences<Item>(
  items: readonly Item[],
  sentenceOf: (item: Item) => string,
  remainderSentence: (n: number) => string,
): readonly string[] {
  const sentences = items.slice(0, MOST_SENTENCES).map(sentenceOf);
  const left = items.length - sentences.length;
  return left === 0 ? sentences : [...sentences, remainderSentence(left)];
}
