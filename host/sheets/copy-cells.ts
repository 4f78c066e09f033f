/** Cells that are copied to other cells, as Range.copyTo and a person's pasting do. */
import type { Area } from './a1';
import { Calculator } from './formula';
import { copierOf } from './moved-references';
import {
  cellAt,
  ensureCell,
  type CellModel,
  type CellValue,
  type SheetModel,
  type SpreadsheetModel,
} from './spreadsheet-model';

/** What can be copied of a cell. Values without formulas are what the formulas show. */
export type CellPart = 'value' | 'formula' | 'style' | 'note' | 'link';

/** Cells of a tab. */
export interface SheetCells {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** A cell as it was before the copying, with the value that its formula shows. */
interface Source {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel | undefined;
  readonly shown: CellValue | undefined;
}

/** The cells of an area as they are, row by row. */
export function sourcesOf(
  book: SpreadsheetModel,
  { area, sheet }: SheetCells,
  transposed: boolean,
): readonly (readonly Source[])[] {
  const calculator = new Calculator(book);
  const [rows, columns] = transposed ? [area.columns, area.rows] : [area.rows, area.columns];
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => {
      const row = area.row + (transposed ? c : r);
      const column = area.column + (transposed ? r : c);
      const cell = cellAt(sheet, row, column);
      return { row, column, cell: structuredClone(cell), shown: cell && calculator.value(sheet, cell) };
    }),
  );
}

/** The cells that a copy fills: the whole of the source, as many times as it has room in the target. */
export function filledArea(from: Area, to: Area, transposed = false): Area {
  const [rows, columns] = transposed ? [from.columns, from.rows] : [from.rows, from.columns];
  return {
    row: to.row,
    column: to.column,
    rows: rows * Math.max(1, Math.floor(to.rows / rows)),
    columns: columns * Math.max(1, Math.floor(to.columns / columns)),
  };
}

/**
 * Copies the whole of the source from the target's first cell on, as many times as it has room in the target. References
 * without "$" follow; the tab grows where it has to.
 */
export function copyCells(
  book: SpreadsheetModel,
  from: SheetCells,
  { sheet, area: target }: SheetCells,
  parts: readonly CellPart[],
  transposed = false,
): void {
  const sources = sourcesOf(book, from, transposed);
  const area = filledArea(from.area, target, transposed);
  sheet.maxRows = Math.max(sheet.maxRows, area.row + area.rows - 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, area.column + area.columns - 1);
  for (let r = 0; r < area.rows; r++) {
    const row = sources[r % sources.length] ?? [];
    for (let c = 0; c < area.columns; c++) {
      const source = row[c % row.length];
      if (source) pasteCell(sheet, area.row + r, area.column + c, source, parts);
    }
  }
}

function pasteCell(
  sheet: SheetModel,
  row: number,
  column: number,
  source: Source,
  parts: readonly CellPart[],
): void {
  if (source.cell === undefined && cellAt(sheet, row, column) === undefined) return;
  const target = ensureCell(sheet, row, column);
  if (parts.includes('value')) delete target.formula;
  for (const part of parts) Reflect.deleteProperty(target, part);
  for (const part of parts) {
    const copied = source.cell?.[part];
    if (copied !== undefined) Object.assign(target, { [part]: structuredClone(copied) });
  }
  if (source.cell?.formula === undefined || !parts.includes('value')) return;
  if (parts.includes('formula')) {
    target.formula = copierOf(source.cell.formula)(row - source.row, column - source.column);
    delete target.value;
  } else if (source.shown !== undefined) target.value = source.shown;
}
