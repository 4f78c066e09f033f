import type { StandIn } from '../../runtime/stand-in';
import type { SheetModel, SpreadsheetModel } from '../../sheets/spreadsheet-model';
import { sheetType } from './declared-types';
import type { SheetState, SpreadsheetState } from './sheet-state';

/** An id that no tab has: those of a file's tabs were given without asking the world. */
export function freeSheetId(state: SpreadsheetState): number {
  const id = state.world.nextNumber();
  return state.book.sheets.some((sheet) => sheet.id === id) ? freeSheetId(state) : id;
}

/** Sheet.copyTo: a tab of its own with all that the first has, last and named "Copy of …" (its reference). */
export function copySheet(state: SheetState, book: SpreadsheetModel): StandIn {
  const { protections: _protections, selection: _selection, ...shown } = state.sheet;
  const copy: SheetModel = {
    ...structuredClone(shown),
    id: freeSheetId({ ...state, book }),
    name: freeName(book.sheets, `Copy of ${state.sheet.name}`),
    protections: [],
  };
  book.sheets.push(copy);
  return sheetType.of({ ...state, book, sheet: copy });
}

function freeName(sheets: readonly SheetModel[], wanted: string): string {
  const isTaken = (name: string): boolean =>
    sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted} ${String(number)}`;
  return name;
}
