import type { docs_v1 } from '@googleapis/docs';
import { at } from './at';
import { spannedArea } from './cell-areas';
import type { CellArea } from './cell-areas';
import { refusals, refuse } from '../wire/docs-error';
import { leadingUnits } from './edit-tree';
import { findSegment } from './find-place';
import type { Cell, Container, Row, Segment, Table, WorkingDocument } from './working-document';

/** A table and where it starts in its segment. */
export interface FoundTable {
  readonly segment: Segment;
  readonly table: Table;
  readonly start: number;
}

/** The table that starts exactly at the location; otherwise the request is refused with `text`. */
export function findTable(
  document: WorkingDocument,
  location: docs_v1.Schema$Location | undefined,
  text: string,
): FoundTable {
  const segment = findSegment(document, location?.segmentId);
  const start = location?.index ?? 0;
  const table = tableAt(segment, 0, start) ?? refuse(text);
  return { segment, table, start };
}

function tableAt(container: Container, containerStart: number, index: number): Table | null {
  let start = containerStart + leadingUnits(container);
  for (const block of container.blocks) {
    if (block.kind === 'table' && start === index) return block;
    if (index > start && index < start + block.size && block.kind === 'table') {
      return (
        cellStarts(block, start)
          .map(({ cell, start: cellStart }) => tableAt(cell, cellStart, index))
          .find((found) => found !== null) ?? null
      );
    }
    start += block.size;
  }
  return null;
}

/** Each cell of the table and where it starts; `tableStart` is the table's own start. */
export function cellStarts(table: Table, tableStart: number): readonly { cell: Cell; start: number }[] {
  return rowStarts(table, tableStart).flatMap(({ row, start: rowStart }) => {
    let start = rowStart + 1;
    return row.cells.map((cell) => {
      const placed = { cell, start };
      start += cell.size;
      return placed;
    });
  });
}

/** Each row of the table and where it starts. */
export function rowStarts(table: Table, tableStart: number): readonly { row: Row; start: number }[] {
  let start = tableStart + 1;
  return table.rows.map((row) => {
    const placed = { row, start };
    start += row.size;
    return placed;
  });
}

/** The one cell that a location names, as an area together with what it spans. */
export function findCell(
  document: WorkingDocument,
  location: docs_v1.Schema$TableCellLocation | undefined,
): FoundTable & { readonly cell: Cell; readonly area: CellArea } {
  const found = findTable(document, location?.tableStartLocation, refusals.cellTableStart);
  const row = location?.rowIndex ?? 0;
  const column = location?.columnIndex ?? 0;
  checkInside(found.table, row + 1, column + 1);
  const cell = at(at(found.table.rows, row).cells, column);
  return { ...found, cell, area: spannedArea(cell, row, column) };
}

/** The cells that a table range names. Refuses a span under one and cells that are not there. */
export function findArea(
  document: WorkingDocument,
  range: docs_v1.Schema$TableRange | undefined,
): FoundTable & { readonly area: CellArea } {
  const location = range?.tableCellLocation;
  const found = findTable(document, location?.tableStartLocation, refusals.cellTableStart);
  const rows = range?.rowSpan ?? 0;
  const columns = range?.columnSpan ?? 0;
  if (rows < 1) refuse(refusals.rowSpan(rows));
  if (columns < 1) refuse(refusals.columnSpan(columns));
  const fromRow = location?.rowIndex ?? 0;
  const fromColumn = location?.columnIndex ?? 0;
  checkInside(found.table, fromRow + rows, fromColumn + columns);
  return {
    ...found,
    area: { fromRow, toRow: fromRow + rows, fromColumn, toColumn: fromColumn + columns },
  };
}

function checkInside(table: Table, rows: number, columns: number): void {
  if (rows < 1 || rows > table.rows.length) refuse(refusals.rowIndex(rows - 1, table.rows.length));
  if (columns < 1 || columns > table.columns) refuse(refusals.columnIndex(columns - 1, table.columns));
}
