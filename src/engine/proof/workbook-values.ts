import type { RawCell, RawSheet } from '../contract/cell';
import { withoutCertainNumbers } from '../values/identity-numbers';
import { cellAddress } from '../values/place';
import { normaliseText } from './normalise-text';

/** What a cell holds: text, a number, a boolean or a day. The letters are frozen. */
type ValueKind = 't' | 'n' | 'b' | 'd';

/** A cell that is not empty, in the form that digests are made of. */
export interface CellValue {
  readonly tab: string;
  /** In A1 form. */
  readonly cell: string;
  readonly kind: ValueKind;
  readonly value: string;
}

/** The day that spreadsheets count from: that of a time of day without a date, to which zones of old may add a day. */
const FIRST_DAY = '1899-12-30';

/** The digits that spreadsheets keep of a number when they write it to a file. */
const SIGNIFICANT_DIGITS = 15;

/**
 * The cells that are not empty: tab by tab in the order of their names, row by row. Texts are normalised, and identity
 * numbers that are certain are taken out; a number has at most 15 significant digits, as ECMAScript writes it; a day is
 * `YYYY-MM-DD`. The sheets are as the spreadsheet's values give them, before anything is asked about them.
 */
export function workbookValues(sheets: readonly RawSheet[]): readonly CellValue[] {
  return [...sheets]
    .map(({ name, cells }) => ({ tab: tabName(name), cells }))
    .sort((one, other) => (one.tab < other.tab ? -1 : one.tab > other.tab ? 1 : 0))
    .flatMap(({ tab, cells }) =>
      cells.flatMap((row, r) =>
        row.flatMap((cell, c): readonly CellValue[] => {
          const [kind, value] = canonical(cell);
          return value === '' ? [] : [{ tab, cell: cellAddress({ row: r, column: c }), kind, value }];
        }),
      ),
    );
}

/** A tab's name as receipts have it. */
export function tabName(name: string): string {
  return withoutCertainNumbers(normaliseText(name));
}

/** What the digest of a workbook's values is made of: a line for each cell of `workbookValues`, as a JSON array. */
export function workbookValuesText(sheets: readonly RawSheet[]): string {
  return workbookValues(sheets).map(cellLine).join('\n');
}

/** A cell's line: its tab, its address, its kind and its value. */
export function cellLine({ tab, cell, kind, value }: CellValue): string {
  return JSON.stringify([tab, cell, kind, value]);
}

function canonical(cell: RawCell): readonly [kind: ValueKind, value: string] {
  switch (typeof cell) {
    case 'string':
      return ['t', withoutCertainNumbers(normaliseText(cell))];
    case 'number':
      // Minus zero is zero.
      return ['n', String(Number(cell.toPrecision(SIGNIFICANT_DIGITS)) + 0)];
    case 'boolean':
      return ['b', cell ? 'true' : 'false'];
    default:
      return ['d', isTimeAlone(cell.date) ? FIRST_DAY : cell.date];
  }
}

function isTimeAlone(date: string): boolean {
  return date === '1899-12-29' || date === '1899-12-31';
}
