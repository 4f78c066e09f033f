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
  const wanted = new Set(cells.map(cellKey));
  return cellsOf(whole).every((cell) => wanted.has(cellKey(cell)) || mayCover(cell)) ? [whole] : group;
}

/** The cells of an area, row by row. */
export function cellsOf({ row, column, rows, columns }: Area): readonly Cell[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** So many columns a tab of Google Sheets has at most (support.google.com/drive/answer/37603). */
const MOST_COLUMNS = 18_278;

/** A cell as a key of a map or a set. */
export function cellKey({ row, column }: Cell): number {
  return row * MOST_COLUMNS + column;
}

/** An area that is still to grow. */
interface Growing extends Area {
  rows: number;
  columns: number;
}

/** The cells of each row in runs, over gaps that may be covered. */
function runsOf(cells: readonly Cell[], mayCover: (cell: Cell) => boolean): readonly Growing[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Growing[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.row === row && mayGrow(last, column, mayCover)) {
      last.columns = Math.max(last.columns, column - last.column + 1);
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** Whether all cells between a run and a column may be covered. */
function mayGrow({ row, column, columns }: Area, until: number, mayCover: (cell: Cell) => boolean): boolean {
  for (let at = column + columns; at < until; at += 1) if (!mayCover({ row, column: at })) return false;
  return true;
}

/** Runs of the same columns in rows below each other are one area. */
function stacked(runs: readonly Growing[]): readonly Area[] {
  const open = new Map<string, Growing>();
  return runs.filter((run) => {
    const key = `${run.column} ${run.columns}`;
    const above = open.get(key);
    const isBelow = above !== undefined && above.row + above.rows === run.row;
    if (isBelow) above.rows += 1;
    else open.set(key, run);
    return !isBelow;
  });
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
