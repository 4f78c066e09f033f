/** The grid's columns: row numbers and a column for each letter, with cells as the add-on has dressed them. */
import type { ColDef } from 'ag-grid-community';
import { columnLetters } from '../../../host/sheets/a1';
import type { SheetInfo } from '../../protocol';
import type { Place } from '../store/page-state';
import type { SeenCell } from '../store/store';

/** A row of the grid: its number in the tab. Its cells are fetched when it is drawn. */
export interface GridRow {
  readonly number: number;
}

/** What a column asks of its surroundings. */
export interface Cells {
  readonly cell: (place: Place) => SeenCell | undefined;
  readonly isSelected: (place: Place) => boolean;
  /** A cell is to be edited: `typed` is the text that goes in place of its own, null when it begins with its own. */
  readonly onEdit: (place: Place, typed: string | null) => void;
  readonly onCleared: (place: Place) => void;
}

const defaultWidth = 100;
/** Dark text goes with the light colours that are set in workbooks, whatever the page's scheme. */
const textOnColour = '#1f1f1f';

/** The name of a cell: "B4". */
export function cellName({ row, column }: Place): string {
  return `${columnLetters(column)}${row}`;
}

/** The columns of a tab. */
export function gridColumns(sheet: SheetInfo, cells: Cells): ColDef<GridRow>[] {
  const letters = Array.from({ length: sheet.columns }, (_, index) => index + 1).map((column) =>
    letterColumn(sheet, column, cells),
  );
  return [rowNumberColumn, ...letters];
}

const rowNumberColumn: ColDef<GridRow> = {
  colId: 'number',
  headerName: 'Rad',
  headerClass: 'row-number-head',
  valueGetter: ({ data }) => data?.number,
  cellAriaRole: 'rowheader',
  cellClass: 'row-number',
  pinned: 'left',
  lockPinned: true,
  width: 52,
  resizable: false,
  suppressNavigable: true,
};

function letterColumn(sheet: SheetInfo, column: number, cells: Cells): ColDef<GridRow> {
  const place = (data: GridRow | undefined): Place => ({ row: data?.number ?? 0, column });
  const cell = (data: GridRow | undefined): SeenCell | undefined => cells.cell(place(data));
  return {
    colId: String(column),
    headerName: columnLetters(column),
    width: sheet.columnWidths[column - 1] ?? defaultWidth,
    hide: sheet.hiddenColumns[column - 1] ?? false,
    autoHeight: true,
    valueGetter: ({ data }) => cell(data)?.text ?? '',
    tooltip: ({ data }) => cell(data)?.note,
    colSpan: ({ data }) => cell(data)?.span ?? 1,
    suppressKeyboardEvent: ({ event, data }) => {
      const does = keyOf(event);
      if (does === null) return false;
      if (does.kind === 'clear') cells.onCleared(place(data));
      else cells.onEdit(place(data), does.typed);
      // A key that begins a composed letter goes on to the editor; the text of the others is in it already.
      if (does.kind === 'clear' || !does.isComposed) event.preventDefault();
      return true;
    },
    cellClassRules: {
      selected: ({ data }) => cells.isSelected(place(data)),
      end: ({ data }) => cell(data)?.align === 'end',
      wraps: ({ data }) => cell(data)?.wrap === true,
      lines: ({ data }) => cell(data)?.text.includes('\n') === true,
      noted: ({ data }) => cell(data)?.note !== undefined,
      linked: ({ data }) => cell(data)?.link !== undefined,
      chooses: ({ data }) => cell(data)?.choices !== undefined,
      coloured: ({ data }) => cell(data)?.color !== undefined || cell(data)?.background !== undefined,
      saving: ({ data }) => cell(data)?.pending === 'saving',
      failed: ({ data }) => cell(data)?.pending === 'failed',
    },
    cellStyle: ({ data }) => dress(cell(data)),
  };
}

type KeyAction =
  | { readonly kind: 'clear' }
  | { readonly kind: 'edit'; readonly typed: string | null; readonly isComposed: boolean };

/** What a key does in a cell; null for those that the grid takes (arrows, Tab, Page Down). */
function keyOf({ type, key, altKey, ctrlKey, metaKey }: KeyboardEvent): KeyAction | null {
  if (type !== 'keydown') return null;
  if (key === 'ArrowDown' && altKey) return { kind: 'edit', typed: null, isComposed: false };
  if (altKey !== ctrlKey || metaKey) return null;
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (key === 'F2' || key === 'Enter') return { kind: 'edit', typed: null, isComposed: false };
  if (key === 'Dead' || key === 'Process') return { kind: 'edit', typed: '', isComposed: true };
  return /^.$/u.test(key) ? { kind: 'edit', typed: key, isComposed: false } : null;
}

/** All three are always set: what a cell no longer has must be taken off again. */
function dress(cell: SeenCell | undefined): Record<string, string> {
  const { background, color, bold } = cell ?? {};
  return {
    'background-color': background ?? '',
    color: color ?? (background === undefined ? '' : textOnColour),
    'font-weight': bold ? '700' : '',
  };
}
