import { membersOf } from '../../runtime/define-stand-in';
import { exception } from '../../runtime/service-error';
import type { Member, StandIn } from '../../runtime/stand-in';
import type { Area } from '../../sheets/a1';
import { intersection } from '../../sheets/areas';
import { cellAt, hasContent } from '../../sheets/spreadsheet-model';
import { rangeType } from './declared-types';
import type { RangeState } from './sheet-state';

/** The merged areas of the sheet that the range meets. */
function metBy({ sheet, area }: RangeState): readonly Area[] {
  return sheet.merges.filter((merge) => intersection(merge, area) !== undefined);
}

function isWithin(inner: Area, outer: Area): boolean {
  const both = intersection(inner, outer);
  return both !== undefined && both.rows === inner.rows && both.columns === inner.columns;
}

/** Takes away the merged areas that the range covers; one that it meets in part is refused, as Google refuses it. */
function breakApart(range: RangeState): StandIn {
  const met = metBy(range);
  if (met.some((merge) => !isWithin(merge, range.area))) {
    throw exception('You must select all cells in a merged range to merge or unmerge them.');
  }
  const { merges } = range.sheet;
  merges.splice(0, merges.length, ...merges.filter((merge) => !met.includes(merge)));
  return rangeType.of(range);
}

/** Merges each of the areas: the first value that is there is kept in its first cell, the others are gone. */
function merge(range: RangeState, areas: readonly Area[]): StandIn {
  breakApart(range);
  for (const area of areas.filter(({ rows, columns }) => rows * columns > 1)) {
    range.sheet.merges.push(area);
    keepFirst(range, area);
  }
  return rangeType.of(range);
}

function keepFirst({ sheet }: RangeState, { row, column, rows, columns }: Area): void {
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const cell = r + c > 0 ? cellAt(sheet, row + r, column + c) : undefined;
      if (!hasContent(cell)) continue;
      delete cell?.value;
      delete cell?.formula;
      delete cell?.link;
    }
  }
}

const { call, counted } = membersOf<RangeState>();

/** The members of Range for merged cells. */
export const rangeMergeMembers: Readonly<Record<string, Member<RangeState>>> = {
  breakApart: counted([], breakApart),
  getMergedRanges: counted([], (range) => metBy(range).map((area) => rangeType.of({ ...range, area }))),
  isPartOfMerge: call([], (range) => metBy(range).some((each) => isWithin(range.area, each))),
  merge: counted([], (range) => merge(range, [range.area])),
  mergeAcross: counted([], (range) => {
    const { row, column, rows, columns } = range.area;
    return merge(
      range,
      Array.from({ length: rows }, (_each, r) => ({ row: row + r, column, rows: 1, columns })),
    );
  }),
  mergeVertically: counted([], (range) => {
    const { row, column, rows, columns } = range.area;
    return merge(
      range,
      Array.from({ length: columns }, (_each, c) => ({ row, column: column + c, rows, columns: 1 })),
    );
  }),
};
