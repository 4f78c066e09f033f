import type { Count } from './activity-facts';

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
 * Withholds counts from one to below `smallest`, and then the smallest other parts, until what is withheld is at
 * least two parts and together no small group: else it could be worked out from the whole. Zero is always shown.
 * A whole that is a small group itself is withheld too.
 */
export function withoutSmallGroups(counts: readonly Count[], whole: Count, smallest: number): ShownParts {
  const isSmall = (count: Count): boolean => count !== null && count > 0 && count < smallest;
  const withheld = new Set(counts.flatMap((count, index) => (isSmall(count) ? [index] : [])));
  const others = counts
    .flatMap((count, index) => (count !== null && count > 0 && !isSmall(count) ? [{ count, index }] : []))
    .sort((a, b) => a.count - b.count || a.index - b.index);
  const revealing = (): boolean => {
    const together = [...withheld].reduce((sum, index) => sum + (counts[index] ?? 0), 0);
    return withheld.size === 1 || (withheld.size > 0 && together < smallest);
  };
  for (const { index } of others) {
    if (!revealing()) break;
    withheld.add(index);
  }
  return {
    parts: counts.map((count, index) => (withheld.has(index) ? { kind: 'withheld' } : shown(count))),
    whole: isSmall(whole) ? { kind: 'withheld' } : shown(whole),
  };
}

function shown(count: Count): ShownCount {
  return count === null ? { kind: 'unknown' } : { kind: 'shown', value: count };
}
