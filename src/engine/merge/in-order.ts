import { textGaps } from '../values/text-gaps';

/** Two indices that belong together: one of each list. */
export type IndexPair = readonly [one: number, other: number];

/**
 * The texts that two lists have in common, in the order of both. A text that each list has once is a fixed point where as many
 * of them as can be stand in order, so that lists of any length are matched in parts.
 */
export function commonInOrder(one: readonly string[], other: readonly string[]): readonly IndexPair[] {
  const places = new Map<string, { one: number[]; other: number[] }>();
  const placesOf = (text: string) => {
    const found = places.get(text) ?? { one: [], other: [] };
    places.set(text, found);
    return found;
  };
  one.forEach((text, at) => placesOf(text).one.push(at));
  other.forEach((text, at) => placesOf(text).other.push(at));
  const unique = [...places.values()].flatMap(({ one: [at, ...more], other: [place, ...others] }) =>
    at === undefined || place === undefined || more.length + others.length > 0 ? [] : [[at, place] as const],
  );
  const fixed = inIncreasingOrder(unique.sort(([a], [b]) => a - b).map(([, place]) => place)).map(
    (at) => unique[at] ?? ([0, 0] as const),
  );
  const pairs: IndexPair[] = [];
  let [from, start] = [0, 0];
  for (const [to, end] of [...fixed, [one.length, other.length] as const]) {
    pairs.push(...between(one, other, [from, to], [start, end]));
    if (to < one.length) pairs.push([to, end]);
    [from, start] = [to + 1, end + 1];
  }
  return pairs;
}

/** The indices of a longest part of the list whose numbers increase. */
export function inIncreasingOrder(numbers: readonly number[]): readonly number[] {
  // The last index of the best part of each length, and what comes before each index in its own part.
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const part: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) part.unshift(at);
  return part;
}

function between(
  one: readonly string[],
  other: readonly string[],
  [from, to]: IndexPair,
  [start, end]: IndexPair,
): readonly IndexPair[] {
  if (from >= to || start >= end) return [];
  const gaps = textGaps(one.slice(from, to), other.slice(start, end));
  const pairs: IndexPair[] = [];
  let [at, place] = [0, 0];
  for (const gap of [
    ...gaps,
    { before: [to - from, to - from], after: [end - start, end - start] } as const,
  ]) {
    for (; at < gap.before[0]; at += 1, place += 1) pairs.push([from + at, start + place]);
    [at, place] = [gap.before[1], gap.after[1]];
  }
  return pairs;
}
