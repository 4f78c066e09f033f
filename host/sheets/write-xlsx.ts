import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { columnLetters } from './a1';
import { writeConditionalFormats } from './conditional-format-terms';
import { withNamedRanges } from './named-ranges-part';
import { utcOfSerial } from './serial-date';
import { columnWidths, rowHeights, shown, wraps } from './sheet-layout';
import type { CellModel, CellValue, SheetModel, SpreadsheetModel } from './spreadsheet-model';
import { withControls, writeGroups } from './groups-part';
import { withValidations } from './validations-part';

// The same workbook must give the same bytes, whenever and wherever it is written.
const made = new Date(Date.UTC(2000, 0, 1));

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
  return repack(bytes, book);
}

function repack(bytes: Uint8Array, book: SpreadsheetModel): Uint8Array {
  // An archive holds the parts of a local time; made here, since the process's zone may change before a write.
  const mtime = new Date(2000, 0, 1);
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    parts[name] = [completed(name, content, book), { mtime, level: 9 }];
  }
  // Readers that guess the type by the first part expect the list of content types there.
  const { '[Content_Types].xml': types, ...others } = parts;
  return zipSync({ ...(types && { '[Content_Types].xml': types }), ...others });
}

/** A part with what the library cannot write: names, rules over ranges, and the mark of a collapsed group. */
function completed(name: string, content: Uint8Array, book: SpreadsheetModel): Uint8Array {
  if (name === 'xl/workbook.xml') return strToU8(withNamedRanges(strFromU8(content), book));
  const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
  const sheet = number === undefined ? undefined : book.sheets[Number(number) - 1];
  return sheet ? strToU8(withValidations(withControls(strFromU8(content), sheet), sheet)) : content;
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
  const widths = columnWidths(sheet);
  widths.forEach((width, index) => {
    worksheet.getColumn(index + 1).width = width;
  });
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column).hidden = true;
  writeConditionalFormats(worksheet, sheet.conditionalFormats);
  writeGroups(worksheet, sheet);
  for (const { row, column, rows, columns: span } of sheet.merges) {
    worksheet.mergeCells(row, column, row + rows - 1, column + span - 1);
  }
  for (const [row, height] of rowHeights(sheet, widths)) worksheet.getRow(row).height = height;
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

function writeCell(target: ExcelJS.Cell, cell: CellModel): void {
  const { value, formula, link, note, style = {} } = cell;
  if (formula !== undefined) target.value = formulaValue(formula, value);
  else if (link !== undefined && value !== undefined) target.value = { text: shown(value), hyperlink: link };
  else if (value !== undefined) target.value = written(value);
  if (note !== undefined) target.note = note;
  const isDate = typeof value === 'object';
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
    ...(style.fontFamily !== undefined && { name: style.fontFamily }),
  };
  // A font without a name falls back on the reader's own, which may be another than the rest of the sheet's.
  if (Object.keys(font).length > 0) target.font = { name: 'Calibri', family: 2, size: 11, ...font };
  const horizontal = style.horizontalAlignment as ExcelJS.Alignment['horizontal'] | undefined;
  target.alignment = {
    vertical: (style.verticalAlignment as ExcelJS.Alignment['vertical'] | undefined) ?? 'top',
    ...(horizontal !== undefined && { horizontal }),
    ...(wraps(cell) && { wrapText: true }),
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
