import type { Area } from './a1';

/** What a cell holds. A date is a serial: days since 1899-12-30, with no time zone. */
export type CellValue = string | number | boolean | { readonly serial: number };

/** How a cell looks, where it departs from the default. Colours are "#rrggbb". */
export interface CellStyle {
  numberFormat?: string;
  background?: string;
  fontColor?: string;
  fontWeight?: string;
  fontStyle?: string;
  fontSize?: number;
  fontFamily?: string;
  wrap?: boolean;
  horizontalAlignment?: string;
  verticalAlignment?: string;
}

/** One cell that is not wholly empty. `value` of a formula is its calculated result, undefined until calculated. */
export interface CellModel {
  value?: CellValue;
  formula?: string;
  note?: string;
  link?: string;
  style?: CellStyle;
}

/** A rule of data validation over ranges of a sheet, kept in the terms of the xlsx format. */
export interface ValidationModel {
  /** Ranges in A1 notation, separated by spaces. */
  readonly ranges: string;
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly allowBlank: boolean;
  readonly allowInvalid: boolean;
  readonly helpText?: string;
}

/** A rule of conditional formatting. `criteria` is a name of SpreadsheetApp.BooleanCriteria. */
export interface ConditionalFormatModel {
  readonly areas: readonly Area[];
  readonly criteria: string;
  readonly values: readonly string[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** A tab. `cells[row - 1][column - 1]`; a missing cell is empty. Sizes are in pixels. */
export interface SheetModel {
  readonly id: number;
  name: string;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  maxRows: number;
  maxColumns: number;
  tabColor?: string;
  readonly cells: ((CellModel | undefined)[] | undefined)[];
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: Area[];
  conditionalFormats: readonly ConditionalFormatModel[];
  validations: readonly ValidationModel[];
}

/** A spreadsheet as Sheets would hold it. */
export interface SpreadsheetModel {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  readonly sheets: SheetModel[];
  active: number;
}

/** A new spreadsheet with one empty tab, as Sheets makes it for a Swedish account. */
export function createSpreadsheet(name: string, timeZone = 'Europe/Stockholm'): SpreadsheetModel {
  const book: SpreadsheetModel = {
    id: 'spreadsheet-1',
    name,
    locale: 'sv_SE',
    timeZone,
    sheets: [],
    active: 0,
  };
  book.sheets.push(createSheet(0, 'Blad1'));
  return book;
}

/** A new empty tab of Sheets' default size. */
export function createSheet(id: number, name: string, rows = 1000, columns = 26): SheetModel {
  return {
    id,
    name,
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    maxRows: rows,
    maxColumns: columns,
    cells: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    merges: [],
    conditionalFormats: [],
    validations: [],
  };
}

/** The cell at a 1-based place, undefined while it is wholly empty. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells[row - 1]?.[column - 1];
}

/** The cell at a 1-based place, made when there is none. */
export function ensureCell(sheet: SheetModel, row: number, column: number): CellModel {
  const cells = (sheet.cells[row - 1] ??= []);
  return (cells[column - 1] ??= {});
}

/** Whether a cell counts as content, so that the data range reaches it: formats and notes do not. */
export function hasContent(cell: CellModel | undefined): boolean {
  return (
    cell !== undefined && (cell.formula !== undefined || (cell.value !== undefined && cell.value !== ''))
  );
}

/** The last row and the last column with content; 0 and 0 for an empty tab. */
export function contentSize(sheet: SheetModel): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!hasContent(cell)) return;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
    });
  });
  return { rows, columns };
}
