import { membersOf } from '../../runtime/define-stand-in';
import { exception } from '../../runtime/service-error';
import type { Member, StandIn } from '../../runtime/stand-in';
import type { Area } from '../../sheets/a1';
import { intersection } from '../../sheets/areas';
import { rangeType } from './declared-types';
import { forEachCell, writeValue } from './range-state';
import type { RangeState } from './sheet-state';

const { call, counted } = membersOf<RangeState>();

const meeting = ({ sheet }: RangeState, area: Area): Area[] =>
  sheet.merges.filter((merge) => intersection(merge, area) !== undefined);

/** Takes the merges of a range apart; one that reaches out of it is refused, as in Sheets. */
function breakApart(range: RangeState): StandIn {
  const { area, sheet } = range;
  const merges = meeting(range, area);
  const reachesOut = merges.some((merge) => {
    const inside = intersection(merge, area);
    return inside?.rows !== merge.rows || inside.columns !== merge.columns;
  });
  if (reachesOut) throw exception('You must select all cells in a merged range to merge or unmerge them.');
  sheet.merges.splice(0, sheet.merges.length, ...sheet.merges.filter((merge) => !merges.includes(merge)));
  return rangeType.of(range);
}

/** Merges each part of a range to one cell, which keeps the value of its first; a part of one cell stays as it is. */
function mergeParts(range: RangeState, parts: readonly Area[]): StandIn {
  breakApart(range);
  for (const part of parts.filter(({ rows, columns }) => rows * columns > 1)) {
    forEachCell({ ...range, area: part }, (row, column, r, c) => {
      if (r + c > 0) writeValue(range, row, column, '');
    });
    range.sheet.merges.push(part);
  }
  return rangeType.of(range);
}

const lines = (length: number): number[] => Array.from({ length }, (_, place) => place);

/** The members of Range for merged cells (gas-fakes, testsheets.js, run at Google by its author). */
export const mergeMembers: Readonly<Record<string, Member<RangeState>>> = {
  breakApart: counted([], breakApart),
  getMergedRanges: counted([], (range) =>
    meeting(range, range.area).map((area) => rangeType.of({ ...range, area })),
  ),
  isPartOfMerge: call([], (range) => meeting(range, range.area).length > 0),
  merge: counted([], (range) => mergeParts(range, [range.area])),
  mergeAcross: counted([], (range) =>
    mergeParts(
      range,
      lines(range.area.rows).map((r) => ({ ...range.area, row: range.area.row + r, rows: 1 })),
    ),
  ),
  mergeVertically: counted([], (range) =>
    mergeParts(
      range,
      lines(range.area.columns).map((c) => ({ ...range.area, column: range.area.column + c, columns: 1 })),
    ),
  ),
};
