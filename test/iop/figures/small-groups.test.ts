import fc from '../../seeded-fast-check';
import type { Count } from '../../../src/iop/figures/activity-facts';
import { withoutSmallGroups, type ShownCount } from '../../../src/iop/figures/small-groups';
import { cells, readAll, readPairs } from './shown-alike';

function shown({ parts, whole }: ReturnType<typeof withoutSmallGroups>): string {
  const text = (count: ShownCount): string => {
    if (count.kind === 'shown') return String(count.value);
    return count.kind === 'withheld' ? '·' : '?';
  };
  return `${parts.map(text).join(' ')} | ${text(whole)}`;
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce<Count>((total, count) => (total === null || count === null ? null : total + count), 0);
}

function of(...counts: readonly Count[]): string {
  return shown(withoutSmallGroups(counts, sum(counts), 5));
}

describe('withoutSmallGroups', () => {
  it('shows groups of five and more, empty groups, and nobody as zero', () => {
    expect([of(5, 7, 0), of(0, 0, 0)]).toEqual(['5 7 0 | 12', '0 0 0 | 0']);
  });

  it('withholds the smallest larger group with a single small one', () => {
    expect([of(3, 20, 0), of(30, 3, 20), of(27, 14, 3)]).toEqual([
      '· · 0 | 23',
      '30 · · | 53',
      '27 · · | 44',
    ]);
  });

  it('takes the last group, whose people are of no known group, before others as large', () => {
    expect([of(2, 9, 9), of(9, 2, 9, 0, 9)]).toEqual(['· 9 · | 20', '9 · 9 0 · | 29']);
  });

  it('shows the rest when small groups hide each other', () => {
    expect([of(4, 3, 20), of(1, 2, 20), of(2, 2, 0, 8), of(4, 4, 20)]).toEqual([
      '· · 20 | 27',
      '· · 20 | 23',
      '· · 0 8 | 12',
      '· · 20 | 28',
    ]);
  });

  it('withholds one more when their sum tells that each is one, or that each is four', () => {
    expect([of(1, 1, 20), of(1, 1, 1, 1, 1, 11), of(4, 4, 4, 30, 0), of(4, 4, 4, 0, 0)]).toEqual([
      '· · · | 22',
      '· · · · · · | 16',
      '· · · · 0 | 42',
      '· · · 0 · | 12',
    ]);
  });

  it('withholds an empty group when ones fill the others', () => {
    expect(of(1, 1, 1, 1, 0, 1)).toBe('· · · · · · | 5');
  });

  it('withholds all that may be the small one when the larger groups are equal', () => {
    expect([of(6, 6, 4), of(6, 4, 6, 6), of(6, 6, 6, 4), of(4, 6, 6, 9)]).toEqual([
      '· · · | 16',
      '· · 6 6 | 22',
      '6 6 · · | 22',
      '· 6 6 · | 25',
    ]);
  });

  it('withholds a whole that is small, and shows its empty groups', () => {
    expect([of(3, 0, 0), of(1, 0, 1, 0), of(2, 1, 1, 0, 0)]).toEqual([
      '· 0 0 | ·',
      '· 0 · 0 | ·',
      '· · · 0 0 | ·',
    ]);
  });

  it('withholds all of four people in four groups, where each must be one', () => {
    expect([of(1, 1, 1, 1), of(0, 1, 1, 1, 1, 0)]).toEqual(['· · · · | ·', '· · · · · · | ·']);
  });

  it('keeps what is not known apart', () => {
    expect([of(null, 3, 20), of(1, 1, null), of(null, 7, 0)]).toEqual([
      '? · 20 | ?',
      '· · ? | ?',
      '? 7 0 | ?',
    ]);
  });

  it('withholds nothing when the smallest group is one, none or below', () => {
    for (const smallest of [1, 0, -3]) {
      expect(shown(withoutSmallGroups([1, 2, 0], 3, smallest))).toBe('1 2 0 | 3');
    }
  });

  it('withholds twos too when the smallest group is two, else a one would be known for what it is', () => {
    expect(shown(withoutSmallGroups([2, 1, 7], 10, 2))).toBe('· · 7 | 10');
  });

  // Percent of the cells in which a number is shown; before, this is what the rule showed that let so many be worked out.
  it.each([
    [3, 14, 68.6, 67.7, 11],
    [4, 9, 60.2, 58.3, 111],
    [5, 7, 54.8, 53.4, 537],
    [6, 5, 42.2, 42, 444],
  ])(
    'leaves two numbers or more: %i parts of 0–%i, %d percent shown (before %d, with %i worked out)',
    (parts, most, share, before) => {
      const reading = readAll(parts, most, 5);
      expect(reading).toEqual({ derivable: [], needless: [], share });
      expect(reading.share).toBeGreaterThan(before);
    },
  );

  it.each([
    [2, 12, 5],
    [3, 8, 2],
    [3, 8, 3],
    [5, 5, 3],
    [7, 3, 3],
    [4, 7, 4],
    [6, 4, 4],
    [3, 20, 10],
    [4, 13, 10],
  ])('leaves two numbers or more: %i parts of 0–%i, the smallest group %i', (parts, most, smallest) => {
    expect(readAll(parts, most, smallest).derivable).toEqual([]);
  });

  it.each([
    [3, 8, 4, 5],
    [3, 4, 9, 5],
    [3, 5, 7, 5],
    [3, 8, 3, 3],
    [3, 4, 7, 3],
    [3, 3, 9, 4],
    [3, 4, 11, 10],
  ])(
    'leaves two numbers or more where people are shown in %i parts and in %i: up to %i people, the smallest group %i',
    (parts, otherParts, most, smallest) => {
      expect(readPairs(parts, otherParts, most, smallest).derivable).toEqual([]);
    },
  );

  it('leaves two numbers or more in eight parts, whatever their size', () => {
    const count = fc.oneof(
      fc.nat({ max: 6 }),
      fc.nat({ max: 6 }),
      fc.nat({ max: 60 }),
      fc.nat({ max: 3000 }),
    );
    const row = fc.array(count, { minLength: 8, maxLength: 8 });
    // A small whole is read in full above.
    const large = row.filter((counts) => (sum(counts) ?? 0) >= 5);
    fc.assert(
      fc.property(large, (counts) => {
        expect(derivable(counts)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

/** The withheld places that have the same number in all the other rows tried that are shown alike. */
function derivable(counts: readonly number[]): readonly number[] {
  const show = (row: readonly number[]) => cells(withoutSmallGroups(row, sum(row), 5));
  const withheld = show(counts).flatMap((cell, at) => (cell === null ? [at] : []));
  const alike = others(counts, withheld).filter((row) => show(row).join() === show(counts).join());
  return withheld.filter((at) => alike.every((row) => row[at] === counts[at]));
}

/** Rows with the same people in these places: two changed about, one person moved, and all spread out. */
function others(counts: readonly number[], places: readonly number[]): readonly (readonly number[])[] {
  const having = (...numbers: readonly (readonly [at: number, number: number])[]): readonly number[] =>
    counts.map((count, at) => new Map(numbers).get(at) ?? count);
  const people = places.reduce((total, at) => total + (counts[at] ?? 0), 0);
  const each = Math.floor(people / places.length);
  const spread = places.map((_, first) =>
    having(
      ...places.map((at, index) => {
        const isMore = (index + first) % places.length < people % places.length;
        return [at, isMore ? each + 1 : each] as const;
      }),
    ),
  );
  const moved = places.flatMap((one) =>
    places.flatMap((two) => {
      const [a = 0, b = 0] = [counts[one], counts[two]];
      return one === two || a === 0 ? [] : [having([one, b], [two, a]), having([one, a - 1], [two, b + 1])];
    }),
  );
  return [...spread, ...moved];
}
