/** The grid of one tab: AG Grid with the rows of the tab, drawn from what the store has and fed as it is scrolled. */
import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  LocaleModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowAutoHeightModule,
  ScrollApiModule,
  TooltipModule,
  type CellClickedEvent,
  type ColDef,
  type GridApi,
  type IRowNode,
} from 'ag-grid-community';
import type { SheetInfo } from '../../protocol';
import { openCellEditor, type CellEditor } from './cell-editor';
import { cellName, gridColumns, type Cells, type GridRow } from './grid-columns';
import { gridTheme, gridWords } from './grid-look';
import { placeAfter } from './grid-steps';
import type { Place } from '../store/page-state';

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  LocaleModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowAutoHeightModule,
  ScrollApiModule,
  TooltipModule,
]);

/** What the grid shows, and what it has done to it. */
export interface GridCells extends Omit<Cells, 'onEdit'> {
  /** Whether a row has come: only then can its cells be edited. */
  readonly hasRow: (row: number) => boolean;
  readonly onEdited: (place: Place, text: string) => void;
}

/** The events of the grid. */
export interface GridEvents {
  readonly onSelected: (place: Place) => void;
  /** Rows have come into view. */
  readonly onNeeded: (from: number, to: number) => void;
  /** The link in a cell was followed. */
  readonly onFollowed: (place: Place) => void;
}

/** A grid on the page. */
export interface SheetGrid {
  /** Draws rows again, both included; an editor that is open and the scroll stay as they are. */
  redraw(from: number, to: number): void;
  /** Asks for the rows that are in view. */
  refetch(): void;
  /** The tab has another size, other widths or other hidden columns. */
  resize(sheet: SheetInfo): void;
  /** Brings the selected cell into view and marks it; with `focus` the keyboard goes there too. */
  show(place: Place, focus: boolean): void;
  destroy(): void;
}

/** Width of the arrow of a drop-down, in pixels. */
const arrowWidth = 22;

/** How long drawing rows may take after a jump, in milliseconds. */
const drawingTime = 3000;

function columnsOf({ columns, columnWidths, hiddenColumns }: SheetInfo): string {
  return JSON.stringify([columns, columnWidths, hiddenColumns]);
}

