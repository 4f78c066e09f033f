import { membersOf, standInType } from '../../runtime/define-stand-in';
import { textOrNull } from '../../runtime/params';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import { checkEditable } from './protection-state';
import { rangeType } from './range';
import { setStyle, type RangeState, type SheetState } from './range-state';
import { rangeListSelectionMembers } from './selection';

/** Ranges of one sheet. */
export interface RangeListState extends SheetState {
  readonly ranges: readonly RangeState[];
}

function setEach(
  list: RangeListState,
  property: 'background' | 'fontWeight' | 'numberFormat',
  value: string | null,
): StandIn {
  for (const range of list.ranges) checkEditable(list, range.area);
  for (const range of list.ranges) setStyle(range, property, () => value);
  return rangeListType.of(list);
}

const { call, counted } = membersOf<RangeListState>();

/** Apps Script's RangeList: one call writes to all its ranges. */
export const rangeListType: StandInType<RangeListState> = standInType('RangeList', 'SpreadsheetApp', () => ({
  ...rangeListSelectionMembers,
  getRanges: call([], ({ ranges }) => ranges.map((range) => rangeType.of(range))),
  setBackground: counted([textOrNull], (list, color) =>
    setEach(list, 'background', color?.toLowerCase() ?? null),
  ),
  setFontWeight: counted([textOrNull], (list, weight) => setEach(list, 'fontWeight', weight)),
  setNumberFormat: counted([textOrNull], (list, format) => setEach(list, 'numberFormat', format)),
}));
