/** The grid's columns: row numbers and a column for each letter, with cells as the add-on has dressed them. */
import type { ColDef, SuppressKeyboardEventParams } from 'ag-grid-community';
import { columnLetters } from '../../sheets/a1';
import type { SheetInfo } from '../protocol';
import { CellEditor, type CellEditorParams } from './cell-editor';
import type { Place } from './page-state';
import type { SeenCell } from './store';

/** A row of the grid: its number in the tab. What stands in it is asked for when it is drawn. */
export interface GridRow {
  readonly number: number;
}

/** What a column asks of its surroundings. */
export interface Cells {
  readonly cell: (place: Place) => SeenCell | undefined;
  readonly hasRow: (row: number) => boolean;
  readonly isSelected: (place: Place) => boolean;
  readonly onEdited: (place: Place, text: string) => void;
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
  editable: false,
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
    valueGetter: ({ data }) => cell(data)?.entered ?? '',
    valueFormatter: ({ data }) => cell(data)?.text ?? '',
    tooltip: ({ data }) => cell(data)?.note,
    colSpan: ({ data }) => cell(data)?.span ?? 1,
    editable: ({ data }) => data !== undefined && cells.hasRow(data.number),
    cellEditor: CellEditor,
    cellEditorPopup: true,
    cellEditorPopupPosition: 'over',
    cellEditorParams: ({ data }: { readonly data: GridRow }): Partial<CellEditorParams> => ({
      cellName: cellName(place(data)),
      choices: cell(data)?.choices,
    }),
    valueSetter: ({ data, newValue, oldValue }) => {
      if (typeof newValue === 'string' && newValue !== oldValue) cells.onEdited(place(data), newValue);
      return false;
    },
    suppressKeyboardEvent: (params) => {
      if (!clears(params)) return false;
      cells.onCleared(place(params.data));
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

function clears({ event, editing }: SuppressKeyboardEventParams<GridRow>): boolean {
  return !editing && (event.key === 'Delete' || event.key === 'Backspace');
}

/** All three are always told: what a cell no longer has must be taken off again. */
function dress(cell: SeenCell | undefined): Record<string, string> {
  const { background, color, bold } = cell ?? {};
  return {
    'background-color': background ?? '',
    color: color ?? (background === undefined ? '' : textOnColour),
    'font-weight': bold ? '700' : '',
  };
}
