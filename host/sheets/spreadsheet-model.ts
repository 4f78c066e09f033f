import type { Area } from './a1';
import type { Selection } from './selection';
import type { XmlElement } from './xlsx/xml-tree';

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
  /** Cut off where the cell ends, which Sheets has beside wrapping and running over. */
  clip?: true;
  /** "underline", "line-through" or "none". */
  fontLine?: string;
  /** The colour of the theme that `background` or `fontColor` is, where it was set as one. */
  backgroundTheme?: string;
  fontTheme?: string;
  textDirection?: string;
  rotation?: { readonly degrees: number; readonly vertical: boolean };
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

/** A reference of a rule to cells: of the named tab, or of the rule's own tab when none is named. */
export interface RangeReference {
  readonly sheet?: string;
  readonly area: Area;
}

/** A value of a rule's condition. */
export type RuleValue = CellValue | RangeReference | readonly string[];

/** A rule of data validation in the terms of SpreadsheetApp. */
export interface ValidationRule {
  /** A name of SpreadsheetApp.DataValidationCriteria; undefined for a rule of Excel's that Sheets has none for. */
  readonly criteria: string | undefined;
  readonly values: readonly RuleValue[];
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** The attributes and formulas of the file that the rule was read from, which are written back as they were. */
  readonly source?: RuleSource;
}

/** A rule in the terms of the xlsx format. */
export interface RuleSource {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly allowBlank: boolean;
}

/** A rule of data validation and the cells of the tab that it rules. No cell has two. */
export interface ValidationModel {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
}

/** A rule of conditional formatting. */
export interface ConditionalFormatModel {
  readonly areas: readonly Area[];
  /** A name of SpreadsheetApp.BooleanCriteria; undefined for a rule that is only kept (colour scales, icon sets). */
  readonly criteria: string | undefined;
  readonly values: readonly CellValue[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  /** The rule of the file that it was read from, which is written back as it was. */
  readonly source?: ConditionalFormatSource;
}

/** A rule of conditional formatting as the xlsx format has it: its type, its element, and the look that it gives cells. */
export interface ConditionalFormatSource {
  readonly type: string;
  readonly rule: XmlElement;
  readonly look?: XmlElement;
}

/** A name for cells, of the whole spreadsheet. `sheet` is the tab's id. */
export interface NamedRangeModel {
  name: string;
  sheet: number;
  area: Area;
}

/** A protection of a tab, or of a range of it where `area` is set. */
export interface ProtectionModel {
  area: Area | undefined;
  rangeName: string | null;
  description: string;
  warningOnly: boolean;
  domainEdit: boolean;
  /** E-mail addresses; undefined while the rights mirror the spreadsheet's own. */
  editors: readonly string[] | undefined;
  unprotected: readonly Area[];
}

/** Groups of rows or of columns: how deep each lies, by its number, and which groups are collapsed. */
export interface GroupsModel {
  readonly depths: Map<number, number>;
  /** "depth:first row or column" of each collapsed group. */
  readonly collapsed: Set<string>;
  controlsBefore: boolean;
}

/** A chart as the script described it; nothing is drawn. */
export interface ChartModel {
  readonly id: number | null;
  readonly type: string;
  readonly ranges: readonly { readonly sheet: string; readonly notation: string }[];
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  readonly transposed: boolean;
  readonly hiddenDimensions: string;
  readonly merge: string;
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
  readonly hiddenRows: Set<number>;
  readonly rowGroups: GroupsModel;
  readonly columnGroups: GroupsModel;
  readonly merges: Area[];
  conditionalFormats: readonly ConditionalFormatModel[];
  validations: readonly ValidationModel[];
  readonly protections: ProtectionModel[];
  readonly charts: ChartModel[];
  /** How many pictures, shapes and charts of other kinds the tab's file had, which are not read. */
  drawingsLeftOut?: number;
  /** What is selected on the tab, whether it is open or not; undefined until something is. See selectionOf. */
  selection?: Selection;
}

/** A spreadsheet as Sheets would hold it. */
export interface SpreadsheetModel {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  readonly sheets: SheetModel[];
  readonly namedRanges: NamedRangeModel[];
  /** The place of the open tab among `sheets`, from 0. */
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
    namedRanges: [],
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
    hiddenRows: new Set(),
    rowGroups: { depths: new Map(), collapsed: new Set(), controlsBefore: false },
    columnGroups: { depths: new Map(), collapsed: new Set(), controlsBefore: false },
    merges: [],
    conditionalFormats: [],
    validations: [],
    protections: [],
    charts: [],
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
