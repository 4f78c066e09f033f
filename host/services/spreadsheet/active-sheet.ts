import { mismatch } from '../../runtime/stand-in';
import type { MethodMember } from '../../runtime/stand-in';
import { sheetType } from './declared-types';
import type { SheetState, SpreadsheetState } from './sheet-state';

/** The tab that is open in the spreadsheet. */
export function activeSheetOf(state: SpreadsheetState): SheetState {
  const sheet = state.book.sheets[state.book.active];
  if (!sheet) throw new Error('a spreadsheet has an active sheet');
  return { ...state, sheet };
}

/** The names of Sheet's members that Spreadsheet has too, for its active tab. */
export const activeSheetNames = [
  'appendRow',
  'autoResizeColumn',
  'deleteRow',
  'deleteRows',
  'getActiveCell',
  'getActiveRange',
  'getActiveRangeList',
  'getColumnWidth',
  'getCurrentCell',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRangeList',
  'getRowHeight',
  'getSelection',
  'getSheetId',
  'getSheetName',
  'insertColumnsAfter',
  'insertRowsAfter',
  'isColumnHiddenByUser',
  'setActiveRange',
  'setActiveRangeList',
  'setActiveSelection',
  'setColumnWidth',
  'setCurrentCell',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
];

/**
 * Members that do to the active tab what Sheet's members of the same names do. `bookOf` gives the spreadsheet whose tab
 * it is; the user must have granted one of `scopes` besides.
 */
export function activeSheetMembers<S>(
  names: readonly string[],
  bookOf: (self: S) => SpreadsheetState,
  scopes: readonly string[] = [],
): Readonly<Record<string, MethodMember<S>>> {
  return Object.fromEntries(names.map((name) => [name, onActiveSheet(name, bookOf, scopes)] as const));
}

function onActiveSheet<S>(
  name: string,
  bookOf: (self: S) => SpreadsheetState,
  scopes: readonly string[],
): MethodMember<S> {
  const target = (): MethodMember<SheetState> => {
    const member = sheetType.members.get(name);
    if (member?.kind !== 'method') throw new Error(`Sheet has no method ${name}`);
    return member;
  };
  return {
    kind: 'method',
    get counted() {
      return target().counted;
    },
    get scopes() {
      return [...scopes, ...target().scopes];
    },
    get overloads() {
      return target().overloads.map((overload) => ({
        ...overload,
        bind: (args: readonly unknown[]) => {
          const bound = overload.bind(args);
          return bound === mismatch ? mismatch : (self: S) => bound(activeSheetOf(bookOf(self)));
        },
      }));
    },
  };
}
