import type { Cell, Table } from './working-document';

/** A rectangle of cells in a table: rows and columns from 0, `to` exclusive. */
export interface CellArea {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** How far a cell reaches when it stands at `row`, `column`. */
export function spannedArea(cell: Cell, row: number, column: number): CellArea {
  return {
    fromRow: row,
    toRow: row + span(cell, 'rowSpan'),
    fromColumn: column,
    toColumn: column + span(cell, 'columnSpan'),
  };
}

function span(cell: Cell, key: 'rowSpan' | 'columnSpan'): number {
  const value = cell.style[key];
  return typeof value === 'number' ? value : 1;
}

/** The cells of an area, row by row. */
export function cellsIn(table: Table, area: CellArea): readonly Cell[] {
  return table.rows
    .slice(area.fromRow, area.toRow)
    .flatMap((row) => row.cells.slice(area.fromColumn, area.toColumn));
}

/** The cells that a merged cell covers: no text can be put there, and no reader sees them. */
export function coveredCells(table: Table): ReadonlySet<Cell> {
  const covered = new Set<Cell>();
  table.rows.forEach((row, r) => {
    row.cells.forEach((head, c) => {
      const isWide = span(head, 'rowSpan') > 1 || span(head, 'columnSpan') > 1;
      if (!isWide || covered.has(head)) return;
      for (const cell of cellsIn(table, spannedArea(head, r, c))) if (cell !== head) covered.add(cell);
    });
  });
  return covered;
}
