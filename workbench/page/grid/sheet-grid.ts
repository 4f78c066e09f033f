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
import type { Axis, GroupInfo, SheetInfo } from '../../protocol';
import type { Area } from '../../../host/sheets/a1';
import { openCellEditor, type CellEditor } from './cell-editor';
import { cellName, gridColumns, type Cells, type GridRow } from './grid-columns';
import { keyAction, type CellsAction } from './grid-keys';
import { gridTheme, gridWords } from './grid-look';
import { placeAfter } from './grid-steps';
import { selectWithMouse } from './mouse-selection';
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
export interface GridCells extends Omit<Cells, 'onKey' | 'onFold'> {
  /** Whether a row has come: only then can its cells be edited. */
  readonly hasRow: (row: number) => boolean;
  readonly onEdited: (place: Place, text: string) => void;
  /** The range that is selected, and where it ends, opposite the selected cell. */
  readonly area: () => Area;
  readonly end: () => Place;
}

/** The events of the grid. */
export interface GridEvents {
  readonly onSelected: (place: Place) => void;
  /** The range that is selected ends at another cell. */
  readonly onExtended: (end: Place) => void;
  /** What is meant for the selected cells. */
  readonly onDone: (action: CellsAction) => void;
  /** The menu of the selected cells is wanted, at a place of the page in pixels. */
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
  readonly onFolded: (group: GroupInfo) => void;
  readonly onWidened: (column: number, pixels: number) => void;
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
  /** Lays the card of the selected cell beside it. */
  placeCard(): void;
  destroy(): void;
}

/** Width of the arrow of a drop-down, in pixels. */
const arrowWidth = 22;

/** How long drawing rows may take after a jump, in milliseconds. */
const drawingTime = 3000;

function columnsOf({ columns, columnWidths, hiddenColumns, frozenColumns, groups }: SheetInfo): string {
  return JSON.stringify([columns, columnWidths, hiddenColumns, frozenColumns, groups]);
}

function rowsTextOf({ rows, frozenRows, hiddenRows }: SheetInfo): string {
  return JSON.stringify([rows, frozenRows, hiddenRows]);
}

