import { a1Notation, columnLetters } from '../a1';
import { columnWidths, rowHeights } from '../sheet-layout';
import type { CellModel, CellValue, SheetModel } from '../spreadsheet-model';
import { fileNumberOf } from './file-dates';
import { linesOf } from './layout-part';
import { heightInPoints } from './line-sizes';
import { shownAs, type StyleTable } from './styles-out';
import { escapeText, textElement, xml, xmlList, xmlPart } from './xml-out';
import { namespaces } from './namespaces';
import { fileFormula } from './formulas-out';

/** The texts of a workbook's cells, each written once. */
export class TextTable {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  part(): string {
    const texts = [...this.numbers.keys()].map((text) => xml('si', {}, textElement(text)));
    const counts = { count: this.uses, uniqueCount: texts.length };
    return xmlPart(xml('sst', { xmlns: namespaces.main, ...counts }, texts));
  }
}

/** What the cells of every tab are written into. */
export interface BookTables {
  readonly styles: StyleTable;
  readonly texts: TextTable;
}

/** A tab's rows with their cells. Rows with nothing in them that are as the default are left out. */
export function rowsXml(sheet: SheetModel, tables: BookTables): string {
  const { rowGroups, hiddenRows } = sheet;
  const lines = linesOf(rowGroups);
  const heights = rowHeights(sheet, columnWidths(sheet));
  const numbers = new Set([
    ...Object.keys(sheet.cells).map((key) => Number(key) + 1),
    ...[...heights.keys(), ...hiddenRows, ...rowGroups.depths.keys(), ...lines.controls].filter(
      (row) => row > 0,
    ),
  ]);
  const rows = [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const height = sheet.rowHeights.get(row);
      const points = height === undefined ? heights.get(row) : heightInPoints(height);
      return xml(
        'row',
        {
          r: row,
          hidden: hiddenRows.has(row) || lines.hidden.has(row) ? 1 : undefined,
          ht: points,
          customHeight: height === undefined ? undefined : 1,
          outlineLevel: rowGroups.depths.get(row),
          collapsed: lines.controls.has(row) ? 1 : undefined,
        },
        cellsXml(sheet.cells[row - 1] ?? [], row, tables),
      );
    });
  return xml('sheetData', {}, rows);
}

function cellsXml(cells: readonly (CellModel | undefined)[], row: number, tables: BookTables): string[] {
  const written: string[] = [];
  cells.forEach((cell, index) => {
    if (cell && Object.keys(cell).some((key) => key !== 'note')) {
      written.push(cellXml(cell, `${columnLetters(index + 1)}${String(row)}`, tables));
    }
  });
  return written;
}

function cellXml(cell: CellModel, reference: string, { styles, texts }: BookTables): string {
  const { value, formula } = cell;
  const style = styles.numberOf(cell);
  const s = style === 0 ? undefined : style;
  if (formula !== undefined) {
    const { type, content } = resultOf(value, cell);
    const result = content === undefined ? '' : xmlText('v', content);
    return xml('c', { r: reference, s, t: type }, [xmlText('f', fileFormula(formula)), result]);
  }
  if (typeof value === 'string' && !isError(value)) {
    return value === ''
      ? xml('c', { r: reference, s })
      : xml('c', { r: reference, s, t: 's' }, xml('v', {}, String(texts.numberOf(value))));
  }
  const { type, content } = resultOf(value, cell);
  return xml('c', { r: reference, s, t: type }, content === undefined ? '' : xmlText('v', content));
}

function resultOf(
  value: CellValue | undefined,
  cell: CellModel,
): { readonly type?: string; readonly content?: string } {
  if (value === undefined) return {};
  if (typeof value === 'string') return { type: isError(value) ? 'e' : 'str', content: value };
  if (typeof value === 'boolean') return { type: 'b', content: value ? '1' : '0' };
  const number = typeof value === 'object' ? fileNumberOf(value.serial, shownAs(cell)) : value;
  return Number.isFinite(number) ? { content: String(number) } : { type: 'e', content: '#NUM!' };
}

/** The errors that the format has (ECMA-376 part 1, 18.17.3). Other errors of Excel's are written as texts. */
function isError(text: string): boolean {
  return /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(text);
}

/** An element of text that is there even when the text is empty. */
function xmlText(name: string, text: string): string {
  return text === '' ? `<${name}></${name}>` : xml(name, {}, escapeText(text));
}

/** A tab's merged cells. */
export function mergesXml({ merges }: SheetModel): string {
  return xmlList(
    'mergeCells',
    merges.map((area) => xml('mergeCell', { ref: a1Notation(area) })),
  );
}
