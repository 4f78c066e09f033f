/** The grid's columns: row numbers and a column for each letter, with cells as the add-on has dressed them. */
import type { ColDef, IHeaderComp, IHeaderParams } from 'ag-grid-community';
import { columnLetters } from '../../../host/sheets/a1';
import type { GroupInfo, SheetInfo } from '../../protocol';
import type { Place } from '../store/page-state';
import type { SeenCell } from '../store/store';

import { groupsAt, heading } from './fold-button';

/** A row of the grid: its number in the tab. Its cells are fetched when it is drawn. */
export interface GridRow {
  readonly number: number;
}

/** What a column asks of its surroundings. */
export interface Cells {
  readonly cell: (place: Place) => SeenCell | undefined;
  readonly isSelected: (place: Place) => boolean;
  /** Whether a cell lies in the range that is selected, or in the one that was copied. */
  readonly isInArea: (place: Place) => boolean;
  readonly isCopied: (place: Place) => boolean;
  /** A key is pressed in a cell; answers whether it was taken. */
  readonly onKey: (place: Place, event: KeyboardEvent) => boolean;
  readonly onFold: (group: GroupInfo) => void;
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
  return [rowNumberColumn(sheet, cells), ...letters];
}

const rowNumberColumn = (sheet: SheetInfo, { onFold }: Cells): ColDef<GridRow> => ({
  colId: 'number',
  headerName: 'Rad',
  headerClass: 'row-number-head',
  valueGetter: ({ data }) => data?.number,
  cellRenderer: ({ data }: { readonly data?: GridRow }) =>
    heading(String(data?.number ?? ''), groupsAt(sheet, 'row', data?.number ?? 0), onFold),
  cellAriaRole: 'rowheader',
  cellClass: 'row-number',
  pinned: 'left',
  lockPinned: true,
  width: 52,
  resizable: false,
  suppressNavigable: true,
});

/** The heading of a column. */
class LetterHeader implements IHeaderComp {
  private element: HTMLElement | undefined;

  init({ gui }: IHeaderParams & { readonly gui: () => HTMLElement }): void {
    this.element = gui();
  }

  getGui(): HTMLElement {
    if (!this.element) throw new Error('a heading is made before it is shown');
    return this.element;
  }

  refresh(): boolean {
    return false;
  }
}

function letterColumn(sheet: SheetInfo, column: number, cells: Cells): ColDef<GridRow> {
  const place = (data: GridRow | undefined): Place => ({ row: data?.number ?? 0, column });
  const cell = (data: GridRow | undefined): SeenCell | undefined => cells.cell(place(data));
  return {
    colId: String(column),
    headerName: columnLetters(column),
    headerComponent: LetterHeader,
    headerComponentParams: {
      gui: () => heading(columnLetters(column), groupsAt(sheet, 'column', column), cells.onFold),
    },
    // Always one or the other: a column that is no longer frozen must come loose.
    pinned: column <= sheet.frozenColumns ? 'left' : null,
    lockPinned: true,
    width: sheet.columnWidths[column - 1] ?? defaultWidth,
    hide: sheet.hiddenColumns[column - 1] ?? false,
    autoHeight: true,
    valueGetter: ({ data }) => cell(data)?.text ?? '',
    tooltip: ({ data }) => (cells.isSelected(place(data)) ? undefined : hintOf(cell(data))),
    colSpan: ({ data }) => cell(data)?.span ?? 1,
    suppressKeyboardEvent: ({ event, data }) => event.type === 'keydown' && cells.onKey(place(data), event),
    cellClassRules: {
      selected: ({ data }) => cells.isSelected(place(data)),
      'in-area': ({ data }) => cells.isInArea(place(data)),
      copied: ({ data }) => cells.isCopied(place(data)),
      invalid: ({ data }) => cell(data)?.invalid !== undefined,
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

/** What is shown of a cell when the pointer rests on it. */
function hintOf(cell: SeenCell | undefined): string | undefined {
  const { note, invalid } = cell ?? {};
  const lines = [note, invalid === undefined ? undefined : `Ogiltigt: ${invalid}`].filter(
    (line) => line !== undefined,
  );
  return lines.length === 0 ? undefined : lines.join('\n\n');
}

/** All four are always set: what a cell no longer has must be taken off again. */
function dress(cell: SeenCell | undefined): Record<string, string> {
  const { background, color, bold, italic } = cell ?? {};
  return {
    'background-color': background ?? '',
    color: color ?? (background === undefined ? '' : textOnColour),
    'font-weight': bold ? '700' : '',
    'font-style': italic ? 'italic' : '',
  };
}
