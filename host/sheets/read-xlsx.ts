import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { parseA1 } from './a1';
import { isDateFormat } from './number-format';
import { serialOfUtc } from './serial-date';
import {
  createSheet,
  type CellModel,
  type CellStyle,
  type CellValue,
  type SheetModel,
  type SpreadsheetModel,
} from './spreadsheet-model';
import { readConditionalFormats } from './conditional-format-terms';
import { collapseHidden } from './groups';
import { readNamedRanges } from './named-ranges-part';
import { readValidations } from './read-validations';
import { WorkbookError } from './workbook-error';

/** What may be said of a workbook that its file does not tell. */
export interface ReadOptions {
  /** The spreadsheet's own time zone; Europe/Stockholm by default. */
  readonly timeZone?: string;
}

/**
 * Reads an .xlsx file as Sheets would import it: values, dates without any time zone, results of formulas, notes,
 * formats, widths, frozen and hidden tabs.
 * @throws {WorkbookError} when there is no such file, or it is no .xlsx that can be read
 */
export async function readXlsxFile(file: string, options: ReadOptions = {}): Promise<SpreadsheetModel> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new WorkbookError('missing', file);
  if (!found.isFile()) throw new WorkbookError('not-a-file', file);
  const name = path.basename(file).replace(/\.xlsx$/i, '');
  return readXlsx(await readFile(file), name, options, file);
}

/**
 * Reads the bytes of an .xlsx; `name` becomes the spreadsheet's name, `file` is told in errors.
 * @throws {WorkbookError} when they are no .xlsx that can be read
 */
export async function readXlsx(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
  file = name,
): Promise<SpreadsheetModel> {
  // A compound file (D0 CF 11 E0) is an old .xls or an encrypted .xlsx; both need another program first.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new WorkbookError('locked', file);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookError('not-xlsx', file);
  const workbook = new ExcelJS.Workbook();
  try {
    // Rules over whole columns would be spread out to a million cells; they are read as ranges instead.
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, {
      ignoreNodes: ['dataValidations', 'extLst', 'drawing', 'picture', 'tableParts'],
    });
  } catch (cause) {
    throw new WorkbookError('damaged', file, cause);
  }
  if (workbook.worksheets.length === 0) throw new WorkbookError('not-xlsx', file);
  const validations = readValidations(bytes);
  const sheets = workbook.worksheets.map((worksheet, index) => ({
    ...readSheet(worksheet, index),
    validations: validations.get(worksheet.name) ?? [],
  }));
  return {
    id: 'spreadsheet-1',
    name,
    locale: 'sv_SE',
    timeZone: options.timeZone ?? 'Europe/Stockholm',
    sheets,
    namedRanges: readNamedRanges(workbookPart(bytes), sheets),
    active: Math.max(
      0,
      sheets.findIndex((sheet) => !sheet.hidden),
    ),
  };
}

function workbookPart(bytes: Uint8Array): string {
  const part = 'xl/workbook.xml';
  return strFromU8(unzipSync(bytes, { filter: ({ name }) => name === part })[part] ?? new Uint8Array());
}

function readSheet(worksheet: ExcelJS.Worksheet, id: number): SheetModel {
  const sheet = createSheet(id, worksheet.name);
  sheet.hidden = worksheet.state === 'hidden' || worksheet.state === 'veryHidden';
  for (const view of partsOf(worksheet).views ?? []) {
    if (view.state !== 'frozen') continue;
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  const { tabColor } = partsOf(worksheet).properties ?? {};
  if (tabColor?.argb) sheet.tabColor = colour(tabColor.argb);
  readSizes(worksheet, sheet);
  const size = { rows: sheet.maxRows, columns: sheet.maxColumns };
  for (const merge of worksheet.model.merges) {
    const area = parseA1(merge, size);
    if (area) sheet.merges.push(area);
  }
  sheet.conditionalFormats = readConditionalFormats(worksheet);
  worksheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    const cells: (CellModel | undefined)[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const model = readCell(cell);
      if (model) cells[column - 1] = model;
    });
    if (cells.length > 0) sheet.cells[rowNumber - 1] = cells;
  });
  sheet.maxRows = Math.max(sheet.maxRows, sheet.cells.length);
  for (const cells of sheet.cells) sheet.maxColumns = Math.max(sheet.maxColumns, cells?.length ?? 0);
  return sheet;
}

