/** Makes a body stand as before a batch, its tables too. Looks are given afterwards. */
import type { docs_v1 } from '@googleapis/docs';
import { gapsBetween, tokensOf, type Token } from './undo-gaps';
import { CannotUndo, closeGap, fillCell, isEven, type Undoing } from './undo-text';

type Content = readonly docs_v1.Schema$StructuralElement[];
type Rows = readonly docs_v1.Schema$TableRow[];

/** Which row or column of before is which now; null where the batch has put one in. */
export interface TableMatch {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

/** What a table has come of, by the rows and cells that have stayed. */
export function matchTable(
  { tableRows: was = [] }: docs_v1.Schema$Table,
  { tableRows: is = [] }: docs_v1.Schema$Table,
  origin: Undoing['origin'],
): TableMatch {
  const rowsWere = new Map(was.map(({ startIndex }, at) => [startIndex ?? 0, at]));
  const rows = is.map(({ startIndex }) => placeIn(rowsWere, origin(startIndex ?? 0)));
  const columnsWere = new Map(
    was.flatMap(({ tableCells = [] }) =>
      tableCells.map(({ startIndex }, at) => [startIndex ?? 0, at] as const),
    ),
  );
  const width = Math.max(0, ...is.map(({ tableCells = [] }) => tableCells.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const places = is.map(({ tableCells = [] }) =>
      placeIn(columnsWere, origin(tableCells[column]?.startIndex ?? -1)),
    );
    return places.find((place) => place !== null) ?? null;
  });
  return { rows, columns };
}

function placeIn(places: ReadonlyMap<number, number>, was: number | null): number | null {
  return was === null ? null : (places.get(was) ?? null);
}

/** The requests that make a container hold what it held, the last place first. */
export function contentBack(undoing: Undoing, before: Content, after: Content): void {
  const [was, is] = [tokensOf(before), tokensOf(after)];
  const places = new Map(was.map((token) => [token.start, token]));
  const gaps = gapsBetween(was, is, undoing.origin);
  const tables = is.flatMap((token, at) => {
    const place = token.kind === 'table' ? undoing.origin(token.start) : null;
    const own = place === null ? undefined : places.get(place);
    return own === undefined
      ? []
      : [
          {
            at,
            run: () => {
              tableBack(undoing, own, token);
            },
          },
        ];
  });
  const steps = [
    ...tables,
    ...gaps.map((gap) => ({
      at: gap.after[0] - 0.5,
      run: () => {
        closeGap(undoing, was, is, gap);
      },
    })),
  ];
  for (const { run } of steps.sort((one, other) => other.at - one.at)) run();
}

function tableBack(undoing: Undoing, before: Token, after: Token): void {
  const [was, is] = [before.table?.tableRows ?? [], after.table?.tableRows ?? []];
  const match = matchTable(before.table ?? {}, after.table ?? {}, undoing.origin);
  cellsBack(undoing, was, is, match);
  const newRows = missing(match.rows, was.length);
  const newColumns = missing(match.columns, cellsOf(was[0]).length);
  const isReshaped =
    [...match.rows, ...match.columns].includes(null) || newRows.length + newColumns.length > 0;
  if (!isReshaped) return;
  if (!isEven(was.map(cellsOf)) || !isEven(is.map(cellsOf))) throw new CannotUndo('cells were merged');
  if ([match.rows, match.columns].some((places) => places.every((place) => place === null)))
    throw new CannotUndo('no row or no column has stayed');
  const { requests } = undoing;
  undoing.touched.push({ before: [before.start, before.end], after: [after.start, after.end] });
  const cell = (rowIndex: number, columnIndex: number) => ({
    tableStartLocation: { index: after.start },
    rowIndex,
    columnIndex,
  });
  for (const row of strangers(match.rows))
    requests.push({ deleteTableRow: { tableCellLocation: cell(row, 0) } });
  for (const column of strangers(match.columns))
    requests.push({ deleteTableColumn: { tableCellLocation: cell(0, column) } });
  for (const row of newRows)
    requests.push({
      insertTableRow: { tableCellLocation: cell(Math.max(0, row - 1), 0), insertBelow: row > 0 },
    });
  for (const column of newColumns)
    requests.push({
      insertTableColumn: { tableCellLocation: cell(0, Math.max(0, column - 1)), insertRight: column > 0 },
    });
  was.forEach((row, r) => {
    cellsOf(row).forEach((each, c) => {
      if (newRows.includes(r) || newColumns.includes(c))
        requests.push(...fillCell(each, after.start - before.start));
    });
  });
}

/** The texts of the cells that have stayed, from the last one. */
function cellsBack(undoing: Undoing, was: Rows, is: Rows, { rows, columns }: TableMatch): void {
  for (let r = is.length - 1; r >= 0; r -= 1) {
    for (let c = cellsOf(is[r]).length - 1; c >= 0; c -= 1) {
      const [row, column] = [rows[r] ?? null, columns[c] ?? null];
      if (row === null || column === null) continue;
      contentBack(undoing, cellsOf(was[row])[column]?.content ?? [], cellsOf(is[r])[c]?.content ?? []);
    }
  }
}

function cellsOf(row: docs_v1.Schema$TableRow | undefined): readonly docs_v1.Schema$TableCell[] {
  return row?.tableCells ?? [];
}

/** The rows or columns that have gone. */
export function missing(places: readonly (number | null)[], count: number): readonly number[] {
  const there = new Set(places);
  return Array.from({ length: count }, (_, at) => at).filter((at) => !there.has(at));
}

/** The rows or columns that have come, from the last one. */
function strangers(places: readonly (number | null)[]): readonly number[] {
  return places.flatMap((place, at) => (place === null ? [at] : [])).reverse();
}
