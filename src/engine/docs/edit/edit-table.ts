import type { docs_v1 } from '@googleapis/docs';
import type { NowTable } from '../../merge/items';
import type { FinalRow, TableEdit } from '../../merge/merge-plan';
import type { Table } from '../../report/tree';
import type { ItemPlace } from '../read-now';
import { styleParagraphs } from '../styles';
import { columnWidths, keepTogether } from '../tables';
import { replaceSpan } from './replace-span';
import { styleCell, styleRow, styleSeam } from './style-rows';
import type { Step } from './step';

/** A table of the document while a batch changes it: how long the text of each cell is. Nested tables are none of ours. */
class WorkingTable {
  private readonly lengths: number[][];

  constructor(
    readonly start: number,
    lengths: readonly (readonly number[])[],
  ) {
    this.lengths = lengths.map((row) => [...row]);
  }

  /** The units that the table takes: two, one for each row, and two for each cell besides its text. */
  get size(): number {
    return 2 + this.lengths.reduce((sum, row) => sum + rowSize(row), 0);
  }

  get width(): number {
    return this.lengths[0]?.length ?? 0;
  }

  /** Where a cell's text begins and where its last newline ends. */
  cell(row: number, column: number): { readonly start: number; readonly end: number } {
    const above = this.lengths.slice(0, row).reduce((sum, cells) => sum + rowSize(cells), 0);
    const beside = (this.lengths[row] ?? []).slice(0, column).reduce((sum, length) => sum + length + 2, 0);
    const start = this.start + above + beside + 3;
    return { start, end: start + (this.lengths[row]?.[column] ?? 0) + 1 };
  }

  grow(row: number, column: number, by: number): void {
    const cells = this.lengths[row];
    if (cells !== undefined) cells[column] = (cells[column] ?? 0) + by;
  }

  addRow(at: number): void {
    this.lengths.splice(
      at,
      0,
      Array.from({ length: this.width }, () => 0),
    );
  }

  removeRow(at: number): void {
    this.lengths.splice(at, 1);
  }

  addColumn(at: number): void {
    for (const row of this.lengths) row.splice(at, 0, 0);
  }

  removeColumn(at: number): void {
    for (const row of this.lengths) row.splice(at, 1);
  }
}

function rowSize(cells: readonly number[]): number {
  return 1 + cells.reduce((sum, length) => sum + length + 2, 0);
}

/**
 * The step that changes a table: first its columns, then its rows from the last to the first. `width` is the room between the
 * margins; columns get new widths when all of them are the report's.
 */
export function editTable(
  edit: TableEdit,
  { now, place, table, width }: { now: NowTable; place: ItemPlace; table: Table; width: number },
): Step {
  const working = new WorkingTable(
    place.start,
    place.cells.map((row) => row.map(({ start, end }) => end - start)),
  );
  const size = working.size;
  const context: Editing = { edit, now, table, working, requests: [] };
  changeColumns(context);
  changeRows(context);
  styleSeams(context);
  const isOurs = edit.columns.every(({ next }) => next !== null);
  const hasOtherColumns = isOther(edit.columns, place.cells[0]?.length ?? 0);
  if (isOurs && hasOtherColumns) context.requests.push(...columnWidths(table, { index: place.start }, width));
  if (hasOtherColumns || isOther(edit.rows, place.cells.length)) keepRows(context);
  return {
    at: place.start,
    position: place.start + 0.5,
    delta: working.size - size,
    requests: context.requests,
    made: [],
  };
}

interface Editing {
  readonly edit: TableEdit;
  readonly now: NowTable;
  readonly table: Table;
  readonly working: WorkingTable;
  readonly requests: docs_v1.Schema$Request[];
}

function cellAt(
  { working }: Editing,
  rowIndex: number,
  columnIndex: number,
): docs_v1.Schema$TableCellLocation {
  return { tableStartLocation: { index: working.start }, rowIndex, columnIndex };
}

function changeColumns(context: Editing): void {
  const { edit, working, requests } = context;
  const kept = new Set(edit.columns.map(({ now }) => now));
  for (let column = working.width - 1; column >= 0; column -= 1) {
    if (kept.has(column)) continue;
    requests.push({ deleteTableColumn: { tableCellLocation: cellAt(context, 0, column) } });
    working.removeColumn(column);
  }
  edit.columns.forEach(({ now }, column) => {
    if (now !== null) return;
    const insertRight = column > 0;
    const tableCellLocation = cellAt(context, 0, insertRight ? column - 1 : 0);
    requests.push({ insertTableColumn: { tableCellLocation, insertRight } });
    working.addColumn(column);
  });
}

