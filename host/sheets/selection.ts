import type { Area } from './a1';
import { contains, intersection } from './areas';
import type { SheetModel, SpreadsheetModel } from './spreadsheet-model';

/** A cell of a tab, 1-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is selected on a tab: at least one range, the last being the active one, and the cell that has the cursor. */
export interface Selection {
  readonly areas: readonly Area[];
  readonly cell: Place;
}

const oneCell = ({ row, column }: Place): Area => ({ row, column, rows: 1, columns: 1 });

/** What a tab has selected, within its grid: cell A1 until something else is, and where all of it has gone. */
export function selectionOf({ selection, maxRows, maxColumns }: SheetModel): Selection {
  const grid = { row: 1, column: 1, rows: maxRows, columns: maxColumns };
  const areas = (selection?.areas ?? []).flatMap((area) => intersection(area, grid) ?? []);
  const active = areas.at(-1);
  if (!selection || !active) return { areas: [oneCell(grid)], cell: { row: 1, column: 1 } };
  const { row, column } = contains(grid, selection.cell.row, selection.cell.column) ? selection.cell : active;
  return { areas, cell: { row, column } };
}

/** The range of a selection that is the active one: its last. */
export function activeArea({ areas, cell }: Selection): Area {
  return areas.at(-1) ?? oneCell(cell);
}

/** Opens a tab with what it had selected. */
export function openSheet(book: SpreadsheetModel, sheet: SheetModel): void {
  book.active = book.sheets.indexOf(sheet);
}

/**
 * Opens a tab and selects ranges of it, at least one; the last becomes the active range and its first cell the current
 * cell.
 */
export function selectAreas(book: SpreadsheetModel, sheet: SheetModel, areas: readonly Area[]): void {
  const active = areas.at(-1);
  if (!active) throw new Error('nothing to select');
  openSheet(book, sheet);
  sheet.selection = { areas, cell: { row: active.row, column: active.column } };
}

/**
 * Opens a tab and makes a cell the current one: within the selected range that it lies in, which becomes the active
 * one, or else alone (Google's reference of Range.activateAsCurrentCell).
 */
export function selectCell(book: SpreadsheetModel, sheet: SheetModel, { row, column }: Place): void {
  const { areas } = selectionOf(sheet);
  const around = [...areas].reverse().find((area) => contains(area, row, column));
  openSheet(book, sheet);
  sheet.selection = {
    areas: around ? [...areas.filter((area) => area !== around), around] : [oneCell({ row, column })],
    cell: { row, column },
  };
}

/** The first tab from a place (from 0) that is not hidden, or else the last before it. */
export function shownNear({ sheets }: SpreadsheetModel, place: number): SheetModel {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const near = shown.find((sheet) => sheets.indexOf(sheet) >= place) ?? shown.at(-1);
  if (!near) throw new Error('a spreadsheet has a visible sheet');
  return near;
}