/** Parts that the library leaves out where the file does, though its types promise them. */
function partsOf(worksheet: ExcelJS.Worksheet): {
  readonly views?: readonly Partial<ExcelJS.WorksheetViewFrozen>[];
  readonly properties?: Partial<ExcelJS.WorksheetProperties>;
} {
  return worksheet as unknown as ReturnType<typeof partsOf>;
}

function readSizes(worksheet: ExcelJS.Worksheet, sheet: SheetModel): void {
  // The library counts anew, through all rows, each time that it is asked.
  const { rowCount, columnCount } = worksheet;
  for (let number = 1; number <= rowCount; number++) {
    const row = worksheet.findRow(number);
    if (row?.hidden) sheet.hiddenRows.add(number);
    if (row?.outlineLevel) sheet.rowGroups.depths.set(number, row.outlineLevel);
  }
  for (let column = 1; column <= columnCount; column++) {
    const { width, hidden, outlineLevel } = worksheet.getColumn(column);
    if (hidden) sheet.hiddenColumns.add(column);
    if (outlineLevel) sheet.columnGroups.depths.set(column, outlineLevel);
    if (width !== undefined) sheet.columnWidths.set(column, Math.trunc(width * 7 + 5));
  }
  const { outlineProperties } = partsOf(worksheet).properties ?? {};
  sheet.rowGroups.controlsBefore = outlineProperties?.summaryBelow === false;
  sheet.columnGroups.controlsBefore = outlineProperties?.summaryRight === false;
  collapseHidden(sheet.rowGroups, sheet.hiddenRows);
  collapseHidden(sheet.columnGroups, sheet.hiddenColumns);
}

function readCell(cell: ExcelJS.Cell): CellModel | undefined {
  // Only the first cell of a merged area holds its value, in Sheets as in Excel.
  const isCovered = cell.isMerged && cell.master.address !== cell.address;
  const model: CellModel = isCovered ? {} : readContent(cell);
  const note = noteText(cell.note);
  if (note !== '') model.note = note;
  const style = readStyle(cell);
  if (Object.keys(style).length > 0) model.style = style;
  return Object.keys(model).length === 0 ? undefined : model;
}

function readContent(cell: ExcelJS.Cell): CellModel {
  const { value } = cell;
  if (typeof value === 'object' && value !== null && 'hyperlink' in value) {
    return { value: textOf(value.text), link: value.hyperlink };
  }
  if (typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value)) {
    const result = plainValue(value.result, cell.numFmt);
    return { formula: cell.formula, ...(result !== undefined && { value: result }) };
  }
  const plain = plainValue(value, cell.numFmt);
  return plain === undefined ? {} : { value: plain };
}

function plainValue(value: ExcelJS.CellValue, numberFormat: string | undefined): CellValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    return numberFormat !== undefined && isDateFormat(numberFormat) ? { serial: value } : value;
  }
  if (value instanceof Date) {
    const serial = serialOfUtc(value.getTime());
    // The reader takes some number formats with letters in them for dates.
    return numberFormat === undefined || isDateFormat(numberFormat) ? { serial } : serial;
  }
  if ('richText' in value) return textOf(value);
  if ('error' in value) return value.error;
  return undefined;
}

function textOf(text: string | ExcelJS.CellRichTextValue): string {
  return typeof text === 'string' ? text : text.richText.map((run) => run.text).join('');
}

function noteText(note: ExcelJS.Comment | string | undefined): string {
  if (note === undefined || typeof note === 'string') return note ?? '';
  return (note.texts ?? []).map((run) => run.text).join('');
}

function readStyle(cell: ExcelJS.Cell): CellStyle {
  const { numFmt, font, fill, alignment } = cell.style;
  const style: CellStyle = {};
  if (numFmt && numFmt !== 'General') style.numberFormat = numFmt;
  if (fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor?.argb) {
    style.background = colour(fill.fgColor.argb);
  }
  if (font?.bold) style.fontWeight = 'bold';
  if (font?.italic) style.fontStyle = 'italic';
  if (font?.color?.argb) style.fontColor = colour(font.color.argb);
  if (font?.name !== undefined && font.name !== 'Calibri') style.fontFamily = font.name;
  if (font?.size !== undefined && font.size !== 11) style.fontSize = font.size;
  if (alignment?.wrapText) style.wrap = true;
  if (alignment?.horizontal) style.horizontalAlignment = alignment.horizontal;
  if (alignment?.vertical) style.verticalAlignment = alignment.vertical;
  return style;
}

function colour(argb: string): string {
  return `#${argb.slice(-6).toLowerCase()}`;
}
