import { membersOf } from '../../runtime/define-stand-in';
import { anything, textOrNull } from '../../runtime/params';
import type { Member, StandIn } from '../../runtime/stand-in';
import { hexColour } from '../../sheets/colour-names';
import { rangeListType, rangeType } from './declared-types';
import { checkEditable } from './protection-state';
import { clearValues, setStyle, writeValues } from './range-state';
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

function clearEach(list: RangeListState): StandIn {
  for (const range of list.ranges) checkEditable(list, range.area);
  for (const range of list.ranges) clearValues(range);
  return rangeListType.of(list);
}

const { call, counted } = membersOf<RangeListState>();

/** The members of Apps Script's RangeList. */
export const rangeListMembers: Readonly<Record<string, Member<RangeListState>>> = {
  ...rangeListSelectionMembers,
  getRanges: call([], ({ ranges }) => ranges.map((range) => rangeType.of(range))),
  clearContent: counted([], clearEach),
  setBackground: counted([textOrNull], (list, color) =>
    setEach(list, 'background', color === null ? null : (hexColour(color) ?? color.toLowerCase())),
  ),
  setFontWeight: counted([textOrNull], (list, weight) => setEach(list, 'fontWeight', weight)),
  setNumberFormat: counted([textOrNull], (list, format) => setEach(list, 'numberFormat', format)),
  setValue: counted([anything], (list, value) => {
    for (const range of list.ranges) checkEditable(list, range.area);
    for (const range of list.ranges) writeValues(range, () => value);
    return rangeListType.of(list);
  }),
};
