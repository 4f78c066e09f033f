import { mismatch } from '../runtime/params';
import type { MethodMember, StandInType } from '../runtime/stand-in';
import type { SheetState } from './range-state';
import type { SpreadsheetState } from './spreadsheet';

/** The tab that is open in the spreadsheet. */
export function activeSheetOf(state: SpreadsheetState): SheetState {
  const sheet = state.book.sheets[state.book.active];
  if (!sheet) throw new Error('a spreadsheet has an active sheet');
  return { ...state, sheet };
}

/**
 * The members of Spreadsheet that do to its active tab what Sheet's member of the same name does. Sheet's type is asked
 * for when a member is called, since Sheet and Spreadsheet need each other.
 */
export function activeSheetMembers(
  sheetType: () => StandInType<SheetState>,
): Readonly<Record<string, MethodMember<SpreadsheetState>>> {
  return Object.fromEntries(
    [
      'appendRow',
      'autoResizeColumn',
      'deleteRow',
      'deleteRows',
      'getColumnWidth',
      'getDataRange',
      'getFrozenColumns',
      'getFrozenRows',
      'getLastColumn',
      'getLastRow',
      'getRangeList',
      'getRowHeight',
      'getSheetId',
      'getSheetName',
      'insertColumnsAfter',
      'insertRowsAfter',
      'isColumnHiddenByUser',
      'setColumnWidth',
      'setFrozenColumns',
      'setFrozenRows',
      'setRowHeight',
      'sort',
    ].map((name) => [name, onActiveSheet(sheetType, name)]),
  );
}

function onActiveSheet(
  sheetType: () => StandInType<SheetState>,
  name: string,
): MethodMember<SpreadsheetState> {
  const target = (): MethodMember<SheetState> => {
    const member = sheetType().members.get(name);
    if (member?.kind !== 'method') throw new Error(`Sheet has no method ${name}`);
    return member;
  };
  return {
    kind: 'method',
    get counted() {
      return target().counted;
    },
    get scopes() {
      return target().scopes;
    },
    get overloads() {
      return target().overloads.map((overload) => ({
        ...overload,
        bind: (args: readonly unknown[]) => {
          const bound = overload.bind(args);
          return bound === mismatch ? mismatch : (state: SpreadsheetState) => bound(activeSheetOf(state));
        },
      }));
    },
  };
}
