import { membersOf, standInType } from '../../runtime/define-stand-in';
import { flag, standIn, text } from '../../runtime/params';
import { exception, unsupported } from '../../runtime/service-error';
import type { Member, MethodMember, StandIn, StandInType } from '../../runtime/stand-in';
import type { Area } from '../../sheets/a1';
import { activeArea, openSheet, selectAreas, selectCell, selectionOf } from '../../sheets/selection';
import { rangeListType, rangeType, sheetType } from './declared-types';
import { rangeAt } from './find-range';
import type { RangeListState, RangeState, SheetState } from './sheet-state';

/** Selects, and calls the listener of the host. A hidden tab is refused by name. */
function select({ world, sheet }: SheetState, how: () => void): void {
  // What Google does is not known (see host/DIFFERENCES.md).
  if (sheet.hidden) throw unsupported('activating a hidden tab or a range of it');
  how();
  world.onActivate?.({ sheet: sheet.id, ...selectionOf(sheet).cell });
}

/** Opens a tab, with what it had selected before. */
export function activateSheet(state: SheetState): StandIn {
  select(state, () => {
    openSheet(state.book, state.sheet);
  });
  return sheetType.of(state);
}

function activateRange(range: RangeState): StandIn {
  select(range, () => {
    selectAreas(range.book, range.sheet, [range.area]);
  });
  return rangeType.of(range);
}

function activateList(list: RangeListState): StandIn {
  select(list, () => {
    selectAreas(
      list.book,
      list.sheet,
      list.ranges.map(({ area }) => area),
    );
  });
  return rangeListType.of(list);
}

function activateCell(range: RangeState): StandIn {
  if (range.area.rows !== 1 || range.area.columns !== 1) {
    throw exception('The range must consist of a single cell.');
  }
  select(range, () => {
    selectCell(range.book, range.sheet, range.area);
  });
  return rangeType.of(range);
}

/** The members of Range that select. */
export const rangeSelectionMembers: Readonly<Record<string, Member<RangeState>>> = {
  activate: membersOf<RangeState>().call([], activateRange),
  activateAsCurrentCell: membersOf<RangeState>().call([], activateCell),
};

/** RangeList.activate: the last of its ranges becomes the active one. */
export const rangeListSelectionMembers: Readonly<Record<string, Member<RangeListState>>> = {
  activate: membersOf<RangeListState>().call([], activateList),
};

const rangeOf = (state: SheetState, area: Area): StandIn => rangeType.of({ ...state, area });
const activeRange = (state: SheetState): StandIn => rangeOf(state, activeArea(selectionOf(state.sheet)));

function activeRangeList(state: SheetState): StandIn {
  const { areas } = selectionOf(state.sheet);
  return rangeListType.of({ ...state, ranges: areas.map((area) => ({ ...state, area })) });
}

function currentCell(state: SheetState): StandIn {
  return rangeOf(state, { ...selectionOf(state.sheet).cell, rows: 1, columns: 1 });
}

const { call, either } = membersOf<SheetState>();

/** Apps Script's Selection: what the open tab has selected. */
export const selectionType: StandInType<SheetState> = standInType('Selection', 'SpreadsheetApp', {
  getActiveRange: call([], activeRange),
  getActiveRangeList: call([], activeRangeList),
  getActiveSheet: call([], (state) => sheetType.of(state)),
  getCurrentCell: call([], currentCell),
});

const aRange = standIn(() => rangeType);
const aRangeList = standIn(() => rangeListType);

/** The members of Sheet for what is selected on it; of those that select, a range decides over its own tab. */
export const sheetSelectionMembers: Readonly<Record<string, MethodMember<SheetState>>> = {
  activate: call([], activateSheet),
  getActiveCell: call([], currentCell),
  getActiveRange: call([], activeRange),
  getActiveRangeList: call([], activeRangeList),
  getCurrentCell: call([], currentCell),
  getSelection: call([], (state) => selectionType.of(state)),
  setActiveRange: call([aRange], (_state, range) => activateRange(range)),
  setActiveRangeList: call([aRangeList], (_state, list) => activateList(list)),
  setActiveSelection: either(
    call([aRange], (_state, range) => activateRange(range)),
    call([text], (state, notation) => activateRange(rangeAt(state, notation))),
  ),
  setCurrentCell: call([aRange], (_state, cell) => activateCell(cell)),
};

/** Spreadsheet's and SpreadsheetApp's setActiveSheet. */
export function setActiveSheet<S>(): MethodMember<S> {
  const members = membersOf<S>();
  const aSheet = standIn(() => sheetType);
  return members.either(
    members.call([aSheet], (_self, state) => activateSheet(state)),
    members.call([aSheet, flag], (_self, state, restoreSelection) => {
      if (!restoreSelection) throw unsupported('setActiveSheet without restoring the selection');
      return activateSheet(state);
    }),
  );
}
