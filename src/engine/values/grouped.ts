/** The items by key, keys in the order in which they first occur. (Map.groupBy is newer than Apps Script's V8.) */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The items by year, the earliest first and those without a year last. */
export function byYear<T>(
  items: readonly T[],
  yearOf: (item: T) => number | null,
): readonly (readonly [year: number | null, items: readonly T[]])[] {
  return [...grouped(items, yearOf)].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
}
