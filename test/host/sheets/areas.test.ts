import fc from '../../seeded-fast-check';
import type { Area } from '../../../host/sheets/a1';
import { afterDelete, afterInsert, contains, intersection, without } from '../../../host/sheets/areas';

const place = fc.integer({ min: 1, max: 8 });
const area: fc.Arbitrary<Area> = fc.record({ row: place, column: place, rows: place, columns: place });

function cells(areas: readonly Area[]): string[] {
  const found: string[] = [];
  for (let row = 1; row <= 30; row++) {
    for (let column = 1; column <= 30; column++) {
      for (const one of areas) if (contains(one, row, column)) found.push(`${String(row)}:${String(column)}`);
    }
  }
  return found.sort();
}

describe('areas', () => {
  it('share the cells that lie in both', () => {
    fc.assert(
      fc.property(area, area, (a, b) => {
        const shared = intersection(a, b);
        const inBoth = cells([a]).filter((cell) => cells([b]).includes(cell));
        expect(cells(shared ? [shared] : [])).toEqual(inBoth);
      }),
      { numRuns: 50 },
    );
  });

  it('keep without another each cell that is not in it, once', () => {
    fc.assert(
      fc.property(area, area, (a, b) => {
        const taken = new Set(cells([b]));
        expect(cells(without(a, b))).toEqual(cells([a]).filter((cell) => !taken.has(cell)));
      }),
      { numRuns: 50 },
    );
  });

  it('are where they were after rows come and go again', () => {
    fc.assert(
      fc.property(area, place, place, (a, at, count) => {
        expect(afterDelete(afterInsert(a, 'row', at, count), 'row', at, count)).toEqual(a);
        expect(afterDelete(afterInsert(a, 'column', at, count), 'column', at, count)).toEqual(a);
      }),
    );
  });

  it('are gone with their last row', () => {
    const rows = { row: 3, column: 1, rows: 2, columns: 2 };
    expect(afterDelete(rows, 'row', 2, 3)).toBeUndefined();
    expect(afterDelete(rows, 'row', 4, 5)).toEqual({ ...rows, rows: 1 });
    expect(afterInsert(rows, 'row', 5, 1)).toEqual(rows);
  });
});