function changeRows(context: Editing): void {
  const { edit, now, working, requests } = context;
  const kept = new Map(edit.rows.flatMap((row) => (row.now === null ? [] : [[row.now, row] as const])));
  const behind = new Map<number, FinalRow[]>();
  let last = -1;
  for (const row of edit.rows) {
    if (row.now === null) behind.set(last, [...(behind.get(last) ?? []), row]);
    else last = row.now;
  }
  for (let row = now.rows.length - 1; row >= -1; row -= 1) {
    for (const added of [...(behind.get(row) ?? [])].reverse()) addRow(context, row + 1, added);
    if (row < 0) continue;
    const final = kept.get(row);
    if (final !== undefined) editRow(context, row, final);
    else {
      requests.push({ deleteTableRow: { tableCellLocation: cellAt(context, row, 0) } });
      working.removeRow(row);
    }
  }
}

/** The lines between rows that have come to stand beside each other: only where both are the report's. */
function styleSeams({ edit, table, working, requests }: Editing): void {
  edit.rows.forEach(({ now, next }, at) => {
    const above = edit.rows[at - 1];
    if (next === null || above === undefined || above.next === null) return;
    if (now !== null && above.now === now - 1) return;
    const kind = table.rows[next - 1]?.kind ?? 'body';
    requests.push(styleSeam(kind, { index: working.start }, at, working.width));
  });
}

/** Whether rows or columns are others than the table has now. */
function isOther(final: readonly { readonly now: number | null }[], now: number): boolean {
  return final.length !== now || final.some(({ now: was }, at) => was !== at);
}

/** Keeps the rows together as in a table that is just written, where no row is a person's own. */
function keepRows({ edit, working, requests }: Editing): void {
  if (edit.rows.some(({ next }) => next === null)) return;
  const rows = edit.rows.map((_, row) => ({
    start: working.cell(row, 0).start,
    end: working.cell(row, working.width - 1).end,
  }));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  requests.push(styleParagraphs(first.start, last.end, { keepWithNext: false }), ...keepTogether(rows));
}

/** The new row is first put in, then filled from its last cell, and then made to look as the report's. */
function addRow(context: Editing, at: number, { next }: FinalRow): void {
  const { edit, table, working, requests } = context;
  const insertBelow = at > 0;
  requests.push({
    insertTableRow: { tableCellLocation: cellAt(context, insertBelow ? at - 1 : 0, 0), insertBelow },
  });
  working.addRow(at);
  fillCells(context, at, next ?? 0, () => true);
  const cells = new Map(
    edit.columns.flatMap((column, place) =>
      column.next === null ? [] : [[column.next, working.cell(at, place)] as const],
    ),
  );
  const row = {
    location: { index: working.start },
    rowIndex: at,
    start: working.cell(at, 0).start,
    end: working.cell(at, working.width - 1).end,
    columnSpan: working.width,
    cells,
  };
  requests.push(...styleRow(table, table.rows[(next ?? 0) - 1]?.kind ?? 'body', row));
}

/** Writes the row's texts in the new columns, and its changes in the others. */
function editRow(context: Editing, row: number, final: FinalRow): void {
  const { edit, now, table, working, requests } = context;
  const at = edit.columns.map(({ now: was }) => was);
  if (final.next !== null) fillCells(context, row, final.next, (column) => at[column] === null);
  for (const { column, spans } of [...final.cells].sort((one, other) => other.column - one.column)) {
    const place = at.indexOf(column);
    const text = now.rows[row]?.[column]?.text ?? '';
    for (const span of [...spans].reverse()) {
      requests.push(...replaceSpan(working.cell(row, place).start, text, span));
      working.grow(row, place, span.insert.length - (span.to - span.from));
    }
  }
  edit.columns.forEach(({ now: was, next }, column) => {
    if (was !== null || next === null) return;
    const align = table.columns[next]?.align ?? 'start';
    requests.push(styleCell(align, final.next === 0, working.cell(row, column)));
  });
}

function fillCells(
  { edit, table, working, requests }: Editing,
  row: number,
  next: number,
  isWanted: (column: number) => boolean,
): void {
  for (let column = edit.columns.length - 1; column >= 0; column -= 1) {
    const own = edit.columns[column]?.next ?? null;
    if (own === null || !isWanted(column)) continue;
    const text = (next === 0 ? table.columns[own]?.heading : table.rows[next - 1]?.cells[own]?.text) ?? '';
    if (text === '') continue;
    requests.push({ insertText: { location: { index: working.cell(row, column).start }, text } });
    working.grow(row, column, text.length);
  }
}
