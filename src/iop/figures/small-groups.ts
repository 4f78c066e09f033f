import type { Count } from './activity-facts';
import { companions } from './small-group-companions';

/** A count as it may be shown. `withheld` keeps a small group, or the figure that would give it away. */
export type ShownCount =
  | { readonly kind: 'shown'; readonly value: number }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'unknown' };

/** The parts of a whole as they may be shown, in the same order, and the whole. */
export interface ShownParts {
  readonly parts: readonly ShownCount[];
  readonly whole: ShownCount;
}

/**
 * Withholds counts of people from one to below `smallest`, and as few others as it takes that nobody can work a
 * withheld count out: not from the parts and the whole, and not from this rule either. For every withheld count there
 * is another row of counts that would be shown exactly alike and has another number there, none of them larger than the
 * largest of the row or `smallest`. `whole` is the sum of `counts`; the last part is that of the people whose group is
 * not known. The same holds of two divisions of the same people shown beside each other: a whole that is shown is the
 * same in both, and one that is withheld may be the two largest of small numbers in both.
 *
 * To withhold the small counts is primary suppression; to withhold what would give them away is secondary suppression
 * (Hundepool et al., Handbook on Statistical Disclosure Control, 2nd ed. 2024, chapters 4 and 5,
 * https://sdctools.github.io/HandbookSDC). Here the reader is also taken to know the rule and its limit, since the
 * report tells it. What is withheld besides the small counts, the first of these that is enough:
 *
 * - Nothing. Several small counts hide each other, unless their sum tells that all are 1, or all the largest of small
 *   counts; two of the latter may be one below and one above, where such a row would withhold the same.
 * - Larger parts: see `companions`.
 * - Empty parts, when there is no larger one: the last of them, but all when the small counts are ones, so that each
 *   may be the empty one.
 * - All parts. Where all are 1, or all the largest of small counts, nothing else could be shown so: the rows with one
 *   person more or fewer in the last part are withheld with them.
 * - The whole, when it is small itself, and then all parts that have people. There may be more people than parts, unless
 *   the parts are as many as a small whole can be: then all parts are withheld. So are they when the people are in the
 *   last parts only, one part fewer, or the whole would be known.
 *
 * A count that is not known leaves the sum open, so that only the small counts are withheld. A small count must be one
 * of two numbers at least: a `smallest` of two withholds twos as well as ones.
 */
export function withoutSmallGroups(counts: readonly Count[], whole: Count, smallest: number): ShownParts {
  const limit = smallest === 2 ? 3 : smallest;
  const withheld = new Set(withheldParts(counts, limit));
  return {
    parts: counts.map((count, index) => (withheld.has(index) ? { kind: 'withheld' } : shown(count))),
    whole: isSmall(whole, limit) ? { kind: 'withheld' } : shown(whole),
  };
}

function withheldParts(counts: readonly Count[], limit: number): readonly number[] {
  const known = counts.filter((count) => count !== null);
  if (known.length < counts.length) return indices(counts, (count) => isSmall(count, limit));
  if (!isSmall(sum(known), limit)) return ofLargeWhole(known, limit);
  return indices(known, leavesOneWhole(known, limit) ? () => true : (count) => count > 0);
}

/** True for as many parts with people as a small whole can have, and for the rows that are withheld for their sake. */
function leavesOneWhole(counts: readonly number[], limit: number): boolean {
  const people = indices(counts, (count) => count > 0);
  const most = limit - 1;
  const areLast = people[0] === counts.length - people.length;
  return people.length === most || (people.length === most - 1 && counts.length >= most && areLast);
}

function ofLargeWhole(counts: readonly number[], limit: number): readonly number[] {
  const all = indices(counts, () => true);
  const small = indices(counts, (count) => isSmall(count, limit));
  if (small.length === 0) return [];
  if (isNextToAlike(counts, limit)) return all;
  const together = sum(small.map((index) => counts[index] ?? 0));
  if (small.length > 1 && together > small.length && together < small.length * (limit - 1)) return small;
  const asUnlike = together > small.length ? ofTwoAsUnlike(counts, small, limit) : null;
  if (asUnlike !== null) return asUnlike;
  const along = companions(counts, small, limit);
  if (along.length > 0) return [...small, ...along];
  const empty = indices(counts, (count) => count === 0);
  return together === small.length ? all : [...small, ...empty.slice(-1)];
}

/** What is withheld when two of the largest small count were one below and one above, if that is both and others. */
function ofTwoAsUnlike(
  counts: readonly number[],
  [one, other, third]: readonly number[],
  limit: number,
): readonly number[] | null {
  if (one === undefined || other === undefined || third !== undefined) return null;
  const unlike = counts.map((count, index) => (index === one ? limit - 2 : index === other ? limit : count));
  const withheld = [one, ...companions(unlike, [one], limit)];
  return withheld.includes(other) ? withheld : null;
}

/** True when one person more or fewer in the last part would make all parts one, or all the largest small count. */
function isNextToAlike(counts: readonly number[], limit: number): boolean {
  const last = counts.at(-1);
  const whole = sum(counts);
  const alike =
    (last === 0 && whole === counts.length) || (last === limit && whole === counts.length * (limit - 1));
  return alike && counts.slice(0, -1).every((count) => isSmall(count, limit));
}

function isSmall(count: Count, limit: number): boolean {
  return count !== null && count > 0 && count < limit;
}

function indices<T>(items: readonly T[], isMeant: (item: T) => boolean): readonly number[] {
  return items.flatMap((item, index) => (isMeant(item) ? [index] : []));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function shown(count: Count): ShownCount {
  return count === null ? { kind: 'unknown' } : { kind: 'shown', value: count };
}
