import { membersOf } from '../../runtime/define-stand-in';
import { textOrNull } from '../../runtime/params';
import type { Member, StandIn } from '../../runtime/stand-in';
import { hexColour } from '../../sheets/colour-names';
import { rangeListType, rangeType } from './declared-types';
import { checkEditable } from './protection-state';
import { setStyle } from './range-state';
import { rangeListSelectionMembers } from './selection';
import type { RangeListState } from './sheet-state';

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

/** The members of Apps Script's RangeList. */
export const rangeListMembers: Readonly<Record<string, Member<RangeListState>>> = {
  ...rangeListSelectionMembers,
  getRanges: call([], ({ ranges }) => ranges.map((range) => rangeType.of(range))),
  setBackground: counted([textOrNull], (list, color) =>
    setEach(list, 'background', color === null ? null : (hexColour(color) ?? color.toLowerCase())),
  ),
  setFontWeight: counted([textOrNull], (list, weight) => setEach(list, 'fontWeight', weight)),
  setNumberFormat: counted([textOrNull], (list, format) => setEach(list, 'numberFormat', format)),
};