/** The rows of a tab that are shown: those that are frozen, the others, and where each of them is. */
function rowsOf({ frozenRows, rows, hiddenRows }: SheetInfo) {
  const hidden = new Set(hiddenRows);
  const all = Array.from({ length: rows }, (_, index): GridRow => ({ number: index + 1 })).filter(
    ({ number }) => !hidden.has(number),
  );
  const top = all.filter(({ number }) => number <= frozenRows);
  const body = all.slice(top.length);
  const places = new Map<number, { readonly index: number; readonly pinned: 'top' | null }>([
    ...top.map(({ number }, index) => [number, { index, pinned: 'top' as const }] as const),
    ...body.map(({ number }, index) => [number, { index, pinned: null }] as const),
  ]);
  return { top, body, places };
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
  let lines = rowsOf(first);
  /** Where a row is; a hidden one is taken for the first. */
  const position = ({ row }: Place): { readonly index: number; readonly pinned: 'top' | null } =>
    lines.places.get(row) ?? { index: 0, pinned: lines.top.length > 0 ? 'top' : null };
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
    const [begin, end] = [lines.body[from], lines.body[Math.min(to, lines.body.length - 1)]];
    if (begin && end) events.onNeeded(begin.number, end.number);
  };

  const cellElement = ({ row, column }: Place): HTMLElement | null => {
    const { index, pinned } = position({ row, column });
    const name = pinned ? `t-${index}` : String(index);
    return element.querySelector<HTMLElement>(
      `[row-index="${name}"] [col-id="${column}"], [row-index="${name}"][col-id="${column}"]`,
    );
  };
  const placeCard = (): void => {
    const card = element.parentElement?.querySelector<HTMLElement>('.cell-card');
    const book = element.parentElement;
    if (!card || !book) return;
    const cell = cellElement(selected())?.getBoundingClientRect();
    const [room, own] = [book.getBoundingClientRect(), card.getBoundingClientRect()];
    const view = element.getBoundingClientRect();
    const isSeen = cell !== undefined && cell.bottom > view.top && cell.top < view.bottom;
    const isRight = cell === undefined || cell.right + own.width < room.right;
    const left = isRight ? (cell?.right ?? room.left) + 6 : cell.left - own.width - 6;
    const isTight = cell !== undefined && !isRight && left < room.left;
    const top = isSeen ? (isTight ? cell.bottom + 4 : cell.top) : view.bottom;
    card.style.left = `${Math.max(8, (isTight ? room.left : left) - room.left)}px`;
    card.style.top = `${Math.max(0, Math.min(top, room.bottom - own.height - 8) - room.top)}px`;
  };

  let editor: CellEditor | undefined;
  const edit = (place: Place, typed: string | null): void => {
    const cell = cellElement(place);
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
  const extent = (what: 'row' | 'column' | 'all'): void => {
    const { row, column } = selected();
    const [lastRow, lastColumn] = [sheet.rows, sheet.columns];
    select(
      { row: what === 'row' ? row : 1, column: what === 'column' ? column : 1 },
      { row: what === 'row' ? row : lastRow, column: what === 'column' ? column : lastColumn },
    );
  };
  /** Selects cells from one to another, the first of which gets the keyboard. */
  const select = (from: Place, to: Place): void => {
    const shownFrom = placeAfter(
      sheet,
      { row: from.row - 1, column: from.column - 1 },
      { rows: 1, columns: 1 },
    );
    events.onSelected(shownFrom);
    focus(shownFrom);
    events.onExtended(to);
  };
  const onKey = (place: Place, event: KeyboardEvent): boolean => {
    const area = cells.area();
    const action = keyAction(event, area.rows === sheet.rows && area.columns < sheet.columns);
    if (action === null) return false;
    // The grid tells later that the keyboard has come to a cell; a key means the cell that it is pressed in.
    events.onSelected(place);
    switch (action.kind) {
      case 'edit':
        edit(place, action.typed);
        // A key that begins a composed letter goes on to the editor; the text of the others is in it already.
        if (action.isComposed) return true;
        break;
      case 'extend': {
        const end = placeAfter(sheet, cells.end(), action.step);
        events.onExtended(end);
        reveal(end);
        break;
      }
      case 'select':
        extent(action.what);
        break;
      case 'menu': {
        const { left = 0, bottom = 0 } = cellElement(place)?.getBoundingClientRect() ?? {};
        events.onMenu({ x: left, y: bottom });
        break;
      }
      default:
        events.onDone(action);
    }
    event.preventDefault();
    return true;
  };
  const columns = (): ColDef<GridRow>[] => gridColumns(sheet, { ...cells, onKey, onFold: events.onFolded });

  const api: GridApi<GridRow> = createGrid<GridRow>(element, {
    theme: gridTheme,
    localeText: gridWords,
    columnDefs: columns(),
    defaultColDef: { sortable: false, suppressMovable: true, resizable: true, minWidth: 30 },
    rowData: lines.body,
    pinnedTopRowData: lines.top,
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
      const row = (rowPinned ? lines.top : lines.body)[rowIndex]?.number;
      if (row !== undefined) events.onSelected({ row, column: number });
    },
    onBodyScroll: () => {
      editor?.place();
      placeCard();
    },
    onColumnResized: ({ column, finished, source }) => {
      if (finished && column && source === 'uiColumnResized')
        events.onWidened(Number(column.getColId()), Math.round(column.getActualWidth()));
    },
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

  selectWithMouse(element, {
    selected,
    select,
    extend: events.onExtended,
    extendLine: (axis: Axis, place: number) => {
      events.onExtended(
        axis === 'row' ? { row: place, column: sheet.columns } : { row: sheet.rows, column: place },
      );
    },
    selectLine: (axis: Axis, place: number) => {
      if (axis === 'row') select({ row: place, column: 1 }, { row: place, column: sheet.columns });
      else select({ row: 1, column: place }, { row: sheet.rows, column: place });
    },
    isInArea: cells.isInArea,
    menu: events.onMenu,
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
      if (rowsTextOf(next) !== rowsTextOf(before)) {
        lines = rowsOf(next);
        api.updateGridOptions({ rowData: lines.body, pinnedTopRowData: lines.top });
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
    placeCard,
    destroy() {
      // What is being typed is kept and not thrown away with the editor.
      editor?.keep();
      api.destroy();
    },
  };
}
