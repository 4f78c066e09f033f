import { membersOf, standInType } from '../../runtime/define-stand-in';
import { integer, standIn } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { Member, StandIn, StandInType } from '../../runtime/stand-in';
import { allGroups, controlOf, groupAt, groupKey, shiftDepth, type Group } from '../../sheets/groups';
import type { GroupsModel, SheetModel } from '../../sheets/spreadsheet-model';
import { enumeration } from '../enumeration';
import { rangeType, sheetType } from './declared-types';
import type { RangeState, SheetState } from './sheet-state';

type Axis = 'row' | 'column';

interface GroupState extends SheetState {
  readonly axis: Axis;
  readonly group: Group;
}

/** SpreadsheetApp.GroupControlTogglePosition. */
export const controlPosition = enumeration('GroupControlTogglePosition', 'SpreadsheetApp', [
  'BEFORE',
  'AFTER',
]);
const aPosition = standIn(() => controlPosition.valueType);

// Sheets' help: rows and columns can be grouped eight levels deep.
const deepest = 8;

const groupsOf = (sheet: SheetModel, axis: Axis): GroupsModel =>
  axis === 'row' ? sheet.rowGroups : sheet.columnGroups;

function setCollapsed(state: GroupState, collapsed: boolean): StandIn {
  const { collapsed: keys } = groupsOf(state.sheet, state.axis);
  if (collapsed) keys.add(groupKey(state.group));
  else keys.delete(groupKey(state.group));
  return groupType.of(state);
}

const { call, counted } = membersOf<GroupState>();

/** Apps Script's Group. */
export const groupType: StandInType<GroupState> = standInType('Group', 'SpreadsheetApp', {
  collapse: counted([], (state) => setCollapsed(state, true)),
  expand: counted([], (state) => setCollapsed(state, false)),
  getControlIndex: call([], ({ sheet, axis, group }) => controlOf(groupsOf(sheet, axis), group)),
  getDepth: call([], ({ group }) => group.depth),
  getRange: call([], ({ world, book, sheet, axis, group: { first, last } }) => {
    const count = last - first + 1;
    const area =
      axis === 'row'
        ? { row: first, column: 1, rows: count, columns: sheet.maxColumns }
        : { row: 1, column: first, rows: sheet.maxRows, columns: count };
    return rangeType.of({ world, book, sheet, area });
  }),
  isCollapsed: call([], ({ sheet, axis, group }) => groupsOf(sheet, axis).collapsed.has(groupKey(group))),
  remove: counted([], ({ sheet, axis, group: { first, last } }) => {
    shiftDepth(groupsOf(sheet, axis), first, last - first + 1, -1);
  }),
});

const ofRange = membersOf<RangeState>();

function shift(range: RangeState, axis: Axis, delta: number): StandIn {
  const groups = groupsOf(range.sheet, axis);
  const first = range.area[axis];
  const count = axis === 'row' ? range.area.rows : range.area.columns;
  const depths = Array.from({ length: count }, (_, index) => (groups.depths.get(first + index) ?? 0) + delta);
  // Google's words are not known (host/DIFFERENCES.md).
  if (depths.some((depth) => depth > deepest)) {
    throw exception(`Groups can be at most ${String(deepest)} levels deep.`);
  }
  shiftDepth(groups, first, count, delta);
  return rangeType.of(range);
}

function setEvery({ sheet, area }: RangeState, collapsed: boolean): void {
  const wholeRows = area.columns === sheet.maxColumns;
  const wholeColumns = area.rows === sheet.maxRows;
  for (const axis of ['row', 'column'] as const) {
    if (axis === 'row' ? wholeColumns && !wholeRows : wholeRows && !wholeColumns) continue;
    const groups = groupsOf(sheet, axis);
    const [from, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    for (const group of allGroups(groups)) {
      if (group.first < from || group.last >= from + count) continue;
      if (collapsed) groups.collapsed.add(groupKey(group));
      else groups.collapsed.delete(groupKey(group));
    }
  }
}

/** The members of Range for groups. */
export const rangeGroupMembers: Readonly<Record<string, Member<RangeState>>> = {
  collapseGroups: ofRange.counted([], (range) => {
    setEvery(range, true);
    return rangeType.of(range);
  }),
  expandGroups: ofRange.counted([], (range) => {
    setEvery(range, false);
    return rangeType.of(range);
  }),
  shiftColumnGroupDepth: ofRange.counted([integer], (range, delta) => shift(range, 'column', delta)),
  shiftRowGroupDepth: ofRange.counted([integer], (range, delta) => shift(range, 'row', delta)),
};

const ofSheet = membersOf<SheetState>();

function axisMembers(axis: Axis, name: 'Row' | 'Column'): Readonly<Record<string, Member<SheetState>>> {
  const all = (state: SheetState, isShut: (depth: number) => boolean): StandIn => {
    const groups = groupsOf(state.sheet, axis);
    groups.collapsed.clear();
    for (const group of allGroups(groups)) if (isShut(group.depth)) groups.collapsed.add(groupKey(group));
    return sheetType.of(state);
  };
  return {
    [`collapseAll${name}Groups`]: ofSheet.counted([], (state) => all(state, () => true)),
    [`expandAll${name}Groups`]: ofSheet.counted([], (state) => all(state, () => false)),
    [`expand${name}GroupsUpToDepth`]: ofSheet.counted([integer], (state, depth) =>
      all(state, (inner) => inner > depth),
    ),
    [`get${name}Group`]: ofSheet.counted([integer, integer], (state, place, depth) => {
      const group = groupAt(groupsOf(state.sheet, axis), place, depth);
      const { world, book, sheet } = state;
      return group ? groupType.of({ world, book, sheet, axis, group }) : null;
    }),
    [`get${name}GroupControlPosition`]: ofSheet.call([], ({ sheet }) =>
      controlPosition.value(groupsOf(sheet, axis).controlsBefore ? 'BEFORE' : 'AFTER'),
    ),
    [`get${name}GroupDepth`]: ofSheet.call(
      [integer],
      ({ sheet }, place) => groupsOf(sheet, axis).depths.get(place) ?? 0,
    ),
    [`set${name}GroupControlPosition`]: ofSheet.counted([aPosition], (state, { name: position }) => {
      groupsOf(state.sheet, axis).controlsBefore = position === 'BEFORE';
      return sheetType.of(state);
    }),
  };
}

/** The members of Sheet for groups. */
export const sheetGroupMembers: Readonly<Record<string, Member<SheetState>>> = {
  ...axisMembers('row', 'Row'),
  ...axisMembers('column', 'Column'),
};
