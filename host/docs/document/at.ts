/** The item at `index`; throws where there is none, which is a fault in the host and not in the caller's data. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${String(index)} of ${String(items.length)}`);
  return item;
}

/** The last item; throws where there is none. */
export function last<Item>(items: readonly Item[]): Item {
  return at(items, items.length - 1);
}
