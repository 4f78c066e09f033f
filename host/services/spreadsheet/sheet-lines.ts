import { membersOf } from '../../runtime/define-stand-in';
import { integer, standIn } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { Member, StandIn } from '../../runtime/stand-in';
import { isCollapsedAt } from '../../sheets/groups';
import { deleteCells, insertCells } from '../../sheets/shift-cells';
import { rangeType, sheetType } from './declared-types';
import type { SheetState } from './sheet-state';

type Axis = 'row' | 'column';
type Members = Readonly<Record<string, Member<SheetState>>>;

const { call, counted, either } = membersOf<SheetState>();
const aRange = standIn(() => rangeType);

function insert(state: SheetState, axis: Axis, at: number, count: number): StandIn {
  const { book, sheet } = state;
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (at < 1 || at > size + 1 || count < 1) throw exception(`Those ${axis}s are out of bounds.`);
  insertCells(book, sheet, axis, at, count);
  return sheetType.of(state);
}

function remove(state: SheetState, axis: Axis, at: number, count: number): StandIn {
  const { book, sheet } = state;
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (at < 1 || count < 1 || at + count - 1 > size) throw exception(`Those ${axis}s are out of bounds.`);
  if (count === size) throw exception(`You can't delete all the ${axis}s on the sheet.`);
  deleteCells(book, sheet, axis, at, count);
  return sheetType.of(state);
}

function hide({ sheet }: SheetState, axis: Axis, at: number, count: number, hidden: boolean): void {
  const places = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let place = at; place < at + count; place++) {
    if (hidden) places.add(place);
    else places.delete(place);
  }
}

function lineMembers(axis: Axis, name: 'Row' | 'Column'): Members {
  const sizeOf = { row: 'rows', column: 'columns' } as const;
  const counting = (run: (state: SheetState, at: number, count: number) => void): Member<SheetState> =>
    either(
      counted([integer], (state, at) => {
        run(state, at, 1);
      }),
      counted([integer, integer], (state, at, count) => {
        run(state, at, count);
      }),
    );
  const overRange = (hidden: boolean): Member<SheetState> =>
    counted([aRange], (state, { area }) => {
      hide(state, axis, area[axis], area[sizeOf[axis]], hidden);
    });
  return {
    [`delete${name}`]: counted([integer], (state, at) => remove(state, axis, at, 1)),
    [`delete${name}s`]: counted([integer, integer], (state, at, count) => {
      remove(state, axis, at, count);
    }),
    [`hide${name}`]: overRange(true),
    [`hide${name}s`]: counting((state, at, count) => {
      hide(state, axis, at, count, true);
    }),
    [`insert${name}After`]: counted([integer], (state, after) => insert(state, axis, after + 1, 1)),
    [`insert${name}Before`]: counted([integer], (state, before) => insert(state, axis, before, 1)),
    [`insert${name}s`]: counting((state, at, count) => {
      insert(state, axis, at, count);
    }),
    [`insert${name}sAfter`]: counted([integer, integer], (state, after, count) =>
      insert(state, axis, after + 1, count),
    ),
    [`insert${name}sBefore`]: counted([integer, integer], (state, before, count) =>
      insert(state, axis, before, count),
    ),
    [`is${name}HiddenByUser`]: call([integer], ({ sheet }, place) => {
      const [hidden, groups] =
        axis === 'row' ? [sheet.hiddenRows, sheet.rowGroups] : [sheet.hiddenColumns, sheet.columnGroups];
      return hidden.has(place) || isCollapsedAt(groups, place);
    }),
    [`show${name}s`]: counting((state, at, count) => {
      hide(state, axis, at, count, false);
    }),
    [`unhide${name}`]: overRange(false),
  };
}

/** The members of Sheet that put in, take away, hide and show rows and columns. */
export const sheetLineMembers: Members = { ...lineMembers('row', 'Row'), ...lineMembers('column', 'Column') };
