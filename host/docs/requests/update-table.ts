import type { docs_v1 } from '@googleapis/docs';
import { at } from '../document/at';
import { refusals, refuse } from '../wire/docs-error';
import { applyMask, maskPaths } from '../wire/field-mask';
import { cellsIn } from '../document/cell-areas';
import type { CellArea } from '../document/cell-areas';
import { findArea, findTable } from '../document/find-table';
import { numberAt, objectAt, objectsAt, plain } from '../wire/json';
import type { JsonObject } from '../wire/json';
import type { Table, WorkingDocument } from '../document/working-document';

/** The narrowest column, in points. Source: UpdateTableColumnPropertiesRequest in v1.d.ts. */
const NARROWEST = 5;

/** updateTableCellStyle: the fields of the mask on the cells of a range, or of a whole table. */
export function updateTableCellStyle(
  document: WorkingDocument,
  request: docs_v1.Schema$UpdateTableCellStyleRequest,
): object {
  const { table, area } = request.tableRange
    ? findArea(document, request.tableRange)
    : wholeTable(findTable(document, request.tableStartLocation, refusals.cellTableStart).table);
  const update = plain(request.tableCellStyle ?? {});
  const mask = request.fields ?? '';
  for (const cell of cellsIn(table, area)) cell.style = applyMask(cell.style, update, mask, 'TableCellStyle');
  shareBorders(table, area, maskPaths(mask, 'TableCellStyle'), update);
  return {};
}

function wholeTable(table: Table): { table: Table; area: CellArea } {
  return {
    table,
    area: { fromRow: 0, toRow: table.rows.length, fromColumn: 0, toColumn: table.columns },
  };
}

/** A border between two cells is one: the neighbour's field changes too. Source: UpdateTableCellStyleRequest in v1.d.ts. */
function shareBorders(table: Table, area: CellArea, paths: readonly string[], update: JsonObject): void {
  const neighbours: readonly [field: string, theirs: string, area: CellArea][] = [
    ['borderRight', 'borderLeft', { ...area, fromColumn: area.toColumn, toColumn: area.toColumn + 1 }],
    ['borderLeft', 'borderRight', { ...area, fromColumn: area.fromColumn - 1, toColumn: area.fromColumn }],
    ['borderBottom', 'borderTop', { ...area, fromRow: area.toRow, toRow: area.toRow + 1 }],
    ['borderTop', 'borderBottom', { ...area, fromRow: area.fromRow - 1, toRow: area.fromRow }],
  ];
  for (const [field, theirs, next] of neighbours) {
    if (!paths.includes(field) || next.fromRow < 0 || next.fromColumn < 0) continue;
    const border = update[field];
    for (const cell of cellsIn(table, next)) {
      cell.style = applyMask(
        cell.style,
        border === undefined ? {} : { [theirs]: border },
        theirs,
        'TableCellStyle',
      );
    }
  }
}

/** updateTableColumnProperties: width of the named columns, or of all where none is named. */
export function updateTableColumnProperties(
  document: WorkingDocument,
  request: docs_v1.Schema$UpdateTableColumnPropertiesRequest,
): object {
  const { table } = findTable(document, request.tableStartLocation, refusals.tableStart);
  const update = plain(request.tableColumnProperties ?? {});
  const width = update.width === undefined ? NARROWEST : numberAt(objectAt(update, 'width'), 'magnitude');
  const columns = objectsAt(table.style, 'tableColumnProperties');
  const chosen = chooseIndices(request.columnIndices, table.columns, refusals.columnIndex);
  const tableColumnProperties = columns.map((column, i) =>
    chosen.includes(i) ? applyMask(column, update, request.fields ?? '', 'TableColumnProperties') : column,
  );
  if (width < NARROWEST) refuse(refusals.narrowColumn);
  table.style = { ...table.style, tableColumnProperties };
  return {};
}

/** updateTableRowStyle: the fields of the mask on the named rows, or on all where none is named. */
export function updateTableRowStyle(
  document: WorkingDocument,
  request: docs_v1.Schema$UpdateTableRowStyleRequest,
): object {
  const { table } = findTable(document, request.tableStartLocation, refusals.tableStart);
  const update = plain(request.tableRowStyle ?? {});
  for (const r of chooseIndices(request.rowIndices, table.rows.length, refusals.rowIndex)) {
    const row = at(table.rows, r);
    row.style = applyMask(row.style, update, request.fields ?? '', 'TableRowStyle');
  }
  return {};
}

/** pinTableHeaderRows: so many rows from the top repeat on every page, the others do not. */
export function pinTableHeaderRows(
  document: WorkingDocument,
  request: docs_v1.Schema$PinTableHeaderRowsRequest,
): object {
  const { table } = findTable(document, request.tableStartLocation, refusals.tableStart);
  const count = request.pinnedHeaderRowsCount ?? 0;
  if (count < 0 || count > table.rows.length) refuse(refusals.pinnedRows(count, table.rows.length));
  table.rows.forEach((row, r) => {
    const { tableHeader: _old, ...style } = row.style;
    row.style = r < count ? { ...style, tableHeader: true } : style;
  });
  return {};
}

function chooseIndices(
  indices: readonly number[] | null | undefined,
  count: number,
  text: (index: number, count: number) => string,
): readonly number[] {
  if (indices === undefined || indices === null || indices.length === 0) return [...Array(count).keys()];
  for (const index of indices) if (index < 0 || index >= count) refuse(text(index, count));
  return indices;
}
