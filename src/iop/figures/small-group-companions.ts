/**
 * The parts that are withheld together with small counts that would not hide each other: a single one, or several that
 * are all 1 or all the largest small count. `small` and the answer are indices of `counts`; a count is small from 1 to
 * below `limit`. Nothing when no part is larger than that.
 *
 * The smallest of the larger parts is taken, so that the row with those counts in other places would be shown alike:
 * which of them is the small one stays open. Where several are the smallest, places must not tell either:
 *
 * - The last of them is taken when the row with other counts in these very places would be shown alike.
 * - Else the smallest that has no equal is taken; else those with the fewest equals, all of them.
 * - A single small count with the smallest parts makes pairs of neighbours, and the last three when they are odd: it is
 *   withheld with its neighbours, whichever of them is the small one.
 */
export function companions(
  counts: readonly number[],
  small: readonly number[],
  limit: number,
): readonly number[] {
  const larger = equals(counts, limit);
  const [smallest] = larger;
  if (smallest === undefined || smallest.places.length === 1) return smallest?.places ?? [];
  if (hasOtherCounts(counts, small, smallest.count, limit)) return smallest.places.slice(-1);
  const [fewest = smallest] = [...larger].sort((a, b) => a.places.length - b.places.length);
  const [only, other] = small;
  if (only === undefined || other !== undefined || fewest.places.length === 1) return fewest.places;
  const neighbours = [only, ...smallest.places].sort((a, b) => a - b);
  return ofGroup(neighbours, only).filter((place) => place !== only);
}

interface Equals {
  readonly count: number;
  readonly places: readonly number[];
}

/** The counts from `limit` up, each once with the places that have it, the smallest first. */
function equals(counts: readonly number[], limit: number): readonly Equals[] {
  const larger = [...new Set(counts)].filter((count) => count >= limit).sort((a, b) => a - b);
  return larger.map((count) => ({
    count,
    places: counts.flatMap((each, place) => (each === count ? [place] : [])),
  }));
}

/**
 * True when a small count more and a larger part less leave such a row again: a single small count may be one more. Ones
 * may be any small counts together, as long as these and `larger` make up no more than small counts can.
 */
function hasOtherCounts(
  counts: readonly number[],
  small: readonly number[],
  larger: number,
  limit: number,
): boolean {
  const [first = 0] = small;
  const count = counts[first] ?? 0;
  if (small.length > 1) return count === 1 && small.length + larger < (small.length + 1) * (limit - 1);
  return count < limit - 2 || (count === limit - 2 && larger > limit);
}

/** The pair that `place` is in, of all places in order; of an odd number the last three are one group. */
function ofGroup(places: readonly number[], place: number): readonly number[] {
  const at = places.indexOf(place);
  const isOdd = places.length % 2 === 1;
  const start = Math.min(at - (at % 2), places.length - (isOdd ? 3 : 2));
  return places.slice(start, isOdd && start === places.length - 3 ? undefined : start + 2);
}
