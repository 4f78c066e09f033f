import { exception } from '../../runtime/service-error';
import { columnLetters, parseA1, type Area } from '../../sheets/a1';
import type { RangeState, SheetState } from './sheet-state';

/** The range of a sheet at these cells; refused where the sheet has none. */
export function rangeOf(state: SheetState, area: Area): RangeState {
  const { sheet } = state;
  if (area.row < 1) throw exception('The starting row of the range is too small.');
  if (area.column < 1) throw exception('The starting column of the range is too small.');
  if (area.rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw exception('The number of columns in the range must be at least 1.');
  if (area.row + area.rows - 1 > sheet.maxRows || area.column + area.columns - 1 > sheet.maxColumns) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { ...state, area };
}

/** The notation as A1: one in R1C1 (gas-fakes, testsheets.js), and one that names no sheet before its "!", are known too. */
function asA1(notation: string): string {
  const [, tab = '', ...corners] = /^(.*!)?R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(notation.trim()) ?? [];
  const [row, column, lastRow, lastColumn] = corners.map((part: string | undefined) => Number(part ?? 0));
  const corner = (r = 0, c = 0): string => (r > 0 && c > 0 ? `${columnLetters(c)}${String(r)}` : '');
  const cells = [corner(row, column), corner(lastRow, lastColumn)].filter((each) => each !== '').join(':');
  return (cells === '' ? notation : `${tab}${cells}`).replace(/^!/, '');
}

/** The range that an A1 or R1C1 notation names, in this sheet or in the one that the notation says. */
export function rangeAt(state: SheetState, notation: string): RangeState {
  const size = { rows: state.sheet.maxRows, columns: state.sheet.maxColumns };
  const found = parseA1(asA1(notation), size);
  const sheet =
    found?.sheet === undefined ? state.sheet : state.book.sheets.find(({ name }) => name === found.sheet);
  if (!found || !sheet) throw exception('Range not found');
  return rangeOf({ ...state, sheet }, found);
}
