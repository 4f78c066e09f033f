import type { Area } from './a1';

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The cells that two areas share; undefined when there are none. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** What is left of an area without the cells of another: at most four areas, from the top. */
export function without(area: Area, taken: Area): Area[] {
  const shared = intersection(area, taken);
  if (!shared) return [area];
  const { row, column, rows, columns } = area;
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  return [
    { row, column, rows: shared.row - row, columns },
    { row: shared.row, column, rows: shared.rows, columns: shared.column - column },
    { row: shared.row, column: right, rows: shared.rows, columns: column + columns - right },
    { row: below, column, rows: row + rows - below, columns },
  ].filter((left) => left.rows > 0 && left.columns > 0);
}

type Axis = 'row' | 'column';

/** Where an area is after `count` rows or columns came in before number `at`. */
export function afterInsert(area: Area, axis: Axis, at: number, count: number): Area {
  const size = axis === 'row' ? 'rows' : 'columns';
  if (at <= area[axis]) return { ...area, [axis]: area[axis] + count };
  return at < area[axis] + area[size] ? { ...area, [size]: area[size] + count } : area;
}

/** What is left of an area after `count` rows or columns from number `at` went; undefined when nothing is. */
export function afterDelete(area: Area, axis: Axis, at: number, count: number): Area | undefined {
  const size = axis === 'row' ? 'rows' : 'columns';
  const moved = (place: number): number => (place < at ? place : Math.max(at, place - count));
  const first = moved(area[axis]);
  const length = moved(area[axis] + area[size]) - first;
  return length > 0 ? { ...area, [axis]: first, [size]: length } : undefined;
}
