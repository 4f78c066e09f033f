import type { docs_v1 } from '@googleapis/docs';
import { at } from '../document/at';
import { insertRow, removeBlocks, removeCell, removeRow } from '../document/edit-tree';
import { spannedArea } from '../document/cell-areas';
import { cellStarts, findCell, rowStarts } from '../document/find-table';
import { inlineStyle } from '../document/inlines';
import { evenColumns, insertEmptyCell } from './insert-table';
import { objectsAt } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { spansAfterRow, spansAfterInsertion } from '../document/named-range-spans';
import type { FoundTable } from '../document/find-table';
import type { Cell, Table, WorkingDocument } from '../document/working-document';

/** insertTableRow: an empty row above or below the cell's, in the style of the cell's row. */
export function insertTableRow(
  document: WorkingDocument,
  request: docs_v1.Schema$InsertTableRowRequest,
): object {
  const { segment, table, start, cell, area } = findCell(document, request.tableCellLocation);
  const position = request.insertBelow === true ? area.toRow : area.fromRow;
  const index = rowStarts(table, start)[position]?.start ?? start + table.size - 1;
  const pattern = cell.parent;
  stretchSpans(table, 'row', position);
  // A pinned header row is not copied: only the rows at the table's top can be pinned, and their number stays.
  const { tableHeader: _pinned, ...style } = pattern.style;
  const row = insertRow(table, position, style, {});
  pattern.cells.forEach((each, c) => insertEmptyCell(row, c, unspanned(each.style), textStyleOf(each)));
  spansAfterInsertion(document, segment.id, index, row.size);
  return {};
}

/** insertTableColumn: an empty cell in every row, left or right of the cell's column. */
export function insertTableColumn(
  document: WorkingDocument,
  request: docs_v1.Schema$InsertTableColumnRequest,
): object {
  const { segment, table, start, area } = findCell(document, request.tableCellLocation);
  const right = request.insertRight === true;
  const position = right ? area.toColumn : area.fromColumn;
  const pattern = right ? position - 1 : position;
  stretchSpans(table, 'column', position);
  for (const row of table.rows) {
    const like = at(row.cells, pattern);
    const made = insertEmptyCell(row, position, unspanned(like.style), textStyleOf(like));
    const placed = cellStarts(table, start).find(({ cell }) => cell === made);
    if (placed !== undefined) spansAfterInsertion(document, segment.id, placed.start, made.size);
  }
  table.columns += 1;
  const columns = objectsAt(table.style, 'tableColumnProperties');
  table.style = {
    ...table.style,
    tableColumnProperties: [...columns.slice(0, position), ...evenColumns(1), ...columns.slice(position)],
  };
  return {};
}

/** deleteTableRow: the rows that the cell spans; the table with its last row. */
export function deleteTableRow(
  document: WorkingDocument,
  request: docs_v1.Schema$DeleteTableRowRequest,
): object {
  const found = findCell(document, request.tableCellLocation);
  const { table, start, segment, area } = found;
  if (area.toRow - area.fromRow >= table.rows.length) return deleteTable(document, found);
  shrinkSpans(table, 'row', area.fromRow, area.toRow);
  for (const { row, start: rowStart } of rowStarts(table, start).slice(area.fromRow, area.toRow).reverse()) {
    spansAfterRow(document, segment.id, rowStart, rowStart + row.size);
    removeRow(row);
  }
  return {};
}

/** deleteTableColumn: the columns that the cell spans; the table with its last column. */
export function deleteTableColumn(
  document: WorkingDocument,
  request: docs_v1.Schema$DeleteTableColumnRequest,
): object {
  const found = findCell(document, request.tableCellLocation);
  const { table, start, segment, area } = found;
  if (area.toColumn - area.fromColumn >= table.columns) return deleteTable(document, found);
  shrinkSpans(table, 'column', area.fromColumn, area.toColumn);
  const doomed = cellStarts(table, start).filter(({ cell }) => {
    const column = cell.parent.cells.indexOf(cell);
    return column >= area.fromColumn && column < area.toColumn;
  });
  for (const { cell, start: cellStart } of [...doomed].reverse()) {
    spansAfterRow(document, segment.id, cellStart, cellStart + cell.size);
    removeCell(cell);
  }
  table.columns -= area.toColumn - area.fromColumn;
  const columns = objectsAt(table.style, 'tableColumnProperties');
  table.style = {
    ...table.style,
    tableColumnProperties: columns.filter((_, i) => i < area.fromColumn || i >= area.toColumn),
  };
  return {};
}

function deleteTable(document: WorkingDocument, { segment, table, start }: FoundTable): object {
  if (table.parent === null) throw new Error('the table is in no container');
  spansAfterRow(document, segment.id, start, start + table.size);
  removeBlocks(table.parent, table.parent.blocks.indexOf(table), 1);
  return {};
}

type Axis = 'row' | 'column';

/** Every cell with the span that it has along the axis: from where, to where. */
function spansAlong(table: Table, axis: Axis): { cell: Cell; from: number; to: number }[] {
  return table.rows.flatMap((row, r) =>
    row.cells.map((cell, c) => {
      const area = spannedArea(cell, r, c);
      return axis === 'row'
        ? { cell, from: area.fromRow, to: area.toRow }
        : { cell, from: area.fromColumn, to: area.toColumn };
    }),
  );
}

/** Merged cells that span over the place where a row or column comes in span that too. */
function stretchSpans(table: Table, axis: Axis, position: number): void {
  for (const { cell, from, to } of spansAlong(table, axis)) {
    if (from < position && position < to) setSpan(cell, axis, to - from + 1);
  }
}

/** Merged cells that stay span the less, as rows or columns that they cover go out. */
function shrinkSpans(table: Table, axis: Axis, doomedFrom: number, doomedTo: number): void {
  for (const { cell, from, to } of spansAlong(table, axis)) {
    const lost = Math.min(to, doomedTo) - Math.max(from, doomedFrom);
    if (lost > 0 && (from < doomedFrom || from >= doomedTo)) setSpan(cell, axis, to - from - lost);
  }
}

function setSpan(cell: Cell, axis: Axis, span: number): void {
  cell.style = { ...cell.style, [axis === 'row' ? 'rowSpan' : 'columnSpan']: span };
}

/** The style of a cell like this one that spans itself alone. */
function unspanned(style: JsonObject): JsonObject {
  return { ...style, rowSpan: 1, columnSpan: 1 };
}

function textStyleOf(cell: Cell): JsonObject {
  const first = cell.blocks[0];
  return first?.kind === 'paragraph' ? inlineStyle(at(first.inlines, 0)) : {};
}
