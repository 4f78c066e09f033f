// More than this would make a list of the prose.
const MOST_TOLD = 12;

/** The first of the items told one by one, and a sentence on how many more there are. */
export function tellMost<Item>(
  items: readonly Item[],
  tell: (item: Item) => string,
  tellMore: (n: number) => string,
): readonly string[] {
  const told = items.slice(0, MOST_TOLD).map(tell);
  return told.length === items.length ? told : [...told, tellMore(items.length - told.length)];
}
