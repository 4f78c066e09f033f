import { cellsOf, coveringAreas, type Cell } from '../../../src/engine/values/areas';

const at = (row: number, column: number): Cell => ({ row, column });

describe('coveringAreas', () => {
  it('holds the cells and no others', () => {
    const cells = [at(0, 0), at(0, 1), at(1, 0), at(1, 1), at(3, 1), at(4, 1), at(9, 7)];
    expect(coveringAreas(cells, 20)).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2 },
      { row: 3, column: 1, rows: 2, columns: 1 },
      { row: 9, column: 7, rows: 1, columns: 1 },
    ]);
  });

  it('joins the nearest when there are too many', () => {
    const cells = [at(0, 0), at(2, 0), at(50, 0), at(52, 0), at(99, 0)];
    expect(coveringAreas(cells, 3)).toEqual([
      { row: 0, column: 0, rows: 3, columns: 1 },
      { row: 50, column: 0, rows: 3, columns: 1 },
      { row: 99, column: 0, rows: 1, columns: 1 },
    ]);
  });

  it('covers every cell in at most so many areas, wherever 3 000 cells lie', () => {
    const cells = Array.from({ length: 3000 }, (_, index) => at((index * 7919) % 10_007, (index * 31) % 17));
    const areas = coveringAreas(cells, 20);
    expect(areas.length).toBeLessThanOrEqual(20);
    const covers = ({ row, column }: Cell) =>
      areas.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
    expect(cells.every(covers)).toBe(true);
  });

  it('never covers a cell that it may not, even for the sake of fewer areas', () => {
    const cells = [at(0, 0), at(2, 0), at(4, 0), at(6, 0)];
    const areas = coveringAreas(cells, 1, ({ row }) => row !== 3);
    const covered = areas.flatMap(cellsOf).map(({ row }) => row);
    expect(covered).not.toContain(3);
  });

  it('has no area where there are no cells', () => {
    expect(coveringAreas([], 20)).toEqual([]);
  });
});
