import {
  plainValue,
  type Example,
  type ExampleRow,
  type ExampleSheet,
  type ExampleValue,
} from '../../examples/example';
import type { RawCell, RawSheet } from '../../src/engine/contract/cell';

/** An example's tabs as read from a spreadsheet, without notes and without the tab `Om exemplet`. */
export function sheetsOf(example: Example): readonly RawSheet[] {
  return example.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) }));
}

function cellsOf(sheet: ExampleSheet): RawSheet['cells'] {
  if ('rows' in sheet) return tableCells(sheet.rows);
  if ('texts' in sheet) {
    const texts = Object.entries(sheet.texts);
    return texts.map(([key, { text, placement }]) => [key, plainValue(text), placement ?? '']);
  }
  return Object.entries(sheet.keys).map(([key, value]) => [key, plainValue(value)]);
}

function tableCells(rows: readonly ExampleRow[]): RawSheet['cells'] {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const valueAt = (value: ExampleValue | undefined): RawCell =>
    value === undefined ? '' : plainValue(value);
  return [headings, ...rows.map((row) => headings.map((heading) => valueAt(row[heading])))];
}
