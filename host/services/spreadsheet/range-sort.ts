import { types } from 'node:util';
import { exception, unsupported } from '../../runtime/service-error';
import { Calculator } from '../../sheets/formula';
import { cellAt, type CellModel } from '../../sheets/spreadsheet-model';
import { scriptValue } from './range-state';
import type { RangeState } from './sheet-state';

interface SortKey {
  /** The column of the sheet, from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of a range with all that their cells hold: numbers before texts before truth values, empty cells last
 * either way. `by` is what Range.sort takes: a column of the sheet, negative or false for descending, or several.
 */
export function sortRange(range: RangeState, by: unknown): void {
  const { row, column, rows, columns } = range.area;
  const keys = (Array.isArray(by) ? (by as readonly unknown[]) : [by]).map(sortKey);
  const outside = keys.find((key) => key.column < column || key.column >= column + columns);
  if (outside) throw exception('The sort column is outside of the range.');
  const cellsOf = (r: number): (CellModel | undefined)[] =>
    Array.from({ length: columns }, (_, c) => cellAt(range.sheet, row + r, column + c));
  const lines = Array.from({ length: rows }, (_, r) => cellsOf(r));
  if (lines.some((line) => line.some((cell) => cell?.formula !== undefined))) {
    throw unsupported('Range.sort of cells with formulas');
  }
  const calculator = new Calculator(range.book);
  const valueOf = (cell: CellModel | undefined) => scriptValue(range, cell, calculator);
  const sorted = [...lines].sort((a, b) => {
    for (const key of keys) {
      const at = key.column - column;
      const order = compare(valueOf(a[at]), valueOf(b[at]), key.ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  sorted.forEach((line, r) => {
    const cells = (range.sheet.cells[row + r - 1] ??= []);
    line.forEach((cell, c) => {
      cells[column + c - 1] = cell;
    });
  });
}

function sortKey(key: unknown): SortKey {
  if (typeof key === 'number') return { column: Math.abs(key), ascending: key > 0 };
  if (typeof key === 'object' && key !== null && 'column' in key && typeof key.column === 'number') {
    return { column: key.column, ascending: !('ascending' in key) || key.ascending !== false };
  }
  throw unsupported('Range.sort by what is neither a column nor an object with one');
}

function compare(a: unknown, b: unknown, ascending: boolean): number {
  const rank = (value: unknown): number =>
    value === '' ? 3 : typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0;
  if (rank(a) === 3 || rank(b) === 3) return rank(a) - rank(b);
  const order =
    rank(a) - rank(b) ||
    (typeof a === 'string' && typeof b === 'string'
      ? a.localeCompare(b, 'sv', { sensitivity: 'accent' })
      : number(a) - number(b));
  return ascending ? order : -order;
}

function number(value: unknown): number {
  return types.isDate(value) ? value.getTime() : Number(value);
}
