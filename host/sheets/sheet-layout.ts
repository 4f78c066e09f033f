import type { CellModel, CellValue, SheetModel } from './spreadsheet-model';
import { heightInPoints, widthInDigits } from './xlsx/line-sizes';

// Widths in characters and heights in points, the units of the xlsx format.
const widest = 60;
const narrowest = 10;
const lineHeight = 15;
const highest = 409;

/** How a value is shown, as far as its length goes. */
export function shown(value: CellValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? 'yyyy-mm-dd' : String(value);
}

/** Whether a cell's text is broken into lines: as its style says, or else when it is long. */
export function wraps({ value, style }: CellModel): boolean {
  return style?.wrap ?? (typeof value === 'string' && (value.length > widest || value.includes('\n')));
}

/** The width of each column: the one that was set, or else as wide as the content, within reason. */
export function columnWidths(sheet: SheetModel): number[] {
  const widths: (number | undefined)[] = [];
  for (const cells of sheet.cells) {
    cells?.forEach((cell, column) => {
      const lines = shown(cell?.value).split('\n');
      const width = Math.min(widest, Math.max(narrowest, ...lines.map((line) => line.length + 2)));
      widths[column] = Math.max(widths[column] ?? 0, width);
    });
  }
  for (const [column, pixels] of sheet.columnWidths) widths[column - 1] = widthInDigits(pixels);
  return Array.from(widths, (width) => width ?? narrowest);
}

/** The heights of the rows whose text takes several lines, and of those that were set, by row number. */
export function rowHeights(sheet: SheetModel, widths: readonly number[]): ReadonlyMap<number, number> {
  const merged = new Set(sheet.merges.map(({ row }) => row));
  const heights = new Map<number, number>();
  sheet.cells.forEach((cells, index) => {
    if (merged.has(index + 1)) return;
    const lines = (cells ?? []).map((cell, column) =>
      cell ? lineCount(cell, widths[column] ?? narrowest) : 1,
    );
    const most = lines.reduce((high, count) => Math.max(high, count), 1);
    if (most > 1) heights.set(index + 1, Math.min(highest, most * lineHeight));
  });
  for (const [row, pixels] of sheet.rowHeights) heights.set(row, heightInPoints(pixels));
  return heights;
}

function lineCount(cell: CellModel, width: number): number {
  if (!wraps(cell)) return 1;
  // A word that does not fit moves down whole: reckon with a tenth less than the width.
  const fit = Math.max(1, width * 0.9);
  return shown(cell.value)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fit)), 0);
}
