import type { Area } from '../a1';

/**
 * Says which of many areas cells lie in, going down row by row. Of areas that overlap the one that begins above is taken,
 * or else the left one. The cost follows the number of areas and of cells, not how large the areas are.
 */
export class AreaSweep {
  /** The areas that were left out since they overlap others. */
  readonly overlapping = new Set<Area>();
  // Those that reach the row, in the order of their columns; none overlaps another.
  private readonly active: Area[] = [];
  private readonly byStart: readonly Area[];
  private readonly byEnd: readonly Area[];
  private started = 0;
  private ended = 0;

  constructor(areas: readonly Area[]) {
    this.byStart = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
    this.byEnd = [...areas].sort((a, b) => endOf(a) - endOf(b));
  }

  /** Goes to a row that is not above the one before. */
  moveTo(row: number): void {
    for (let area = this.byStart[this.started]; area && area.row <= row;) {
      this.dropEnded(area.row);
      this.add(area);
      area = this.byStart[++this.started];
    }
    this.dropEnded(row);
  }

  /** Whether no area reaches the row. */
  isEmpty(): boolean {
    return this.active.length === 0;
  }

  /** The area that a column of the row lies in. */
  at(column: number): Area | undefined {
    const before = this.active[this.placeOf(column + 1) - 1];
    return before && column < before.column + before.columns ? before : undefined;
  }

  private add(area: Area): void {
    const at = this.placeOf(area.column);
    const [before, after] = [this.active[at - 1], this.active[at]];
    const overlaps =
      (before && before.column + before.columns > area.column) ||
      (after && after.column < area.column + area.columns);
    if (overlaps) this.overlapping.add(area);
    else this.active.splice(at, 0, area);
  }

  private dropEnded(row: number): void {
    for (let area = this.byEnd[this.ended]; area && endOf(area) < row;) {
      const at = this.placeOf(area.column);
      if (this.active[at] === area) this.active.splice(at, 1);
      area = this.byEnd[++this.ended];
    }
  }

  /** How many begin in a column before this one. */
  private placeOf(column: number): number {
    let [low, high] = [0, this.active.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.active[middle]?.column ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const endOf = ({ row, rows }: Area): number => row + rows - 1;