/** Makes the grid of a tab in an element. `selected` gives the selected cell at any time. */
export function createSheetGrid(
  element: HTMLElement,
  first: SheetInfo,
  cells: GridCells,
  selected: () => Place,
  events: GridEvents,
): SheetGrid {
  let sheet = first;
  let shown = selected();
  const rowsOf = ({ frozenRows, rows }: SheetInfo): { readonly top: GridRow[]; readonly body: GridRow[] } => {
    const all = Array.from({ length: rows }, (_, index): GridRow => ({ number: index + 1 }));
    return { top: all.slice(0, frozenRows), body: all.slice(frozenRows) };
  };
  const position = ({ row }: Place): { readonly index: number; readonly pinned: 'top' | null } =>
    row <= sheet.frozenRows
      ? { index: row - 1, pinned: 'top' }
      : { index: row - 1 - sheet.frozenRows, pinned: null };
  const node = (row: number): IRowNode<GridRow> | undefined => {
    const { index, pinned } = position({ row, column: 1 });
    return pinned ? api.getPinnedTopRow(index) : api.getDisplayedRowAtIndex(index);
  };
  const focus = (place: Place): void => {
    const { index, pinned } = position(place);
    const before = document.activeElement;
    const until = performance.now() + drawingTime;
    const attempt = (): void => {
      // The officer has gone elsewhere, the tab is another, or the cell is in a hidden column.
      if (api.isDestroyed() || document.activeElement !== before || performance.now() > until) return;
      api.setFocusedCell(index, String(place.column), pinned);
      // A row that has just come into view has no cells to focus until it is drawn.
      if (!element.contains(document.activeElement)) requestAnimationFrame(attempt);
    };
    attempt();
  };
  const reveal = (place: Place): void => {
    const { index, pinned } = position(place);
    if (!pinned) api.ensureIndexVisible(index);
    api.ensureColumnVisible(String(place.column));
  };
  const drawCell = (place: Place): void => {
    const rowNode = node(place.row);
    if (rowNode) api.refreshCells({ rowNodes: [rowNode], columns: [String(place.column)], force: true });
  };
  const need = (from: number, to: number): void => {
    if (sheet.frozenRows > 0) events.onNeeded(1, sheet.frozenRows);
    events.onNeeded(from + sheet.frozenRows + 1, to + sheet.frozenRows + 1);
  };

  let editor: CellEditor | undefined;
  const edit = (place: Place, typed: string | null): void => {
    const { index, pinned } = position(place);
    const row = pinned ? `t-${index}` : String(index);
    const cell = element.querySelector<HTMLElement>(
      `[row-index="${row}"] [col-id="${place.column}"], [row-index="${row}"][col-id="${place.column}"]`,
    );
    const parent = element.closest('main');
    if (!cell || !parent || !cells.hasRow(place.row)) return;
    const { entered = '', choices } = cells.cell(place) ?? {};
    editor = openCellEditor({
      cell,
      parent,
      name: cellName(place),
      text: typed ?? entered,
      isTyped: typed !== null,
      choices,
      onEnd: (text, step) => {
        editor = undefined;
        if (text !== null && text !== entered) cells.onEdited(place, text);
        if (step) focus(placeAfter(sheet, place, step));
      },
    });
  };
  const columns = (): ColDef<GridRow>[] => gridColumns(sheet, { ...cells, onEdit: edit });

  const { top, body } = rowsOf(sheet);
  const api: GridApi<GridRow> = createGrid<GridRow>(element, {
    theme: gridTheme,
    localeText: gridWords,
    columnDefs: columns(),
    defaultColDef: { sortable: false, suppressMovable: true, resizable: true, minWidth: 30 },
    rowData: body,
    pinnedTopRowData: top,
    getRowId: ({ data }) => String(data.number),
    ensureDomOrder: true,
    animateRows: false,
    suppressHeaderFocus: true,
    suppressNoRowsOverlay: true,
    tooltipShowDelay: 300,
    popupParent: element.closest('main'),
    onViewportChanged: ({ firstRow, lastRow }) => {
      need(firstRow, lastRow);
    },
    onCellFocused: ({ column, rowIndex, rowPinned }) => {
      if (rowIndex === null || column === null || typeof column === 'string') return;
      const number = Number(column.getColId());
      if (!Number.isInteger(number)) return;
      events.onSelected({ row: rowIndex + 1 + (rowPinned ? 0 : sheet.frozenRows), column: number });
    },
    onBodyScroll: () => editor?.place(),
    onCellDoubleClicked: ({ data, column }) => {
      if (data) edit({ row: data.number, column: Number(column.getColId()) }, null);
    },
    onCellClicked: (event) => {
      if (event.data) clicked(event, event.data);
    },
    // Tab from outside goes to the selected cell, as in Sheets, and not to the first.
    focusGridInnerElement: () => {
      focus(selected());
      return true;
    },
  });

  function clicked({ event, column }: CellClickedEvent<GridRow>, { number }: GridRow): void {
    const place: Place = { row: number, column: Number(column.getColId()) };
    const cell = cells.cell(place);
    if (!(event instanceof MouseEvent)) return;
    if (cell?.link !== undefined && (event.ctrlKey || event.metaKey)) events.onFollowed(place);
    const target = event.target instanceof Element ? event.target.closest('.ag-cell') : null;
    const right = target?.getBoundingClientRect().right ?? 0;
    if (cell?.choices && event.clientX > right - arrowWidth) {
      edit(place, null);
    }
  }

  return {
    redraw(from, to) {
      const rendered = [
        ...api.getRenderedNodes(),
        ...Array.from({ length: api.getPinnedTopRowCount() }, (_, index) =>
          api.getPinnedTopRow<GridRow>(index),
        ),
      ].filter((row) => row !== undefined);
      const rowNodes = rendered.filter(({ data }) => data && data.number >= from && data.number <= to);
      if (rowNodes.length > 0) api.refreshCells({ rowNodes, force: true });
    },
    refetch() {
      need(api.getFirstDisplayedRowIndex(), api.getLastDisplayedRowIndex());
    },
    resize(next) {
      const before = sheet;
      sheet = next;
      if (next.rows !== before.rows || next.frozenRows !== before.frozenRows) {
        const rows = rowsOf(next);
        api.updateGridOptions({ rowData: rows.body, pinnedTopRowData: rows.top });
      }
      if (columnsOf(next) !== columnsOf(before)) api.setGridOption('columnDefs', columns());
    },
    show(place, takesFocus) {
      const before = shown;
      shown = place;
      reveal(place);
      // Rows get their height when they are drawn, which can push the cell out of view again.
      requestAnimationFrame(() => {
        if (!api.isDestroyed() && shown === place) reveal(place);
      });
      if (takesFocus) focus(place);
      drawCell(before);
      drawCell(place);
    },
    destroy() {
      // What is being typed is kept and not thrown away with the editor.
      editor?.keep();
      api.destroy();
    },
  };
}
