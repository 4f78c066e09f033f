import { largest, smallest } from './extremes';

/** A cell of a tab, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, its first one counted from 0. */
export interface Area extends Cell {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Rectangles that hold all of these cells, in the order of their rows. As long as they are no more than `most` they hold
 * no other cells but those that `mayCover` allows; more are joined, the nearest first. Where `mayCover` is given, they
 * are joined only as far as it allows, so that there may be more than `most`.
 */
export function coveringAreas(
  cells: readonly Cell[],
  most: number,
  mayCover: ((cell: Cell) => boolean) | null = null,
): readonly Area[] {
  const areas = stacked(runsOf(cells, mayCover ?? (() => false)));
  if (areas.length <= most) return areas;
  const gaps = areas.slice(1).map((area, index) => {
    const above = areas[index] ?? area;
    return { index: index + 1, cost: sizeOf(around([above, area])) - sizeOf(above) - sizeOf(area) };
  });
  const cuts = new Set(
    [...gaps]
      .sort((a, b) => b.cost - a.cost || a.index - b.index)
      .slice(0, most - 1)
      .map(({ index }) => index),
  );
  const groups: Area[][] = [];
  areas.forEach((area, index) => {
    const last = groups[groups.length - 1];
    if (last === undefined || cuts.has(index)) groups.push([area]);
    else last.push(area);
  });
  return groups.flatMap((group) => (mayCover === null ? [around(group)] : joined(group, cells, mayCover)));
}

function joined(
  group: readonly Area[],
  cells: readonly Cell[],
  mayCover: (cell: Cell) => boolean,
): readonly Area[] {
  const whole = around(group);
  const wanted = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  return cellsOf(whole).every((cell) => wanted.has(`${cell.row} ${cell.column}`) || mayCover(cell))
    ? [whole]
    : group;
}

/** The cells of an area, row by row. */
export function cellsOf({ row, column, rows, columns }: Area): readonly Cell[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** The cells of each row in runs, over gaps that may be covered. */
function runsOf(cells: readonly Cell[], mayCover: (cell: Cell) => boolean): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    const from = last === undefined ? column : last.column + last.columns;
    const gap = Array.from({ length: Math.max(0, column - from) }, (_, index) => ({
      row,
      column: from + index,
    }));
    if (last?.row === row && gap.every(mayCover)) {
      runs[runs.length - 1] = { ...last, columns: Math.max(last.columns, column - last.column + 1) };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** Runs of the same columns in rows below each other are one area. */
function stacked(runs: readonly Area[]): readonly Area[] {
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.column} ${run.columns}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above !== undefined && above.row + above.rows === run.row) {
      areas[index] = { ...above, rows: above.rows + 1 };
    } else {
      open.set(key, areas.length);
      areas.push(run);
    }
  }
  return areas;
}

/** The smallest area that holds all of these. */
export function around(areas: readonly Area[]): Area {
  const least = (of: (area: Area) => number) => smallest(areas.map(of), Infinity);
  const most = (of: (area: Area) => number) => largest(areas.map(of), 0);
  const row = least((area) => area.row);
  const column = least((area) => area.column);
  return {
    row,
    column,
    rows: most((area) => area.row + area.rows) - row,
    columns: most((area) => area.column + area.columns) - column,
  };
}

function sizeOf({ rows, columns }: Area): number {
  return rows * columns;
}
