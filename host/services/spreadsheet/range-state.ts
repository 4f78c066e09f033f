import { exception, unsupported } from '../../runtime/service-error';
import { enteredText, putEntered, type Entered } from '../../sheets/entered-value';
import { instantOf, serialOfUtc, utcOfSerial, wallClock } from '../../sheets/serial-date';
import { cellAt, ensureCell, type CellModel, type CellStyle } from '../../sheets/spreadsheet-model';
import { Calculator } from '../../sheets/formula';
import type { RangeState, SheetState } from './sheet-state';
import { checkAllowed } from './validation-rules';

const cellLimit = 50_000;

/** Calls `visit` for each cell of the range, row by row; offsets from 0. */
export function forEachCell(
  { area }: RangeState,
  visit: (row: number, column: number, r: number, c: number) => void,
): void {
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) visit(area.row + r, area.column + c, r, c);
  }
}

/** A grid of the range's shape, of what `read` gives for each cell. */
export function gridOf<T>({ area, sheet }: RangeState, read: (cell: CellModel | undefined) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => read(cellAt(sheet, area.row + r, area.column + c))),
  );
}

/** A grid of the values as Range.getValues gives them. */
export function scriptValues(range: RangeState): (string | number | boolean | Date)[][] {
  const calculator = new Calculator(range.book);
  return gridOf(range, (cell) => scriptValue(range, cell, calculator));
}

/** The value of a cell as Range.getValues gives it: a date is the instant at which the spreadsheet's own clock shows it. */
export function scriptValue(
  range: SheetState,
  cell: CellModel | undefined,
  calculator: Calculator,
): string | number | boolean | Date {
  if (cell === undefined) return '';
  const value = calculator.value(range.sheet, cell);
  return typeof value === 'object'
    ? new Date(instantOf(utcOfSerial(value.serial), range.book.timeZone))
    : value;
}

/** Writes a value as Range.setValue does; what Sheets cannot hold is refused. */
export function writeValue(range: SheetState, row: number, column: number, value: unknown): void {
  enter(range, row, column, allowedValue(range, row, column, value));
}

/** Empties the cells of the range, and leaves how they look. */
export function clearValues(range: RangeState): void {
  forEachCell(range, (row, column) => {
    if (cellAt(range.sheet, row, column)) writeValue(range, row, column, '');
  });
}

/** Writes a grid as Range.setValues does: nothing at all where one cell is refused. */
export function writeValues(range: RangeState, valueAt: (r: number, c: number) => unknown): void {
  const cells: { readonly row: number; readonly column: number; readonly entered: Entered }[] = [];
  forEachCell(range, (row, column, r, c) => {
    cells.push({ row, column, entered: allowedValue(range, row, column, valueAt(r, c)) });
  });
  for (const { row, column, entered } of cells) enter(range, row, column, entered);
}

function allowedValue(range: SheetState, row: number, column: number, value: unknown): Entered {
  const entered = enteredValue(range, cellAt(range.sheet, row, column), value);
  checkAllowed(range, row, column, entered.value);
  return entered;
}

function enter({ sheet }: SheetState, row: number, column: number, entered: Entered): void {
  putEntered(ensureCell(sheet, row, column), entered);
}

function enteredValue({ book }: SheetState, cell: CellModel | undefined, value: unknown): Entered {
  if (value === '' || value === null || value === undefined) return {};
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (typeof value === 'string') {
    if (value.length > cellLimit) {
      throw exception(
        `Your input contains more than the maximum of ${String(cellLimit)} characters in a single cell.`,
      );
    }
    return enteredText(value, book.locale, cell?.style?.numberFormat);
  }
  if (value instanceof Date)
    return { value: { serial: serialOfUtc(wallClock(value.getTime(), book.timeZone)) } };
  throw unsupported(`Range.setValues with ${typeof value}`);
}

/** Writes a text as it stands, never as a formula, and its link. */
export function writeRichText(
  range: SheetState,
  row: number,
  column: number,
  { text, link }: { readonly text: string; readonly link: string | null },
): void {
  writeValue(range, row, column, '');
  const cell = ensureCell(range.sheet, row, column);
  if (text !== '') cell.value = text;
  if (link !== null) cell.link = link;
}

/** Checks that a grid has the range's shape, with the texts that Sheets refuses it with. */
export function checkGrid({ area }: RangeState, grid: readonly (readonly unknown[])[]): void {
  if (grid.length !== area.rows) {
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${String(grid.length)} but the range has ${String(area.rows)}.`,
    );
  }
  const wrong = grid.find((row) => row.length !== area.columns);
  if (wrong) {
    throw exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${String(wrong.length)} but the range has ${String(area.columns)}.`,
    );
  }
}

/** Sets one property of the style of each cell of the range; null takes it away. */
export function setStyle<K extends keyof CellStyle>(
  range: RangeState,
  property: K,
  valueAt: (r: number, c: number) => CellStyle[K] | null,
): void {
  // Cells that look alike share their style: a whole column has a thousand of them.
  let last: { readonly before: CellStyle; readonly value: unknown; readonly after: CellStyle } | undefined;
  setStyles(range, (before, r, c) => {
    const value = valueAt(r, c);
    if (last?.before !== before || last.value !== value)
      last = { before, value, after: withProperty(before, property, value) };
    return last.after;
  });
}

function withProperty<K extends keyof CellStyle>(
  style: CellStyle,
  property: K,
  value: CellStyle[K] | null,
): CellStyle {
  const { [property]: _before, ...rest } = style;
  if (property === 'background') delete (rest as CellStyle).backgroundTheme;
  if (property === 'fontColor') delete (rest as CellStyle).fontTheme;
  if (property === 'wrap') delete (rest as CellStyle).clip;
  return value === null || value === undefined ? rest : { ...rest, [property]: value };
}

const plain: CellStyle = {};

/** Changes the style of each cell of the range. */
export function setStyles(
  range: RangeState,
  change: (style: CellStyle, r: number, c: number) => CellStyle,
): void {
  forEachCell(range, (row, column, r, c) => {
    const known = cellAt(range.sheet, row, column);
    const style = change(known?.style ?? plain, r, c);
    if (known || Object.keys(style).length > 0) ensureCell(range.sheet, row, column).style = style;
  });
}
