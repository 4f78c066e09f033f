import { membersOf } from '../../runtime/define-stand-in';
import { anything } from '../../runtime/params';
import type { Member } from '../../runtime/stand-in';
import { displayedValue } from '../../sheets/displayed-value';
import { Calculator } from '../../sheets/formula';
import { rangeType } from './declared-types';
import { gridOf } from './range-state';
import type { RangeState } from './sheet-state';
import { sortRange } from './range-sort';

function displayed(range: RangeState): string[][] {
  const calculator = new Calculator(range.book);
  return gridOf(range, (cell) => {
    const value = cell && calculator.value(range.sheet, cell);
    return displayedValue(value ?? '', cell?.style?.numberFormat ?? '', range.book.locale);
  });
}

const { call, counted } = membersOf<RangeState>();

/** The members of Range for values as they are shown, and for their order. */
export const rangeShownMembers: Readonly<Record<string, Member<RangeState>>> = {
  getDisplayValue: counted([], (range) => displayed(range)[0]?.[0] ?? ''),
  getDisplayValues: counted([], displayed),
  getRowIndex: call([], ({ area }) => area.row),
  sort: counted([anything], (range, by) => {
    sortRange(range, by);
    return rangeType.of(range);
  }),
};
