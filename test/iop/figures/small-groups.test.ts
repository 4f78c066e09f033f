import * as fc from 'fast-check';
import { withoutSmallGroups, type ShownCount } from '../../../src/iop/figures/small-groups';

function shown({ parts, whole }: ReturnType<typeof withoutSmallGroups>): readonly (number | string)[] {
  return [...parts, whole].map((count: ShownCount) => (count.kind === 'shown' ? count.value : count.kind));
}

describe('withoutSmallGroups', () => {
  it.each([
    ['shows groups of five and more, and zero', [5, 7, 0], 12, [5, 7, 0, 12]],
    ['withholds the complement of a small group too', [3, 20, 0], 23, ['withheld', 'withheld', 0, 23]],
    ['withholds the smallest complement', [30, 3, 20], 53, [30, 'withheld', 'withheld', 53]],
    [
      'shows the rest when two small groups hide each other',
      [4, 4, 20],
      28,
      ['withheld', 'withheld', 20, 28],
    ],
    [
      'withholds one more when two small groups are one together',
      [1, 1, 20],
      22,
      ['withheld', 'withheld', 'withheld', 22],
    ],
    ['withholds a whole that is small', [3, 0, 0], 3, ['withheld', 0, 0, 'withheld']],
    ['keeps what is not known apart', [null, 3, 20], null, ['unknown', 'withheld', 'withheld', 'unknown']],
    ['shows nobody as zero', [0, 0, 0], 0, [0, 0, 0, 0]],
  ] as const)('%s', (_, counts, whole, expected) => {
    expect(shown(withoutSmallGroups(counts, whole, 5))).toEqual(expected);
  });

  it('withholds nothing when the smallest group is one', () => {
    expect(shown(withoutSmallGroups([1, 2, 0], 3, 1))).toEqual([1, 2, 0, 3]);
  });

  it('never shows a small group, and never lets one be worked out from the whole', () => {
    const size = 5;
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 8 }), (counts) => {
        const whole = counts.reduce((sum, count) => sum + count, 0);
        const { parts, whole: total } = withoutSmallGroups(counts, whole, size);
        const hidden = counts.filter((_, index) => parts[index]?.kind === 'withheld');
        const open = parts.flatMap((part) => (part.kind === 'shown' ? [part.value] : []));
        expect(open.filter((count) => count > 0 && count < size)).toEqual([]);
        if (hidden.length === 0 || total.kind === 'withheld') return;
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(size);
      }),
    );
  });
});
