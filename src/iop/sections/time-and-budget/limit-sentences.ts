/** A sentence for each of the first items, at most `most`, and one on those that are left. */
export function limitSentences<Item>(
  items: readonly Item[],
  most: number,
  sentenceOf: (item: Item) => string,
  remainderSentence: (left: readonly Item[]) => string,
): readonly string[] {
  const sentences = items.slice(0, most).map(sentenceOf);
  const left = items.slice(most);
  return left.length === 0 ? sentences : [...sentences, remainderSentence(left)];
}
