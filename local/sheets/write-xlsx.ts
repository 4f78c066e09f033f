import ExcelJS from 'exceljs';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { columnLetters } from './a1';
import { utcOfSerial } from './serial-date';
import type { CellModel, CellValue, SheetModel, SpreadsheetModel } from './spreadsheet-model';

// The same workbook must give the same bytes, whenever and wherever it is written.
const made = new Date(Date.UTC(2000, 0, 1));
const zipTime = new Date(2000, 0, 1);

const widestAuto = 60;
const narrowestAuto = 10;

/** Writes a spreadsheet as an .xlsx that Excel, LibreOffice and Sheets open; the same spreadsheet gives the same bytes. */
export async function writeXlsx(book: SpreadsheetModel): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = made;
  workbook.modified = made;
  workbook.title = book.name;
  workbook.creator = '';
  workbook.lastModifiedBy = '';
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      activeTab: book.active,
      visibility: 'visible',
    },
  ];
  for (const sheet of book.sheets) writeSheet(workbook, sheet);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return repack(bytes);
}

function repack(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    parts[name] = [content, { mtime: zipTime, level: 9 }];
  }
  // Readers that guess the type by the first part expect the list of content types there.
  const { '[Content_Types].xml': types, ...others } = parts;
  return zipSync({ ...(types && { '[Content_Types].xml': types }), ...others });
}

function writeSheet(workbook: ExcelJS.Workbook, sheet: SheetModel): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: [view(sheet)],
    ...(sheet.tabColor !== undefined && { properties: { tabColor: { argb: argb(sheet.tabColor) } } }),
  });
  // 9 is A4; the library has the number only as a compile-time name.
  const page = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  Object.assign(worksheet.pageSetup, page);
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell) writeCell(worksheet.getCell(row + 1, column + 1), cell);
    });
  });
  const widths = autoWidths(sheet);
  const columns = Math.max(widths.length, ...sheet.columnWidths.keys(), 0);
  for (let column = 1; column <= columns; column++) {
    const pixels = sheet.columnWidths.get(column);
    worksheet.getColumn(column).width =
      pixels === undefined ? (widths[column - 1] ?? narrowestAuto) : (pixels - 5) / 7;
  }
  for (const { row, column, rows, columns: span } of sheet.merges) {
    worksheet.mergeCells(row, column, row + rows - 1, column + span - 1);
  }
  for (const [row, height] of sheet.rowHeights) worksheet.getRow(row).height = height * 0.75;
}

function view(sheet: SheetModel): Partial<ExcelJS.WorksheetView> {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return { state: 'normal' };
  const corner = `${columnLetters(frozenColumns + 1)}${String(frozenRows + 1)}`;
  const frozen: Partial<ExcelJS.WorksheetViewFrozen> = {
    state: 'frozen',
    xSplit: frozenColumns,
    ySplit: frozenRows,
    topLeftCell: corner,
  };
  return frozen;
}

/** Widths for the columns that nobody set: as wide as their content, within reason; longer text wraps. */
function autoWidths(sheet: SheetModel): number[] {
  const widths: number[] = [];
  for (const cells of sheet.cells) {
    cells?.forEach((cell, column) => {
      const length = Math.max(
        ...shown(cell?.value)
          .split('\n')
          .map((line) => line.length),
      );
      const width = Math.min(widestAuto, Math.max(narrowestAuto, length + 2));
      widths[column] = Math.max(widths[column] ?? 0, width);
    });
  }
  return widths;
}

function shown(value: CellValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? 'yyyy-mm-dd' : String(value);
}

function writeCell(target: ExcelJS.Cell, cell: CellModel): void {
  const { value, formula, link, note, style = {} } = cell;
  if (formula !== undefined) target.value = formulaValue(formula, value);
  else if (link !== undefined && value !== undefined) target.value = { text: shown(value), hyperlink: link };
  else if (value !== undefined) target.value = written(value);
  if (note !== undefined) target.note = note;
  const isDate = typeof value === 'object';
  const isLong = typeof value === 'string' && (value.length > widestAuto || value.includes('\n'));
  const numberFormat = style.numberFormat ?? (isDate ? 'yyyy-mm-dd' : undefined);
  if (numberFormat !== undefined) target.numFmt = numberFormat;
  if (style.background !== undefined) {
    target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.background) } };
  }
  const font: Partial<ExcelJS.Font> = {
    ...(style.fontWeight === 'bold' && { bold: true }),
    ...(style.fontStyle === 'italic' && { italic: true }),
    ...(style.fontColor !== undefined && { color: { argb: argb(style.fontColor) } }),
    ...(style.fontSize !== undefined && { size: style.fontSize }),
  };
  if (Object.keys(font).length > 0) target.font = font;
  const horizontal = style.horizontalAlignment as ExcelJS.Alignment['horizontal'] | undefined;
  target.alignment = {
    vertical: (style.verticalAlignment as ExcelJS.Alignment['vertical'] | undefined) ?? 'top',
    ...(horizontal !== undefined && { horizontal }),
    ...((style.wrap ?? isLong) && { wrapText: true }),
  };
}

function written(value: CellValue): ExcelJS.CellValue {
  return typeof value === 'object' ? new Date(utcOfSerial(value.serial)) : value;
}

function formulaValue(formula: string, value: CellValue | undefined): ExcelJS.CellFormulaValue {
  const result = value === undefined ? undefined : written(value);
  return { formula, ...(result !== undefined && { result }) } as ExcelJS.CellFormulaValue;
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
